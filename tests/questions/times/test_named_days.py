"""Feasts and other named days, fixed and computed."""

import pytest

from questions.model.dates import Day
from questions.times import find
from questions.times.named_days import NAMED_DAYS, day_of


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("christmas day", 1991, Day(1991, 12, 25)),
        ("good friday", 1998, Day(1998, 4, 10)),
        ("easter monday", 1916, Day(1916, 4, 24)),
        ("pentecost", 2024, Day(2024, 5, 19)),
        ("ash wednesday", 2024, Day(2024, 2, 14)),
        ("thanksgiving", 1963, Day(1963, 11, 28)),
        ("black friday", 2014, Day(2014, 11, 28)),
        ("martin luther king day", 2011, Day(2011, 1, 17)),
        ("memorial day", 2014, Day(2014, 5, 26)),
        ("yom kippur", 1973, Day(1973, 10, 6)),
        ("election day", 2008, Day(2008, 11, 4)),
        ("orthodox good friday", 2013, Day(2013, 5, 3)),
        ("yom kippur", 1190, None),
        ("chinese new year", 1644, None),
    ],
)
def test_named_day(name: str, year: int, day: Day | None) -> None:
    assert day_of(name, year) == day


@pytest.mark.parametrize("name", NAMED_DAYS)
def test_named_day_lies_in_its_year(name: str) -> None:
    days = [(year, day_of(name, year)) for year in range(1600, 2200, 7)]
    assert all(day.year == year for year, day in days if day is not None)
    assert any(day for _, day in days)


def test_feast_that_is_kept_by_sight_is_only_about_known() -> None:
    (feast,) = find("They met on Eid al-Fitr 2012, he said.")
    assert feast.date is not None
    assert feast.date.circa
    assert (feast.date.earliest, feast.date.latest) == (Day(2012, 8, 18), Day(2012, 8, 20))
