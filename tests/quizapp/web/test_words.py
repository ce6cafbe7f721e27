"""How values are written on a page."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction

import pytest

from quizapp.web.words import count, moment, percent, points, rounded


@pytest.mark.parametrize(
    ("marks", "written"),
    [
        (Fraction(0), "0"),
        (Fraction(7), "7"),
        (Fraction(100), "100"),
        (Fraction(13, 2), "6.5"),
        (Fraction(9, 20), "0.45"),
        (Fraction(1, 3), "⅓"),
        (Fraction(5, 3), "1⅔"),
        (Fraction(7, 6), "1⅙"),
        (Fraction(12, 7), "1 5/7"),
        (Fraction(2, 15), "2/15"),
    ],
)
def test_points_are_written_exactly(marks: Fraction, written: str) -> None:
    assert points(marks) == written


@pytest.mark.parametrize(
    ("marks", "written"),
    [
        (Fraction(7), "7"),
        (Fraction(13, 2), "6.5"),
        (Fraction(1, 3), "0.33"),
        (Fraction(103, 15), "6.87"),
        (Fraction(2, 15), "0.13"),
    ],
)
def test_points_in_tables_are_rounded_to_two_places(marks: Fraction, written: str) -> None:
    assert rounded(marks) == written


@pytest.mark.parametrize(
    ("share", "written"),
    [
        (Fraction(0), "0%"),
        (Fraction(1, 200), "1%"),
        (Fraction(2, 3), "67%"),
        (Fraction(1), "100%"),
    ],
)
def test_percents_are_rounded_half_up(share: Fraction, written: str) -> None:
    assert percent(share) == written


def test_moments_are_written_in_utc_for_people_and_machines() -> None:
    expected = '<time datetime="2024-02-14T22:05:00+00:00">14 February 2024, 22:05 UTC</time>'
    moments = [
        datetime(2024, 2, 14, 22, 5, tzinfo=UTC),
        datetime(2024, 2, 15, 7, 5, tzinfo=timezone(timedelta(hours=9))),
    ]
    assert [str(moment(each)) for each in moments] == [expected, expected]


def test_a_number_agrees_with_its_noun() -> None:
    assert [count(number, "question") for number in (0, 1, 2)] == [
        "0 questions",
        "1 question",
        "2 questions",
    ]
    assert count(2, "question has", "questions have") == "2 questions have"
