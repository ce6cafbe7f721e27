"""Dates in the Extended Date/Time Format of ISO 8601-2 (loc.gov/standards/datetime)."""

from __future__ import annotations

import re

from questions.model.dates import Day, HistoricalDate, Precision, TimeExpression, month_length
from questions.times.calendar import season_span

_SEASONS = {21: "SP", 22: "SU", 23: "FA", 24: "WI"}
_QUARTERS = {33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 40: (1, 6), 41: (7, 12)}
_DATE = re.compile(r"(?P<year>-?\d{4}|Y-?\d{5,})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
_UNSPECIFIED = re.compile(r"XXXX-\d\d(?:-\d\d)?|\d{4}-XX-XX")
_MASKED = re.compile(r"(?P<digits>\d{1,3})(?P<masked>X{1,3})")
_LONG_YEAR = re.compile(r"Y-?\d{5,}")
# Of four digits; beyond, a letter goes before the year.
_LAST_YEAR = 9999
_MASKS = {Precision.DECADE: 10, Precision.CENTURY: 100, Precision.MILLENNIUM: 1000}


def write(date: HistoricalDate) -> str:
    """A date in EDTF: "1944-06-06", "196X", "1914-01-01/1918-12-31", "1800~", "2012-33".

    What EDTF has no name for, such as a week, a century that ends in '00 or about a season, is an
    interval. In years of more than four digits EDTF has no days: those are written as years.
    """
    mark = "~" if date.circa else ""
    named = _named(date)
    if named:
        return named + mark
    first, last = _bounds(date)
    return f"{first}{mark}/{last}{mark}"


def of(expression: TimeExpression, *, ranged: bool = False) -> str:
    """What an expression says of the calendar in EDTF; "" where it says nothing.

    A date that opens or closes a stretch is an interval with an open end, unless the other end is
    stated (`ranged`); where the year is unknown, its digits are X. EDTF knows years of more than
    four digits only by themselves: an approximate or an open one gives "".
    """
    if expression.date is None:
        return expression.value if _UNSPECIFIED.fullmatch(expression.value) else ""
    text = write(expression.date)
    if expression.bound and not ranged:
        first, last = _ends(expression.date, text)
        text = f"{first}/.." if expression.bound == "since" else f"../{last}"
    return text if _LONG_YEAR.fullmatch(text) or "Y" not in text else ""


def read(text: str) -> HistoricalDate:
    """The date that `write` gives such a text for; of an interval only its days are known.

    Raises:
        ValueError: The text has none of the forms that `write` uses.
    """
    circa = text.endswith("~")
    first, _, last = text.replace("~", "").partition("/")
    if not last:
        return _one(first, circa=circa)
    begin, end = _one(first, circa=circa), _one(last, circa=circa)
    return HistoricalDate(begin.earliest, end.latest, Precision.RANGE, circa)


def _named(date: HistoricalDate) -> str:
    """The name that EDTF has for the days of a date, or ""."""
    first = date.earliest
    year = _year(first.year)
    if date.precision is not Precision.YEAR and abs(first.year) > _LAST_YEAR:
        return ""
    if date.circa and date.precision in (Precision.SEASON, Precision.QUARTER):
        return ""
    candidates = {
        Precision.DAY: [_day(first)],
        Precision.MONTH: [f"{year}-{first.month:02d}"],
        Precision.YEAR: [year],
        Precision.SEASON: [f"{year}-{code}" for code in _SEASONS],
        Precision.QUARTER: [f"{year}-{code}" for code in _QUARTERS],
    }.get(date.precision, [])
    if date.precision in _MASKS and 1000 <= first.year <= 9999:
        masked = len(str(_MASKS[date.precision])) - 1
        candidates = [f"{first.year:04d}"[:-masked] + "X" * masked]
    days = (date.earliest, date.latest)
    for name in candidates:
        meant = _one(name, circa=False)
        if (meant.earliest, meant.latest) == days:
            return name
    return ""


def _one(text: str, *, circa: bool) -> HistoricalDate:
    masked = _MASKED.fullmatch(text)
    if masked and len(text) == 4:
        size = 10 ** len(masked["masked"])
        first = int(masked["digits"]) * size
        precision = next(kind for kind, years in _MASKS.items() if years == size)
        return HistoricalDate(Day(first, 1, 1), Day(first + size - 1, 12, 31), precision, circa)
    found = _DATE.fullmatch(text)
    if not found:
        raise ValueError(f"{text!r} is not a date in EDTF as this project writes it")
    year = int(found["year"].lstrip("Y"))
    if found["day"]:
        day = Day(year, int(found["month"]), int(found["day"]))
        return HistoricalDate(day, day, Precision.DAY, circa)
    if found["month"]:
        return _part_of_year(year, int(found["month"]), circa=circa)
    return HistoricalDate(Day(year, 1, 1), Day(year, 12, 31), Precision.YEAR, circa)


def _part_of_year(year: int, code: int, *, circa: bool) -> HistoricalDate:
    if code in _SEASONS:
        return HistoricalDate(*season_span(year, _SEASONS[code]), Precision.SEASON, circa)
    if code in _QUARTERS:
        first, last = _QUARTERS[code]
        end = Day(year, last, month_length(year, last))
        return HistoricalDate(Day(year, first, 1), end, Precision.QUARTER, circa)
    end = Day(year, code, month_length(year, code)) if 1 <= code <= 12 else Day(year, code, 1)
    return HistoricalDate(Day(year, code, 1), end, Precision.MONTH, circa)


def _ends(date: HistoricalDate, text: str) -> tuple[str, str]:
    """What an open interval may begin and end with: a day, a month or a year."""
    if date.precision in (Precision.DAY, Precision.MONTH, Precision.YEAR):
        return text, text
    mark = "~" if date.circa else ""
    first, last = _bounds(date)
    return f"{first}{mark}", f"{last}{mark}"


def _bounds(date: HistoricalDate) -> tuple[str, str]:
    """The ends of an interval."""
    first, last = date.earliest, date.latest
    if max(abs(first.year), abs(last.year)) > _LAST_YEAR:
        return _year(first.year), _year(last.year)
    return _day(first), _day(last)


def _year(year: int) -> str:
    if abs(year) > _LAST_YEAR:
        return f"Y{year}"
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def _day(day: Day) -> str:
    return f"{_year(day.year)}-{day.month:02d}-{day.day:02d}"
