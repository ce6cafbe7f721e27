"""Sentences that lift a name out say of it what follows."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings

FindFacts = Callable[..., Findings]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "It was Karl Berg who invented the Orta lamp in 1880.",
            "Karl Berg invented the Orta lamp in 1880.",
        ),
        (
            "It was the Norla company that built the Orta tunnel in 1921.",
            "The Norla company built the Orta tunnel in 1921.",
        ),
    ],
)
def test_what_is_said_of_a_lifted_name_is_a_fact(
    find_facts: FindFacts, text: str, told: str
) -> None:
    assert told in [fact.text for fact in find_facts(text).facts]


@pytest.mark.parametrize(
    "text",
    [
        "It was not Karl Berg who invented the Orta lamp in 1880.",
        "If it was Karl Berg who invented the Orta lamp in 1880, the court erred.",
        "Perhaps it was Karl Berg who invented the Orta lamp in 1880.",
        "It was Karl Berg or Ann Hale who invented the Orta lamp in 1880.",
    ],
    ids=["denied", "conditional", "possible", "one of two"],
)
def test_what_is_not_so_is_none(find_facts: FindFacts, text: str) -> None:
    told = "Karl Berg invented the Orta lamp in 1880."
    assert told not in [fact.text for fact in find_facts(text).facts]


def test_a_word_that_only_stresses_a_name_goes(find_facts: FindFacts) -> None:
    facts = find_facts("Ann Hale herself built the Epos in 1921.").facts
    assert "Ann Hale built the Epos in 1921." in [fact.text for fact in facts]
    facts = find_facts("Spain has itself prohibited new solar plants in Velland.").facts
    assert "Spain has prohibited new solar plants in Velland." in [fact.text for fact in facts]


def test_over_a_sum_of_money_is_about_that_sum(find_facts: FindFacts) -> None:
    (fact,) = find_facts("The Orta Canal cost over £900,000 in 1822.").facts
    found = [each.text for part in fact.phrases for each in part.mentions if each.quantity]
    assert found == ["£900,000"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was in 1984 that Ann Hale joined Norla.", "Ann Hale joined Norla in 1984."),
        ("It was not until 1984 that Peru introduced fees.", "Peru introduced fees in 1984."),
        ("It was in 1984 that Norla was sold to Peru.", "Norla was sold to Peru in 1984."),
    ],
)
def test_lifted_year_is_that_of_the_clause(find_facts: FindFacts, text: str, told: str) -> None:
    (fact,) = find_facts(text).facts
    assert fact.text == told
    assert fact.date is not None
    assert fact.date.earliest.year == 1984


@pytest.mark.parametrize(
    "text",
    [
        "It was not in 1984 that Ann Hale joined Norla.",
        "Perhaps it was in 1984 that Ann Hale joined Norla.",
        "If it was in 1984 that Ann Hale joined Norla, the court erred.",
    ],
)
def test_year_of_what_was_not_so_is_none(find_facts: FindFacts, text: str) -> None:
    assert not [fact for fact in find_facts(text).facts if fact.text.startswith("Ann Hale")]
