"""Facts that state the same, and facts that contradict."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from questions.comparison import contradictions, is_same, merge
from questions.model.facts import Fact, Verb

MakeFact = Callable[..., Fact]
RECOGNISE = Verb("recognise", "recognised", "VBD")
ESTABLISH = Verb("establish", "established", "VBD")
RECOGNITION = ("subject: [Norway|country]", "object: [Chile|country]")


def test_one_thing_told_twice_is_one_fact_with_two_pieces_of_evidence(make_fact: MakeFact) -> None:
    short = make_fact(RECOGNISE, *RECOGNITION, article="a.txt")
    full = make_fact(RECOGNISE, *RECOGNITION, "time in: [1907|date]", article="b.txt")
    merged = merge([short, full])
    assert [fact.date for fact in merged] == [full.date]
    assert {one.article for one in merged[0].evidence} == {"a.txt", "b.txt"}


def test_another_name_of_a_country_is_the_same_country(make_fact: MakeFact) -> None:
    one = make_fact(RECOGNISE, "subject: [Cuba|country]", "object: [South Korea|country]")
    other = make_fact(
        RECOGNISE, "subject: [Cuba|country]", "object: the [Republic of Korea|country]"
    )
    assert is_same(one, other)


def test_synonyms_state_the_same(make_fact: MakeFact) -> None:
    parties = (
        "subject: [Norway|country]",
        "object: diplomatic ties",
        "oblique with: [Peru|country]",
    )
    opened = make_fact(Verb("open", "opened", "VBD"), *parties)
    established = make_fact(ESTABLISH, *parties)
    assert is_same(opened, established)


def test_where_a_thing_is_does_not_make_it_another(make_fact: MakeFact) -> None:
    one = make_fact(
        Verb("open", "opened", "VBD"), "subject: [KOTRA|organisation]", "object: a bank"
    )
    other = make_fact(
        Verb("open", "opened", "VBD"),
        "subject: [KOTRA|organisation]",
        "object: a bank in [Oslo|city]",
    )
    assert is_same(one, other)


@pytest.mark.parametrize(
    "other",
    [
        ("subject: [Norway|country]", "object: [Peru|country]"),
        ("subject: [Norway|country]", "object: [Chile|country]", "time in: [1950|date]"),
    ],
    ids=["other party", "other year"],
)
def test_what_differs_stays_apart(make_fact: MakeFact, other: tuple[str, ...]) -> None:
    dated = make_fact(RECOGNISE, *RECOGNITION, "time in: [1907|date]")
    assert len(merge([dated, make_fact(RECOGNISE, *other)])) == 2


def test_two_dates_for_one_thing_are_noticed(make_fact: MakeFact) -> None:
    one = make_fact(RECOGNISE, *RECOGNITION, "time in: [1907|date]", article="a.txt")
    other = make_fact(RECOGNISE, *RECOGNITION, "time in: [1909|date]", article="b.txt")
    notices = contradictions([one, other])
    assert [notice.facts for notice in notices] == [(one, other)]
    assert [piece.article for piece in notices[0].evidence] == ["a.txt", "b.txt"]


def test_a_denial_contradicts(make_fact: MakeFact) -> None:
    one = make_fact(RECOGNISE, *RECOGNITION)
    denial = make_fact(replace(RECOGNISE, negated=True), *RECOGNITION)
    assert len(contradictions([one, denial])) == 1


def test_two_figures_for_one_thing_are_noticed(make_fact: MakeFact) -> None:
    export = Verb("export", "exported", "VBD")
    year = "time in: [2019|date]"
    one = make_fact(export, "subject: [Peru|country]", "object: [40 tons|measure] of cocoa", year)
    other = make_fact(export, "subject: [Peru|country]", "object: [55 tons|measure] of cocoa", year)
    assert len(contradictions([one, other])) == 1


def test_what_was_overtaken_is_noticed_and_the_deed_stays(make_fact: MakeFact) -> None:
    lack = make_fact(
        Verb("be", "is", "VBZ"),
        "subject: [Peru|country]",
        "complement: a state with which [Norway|country] does not have diplomatic relations",
    )
    deed = make_fact(
        ESTABLISH,
        "subject: [Norway|country]",
        "object: diplomatic relations",
        "oblique with: [Peru|country]",
        "time in: [2003|date]",
    )
    assert [notice.facts for notice in contradictions([lack, deed])] == [(lack,)]


def test_the_lack_of_a_third_party_is_not_overtaken(make_fact: MakeFact) -> None:
    lack = make_fact(
        Verb("remain", "remains", "VBZ"),
        "oblique with: the relations of [Peru|country]",
        "subject: [Chile|country]",
        "complement: a state that has no diplomatic relations with [Norway|country]",
    )
    deed = make_fact(
        ESTABLISH,
        "subject: [Norway|country]",
        "object: diplomatic relations",
        "oblique with: [Peru|country]",
    )
    assert contradictions([lack, deed]) == ()


BORN = Verb("bear", "born", "VBN", ("was",), passive=True)
OPENED = Verb("open", "opened", "VBN", ("was",), passive=True)


@pytest.mark.parametrize(
    ("verb", "one", "other"),
    [
        (BORN, "time in: [1889|date]", "time in: [1891|date]"),
        (BORN, "oblique in: [Turku|city]", "oblique in: [Oslo|city]"),
        (OPENED, "time in: [1931|date]", "time in: [1932|date]"),
    ],
)
def test_what_happens_once_has_one_date_and_one_place(
    make_fact: MakeFact, verb: Verb, one: str, other: str
) -> None:
    subject = "subject: [Ann Hale|person]"
    facts = [
        make_fact(verb, subject, one, article="a.txt"),
        make_fact(verb, subject, other, article="b.txt"),
    ]
    assert [notice.facts for notice in contradictions(facts)] == [tuple(facts)]


def test_one_article_may_tell_of_two_openings(make_fact: MakeFact) -> None:
    subject = "subject: [Lund Bridge|place]"
    facts = [
        make_fact(OPENED, subject, "time in: [1931|date]"),
        make_fact(OPENED, subject, "time in: [1970|date]"),
    ]
    assert contradictions(facts) == ()
