"""Options as values: "$35.67 million" equals "35,670,000 dollars", "1944" spans "6 June 1944"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from questions.checks.reading.stated_dates import MONTHS, find_dates
from questions.checks.reading.wording import FUNCTION_WORDS, root, straight, words
from questions.model.dates import HistoricalDate
from questions.world import measures, quantities

_LEAD = re.compile(
    r"^(?:(?:about|around|approximately|roughly|nearly|almost|over|under|on|in|by|at|for|the|only|"
    r"just|some|circa|since|until|more than|less than|at least|up to|from|every|between|a total of)"
    r"\s)+",
    re.IGNORECASE,
)
_LONGEST_UNIT = 3
_ROUNDING = Decimal("0.05")


@dataclass(frozen=True, slots=True)
class Value:
    """What an option says when it is a number or a date and nothing else.

    Attributes:
        kind: "number", "date", or "time of year" for a month or day of no certain year.
        unit: What is counted or measured, as the root of its words; "" for bare numbers and dates.
        low: The number, or for dates the number of the first possible day.
        high: The number, or for dates the number of the last possible day.
        grain: The precision of a date; "" for numbers.
    """

    kind: str
    unit: str
    low: Decimal
    high: Decimal
    grain: str = ""

    def equals(self, other: Value) -> bool:
        """Whether both are the same, however they are written; a bare number fits any unit."""
        if self.kind != other.kind:
            return False
        if self.unit and other.unit and self.unit != other.unit:
            return self.compares_with(other) and measures.are_close(self.size, other.size)
        return (self.low, self.high) == (other.low, other.high)

    @property
    def size(self) -> Decimal:
        """The number, or the lower bound of the date; amounts of one dimension in one unit."""
        return measures.base_of(self.low, self.unit)

    def compares_with(self, other: Value) -> bool:
        """Whether two values are of one unit, or of units of one dimension, as m and km are."""
        dimensions = {measures.dimension_of(self.unit), measures.dimension_of(other.unit)}
        return self.unit == other.unit or (len(dimensions) == 1 and "" not in dimensions)

    def rounds(self, other: Value) -> bool:
        """Whether one number is the other in fewer digits: "20,000" and "20,235"."""
        if self.kind != "number" or other.kind != "number" or self.equals(other):
            return False
        rounder, finer = sorted((self.low, other.low), key=_digits)
        if not finer or abs(rounder - finer) > _ROUNDING * abs(finer):
            return False
        return _digits(rounder) < _digits(finer) and rounder == _to_digits(finer, _digits(rounder))

    def overlaps(self, other: Value) -> bool:
        """Whether one is a part of the other, or both share a day."""
        same_kind = self.kind == other.kind and self.unit == other.unit
        return same_kind and self.low <= other.high and other.low <= self.high


def _digits(number: Decimal) -> int:
    """How many digits a number needs, without the zeros at its end."""
    return len(number.normalize().as_tuple().digits)


def _to_digits(number: Decimal, digits: int) -> Decimal:
    return number.quantize(Decimal(1).scaleb(number.adjusted() - digits + 1), ROUND_HALF_UP)


def of_date(date: HistoricalDate) -> Value:
    """A date as a value."""
    low, high = Decimal(date.earliest.number), Decimal(date.latest.number)
    return Value("date", "", low, high, str(date.precision))


@lru_cache(maxsize=50_000)
def value_of(text: str, *, years: bool = True) -> Value | None:
    """The value of a text that is a number or a date, with its unit, and nothing else.

    Args:
        text: An option.
        years: Whether four bare digits are a year ("1145" could also be a count).
    """
    plain = _LEAD.sub("", straight(text)).strip(" .")
    stated = find_dates(plain) if years or not plain.isdecimal() else ()
    if len(stated) == 1 and len(stated[0].text) == len(plain):
        found = stated[0]
        return of_date(found.date) if found.date else _time_of_year(found.month, found.day)
    if plain.casefold() in MONTHS:
        return _time_of_year(MONTHS[plain.casefold()], 0)
    return _number(plain)


def _number(plain: str) -> Value | None:
    plain = measures.in_figures(plain)
    figures = quantities.find(plain)
    if len(figures) != 1 or figures[0].start > 0:
        return None
    behind = plain[figures[0].end :].lstrip(" -")
    if plain[:1].isalpha() and plain[:1].isupper() and behind[:1].isupper():
        return None  # a name: "Twelfth Night", "Three Rivers"
    rest = words(behind)
    if len(rest) > _LONGEST_UNIT:
        return None
    unit = " ".join(_unit(word) for word in rest if word not in FUNCTION_WORDS)
    whole = " ".join(filter(None, (figures[0].unit, unit)))
    return Value("number", whole, figures[0].value, figures[0].value)


def _unit(word: str) -> str:
    return measures.unit_of(word) or root(word)


def _time_of_year(month: int, day: int) -> Value:
    place = Decimal(100 * month + day)
    return Value("time of year", "", place, place, "day" if day else "month")


def values_of(texts: Sequence[str]) -> tuple[Value, ...] | None:
    """The values of all texts, when all are values of one kind and unit.

    Four digits among other numbers are a number, and among dates a year.
    """
    return _alike([value_of(text) for text in texts]) or _alike(
        [value_of(text, years=False) for text in texts]
    )


def _alike(found: Sequence[Value | None]) -> tuple[Value, ...] | None:
    values = tuple(value for value in found if value is not None)
    if not values or len(values) < len(found):
        return None
    if len({value.kind for value in values}) != 1:
        return None
    counted = [value for value in values if value.unit]
    return values if all(value.compares_with(counted[0]) for value in counted) else None
