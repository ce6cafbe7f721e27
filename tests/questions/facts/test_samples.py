"""How many a study looked at."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings

FindFacts = Callable[..., Findings]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "A survey of 2,400 sailors by the University of Lund found that most were tired.",
            "A survey by the University of Lund involved 2,400 sailors.",
        ),
        (
            "Oslo paid for a long study by the University of Lund, in which 850 sailors slept.",
            "A long study by the University of Lund involved 850 sailors.",
        ),
        (
            "Mira Sand is a doctor in Oslo. In her own research on 52,000 skiers, few were ill.",
            "Mira Sand's own research involved 52,000 skiers.",
        ),
    ],
)
def test_what_a_named_study_looked_at_is_a_fact(
    find_facts: FindFacts, text: str, fact: str
) -> None:
    assert fact in [each.text for each in find_facts(text).facts]


@pytest.mark.parametrize(
    "text",
    [
        "A survey of 2,400 sailors found that most were tired.",
        "A survey of 2,400 sailors by the University of Lund will begin in May.",
        "If a survey of 2,400 sailors by the University of Lund began, it would cost much.",
        "A survey of sailors by the University of Lund found that most were tired.",
        "A crew of 2,400 sailors from the University of Lund found an island.",
    ],
    ids=["of nobody named", "planned", "under a condition", "of no number", "no study"],
)
def test_other_numbers_are_no_samples(find_facts: FindFacts, text: str) -> None:
    assert not [each for each in find_facts(text).facts if " involved " in each.text]
