"""What stands behind a loose "and" is cut off, and what two clauses share is not mixed."""

from __future__ import annotations

import pytest

from tests.questions.facts.conftest import FindFacts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "About 2,000 Peruvians are employed in Lund, and about one in four of them work "
                "nights."
            ),
            "About 2,000 Peruvians are employed in Lund.",
        ),
        ("Ann Hale was never seen again in Lund.", "Ann Hale was never seen again in Lund."),
        (
            "Two of Norway's boats were built in Hull in 1902.",
            "Two of Norway's boats were built in Hull in 1902.",
        ),
        (
            "One species of Norwegian wolf was described by Ann Hale in 1902.",
            "One species of Norwegian wolf was described by Ann Hale in 1902.",
        ),
    ],
)
def test_clause_is_told_without_what_stands_beside_it(
    find_facts: FindFacts, text: str, told: str
) -> None:
    assert told in [fact.text for fact in find_facts(text).facts]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        (
            "He swims in the Lahn, which on the evening I met Ann Hale was nine degrees.",
            "met",
        ),
        (
            (
                "Hundreds of Peruvians, many of them evicted to make way for mines, were leaving "
                "for Chile."
            ),
            "evicted to",
        ),
    ],
)
def test_two_clauses_read_as_one_tell_nothing(find_facts: FindFacts, text: str, verb: str) -> None:
    assert not any(verb in fact.text for fact in find_facts(text).facts)
