"""Holidays and other named days, fixed and computed."""

from __future__ import annotations

from collections.abc import Callable

from questions.model.dates import Day
from questions.times import feasts
from questions.times.calendar import nth_weekday

DayOfYear = Callable[[int], Day | None]

# Before, texts state days of the Julian calendar, to which other calendars are not converted here.
_EARLIEST = 1583


def _fixed(month: int, day: int) -> DayOfYear:
    return lambda year: Day(year, month, day)


def _from_easter(days: int) -> DayOfYear:
    return lambda year: feasts.easter(year).plus(days)


def _from_orthodox_easter(days: int) -> DayOfYear:
    return lambda year: feasts.orthodox_easter(year).plus(days)


def _jewish(feast: Callable[[int], Day], days: int = 0) -> DayOfYear:
    return lambda year: feast(year).plus(days) if year >= _EARLIEST else None


def _islamic(month: int, day: int) -> DayOfYear:
    def day_of_year(year: int) -> Day | None:
        days = feasts.islamic(year, month, day) if year >= _EARLIEST else ()
        return days[0] if len(days) == 1 else None

    return day_of_year


def _chinese_new_year(year: int) -> Day | None:
    return feasts.chinese_new_year(year) if 1900 <= year <= 2100 else None


def _election_day(year: int) -> Day:
    return nth_weekday(year, 11, 0, 1).plus(1)


def _nth(month: int, weekday: int, rank: int) -> DayOfYear:
    return lambda year: nth_weekday(year, month, weekday, rank)


# Days whose date differs between countries (Mother's Day, Labour Day) are left out where no reading
# is far the most usual one, and feasts whose day nobody can compute for certain (Diwali). Jewish
# feasts stand for the day, not for the evening before on which they begin.
NAMED_DAYS: dict[str, DayOfYear] = {
    "new year's day": _fixed(1, 1),
    "new year's eve": _fixed(12, 31),
    "new year": _fixed(1, 1),
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
    "july fourth": _fixed(7, 4),
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
    "easter day": _from_easter(0),
    "easter monday": _from_easter(1),
    "easter": _from_easter(0),
    "ascension day": _from_easter(39),
    "pentecost": _from_easter(49),
    "whit sunday": _from_easter(49),
    "whit monday": _from_easter(50),
    "corpus christi": _from_easter(60),
    "shrove tuesday": _from_easter(-47),
    "mardi gras": _from_easter(-47),
    "orthodox good friday": _from_orthodox_easter(-2),
    "orthodox easter": _from_orthodox_easter(0),
    "orthodox easter sunday": _from_orthodox_easter(0),
    "orthodox easter monday": _from_orthodox_easter(1),
    "orthodox christmas": _fixed(1, 7),
    "orthodox christmas day": _fixed(1, 7),
    "candlemas": _fixed(2, 2),
    "groundhog day": _fixed(2, 2),
    "burns night": _fixed(1, 25),
    "international women's day": _fixed(3, 8),
    "ides of march": _fixed(3, 15),
    "cinco de mayo": _fixed(5, 5),
    "midsummer day": _fixed(6, 24),
    "st john's day": _fixed(6, 24),
    "st. john's day": _fixed(6, 24),
    "lammas": _fixed(8, 1),
    "michaelmas": _fixed(9, 29),
    "all hallows' eve": _fixed(10, 31),
    "all souls' day": _fixed(11, 2),
    "bonfire night": _fixed(11, 5),
    "remembrance day": _fixed(11, 11),
    "martinmas": _fixed(11, 11),
    "st andrew's day": _fixed(11, 30),
    "st. andrew's day": _fixed(11, 30),
    "world aids day": _fixed(12, 1),
    "st stephen's day": _fixed(12, 26),
    "st. stephen's day": _fixed(12, 26),
    "martin luther king jr. day": _nth(1, 0, 3),
    "cyber monday": lambda year: nth_weekday(year, 11, 3, 4).plus(4),
    "election day": _election_day,
    "rosh hashanah": _jewish(feasts.rosh_hashanah),
    "yom kippur": _jewish(feasts.rosh_hashanah, 9),
    "sukkot": _jewish(feasts.rosh_hashanah, 14),
    "hanukkah": _jewish(feasts.hanukkah),
    "chanukah": _jewish(feasts.hanukkah),
    "purim": _jewish(feasts.passover, -30),
    "passover": _jewish(feasts.passover),
    "shavuot": _jewish(feasts.passover, 50),
    "eid al-fitr": _islamic(10, 1),
    "eid al-adha": _islamic(12, 10),
    "ashura": _islamic(1, 10),
    "chinese new year": _chinese_new_year,
    "lunar new year": _chinese_new_year,
}
# Feasts that begin when the new moon is seen: the tabular calendar may be a day off.
BY_SIGHT = frozenset({"eid al-fitr", "eid al-adha", "ashura"})


def fixed_day(name: str) -> Day | None:
    """A named day in some year, where it is the same in each; None where it moves."""
    first, second = NAMED_DAYS[name](_EARLIEST), NAMED_DAYS[name](_EARLIEST + 1)
    if first is None or second is None:
        return None
    return first if (first.month, first.day) == (second.month, second.day) else None


def day_of(name: str, year: int) -> Day | None:
    """The day of a named day in a year; None where that is not certain."""
    return NAMED_DAYS[name](year)
