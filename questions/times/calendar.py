"""Calendar arithmetic beyond single days: months, ISO weeks, seasons."""

from __future__ import annotations

from questions.model.dates import Day, month_length
from questions.times.lexicon import Unit

MONTHS_PER = {
    Unit.MONTH: 1,
    Unit.QUARTER: 3,
    Unit.SEASON: 3,
    Unit.HALF: 6,
    Unit.YEAR: 12,
    Unit.DECADE: 120,
    Unit.CENTURY: 1200,
    Unit.MILLENNIUM: 12_000,
}
DAYS_PER = {Unit.DAY: 1, Unit.WEEK: 7, Unit.WEEKEND: 7}
# The first month of each season in the north, by meteorological seasons.
SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def add_months(day: Day, months: int) -> Day:
    """The day so many months later; the last of the month where that is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return Day(year, month + 1, min(day.day, month_length(year, month + 1)))


def shift(day: Day, count: float, unit: Unit) -> Day:
    """The day so many units later, or earlier when negative."""
    if unit in DAYS_PER:
        return day.plus(round(count * DAYS_PER[unit]))
    if unit in MONTHS_PER:
        return add_months(day, round(count * MONTHS_PER[unit]))
    return day


def iso_week(day: Day) -> tuple[int, int]:
    """The ISO 8601 year and week of a day."""
    thursday = day.plus(3 - day.weekday)
    return thursday.year, (thursday.number - Day(thursday.year, 1, 1).number) // 7 + 1


def week_start(year: int, week: int) -> Day:
    """The Monday of an ISO week."""
    fourth = Day(year, 1, 4)
    return fourth.plus(7 * (week - 1) - fourth.weekday)


def season_span(year: int, season: str) -> tuple[Day, Day]:
    """First and last day of a meteorological season of the north.

    "The winter of 1916" may be the one that begins or the one that ends in 1916: its span is the
    entire year.
    """
    if season == "WI":
        return Day(year, 1, 1), Day(year, 12, 31)
    first = SEASON_STARTS[season]
    return Day(year, first, 1), Day(year, first + 2, month_length(year, first + 2))


def season_of(day: Day) -> tuple[int, str]:
    """The season of a day, with the year it is named after (January's winter is this year's)."""
    for name, first in SEASON_STARTS.items():
        if first <= day.month <= first + 2:
            return day.year, name
    return day.year, "WI"


def nth_weekday(year: int, month: int, weekday: int, rank: int) -> Day:
    """The n-th such weekday of a month; rank -1 is the last."""
    if rank < 0:
        last = Day(year, month, month_length(year, month))
        return last.plus(-((last.weekday - weekday) % 7))
    first = Day(year, month, 1)
    return first.plus((weekday - first.weekday) % 7 + 7 * (rank - 1))
