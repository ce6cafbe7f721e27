"""Reasons that a text gives for what it states."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings

FindFacts = Callable[..., Findings]


def reasons(found: Findings) -> list[str]:
    told = (fact.phrases[-1] for fact in found.facts if fact.kind == "reason")
    return [one.bound or one.text for one in told]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Ann Hale turned down an invitation to Lisbon because it fell in the dry season.",
            "because it fell in the dry season",
        ),
        (
            "As ordinary paint would not stick to ice, Ann Hale carried out tests in Bergen.",
            "because ordinary paint would not stick to ice",
        ),
        (
            "The Lund Museum closed two rooms in 1987, since the roof was leaking.",
            "because the roof was leaking",
        ),
        (
            "Because of the steepness of the slope, the Lund Museum uses mules.",
            "because of the steepness of the slope",
        ),
        (
            "Norway closed the Lund Museum because the roof was leaking, which angered visitors.",
            "because the roof was leaking",
        ),
        (
            "Fires hit Lund, since many houses in the old town are made of wood and stand close.",
            "because many houses in the old town are made of wood",
        ),
    ],
)
def test_a_reason_is_told_with_what_it_explains(
    find_facts: FindFacts, text: str, reason: str
) -> None:
    assert reasons(find_facts(text)) == [reason]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale has lived in Bergen since she left the army.",
        "Ann Hale waved as the train left Bergen.",
        "Ann Hale closed the Lund Museum perhaps because the roof was leaking.",
        "Ann Hale sang in Bergen, as she often did.",
        "Ann Hale closed the Lund Museum because this was what they wanted.",
    ],
)
def test_times_manners_and_guesses_are_no_reasons(find_facts: FindFacts, text: str) -> None:
    assert reasons(find_facts(text)) == []


def test_the_statement_itself_is_kept_beside_the_one_with_its_reason(find_facts: FindFacts) -> None:
    found = find_facts(
        "The Lund Museum closed two rooms in 1987, since the roof was leaking."
    ).facts
    assert [fact.text for fact in found] == [
        "The Lund Museum closed two rooms in 1987.",
        "The Lund Museum closed two rooms in 1987 because the roof was leaking.",
    ]
