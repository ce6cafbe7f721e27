"""Feasts and other named days, fixed and computed."""

import pytest

from questions.model.dates import Day
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
    ],
)
def test_named_day(name: str, year: int, day: Day) -> None:
    assert day_of(name, year) == day


@pytest.mark.parametrize("name", NAMED_DAYS)
def test_every_named_day_has_a_day_in_every_year(name: str) -> None:
    assert all(day_of(name, year).year == year for year in range(1600, 2200, 7))
