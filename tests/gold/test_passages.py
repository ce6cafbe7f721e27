"""Passages of many styles, labelled before the rules were tried on them, are read as labelled."""

from __future__ import annotations

from tests.gold import passages


def test_expressions_of_time_are_found_with_their_values() -> None:
    score = passages.score(passages.read())
    assert score.relaxed >= 0.97, score.errors
    assert score.value >= 0.87, score.errors


def test_plain_dates_are_read_as_labelled() -> None:
    score = passages.score(passages.read(), calendar_only=True)
    assert score.value >= 0.91, score.errors


def test_labels_stand_for_all_styles() -> None:
    labelled = passages.read()
    assert len(labelled) >= 60
    assert sum(len(passage.marks) for passage in labelled) >= 400
    assert {passage.published is None for passage in labelled} == {True, False}
    assert all(mark.value for passage in labelled for mark in passage.marks)


def test_what_is_not_labelled_counts_as_false() -> None:
    first, second = passages.read()[:2]
    missing = passages.Passage(first.name, first.published, first.text, first.marks[1:])
    assert passages.score([missing]).met == passages.score([first]).met - 1
    swapped = passages.Passage(first.name, first.published, first.text, second.marks[:1])
    assert passages.score([swapped]).gold == 1
