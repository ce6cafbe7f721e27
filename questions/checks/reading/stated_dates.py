"""Dates that a text states outright, read as intervals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from questions.checks.reading.wording import straight
from questions.model import dates
from questions.model.dates import Day, HistoricalDate, Precision, month_length

MONTHS = {
    short: number
    for number, name in enumerate(dates.MONTHS, 1)
    for short in (name.lower(), name[:3].lower())
} | {"sept": 9}
_ORDINALS = {
    name: number
    for number, name in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
        "twenty-first".split(),
        1,
    )
}
_MONTH = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_ERA = r"(?:\s(?P<era>BCE|BC|B\.C\.|CE|AD|A\.D\.))"
_NO_AMOUNT = (
    r"(?![\d,.]*\d|\s?%|\s(?:percent|per\scent|people|persons|dollars|euros|pounds|km|kg|metres|"
    r"meters|kilometres|kilometers|miles|feet|tonnes|tons|years|days|hours|times|million|billion)\b)"
)

_STATED = re.compile(
    rf"""
    (?<![\w$€£¥₩₹.,-])(?:
      (?P<iso>\d{{4}}-\d\d-\d\d)(?!\d)
    | (?:the\s)?{_DAY}(?:\sof)?\s{_MONTH}(?:,?\s{_YEAR}\b)?
    | {_MONTH.replace("month", "month2")}\s{_DAY.replace("day", "day2")}\b
        (?:,?\s{_YEAR.replace("year", "year2")}\b)?
    | {_MONTH.replace("month", "month3")},?\s(?:of\s)?{_YEAR.replace("year", "year3")}\b
    | (?:AD|A\.D\.)\s(?P<ad>\d{{1,4}})\b
    | (?P<old>\d{{1,4}}){_ERA}
    | (?:the\s)?(?:(?:early|mid|late)[\s-])?(?P<decade>\d{{3}}0)'?s\b
    | (?:the\s)?(?:(?:early|mid|late)[\s-])?
        (?P<century>\d{{1,2}}(?=st|nd|rd|th)|{"|".join(_ORDINALS)})(?:st|nd|rd|th)?[\s-]century
        {_ERA.replace("era", "century_era")}?
    | (?P<from>1\d{{3}}|20\d\d)\s?(?:-|\sto\s)\s?(?P<till>1\d{{3}}|20\d\d|\d\d)(?![\d-])
    | (?P<bare>1\d{{3}}|20\d\d|2100)\b{_NO_AMOUNT}
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date that stands in a text.

    Attributes:
        text: Its words.
        date: The interval; None where the year is not said.
        month: Where the year is not said, the month.
        day: Where the year is not said, the day of the month.
    """

    text: str
    date: HistoricalDate | None
    month: int = 0
    day: int = 0

    def may_mean(self, date: HistoricalDate) -> bool:
        """Whether the words can stand for the date, or for a part or a whole of it."""
        if self.date is not None:
            return self.date.overlaps(date)
        first = date.earliest
        return first.month == self.month and first.day == self.day


@lru_cache(maxsize=20_000)
def find_dates(text: str) -> tuple[StatedDate, ...]:
    """The dates that a text states, in its order; days that no calendar has are none."""
    return tuple(_stated(straight(text)))


def _stated(text: str) -> Iterator[StatedDate]:
    for match in _STATED.finditer(text):
        parts = {name: part for name, part in match.groupdict().items() if part}
        try:
            yield _read(match.group(), parts)
        except ValueError:
            continue


def _read(text: str, parts: dict[str, str]) -> StatedDate:
    if iso := parts.get("iso"):
        return StatedDate(text, HistoricalDate.on(Day.parse(iso)))
    month = parts.get("month") or parts.get("month2") or parts.get("month3")
    if month:
        return _read_month(text, MONTHS[month.lower()], parts)
    if decade := parts.get("decade"):
        return StatedDate(text, _years(int(decade), int(decade) + 9, Precision.DECADE))
    if century := parts.get("century"):
        number = int(century) if century.isdecimal() else _ORDINALS[century.lower()]
        return StatedDate(text, _century(number, parts.get("century_era", "")))
    if start := parts.get("from"):
        till = parts["till"]
        return StatedDate(text, _years(int(start), int(start[: 4 - len(till)] + till)))
    year = int(parts.get("bare") or parts.get("ad") or parts["old"])
    return StatedDate(text, HistoricalDate.in_year(_astronomical(year, parts.get("era", ""))))


def _read_month(text: str, month: int, parts: dict[str, str]) -> StatedDate:
    year = parts.get("year") or parts.get("year2") or parts.get("year3")
    day = int(parts.get("day") or parts.get("day2") or 0)
    if not year:
        if not 1 <= day <= month_length(2000, month):
            raise ValueError(f"day {day} is not in month {month}")
        return StatedDate(text, None, month, day)
    if day:
        return StatedDate(text, HistoricalDate.on(Day(int(year), month, day)))
    return StatedDate(text, HistoricalDate.in_month(int(year), month))


def _years(first: int, last: int, precision: Precision = Precision.RANGE) -> HistoricalDate:
    return HistoricalDate(Day(first, 1, 1), Day(last, 12, 31), precision)


def _astronomical(year: int, era: str) -> int:
    return 1 - year if era.upper().startswith("B") else year


def _century(number: int, era: str) -> HistoricalDate:
    if era.upper().startswith("B"):
        return _years(1 - 100 * number, -100 * (number - 1), Precision.CENTURY)
    return _years(100 * (number - 1) + 1, 100 * number, Precision.CENTURY)
