"""Shares of those whom a survey asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings
from questions.model.facts import Kind, Role

FindFacts = Callable[..., Findings]

SURVEY = (
    "A survey of 900 cooks carried out by Lund University found that almost half were older than "
    "50, and that only one in ten had ever cooked whale before."
)
POLL = (
    "A poll commissioned by the Lund Times in May 2021 found that 47% of those asked lived in "
    "Oslo. A third kept a dog."
)


def shares(findings: Findings) -> dict[str, str]:
    """The shares of framed facts, by their statements."""
    return {
        fact.text: phrase.mentions[0].text
        for fact in findings.facts
        for phrase in fact.phrases
        if fact.frame and phrase.role is Role.SUBJECT and phrase.kind is Kind.PERCENT
    }


def test_each_share_is_told_of_the_survey_that_found_it(find_facts: FindFacts) -> None:
    of_survey = "In a survey of 900 cooks by Lund University"
    assert shares(find_facts(SURVEY)) == {
        f"{of_survey}, almost half were older than 50.": "half",
        f"{of_survey}, only one in ten had ever cooked whale before.": "one in ten",
    }


def test_a_share_in_the_next_sentence_is_of_the_same_survey(find_facts: FindFacts) -> None:
    of_poll = "In a poll commissioned by the Lund Times in May 2021"
    assert shares(find_facts(POLL)) == {
        f"{of_poll}, 47% of respondents lived in Oslo.": "47%",
        f"{of_poll}, a third kept a dog.": "a third",
    }


def test_passengers_are_told_by_their_vehicle(find_facts: FindFacts) -> None:
    text = (
        "The tram is slow. Few take a tram. Each tram is old. A survey of 900 passengers by Lund "
        "University found that half were older than 50."
    )
    (told,) = shares(find_facts(text))
    assert told == "In a survey of 900 tram passengers by Lund University, half were older than 50."


@pytest.mark.parametrize(
    "text",
    [
        "A survey found that almost half were older than 50.",
        "A survey by Lund University was planned.\n\nAlmost half were older than 50.",
        "A survey by Lund University did not find that half were older than 50.",
        "A guide to Lund University found that almost half were older than 50.",
    ],
)
def test_a_share_of_nobody_told_is_no_fact(find_facts: FindFacts, text: str) -> None:
    assert not shares(find_facts(text))
