"""Units of the calendar: which one holds a day, and what is unknown of one."""

from __future__ import annotations

from questions.model.dates import Day
from questions.times import calendar, values
from questions.times.lexicon import Unit
from questions.times.meanings import Stated
from questions.times.values import Resolved

CLOCK_UNITS = (Unit.SECOND, Unit.MINUTE, Unit.HOUR)
_UNKNOWN = {
    Unit.DAY: "XXXX-XX-XX",
    Unit.WEEK: "XXXX-WXX",
    Unit.WEEKEND: "XXXX-WXX-WE",
    Unit.MONTH: "XXXX-XX",
    Unit.QUARTER: "XXXX-QX",
    Unit.DECADE: "XXX",
    Unit.CENTURY: "XX",
}
_SECOND = 2


def from_day(start: Stated, count: float, unit: Unit) -> Resolved:
    """The unit so many units from a date that is known."""
    if start.year is None or not is_fine_enough(start, unit) or unit in CLOCK_UNITS:
        return unknown(unit)
    day = Day(start.year, start.month or 1, start.day or 1)
    return reach(calendar.shift(day, count, unit), unit)


def reach(day: Day, unit: Unit) -> Resolved:
    """The unit that holds a day."""
    match unit:
        case Unit.DAY:
            return values.of_day(day)
        case Unit.WEEK:
            return values.of_week(*calendar.iso_week(day))
        case Unit.WEEKEND:
            return values.of_weekend(*calendar.iso_week(day))
        case Unit.MONTH:
            return values.of_stated(Stated(year=day.year, month=day.month))
        case Unit.QUARTER:
            return values.of_stated(Stated(year=day.year, quarter=(day.month - 1) // 3 + 1))
        case Unit.SEASON:
            year, season = calendar.season_of(day)
            return values.of_stated(Stated(year=year, season=season))
        case Unit.DECADE:
            return values.of_era(values.decade(day.year // 10 * 10))
        case Unit.CENTURY:
            return values.of_era(values.century_of(day.year))
        case _:
            return values.of_stated(Stated(year=day.year))


def unknown(unit: Unit, within: Stated | None = None) -> Resolved:
    """A unit whose place in the calendar is not known, or what is meant within it."""
    if within is not None:
        return values.of_stated(within)
    return Resolved("DATE", _UNKNOWN.get(unit, "XXXX"))


def is_fine_enough(anchor: Stated, unit: Unit) -> bool:
    """Whether an anchor is known as closely as the unit that is counted from it."""
    if unit in calendar.DAYS_PER:
        return anchor.day is not None
    return anchor.month is not None or unit is not Unit.MONTH


def first_day(anchor: Stated, year: int) -> Day:
    """The first day of an anchor in a year, by its month, quarter, half or season."""
    return Day(year, first_month(anchor), anchor.day or 1)


def first_month(anchor: Stated) -> int:
    """The first month of an anchor, 1 where only its year is known."""
    if anchor.month is None and anchor.half == _SECOND:
        return 7
    return anchor.month or 3 * (anchor.quarter or 1) - 2
