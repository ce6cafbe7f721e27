"""Dates as readers want to see them: "14 February 2024", "June 1944", "44 BC", "the 1960s"."""

from __future__ import annotations

from questions.model.dates import MONTHS, Day, HistoricalDate, Precision, month_length

_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 1: "winter"}
_QUARTERS = ("first", "second", "third", "fourth")
_DASH = "–"


def year(number: int) -> str:
    """An astronomical year ("1949", "44 BC", "AD 79")."""
    if number <= 0:
        return f"{1 - number} BC"
    return str(number) if number >= 1000 else f"AD {number}"


def day(value: Day) -> str:
    """A day ("14 February 2024")."""
    return f"{value.day} {MONTHS[value.month - 1]} {year(value.year)}"


def write(date: HistoricalDate) -> str:
    """A date in the grain in which it is known; an approximate one begins with "about"."""
    text = _exactly(date)
    return f"about {text}" if date.circa else text


def _exactly(date: HistoricalDate) -> str:
    named = _within_year(date) if date.earliest.year == date.latest.year else _of_years(date)
    return named or _range(date)


def _within_year(date: HistoricalDate) -> str:
    first = date.earliest
    match date.precision:
        case Precision.MONTH if _is_months(date, 1):
            return f"{MONTHS[first.month - 1]} {year(first.year)}"
        case Precision.QUARTER if _is_months(date, 3) and first.month % 3 == 1:
            return f"the {_QUARTERS[first.month // 3]} quarter of {year(first.year)}"
        case Precision.QUARTER if _is_months(date, 6) and first.month % 6 == 1:
            return f"the {_QUARTERS[first.month // 6]} half of {year(first.year)}"
        case Precision.SEASON if first.month in _SEASONS:
            return f"the {_SEASONS[first.month]} of {year(first.year)}"
        case Precision.WEEK:
            return f"the week of {day(first)}"
        case _:
            return day(first) if first == date.latest else ""


def _of_years(date: HistoricalDate) -> str:
    first = date.earliest
    match date.precision:
        case Precision.WEEK:
            return f"the week of {day(first)}"
        case Precision.DECADE if _is_named_decade(date):
            return f"the {first.year}s"
        case Precision.CENTURY if _is_years(date, 100):
            return _rank_of(date, 100, "century")
        case Precision.MILLENNIUM if _is_years(date, 1000):
            return _rank_of(date, 1000, "millennium")
        case _:
            return ""


def _range(date: HistoricalDate) -> str:
    first, last = date.earliest, date.latest
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        if first.year == last.year:
            return year(first.year)
        if first.year <= 0 < last.year:
            return f"{year(first.year)} to AD {last.year}"
        if last.year <= 0:
            return f"{1 - first.year}{_DASH}{1 - last.year} BC"
        return f"{year(first.year)}{_DASH}{last.year}"
    if first.day == 1 and last.day == month_length(last.year, last.month):
        begin = f"{MONTHS[first.month - 1]} {year(first.year)}"
        return f"{begin} to {MONTHS[last.month - 1]} {year(last.year)}"
    return f"{day(first)} to {day(last)}"


def _is_months(date: HistoricalDate, count: int) -> bool:
    first, last = date.earliest, date.latest
    return (
        first.year == last.year
        and first.day == 1
        and last.month == first.month + count - 1
        and last.day == month_length(last.year, last.month)
    )


def _is_years(date: HistoricalDate, count: int) -> bool:
    first, last = date.earliest, date.latest
    ends = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
    return ends and last.year - first.year == count - 1


def _is_named_decade(date: HistoricalDate) -> bool:
    """Whether "the 1910s" means the decade; "the 1900s" means the century to most readers."""
    first = date.earliest.year
    return _is_years(date, 10) and first % 10 == 0 < first and (first % 100 != 0 or first >= 2000)


def _rank_of(date: HistoricalDate, years: int, unit: str) -> str:
    """A century or millennium: the 19th is 1801 to 1900, the 1800s are 1800 to 1899."""
    first, last = date.earliest.year, date.latest.year
    if last > 0 and last % years == 0:
        return f"the {_ordinal(last // years)} {unit}"
    if last <= 0 and last % years == 0:
        return f"the {_ordinal(1 - last // years)} {unit} BC"
    return f"the {first}s" if first > 0 and first % 100 == 0 else _range(date)


def _ordinal(number: int) -> str:
    suffix = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"
