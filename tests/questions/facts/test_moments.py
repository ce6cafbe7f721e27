"""Statements that their time does not fit."""

from __future__ import annotations

import pytest

from questions import analysis, facts, times
from questions.model.articles import Article
from questions.model.dates import HistoricalDate
from questions.model.facts import Kind
from tests.questions.facts.conftest import FindFacts


@pytest.mark.parametrize(
    "text",
    [
        "By this point Ann Hale ruled most of Peru.",
        "At that time Ann Hale owned ferries in Peru.",
        "Ann Hale was planning a bridge to Lima.",
        "Ann Hale now ruled most of Peru.",
        "There were now three banks in Peru.",
    ],
)
def test_what_was_so_at_a_moment_of_the_story_is_no_statement(
    find_facts: FindFacts, text: str
) -> None:
    found = find_facts(text)
    assert not found.facts
    assert found.dropped == {"time": 1}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale ruled most of Peru.",
        "Ann Hale now rules most of Peru.",
        "Ann Hale was planning a bridge to Lima when her brother died.",
        "In 1921 there were now three banks in Peru.",
    ],
)
def test_what_tells_its_time_is_one(find_facts: FindFacts, text: str) -> None:
    assert find_facts(text).facts


def test_adverb_for_a_time_stays_with_its_verb(find_facts: FindFacts) -> None:
    found = find_facts("Initially, Ann Hale refused the office of mayor in Lima.")
    assert [fact.text for fact in found.facts] == [
        "Ann Hale initially refused the office of mayor in Lima."
    ]


def test_degree_stays_with_its_adverb(find_facts: FindFacts) -> None:
    found = find_facts("By 1921 Ann Hale had almost fully rebuilt Lima.")
    assert [fact.text for fact in found.facts] == [
        "By 1921, Ann Hale had almost fully rebuilt Lima."
    ]


def test_things_that_changed_are_nobody(find_facts: FindFacts) -> None:
    assert not find_facts("Things changed greatly in Lima in 1921.").facts


def test_length_with_an_adjective_is_no_plain_length(find_facts: FindFacts) -> None:
    found = find_facts("Ann Hale held Lima for two bloody weeks in 1921.")
    assert [m.text for fact in found.facts for p in fact.phrases for m in p.mentions] == [
        "Ann Hale",
        "Lima",
        "1921",
    ]


def test_number_of_a_share_is_that_of_what_it_is_of(find_facts: FindFacts) -> None:
    (fact,) = find_facts("Most of the Chilean boats were sent to Lima in 1921.").facts
    assert fact.phrases[0].plural


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("In 1921 Ann Hale sold about 100 boats in Lima.", ["about 100"]),
        ("In 1921 Ann Hale sold over 60 boats in Lima.", []),
        ("In 1921 Ann Hale sold at least 100 boats in Lima.", []),
    ],
)
def test_mere_bound_is_no_figure(find_facts: FindFacts, text: str, figures: list[str]) -> None:
    (fact,) = find_facts(text).facts
    found = [m for phrase in fact.phrases for m in phrase.mentions if m.quantity is not None]
    assert len(found) == len(figures)


def test_name_that_holds_a_common_word_is_no_full_name(find_facts: FindFacts) -> None:
    found = find_facts(
        "Leader Ann Hale spoke in Lima. The leader left with Ben Rohe. Ann Hale and Ben Rohe wed."
    )
    people = {named.mention.text for named in found.names if named.mention.kind is Kind.PERSON}
    assert "Ben Rohe" in people
    assert not any("Leader" in name for name in people)


def test_example_does_not_tell_where_all_of_it_was(find_facts: FindFacts) -> None:
    found = find_facts("In May 1921 Ann Hale shut the Chilean schools, for example in Lima.")
    assert [fact.text for fact in found.facts] == [
        "In May 1921, Ann Hale shut the Chilean schools."
    ]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("In 1862 Ben Rohe lost the Virginia near Norfolk.", ["Norfolk"]),
        ("In 1862 Ben Rohe lost Virginia.", ["Virginia"]),
    ],
)
def test_state_with_an_article_is_a_ship_or_a_river(
    find_facts: FindFacts, text: str, places: list[str]
) -> None:
    (fact,) = find_facts(text).facts
    found = [m.text for phrase in fact.phrases for m in phrase.mentions]
    assert [each for each in found if each not in ("Ben Rohe", "1862")] == places


def test_the_first_of_two_times_stands_alone(find_facts: FindFacts) -> None:
    text = "The ban on fishing in western Norway came into force in 1995 and nationwide in 1998."
    (fact,) = find_facts(text).facts
    assert fact.text == "The ban on fishing in western Norway came into force in 1995."
    assert fact.date == HistoricalDate.in_year(1995)


@pytest.mark.parametrize("season", ["winter", "summer", "spring", "autumn"])
def test_what_is_so_in_each_year_keeps_its_season(season: str) -> None:
    article = Article("test", "", f"Ann Hale opens the mountain road to Lima in {season}.")
    words = analysis.load().analyse(article)
    (fact,) = facts.find(article, words, times.find(article.text)).facts
    assert fact.date is None
    assert fact.text.endswith(f"in {season}.")
