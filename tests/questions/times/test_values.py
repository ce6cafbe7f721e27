"""TIMEX3 values and intervals of places in the calendar."""

from __future__ import annotations

import pytest

from questions.model.dates import Day, Precision
from questions.times import values
from questions.times.lexicon import Unit
from questions.times.meanings import Length, Stated


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (Stated(year=2014), "2014"),
        (Stated(year=79), "0079"),
        (Stated(year=-43), "BC0044"),
        (Stated(year=2014, month=3), "2014-03"),
        (Stated(year=-43, month=3, day=15), "BC0044-03-15"),
        (Stated(month=3, day=15), "XXXX-03-15"),
        (Stated(day=15), "XXXX-XX-15"),
        (Stated(weekday=4), "XXXX-WXX-5"),
        (Stated(season="WI"), "XXXX-WI"),
        (Stated(year=2014, quarter=2), "2014-Q2"),
        (Stated(year=2014, half=1), "2014-H1"),
        (Stated(year=2014, month=3, day=15, part="MO"), "2014-03-15TMO"),
        (Stated(clock="15:30Z"), "XXXX-XX-XXT15:30Z"),
        (Stated(year=2014, fiscal=True), "FY2014"),
        (Stated(year=2014, month=3, day=5, ambiguous=True), "2014-XX-XX"),
    ],
)
def test_value(place: Stated, value: str) -> None:
    assert values.of_stated(place).value == value


@pytest.mark.parametrize(
    "place",
    [
        Stated(month=3),
        Stated(year=2014, fiscal=True),
        Stated(year=2014, month=3, day=5, ambiguous=True),
        Stated(year=2013, month=2, day=29),
    ],
)
def test_what_is_not_known_has_no_days(place: Stated) -> None:
    assert values.interval(place) is None


def test_week_has_its_seven_days() -> None:
    date = values.of_week(2014, 11).date
    assert date is not None
    assert (date.earliest, date.latest) == (Day(2014, 3, 10), Day(2014, 3, 16))
    assert date.precision is Precision.WEEK


@pytest.mark.parametrize(
    ("length", "value"),
    [
        (Length(3, Unit.WEEK), "P3W"),
        (Length(2.5, Unit.YEAR), "P2.5Y"),
        (Length(12, Unit.HOUR), "PT12H"),
        (Length(90, Unit.MINUTE), "PT90M"),
        (Length(None, Unit.DAY), "PXD"),
        (Length(1500, Unit.YEAR), "P1500Y"),
    ],
)
def test_length(length: Length, value: str) -> None:
    assert values.of_length(length).value == value
