"""A fact speaks of something named, of a whole class, or of a nation; else nobody knows of what."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings

FindFacts = Callable[..., Findings]

ANCHORED = [
    "Octopuses have no bones.",
    "Wolves stay away from humans.",
    "Autism is seen in more than one in 100 people.",
    "The Orta shop employs nine women.",
    "Japanese workers are entitled to an average of 18 days of holiday a year.",
]
LOOSE = [
    "The demand is growing.",
    "Low-end models sell for as little as $700.",
    "Some wolves stay away from humans.",
    "Jail terms rarely exceed ten years.",
    "Wolves stayed away from humans.",
]


@pytest.mark.parametrize("text", ANCHORED)
def test_anchored_statement_is_a_fact(find_facts: FindFacts, text: str) -> None:
    assert [fact.text for fact in find_facts(text).facts] == [text]


@pytest.mark.parametrize("text", LOOSE)
def test_loose_statement_is_none(find_facts: FindFacts, text: str) -> None:
    assert [fact.text for fact in find_facts(text).facts] == []


def test_class_is_said_instead_of_they(find_facts: FindFacts) -> None:
    found = find_facts("Wolves sleep. They live in Poland.").facts
    assert "Wolves live in Poland." in [fact.text for fact in found]


def test_own_things_stay_beside_their_owner(find_facts: FindFacts) -> None:
    found = find_facts("In 2011, Peru told Chile of its withdrawal from the Orta Pact.").facts
    assert [fact.text for fact in found] == [
        "In 2011, Peru told Chile of its withdrawal from the Orta Pact."
    ]
