"""Passages of many styles, labelled before the rules were tried on them, are read as labelled."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gold import passages


@pytest.mark.parametrize(
    ("labels", "relaxed", "value", "calendar"),
    [
        (passages.GOLD, 0.99, 0.96, 0.98),
        (passages.SECOND, 0.99, 0.95, 0.98),
        (passages.THIRD, 0.99, 0.97, 0.98),
        (passages.FOURTH, 0.98, 0.94, 0.96),
        (passages.FIFTH, 0.99, 0.96, 0.98),
        (passages.SIXTH, 0.98, 0.96, 0.97),
        (passages.SEVENTH, 0.98, 0.96, 0.98),
        (passages.EIGHTH, 0.98, 0.95, 0.98),
        (passages.NINTH, 0.97, 0.92, 0.97),
        (passages.TENTH, 0.98, 0.96, 0.97),
    ],
    ids=lambda part: part.stem if isinstance(part, Path) else None,
)
def test_expressions_are_found_with_their_values(
    labels: Path, relaxed: float, value: float, calendar: float
) -> None:
    every = passages.score(passages.read(labels))
    dates = passages.score(passages.read(labels), calendar_only=True)
    assert every.relaxed >= relaxed, every.errors
    assert every.value >= value, every.errors
    assert dates.value >= calendar, dates.errors


def test_labels_stand_for_all_styles() -> None:
    labelled = [passage for labels in passages.SETS for passage in passages.read(labels)]
    assert len(labelled) >= 369
    assert sum(len(passage.marks) for passage in labelled) >= 3650
    assert {passage.published is None for passage in labelled} == {True, False}


def test_what_is_not_labelled_counts_as_false() -> None:
    first, second = passages.read()[:2]
    missing = passages.Passage(first.name, first.published, first.text, first.marks[1:])
    assert passages.score([missing]).met == passages.score([first]).met - 1
    swapped = passages.Passage(first.name, first.published, first.text, second.marks[:1])
    assert passages.score([swapped]).gold == 1
