"""Amounts told by two numbers: "between 22 and 55 kilograms", "18 to 22", "two or three".

Also times of two parts ("four hours and 50 minutes") and votes ("91 votes to 80").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from questions.world import quantities
from questions.world.quantities import Figure

_LINK = re.compile(r" ?(?:to|or|–|-) ?")
_BETWEEN = re.compile(r"\bbetween (?:about |roughly )?$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom (?:about |roughly )?$", re.IGNORECASE)
_UNITS = "year month week day hour minute second".split()
_UNIT = rf"(?:{'|'.join(_UNITS)})s?"
_BOTH_UNITS = re.compile(rf" {_UNIT} and ")
_OF_ALL = re.compile(r"[\w.,]+ (?:in|out of) [\w.,]+")
_SCORE = re.compile(r"(?: votes)? ?(?:to|–|-) ?")
_FIRST_YEAR, _LAST_YEAR = 1000, 2100


@dataclass(frozen=True, slots=True)
class Span:
    """Two numbers that tell one amount.

    Attributes:
        low: The first.
        high: The second; of a range the greater one.
        start: Offset of its first word, "between" included.
    """

    low: Figure
    high: Figure
    start: int

    @property
    def end(self) -> int:
        """Offset behind the second number."""
        return self.high.end


@lru_cache(maxsize=4096)
def ranges(text: str) -> tuple[Span, ...]:
    """The ranges in a text, in their order: neither years nor changes "from 4 to 10"."""
    return tuple(_ranges(text))


def _ranges(text: str) -> Iterator[Span]:
    found = [one for one in quantities.find(text) if not one.ordinal]
    for low, high in pairwise(found):
        link, before = text[low.end : high.start], text[: low.start]
        between = _BETWEEN.search(before)
        joined = link == " and " if between else bool(_LINK.fullmatch(link))
        if not joined or _FROM.search(before) or low.unit not in ("", high.unit):
            continue
        is_close = link.strip() != "or" or high.value - low.value == 1
        if is_close and low.value < high.value and not (_is_year(low) and _is_year(high)):
            yield Span(low, high, between.start() if between else low.start)


def _is_year(figure: Figure) -> bool:
    is_plain = figure.text.isdigit() and not figure.unit
    return is_plain and _FIRST_YEAR <= figure.value <= _LAST_YEAR


@lru_cache(maxsize=4096)
def length(text: str) -> Span | None:
    """The two numbers of a length of time in two units, or None: "four hours and 50 minutes"."""
    found = quantities.find(text)
    if len(found) != len(("hours", "minutes")) or found[0].start:
        return None
    first, second = found
    is_whole = re.fullmatch(rf" {_UNIT}", text[second.end :])
    if not is_whole or not _BOTH_UNITS.fullmatch(text[first.end : second.start]):
        return None
    return Span(first, second, 0)


def units_of(text: str) -> tuple[str, str]:
    """The two units of a length of time, in the singular: "hour", "minute"."""
    first, second = (match.removesuffix("s") for match in re.findall(rf"\b{_UNIT}\b", text)[:2])
    return first, second


@lru_cache(maxsize=4096)
def score(text: str) -> Span | None:
    """The two numbers of a result that is the whole text, or None: "91 votes to 80", "19-8"."""
    found = quantities.find(text)
    if len(found) != len(("won", "lost")) or found[0].start or found[1].end != len(text):
        return None
    first, second = found
    is_score = _SCORE.fullmatch(text[first.end : second.start])
    return Span(first, second, 0) if is_score and first.value >= second.value else None


@lru_cache(maxsize=4096)
def of_all(text: str) -> Span | None:
    """The two numbers of a share that is the whole text, or None: "one in ten"."""
    found = quantities.find(text)
    if len(found) != len(("some", "all")) or not _OF_ALL.fullmatch(text):
        return None
    return Span(found[0], found[1], 0) if 0 < found[0].value < found[1].value else None
