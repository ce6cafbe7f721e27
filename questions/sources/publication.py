"""When a page was published, as far as the page says so.

Numeric dates ("02/03/2024") have two readings. Only evidence decides between them: a number over
12, a weekday that fits one of the two, or another date of the same page. Without evidence the date
is absent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from questions.model.dates import Day, HistoricalDate

_MONTHS = (
    "jan(?:uary)?",
    "feb(?:ruary)?",
    "mar(?:ch)?",
    "apr(?:il)?",
    "may",
    "june?",
    "july?",
    "aug(?:ust)?",
    "sept?(?:ember)?",
    "oct(?:ober)?",
    "nov(?:ember)?",
    "dec(?:ember)?",
)
_MONTH = "(?P<month>" + "|".join(_MONTHS) + r")\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = r"(?:(?P<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_FORMS = tuple(
    re.compile(rf"(?<![\w/.-]){_WEEKDAY}{form}(?=\d{{1,2}}:\d\d|(?![\d/-]|\.\d))", re.IGNORECASE)
    for form in (
        rf"{_DAY}(?:\s+of\s+|\s+|-){_MONTH}(?:,?\s+|-){_YEAR}",
        rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}",
        r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?=T\d\d:)?",
        r"(?P<first>\d{1,2})(?P<mark>[/.-])(?P<second>\d{1,2})(?P=mark)(?P<year>\d{4})",
        rf"{_MONTH},?\s+{_YEAR}",
    )
)
_TIME_OF_DAY = re.compile(
    r"(?:\bT|\b)\d{1,2}(?:[:.h]\d{2}){1,2}(?:\.\d+)?(?:\s*[ap]\.?m\b\.?)?|\b\d{1,2}\s*[ap]\.?m\b\.?",
    re.IGNORECASE,
)
_ZONE = re.compile(
    r"(?<=[\d\sm.])Z\b|[+-]\d{2}:?\d{2}\b"
    r"|\b(?:GMT|UTC|BST|CES?T|EES?T|WES?T|IST|[ECMP][SD]?T|AE[SD]T|JST|KST|HKT|SGT|MSK|WIB)\b"
    r"(?:\s*[+-]\s*\d{1,2}(?::\d{2})?)?"
)
_LABEL_WORD = (
    r"(?:(?:first |originally |last |date |article )?"
    r"(?:published|posted|issued|released|updated|modified|edited|reviewed|created|changed)"
    r"(?: (?:on|at|date))?|publication date|pub\.? date|date(?: of publication)?|update)\b"
)
_LABEL = re.compile(rf"^\W*(?P<label>{_LABEL_WORD})\W*", re.IGNORECASE)
_INTRODUCTION = re.compile(
    r"^\W*(?:this|the) (?:article|story|page|post|piece|report) (?:was|is) (?=\w)", re.IGNORECASE
)
_BEFORE_LABEL = re.compile(rf"(?=(?:(?<=\d)|\b)(?<!first )(?<!last ){_LABEL_WORD})", re.IGNORECASE)
_LATER_LABEL = re.compile(r"updat|modif|edit|review|chang", re.IGNORECASE)
_MAX_OTHER_WORDS = 5
_MAX_LINE = 300


class Order(StrEnum):
    """Which number of a numeric date is the day."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


class Rank(StrEnum):
    """How a line presents its date."""

    LABELLED = "labelled"
    BARE = "bare"
    REVISION = "revision"


@dataclass(frozen=True, slots=True)
class DateLine:
    """A date that stands on a line of its own, or beside a byline.

    Attributes:
        rank: Whether the line says what the date is.
        date: The date, or None where its numbers have two readings, or there are two of them.
        alone: The line holds nothing but dates, times and labels.
    """

    rank: Rank
    date: HistoricalDate | None
    alone: bool


def numeric_order(texts: Iterable[str]) -> Order | None:
    """The order of numeric dates on a page, told by those of them that have one reading."""
    seen = {order for text in texts for match in _matches(text) if (order := _own_order(match))}
    return seen.pop() if len(seen) == 1 else None


def parse_line(line: str, order: Order | None = None) -> DateLine | None:
    """Understand a line that is about a date; None for any other line.

    Args:
        line: One line of a page.
        order: The order of the page's numeric dates, if known.
    """
    if len(line) > _MAX_LINE:
        return None
    line = _INTRODUCTION.sub("", line)
    segments = [segment for segment in _BEFORE_LABEL.split(line) if segment.strip()]
    parsed = [_parse_segment(segment, order) for segment in segments]
    others = sum(_count_others(segment) for segment in segments)
    if others > _MAX_OTHER_WORDS or (re.search(r"[.!?]\s*$", line) and others > 1):
        return None
    for rank in Rank:
        for found in parsed:
            if found and found.rank is rank:
                return DateLine(rank, found.date, alone=not others)
    return None


def _parse_segment(segment: str, order: Order | None) -> DateLine | None:
    """Understand the part of a line from one label to the next."""
    matches = _matches(segment)
    if not matches:
        return None
    dates = {_resolve(match, order) for match in matches}
    label = _LABEL.match(segment)
    if label is None:
        rank = Rank.BARE
    else:
        rank = Rank.REVISION if _LATER_LABEL.search(label["label"]) else Rank.LABELLED
    return DateLine(rank, dates.pop() if len(dates) == 1 else None, alone=False)


def _count_others(segment: str) -> int:
    """How many words of a segment are neither its label nor dates and times."""
    return len(re.findall(r"[^\W\d_]+", _without_dates(_LABEL.sub("", segment))))


def parse_date(text: str, order: Order | None = None) -> HistoricalDate | None:
    """The first date in a text that has only one reading."""
    dates = (_resolve(match, order) for match in _matches(text))
    return next((date for date in dates if date), None)


def _matches(text: str) -> list[re.Match[str]]:
    """The dates in a text, from left to right, a full date before the month it contains."""
    found: list[re.Match[str]] = []
    for form in _FORMS:
        for match in form.finditer(text):
            if not any(
                match.start() < other.end() and other.start() < match.end() for other in found
            ):
                found.append(match)
    return sorted(found, key=lambda match: match.start())


def _without_dates(text: str) -> str:
    """What a line holds besides dates, times and zones."""
    for match in reversed(_matches(text)):
        text = text[: match.start()] + " " + text[match.end() :]
    text = _ZONE.sub(" ", _TIME_OF_DAY.sub(" ", text))
    return re.sub(r"\b(?:at|on|and|of|hrs?|hours|local time|T)\b", " ", text)


def _own_order(match: re.Match[str]) -> Order | None:
    """The order that a numeric date shows by itself."""
    parts = match.groupdict()
    if parts.get("first") is None:
        return None
    first, second = int(parts["first"]), int(parts["second"])
    if first > 12 >= second:
        return Order.DAY_FIRST
    if second > 12 >= first:
        return Order.MONTH_FIRST
    fitting = {order for order in Order if parts["weekday"] and _numeric(match, order)}
    return fitting.pop() if len(fitting) == 1 else None


def _resolve(match: re.Match[str], order: Order | None) -> HistoricalDate | None:
    """The date of a match, or None where it is impossible or has two readings."""
    parts = match.groupdict()
    if parts.get("first") is not None:
        return _resolve_numeric(match, order)
    year = int(parts["year"])
    month = _month_number(parts["month"])
    if "day" not in parts:
        return HistoricalDate.in_month(year, month)
    return _checked(year, month, int(parts["day"]), parts["weekday"])


def _resolve_numeric(match: re.Match[str], order: Order | None) -> HistoricalDate | None:
    """The date of numbers alone."""
    if match["first"] == match["second"]:
        return _numeric(match, Order.DAY_FIRST)
    decided = _own_order(match) or order
    return _numeric(match, decided) if decided else None


def _numeric(match: re.Match[str], order: Order) -> HistoricalDate | None:
    """The date of numbers read in one order."""
    first, second = int(match["first"]), int(match["second"])
    day, month = (first, second) if order is Order.DAY_FIRST else (second, first)
    return _checked(int(match["year"]), month, day, match["weekday"])


def _checked(year: int, month: int, day: int, weekday: str | None) -> HistoricalDate | None:
    """A day that exists and falls on the weekday that the page names."""
    try:
        found = Day(year, month, day)
    except ValueError:
        return None
    if weekday and _WEEKDAYS[found.weekday] != weekday[:3].lower():
        return None
    return HistoricalDate.on(found)


def _month_number(text: str) -> int:
    """The number of a month that is written in letters or digits."""
    if text.isdigit():
        return int(text)
    names = (month[:3] for month in _MONTHS)
    return list(names).index(text[:3].lower()) + 1
