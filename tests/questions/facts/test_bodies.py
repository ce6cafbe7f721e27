"""Facts of those who belong to the one body that an article is on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings

FindFacts = Callable[..., Findings]

SCHOOL = (
    "The Orta School in Lund is old. In 1990 the school was poor, and one teacher in five was on "
    "sick leave. The school had no garden. Lessons were cut from 50 minutes to 40. Nine out of ten "
    "pupils smile. Pupils wore hats in Oslo. Pupils were tired. Twelve cows gave milk."
)


def _told(findings: Findings) -> list[tuple[str, str]]:
    return [(each.frame, each.text) for each in findings.facts if each.frame]


@pytest.mark.parametrize(
    ("frame", "fact"),
    [
        (
            "At the Orta School in Lund",
            "At the Orta School in Lund, lessons were cut from 50 minutes to 40.",
        ),
        (
            "At the Orta School in Lund in 1990",
            "At the Orta School in Lund in 1990, one teacher in five was on sick leave.",
        ),
    ],
)
def test_figures_of_lessons_and_teachers_are_told_of_their_school(
    find_facts: FindFacts, frame: str, fact: str
) -> None:
    assert (frame, fact) in _told(find_facts(SCHOOL))


@pytest.mark.parametrize("words", ["smile", "hats", "tired", "cows"])
def test_what_says_too_little_or_is_of_others_is_not_told_of_it(
    find_facts: FindFacts, words: str
) -> None:
    assert not [text for _, text in _told(find_facts(SCHOOL)) if words in text]


def test_a_text_that_says_once_what_the_body_is_is_not_on_it(find_facts: FindFacts) -> None:
    text = SCHOOL.replace("The school had no garden. ", "").replace("the school was", "it was")
    assert not _told(find_facts(text))
