"""Dates in English words."""

from __future__ import annotations

from questions.model.dates import Day, HistoricalDate, Precision

MONTHS = (
    "January February March April May June July August September October November December"
).split()
SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}


def date_in_words(date: HistoricalDate) -> str:
    """A date as a reader expects it: "14 February 2024", "July 1944", "around 1800", "44 BCE"."""
    return ("around " if date.circa else "") + _plain(date)


def _plain(date: HistoricalDate) -> str:
    first, last = date.earliest, date.latest
    if first == last:
        return f"{first.day} {_month(first)}"
    if HistoricalDate.in_month(first.year, first.month).latest == last and first.day == 1:
        return _month(first)
    if _is_year(date):
        return _year(first.year)
    if date.precision is Precision.DECADE and first.year > 0:
        return f"the {first.year // 10 * 10}s"
    if date.precision is Precision.CENTURY and first.year > 0:
        return f"the {_ordinal((first.year + 99) // 100)} century"
    if date.precision is Precision.QUARTER:
        return f"the {_ordinal((first.month + 2) // 3)} quarter of {_year(first.year)}"
    if date.precision is Precision.SEASON and first.month in SEASONS:
        return f"{SEASONS[first.month]} {_year(last.year)}"
    return f"{_bound(first, start=True)} to {_bound(last, start=False)}"


def _is_year(date: HistoricalDate) -> bool:
    year = HistoricalDate.in_year(date.earliest.year)
    return (date.earliest, date.latest) == (year.earliest, year.latest)


def _bound(day: Day, *, start: bool) -> str:
    """One end of a span: only the year where the span begins or ends with it."""
    edge = (1, 1) if start else (12, 31)
    if (day.month, day.day) == edge:
        return _year(day.year)
    return f"{day.day} {_month(day)}"


def _month(day: Day) -> str:
    return f"{MONTHS[day.month - 1]} {_year(day.year)}"


def _year(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BCE"


def _ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number % 100 in {11, 12, 13} else ending}"
