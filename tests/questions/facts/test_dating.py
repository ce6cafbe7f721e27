"""Which date dates which event."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from questions import analysis
from questions.facts import dating
from questions.model.articles import Article
from questions.model.dates import Day, HistoricalDate
from questions.times import edtf, find

PUBLISHED = HistoricalDate.on(Day(2014, 3, 12))


def parse(text: str) -> Doc:
    return analysis.load().analyse(Article(name="test", title="", text=text))


def links(text: str) -> set[tuple[str, str, str]]:
    doc = parse(text)
    return {
        (doc[one.event].text, one.relation, edtf.write(one.date) if one.date else "")
        for one in dating.link(doc, find(text, published=PUBLISHED, words=doc))
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Ann was born in 1946 and died in 2001.",
            {("born", "on", "1946"), ("died", "on", "2001")},
        ),
        ("On 14 May 1948 the council signed the treaty.", {("signed", "on", "1948-05-14")}),
        ("They signed a letter on 3 May 2001 in Paris.", {("signed", "on", "2001-05-03")}),
        ("Since 2005, the two countries have been talking.", {("talking", "since", "2005")}),
        ("The bridge stood until 1999.", {("stood", "until", "1999")}),
        ("The work will be finished by 2030.", {("finished", "by", "2030")}),
    ],
)
def test_date_belongs_to_the_verb_of_its_clause(
    text: str, wanted: set[tuple[str, str, str]]
) -> None:
    assert links(text) == wanted


def test_date_of_saying_is_not_the_date_of_what_is_said() -> None:
    found = links("The minister said on Friday that the treaty was signed in May 1999.")
    assert found == {("said", "on", "2014-03-07"), ("signed", "on", "1999-05")}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The 1959 revolution shook the island.", {("revolution", "on", "1959")}),
        ("It broke the Oslo Convention of 18 April 1961.", {("Convention", "on", "1961-04-18")}),
        ("The election in 2011 was won by Bob.", {("election", "on", "2011")}),
        (
            "The 1923 and 1926 conferences were held in London.",
            {("conferences", "on", "1923"), ("conferences", "on", "1926")},
        ),
    ],
)
def test_date_of_a_noun_dates_the_nominal_event(
    text: str, wanted: set[tuple[str, str, str]]
) -> None:
    assert links(text) == wanted


def test_date_that_only_names_a_thing_dates_nothing() -> None:
    assert links("The 2011 model has four doors.") == set()


def test_head_and_subordinate_clause_keep_their_own_dates() -> None:
    text = "Ann, who left the town in 1990, came back to it in 1999."
    assert links(text) == {("left", "on", "1990"), ("came", "on", "1999")}


def test_participle_keeps_its_own_date() -> None:
    text = "The company, founded in 1949, opened a shop in Rome in 1960."
    assert links(text) == {("founded", "on", "1949"), ("opened", "on", "1960")}


@pytest.mark.parametrize(
    "text",
    [
        "From 1996 to 2003 he worked in Oslo.",
        "Between 1996 and 2003 he worked in Oslo.",
    ],
)
def test_stretch_is_one_date_of_one_event(text: str) -> None:
    assert links(text) == {("worked", "during", "1996-01-01/2003-12-31")}


@pytest.mark.parametrize(
    "text",
    [
        "In The Long Civil War (2003), Ann Hale reports that the army was weak.",
        "In The Long War, 2003, Ann Hale reports that the army was weak.",
        "The army was weak (Hale 2003).",
        "The army was weak in this view (Hale, 2003, p. 12), and it lost.",
    ],
)
def test_year_of_a_book_dates_nothing(text: str) -> None:
    assert links(text) == set()


def test_year_in_brackets_dates_the_event_before_it() -> None:
    assert ("war", "during", "1914-01-01/1918-12-31") in links("The war (1914–18) killed millions.")


def test_date_before_a_pluperfect_is_only_its_end() -> None:
    assert links("In 1990 the firm had gained control of the town.") == {("gained", "by", "1990")}


def test_date_behind_a_pluperfect_is_its_own() -> None:
    assert links("She had left the town in 1990.") == {("left", "on", "1990")}


def test_distance_dates_the_event_of_its_own_clause() -> None:
    text = "Tunis fell on 3 May 1943. Five days after the fall of Tunis the army left."
    assert links(text) == {("fell", "on", "1943-05-03"), ("left", "on", "1943-05-08~")}


def test_vague_references_date_nothing() -> None:
    assert links("She now lives in Rome and was recently seen there.") == set()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "In the 1970s and 1980s rules were eased.",
            {("eased", "on", "197X"), ("eased", "on", "198X")},
        ),
        (
            "They brought English manners, and until the 1950s most people dressed up for dinner.",
            {("dressed", "until", "195X")},
        ),
        (
            "There has been a mission representing the city on the island since 2005.",
            {("been", "since", "2005")},
        ),
        (
            "The office has served the town since 2005.",
            {("served", "since", "2005")},
        ),
        ("As at 2017, the country was ranked fourth in the index.", {("ranked", "on", "2017")}),
    ],
)
def test_date_that_the_parser_hung_wrongly(text: str, wanted: set[tuple[str, str, str]]) -> None:
    assert links(text) == wanted
