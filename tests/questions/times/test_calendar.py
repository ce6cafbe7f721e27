"""Calendar arithmetic against the standard library."""

from __future__ import annotations

import datetime as dt

import pytest

from questions.model.dates import Day
from questions.times import calendar
from questions.times.lexicon import Unit


@pytest.mark.parametrize("year", [1900, 1999, 2000, 2004, 2009, 2015, 2020, 2026])
def test_iso_weeks_agree_with_the_standard_library(year: int) -> None:
    for number in range(0, 366, 5):
        date = dt.date(year, 1, 1) + dt.timedelta(days=number)
        day = Day(date.year, date.month, date.day)
        week = calendar.iso_week(day)
        assert week == date.isocalendar()[:2]
        monday = calendar.week_start(*week)
        assert monday.weekday == 0
        assert 0 <= day.number - monday.number < 7


@pytest.mark.parametrize(
    ("day", "count", "unit", "wanted"),
    [
        (Day(2014, 1, 31), 1, Unit.MONTH, Day(2014, 2, 28)),
        (Day(2012, 2, 29), 1, Unit.YEAR, Day(2013, 2, 28)),
        (Day(2014, 3, 12), -2, Unit.WEEK, Day(2014, 2, 26)),
        (Day(2014, 3, 12), 1, Unit.DECADE, Day(2024, 3, 12)),
        (Day(0, 1, 1), -1, Unit.DAY, Day(-1, 12, 31)),
        (Day(-43, 3, 15), 100, Unit.YEAR, Day(57, 3, 15)),
    ],
)
def test_shift(day: Day, count: int, unit: Unit, wanted: Day) -> None:
    assert calendar.shift(day, count, unit) == wanted


def test_nth_weekday() -> None:
    assert calendar.nth_weekday(2014, 11, 3, 4) == Day(2014, 11, 27)
    assert calendar.nth_weekday(2014, 5, 0, -1) == Day(2014, 5, 26)
    assert calendar.nth_weekday(2014, 9, 0, 1) == Day(2014, 9, 1)
