"""Figures in phrases, not clauses, become facts with their quantities."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from questions.facts import Findings
from questions.model.dates import Day
from questions.model.facts import Fact, Kind, Mention, Modality

FindFacts = Callable[..., Findings]

GROWTH = "As the Norla Bureau found, the number of ferries rose from 40 in 2000 to 62 in 2012."
STATED = [
    (
        "Between 2011 and 2012 there was a 6% drop in Norway’s seal population, now about 400.",
        "Norway’s seal population fell by 6% between 2011 and 2012.",
    ),
    (
        "There was a 12% rise in Norway’s seal population from 1990 to 1995.",
        "Norway’s seal population rose by 12% from 1990 to 1995.",
    ),
    (
        "The population of Lima rose from 1.2 million in 1950 to 3 million in 1970.",
        "The population of Lima was 3 million in 1970.",
    ),
    (GROWTH, "The number of ferries was 40 in 2000."),
    (
        "Norla is one of the 184 firms that have signed the Orta Pact.",
        "184 firms have signed the Orta Pact.",
    ),
    (
        "Norla was one of 184 firms that signed the Orta Pact.",
        "184 firms signed the Orta Pact.",
    ),
    (
        "Norla Metals was one of 61 firms that took part in the world’s largest trial of wings.",
        "61 firms took part in the world’s largest trial of wings.",
    ),
    ("“No,” Mira Sand, 45, said on Monday.", "Mira Sand is 45 years old."),
    ("Mira Sand, a 24-year-old baker, says no.", "Mira Sand is 24 years old."),
]
NOT_STATED = [
    "There could be a 6% drop in Norway’s seal population between 2031 and 2032.",
    "Critics expect a 6% rise in Norway’s seal population between 2031 and 2032.",
    "There was no 6% drop in Norway’s seal population between 2011 and 2012.",
    "The number of ferries grew from 40 in 2000 to 62 in 2012.",
    "Mira Sand, 45, died in 1911.",
    "If Norla were one of the 184 firms that may have signed the Orta Pact, it would pay.",
    "Norla is among 184 firms that have signed the Orta Pact.",
]


def figure(fact: Fact) -> Mention:
    return next(each for part in fact.phrases for each in part.mentions if each.quantity)


@pytest.mark.parametrize(("text", "fact"), STATED)
def test_figure_is_a_fact(find_facts: FindFacts, text: str, fact: str) -> None:
    assert fact in [each.text for each in find_facts(text).facts]


@pytest.mark.parametrize("text", NOT_STATED)
def test_figure_that_is_open_or_of_nothing_known_is_left(find_facts: FindFacts, text: str) -> None:
    made = ("fell by", "rose by", "was 40", "was 62", "years old", "firms have")
    found = [each.text for each in find_facts(text).facts]
    assert not [each for each in found if any(words in each for words in made)]


def test_count_has_its_unit_date_and_source(find_facts: FindFacts) -> None:
    fact = next(each for each in find_facts(GROWTH).facts if "62" in each.text)
    count = figure(fact)
    assert count.kind is Kind.NUMBER
    assert count.quantity is not None
    assert (count.quantity.value, count.quantity.unit) == (Decimal(62), "ferry")
    assert GROWTH[count.start : count.end] == "62"
    assert fact.date is not None
    assert fact.date.earliest == Day(2012, 1, 1)
    assert (fact.modality, fact.speaker) == (Modality.REPORTED, "the Norla Bureau")


def test_age_is_as_of_the_day_of_publication(find_facts: FindFacts) -> None:
    found = find_facts("“No,” Mira Sand, 45, said on Monday.").facts
    age = next(each for each in found if "years old" in each.text)
    assert age.as_of is not None
    assert figure(age).text == "45 years"
