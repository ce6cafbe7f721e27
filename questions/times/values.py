"""From a resolved place in the calendar to its TIMEX3 value and its interval of days."""

from __future__ import annotations

from dataclasses import dataclass

from questions.model.dates import Day, HistoricalDate, Precision, month_length
from questions.times.calendar import season_span, week_start
from questions.times.lexicon import Unit
from questions.times.meanings import Era, Length, Stated

_ERA_PRECISION = {
    Unit.DECADE: Precision.DECADE,
    Unit.CENTURY: Precision.CENTURY,
    Unit.MILLENNIUM: Precision.MILLENNIUM,
}

_ERA_YEARS = {Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}


@dataclass(frozen=True, slots=True)
class Resolved:
    """What an expression means in its text.

    Attributes:
        type: `DATE`, `TIME`, `DURATION` or `SET`.
        value: As TIMEX3 writes it.
        date: The days meant, if any.
        place: The same as a place in the calendar, from which other expressions may count.
    """

    type: str
    value: str
    date: HistoricalDate | None = None
    place: Stated | None = None


def year_value(year: int) -> str:
    """An astronomical year as TIMEX3 writes it ("1949", "0079", "BC0044")."""
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def of_day(day: Day) -> Resolved:
    """A day."""
    return of_stated(Stated(year=day.year, month=day.month, day=day.day))


def of_stated(found: Stated) -> Resolved:
    """A place in the calendar; parts that are still unknown are written with X."""
    value = _calendar_value(found)
    time = found.clock or found.part
    if time:
        if found.day is None and found.weekday is None:
            value = "XXXX-XX-XX"
        return Resolved("TIME", f"{value}T{time}", interval(found), found)
    return Resolved("DATE", value, interval(found), found)


def _calendar_value(found: Stated) -> str:
    year = "XXXX" if found.year is None else year_value(found.year)
    if found.ambiguous:
        return f"{year}-XX-XX"
    if found.month is not None:
        day = f"-{found.day:02d}" if found.day is not None else ""
        return f"{year}-{found.month:02d}{day}"
    if found.day is not None:
        return f"XXXX-XX-{found.day:02d}"
    if found.weekday is not None:
        return f"XXXX-WXX-{found.weekday + 1}"
    if found.season:
        return f"{year}-{found.season}"
    if found.quarter:
        return f"{year}-Q{found.quarter}"
    if found.half:
        return f"{year}-H{found.half}"
    if found.year is None:
        return "XXXX-XX-XX"
    return f"FY{year}" if found.fiscal else year


def first_day(found: Stated | None) -> Day | None:
    """The first day of a place in the calendar, None where its year is unknown."""
    date = interval(found) if found is not None else None
    return date.earliest if date is not None else None


def interval(found: Stated) -> HistoricalDate | None:
    """The days that a place in the calendar may mean; None when its year is unknown."""
    if found.year is None or found.fiscal or found.ambiguous:
        return None
    year = found.year
    if found.month is not None:
        if found.day is None:
            return HistoricalDate.in_month(year, found.month)
        if found.day > month_length(year, found.month):
            return None
        day = Day(year, found.month, found.day)
        if found.by_sight:
            return HistoricalDate(day.plus(-1), day.plus(1), Precision.RANGE, circa=True)
        return HistoricalDate.on(day)
    if found.to_next_year:
        february = Day(year + 1, 2, month_length(year + 1, 2))
        return HistoricalDate(Day(year, 12, 1), february, Precision.RANGE)
    if found.season:
        return HistoricalDate(*season_span(year, found.season), Precision.SEASON)
    if found.quarter or found.half:
        months = 3 if found.quarter else 6
        last = months * (found.quarter or found.half or 1)
        first = Day(year, last - months + 1, 1)
        return HistoricalDate(first, Day(year, last, month_length(year, last)), Precision.QUARTER)
    return HistoricalDate.in_year(year)


def of_era(era: Era) -> Resolved:
    """A decade, century or millennium."""
    whole = era.last - era.first + 1 == _ERA_YEARS[era.unit]
    precision = _ERA_PRECISION[era.unit] if whole else Precision.RANGE
    date = HistoricalDate(Day(era.first, 1, 1), Day(era.last, 12, 31), precision)
    return Resolved("DATE", era.value, date)


def decade(first: int) -> Era:
    """The decade that begins with a year; before our era the one that counts down to it.

    The 490s BC are 499 BC (year -498) to 490 BC (year -489).
    """
    if first <= 0:
        return Era(f"BC{-first // 10:03d}", first - 8, first + 1, Unit.DECADE)
    return Era(f"{first // 10:03d}", first, first + 9, Unit.DECADE)


def century_of(year: int) -> Era:
    """The century that holds an astronomical year."""
    if year > 0:
        return century((year - 1) // 100 + 1)
    return century(-year // 100 + 1, bc=True)


def century(rank: int, *, bc: bool = False) -> Era:
    """The n-th century; the first BC runs from 100 BC (year -99) to 1 BC (year 0)."""
    if bc:
        return Era(f"BC{rank - 1:02d}", 1 - 100 * rank, 100 - 100 * rank, Unit.CENTURY)
    return Era(f"{rank - 1:02d}", 100 * rank - 99, 100 * rank, Unit.CENTURY)


def of_week(year: int, week: int) -> Resolved:
    """An ISO week."""
    monday = week_start(year, week)
    date = HistoricalDate(monday, monday.plus(6), Precision.WEEK)
    return Resolved("DATE", f"{year_value(year)}-W{week:02d}", date)


def of_weekend(year: int, week: int) -> Resolved:
    """The Saturday and Sunday of an ISO week."""
    monday = week_start(year, week)
    date = HistoricalDate(monday.plus(5), monday.plus(6), Precision.RANGE)
    return Resolved("DATE", f"{year_value(year)}-W{week:02d}-WE", date)


def of_length(length: Length) -> Resolved:
    """A duration ("P3W", "PT12H", "PXD", "P1DT3H")."""
    days = times = ""
    for part in (length, *length.more):
        count = "X" if part.count is None else f"{part.count:.10g}"
        code = str(part.unit)
        if code in ("TS", "TM", "TH"):
            times += f"{count}{code[1]}"
        else:
            days += f"{count}{code}"
    return Resolved("DURATION", f"P{days}T{times}" if times else f"P{days}")
