"""Holidays and other named days, fixed and computed."""

from __future__ import annotations

from collections.abc import Callable

from questions.model.dates import Day
from questions.times.calendar import easter, nth_weekday

DayOfYear = Callable[[int], Day]


def _fixed(month: int, day: int) -> DayOfYear:
    return lambda year: Day(year, month, day)


def _from_easter(days: int) -> DayOfYear:
    return lambda year: easter(year).plus(days)


def _nth(month: int, weekday: int, rank: int) -> DayOfYear:
    return lambda year: nth_weekday(year, month, weekday, rank)


# Days whose date differs between countries (Mother's Day, Labour Day) are left out where no reading
# is far the most usual one.
NAMED_DAYS: dict[str, DayOfYear] = {
    "new year's day": _fixed(1, 1),
    "new year's eve": _fixed(12, 31),
    "christmas day": _fixed(12, 25),
    "christmas eve": _fixed(12, 24),
    "christmas": _fixed(12, 25),
    "boxing day": _fixed(12, 26),
    "epiphany": _fixed(1, 6),
    "valentine's day": _fixed(2, 14),
    "st patrick's day": _fixed(3, 17),
    "st. patrick's day": _fixed(3, 17),
    "april fools' day": _fixed(4, 1),
    "april fool's day": _fixed(4, 1),
    "earth day": _fixed(4, 22),
    "anzac day": _fixed(4, 25),
    "may day": _fixed(5, 1),
    "bastille day": _fixed(7, 14),
    "halloween": _fixed(10, 31),
    "guy fawkes night": _fixed(11, 5),
    "all saints' day": _fixed(11, 1),
    "armistice day": _fixed(11, 11),
    "veterans day": _fixed(11, 11),
    "australia day": _fixed(1, 26),
    "canada day": _fixed(7, 1),
    "juneteenth": _fixed(6, 19),
    "fourth of july": _fixed(7, 4),
    "martin luther king day": _nth(1, 0, 3),
    "presidents' day": _nth(2, 0, 3),
    "presidents day": _nth(2, 0, 3),
    "memorial day": _nth(5, 0, -1),
    "labor day": _nth(9, 0, 1),
    "columbus day": _nth(10, 0, 2),
    "thanksgiving day": _nth(11, 3, 4),
    "thanksgiving": _nth(11, 3, 4),
    "black friday": lambda year: nth_weekday(year, 11, 3, 4).plus(1),
    "ash wednesday": _from_easter(-46),
    "palm sunday": _from_easter(-7),
    "maundy thursday": _from_easter(-3),
    "good friday": _from_easter(-2),
    "holy saturday": _from_easter(-1),
    "easter sunday": _from_easter(0),
    "easter monday": _from_easter(1),
    "easter": _from_easter(0),
    "ascension day": _from_easter(39),
    "pentecost": _from_easter(49),
    "whit sunday": _from_easter(49),
    "whit monday": _from_easter(50),
    "corpus christi": _from_easter(60),
}


def day_of(name: str, year: int) -> Day:
    """The day of a named day in a year."""
    return NAMED_DAYS[name](year)
