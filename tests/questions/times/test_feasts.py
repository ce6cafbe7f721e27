"""Movable feasts against days that are on record."""

from __future__ import annotations

import pytest

from questions.model.dates import Day
from questions.times import feasts


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [
        (1066, 4, 16),
        (1818, 3, 22),
        (1943, 4, 25),
        (2000, 4, 23),
        (2008, 3, 23),
        (2024, 3, 31),
        (2038, 4, 25),
    ],
)
def test_easter(year: int, month: int, day: int) -> None:
    assert feasts.easter(year) == Day(year, month, day)


@pytest.mark.parametrize(
    ("year", "month", "day"), [(2010, 4, 4), (2013, 5, 5), (2016, 5, 1), (2024, 5, 5)]
)
def test_orthodox_easter(year: int, month: int, day: int) -> None:
    assert feasts.orthodox_easter(year) == Day(year, month, day)


def test_both_easters_were_one_before_the_calendars_parted() -> None:
    assert all(feasts.easter(year) == feasts.orthodox_easter(year) for year in range(400, 1583))


@pytest.mark.parametrize(
    ("year", "new_year", "passover", "hanukkah"),
    [
        (2012, Day(2012, 9, 17), Day(2012, 4, 7), Day(2012, 12, 9)),
        (2013, Day(2013, 9, 5), Day(2013, 3, 26), Day(2013, 11, 28)),
        (2023, Day(2023, 9, 16), Day(2023, 4, 6), Day(2023, 12, 8)),
        (2024, Day(2024, 10, 3), Day(2024, 4, 23), Day(2024, 12, 26)),
    ],
)
def test_jewish_feasts(year: int, new_year: Day, passover: Day, hanukkah: Day) -> None:
    assert feasts.rosh_hashanah(year) == new_year
    assert feasts.passover(year) == passover
    assert feasts.hanukkah(year) == hanukkah


def test_jewish_new_year_never_falls_on_sunday_wednesday_or_friday() -> None:
    assert {feasts.rosh_hashanah(year).weekday for year in range(1583, 2400)} == {0, 1, 3, 5}


@pytest.mark.parametrize(
    ("year", "days"),
    [
        (2000, (Day(2000, 1, 8), Day(2000, 12, 28))),
        (2012, (Day(2012, 8, 19),)),
        (2024, (Day(2024, 4, 10),)),
    ],
)
def test_end_of_the_fast_by_the_tabular_calendar(year: int, days: tuple[Day, ...]) -> None:
    assert feasts.islamic(year, 10, 1) == days


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [
        (1900, 1, 31),
        (1949, 1, 29),
        (1966, 1, 21),
        (1985, 2, 20),
        (2007, 2, 18),
        (2012, 1, 23),
        (2023, 1, 22),
        (2026, 2, 17),
        (2033, 1, 31),
        (2034, 2, 19),
    ],
)
def test_chinese_new_year(year: int, month: int, day: int) -> None:
    assert feasts.chinese_new_year(year) == Day(year, month, day)
