"""Whether dates in digits put the day or the month first, from the evidence of the whole text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from questions.model.dates import Day
from questions.times.meanings import Stated
from questions.times.scan import Candidate


class Weight(IntEnum):
    """How much a kind of evidence counts."""

    SPELLING = 1
    SPELLED = 2
    HABIT = 5
    PUBLISHED = 20
    OVER_TWELVE = 20


# Top-level domains and regions whose writers put the month first, and those who put the day first.
_MONTH_FIRST = frozenset("us gov mil edu".split())
_DAY_FIRST = frozenset(
    "uk gb ie au nz in za pk ng ke gh sg my mt lk bd eu fr de es it nl be at ch se no dk fi pt pl "
    "gr br mx ar".split()
)
_HOST = re.compile(r"(?:\w{2,8}://)?[\w.-]{1,250}\.([a-z]{2,6})(?:[:/?#]|\Z)", re.IGNORECASE)
_BRITISH = re.compile(
    r"\b(?:colour|favour|honour|neighbour|centre|metre|kilometre|theatre|defence|organis|"
    r"travell(?:ed|ing)|programme)"
)
_AMERICAN = re.compile(
    r"\b(?:color|favor|honor|neighbor|center|meter|kilometer|theater|defense|traveled|traveling)"
)


def habit(source: str, language: str) -> bool | None:
    """Whether writers of a source put the day first; None when neither address nor tag tells.

    Args:
        source: An address, or any other name of the source.
        language: A BCP 47 tag, with a region where it is known.
    """
    host = _HOST.match(source)
    regions = [tag.lower() for tag in language.split("-")[1:]]
    for region in [*regions, *([host.group(1).lower()] if host else [])]:
        if region in _DAY_FIRST or region in _MONTH_FIRST:
            return region in _DAY_FIRST
    return None


def settle(
    candidates: Sequence[Candidate], text: str, published: Day | None, day_first: bool | None
) -> tuple[Candidate, ...]:
    """Put day and month in their places; what has no evidence stays ambiguous.

    A number over twelve, a date that is the day of publication in one order, the habit of the
    source, how dates are spelled elsewhere in the text ("May 3, 2001" or "3 May 2001") and British
    or American spelling speak for one order.
    """
    if not any(_is_ambiguous(candidate) for candidate in candidates):
        return tuple(candidates)
    balance = sum(_evidence(candidate, published) for candidate in candidates)
    if day_first is not None:
        balance += Weight.HABIT if day_first else -Weight.HABIT
    balance += Weight.SPELLING * (bool(_BRITISH.search(text)) - bool(_AMERICAN.search(text)))
    if balance == 0:
        return tuple(candidates)
    return tuple(_ordered(candidate, day_first=balance > 0) for candidate in candidates)


def _is_ambiguous(candidate: Candidate) -> bool:
    return isinstance(candidate.meaning, Stated) and candidate.meaning.ambiguous


def _evidence(candidate: Candidate, published: Day | None) -> int:
    """Positive for the day first, negative for the month first."""
    meaning = candidate.meaning
    if not isinstance(meaning, Stated) or meaning.month is None or meaning.day is None:
        return 0
    if meaning.ambiguous:
        return _published(meaning, published)
    if candidate.rule == "date in digits" and meaning.day > 12:
        return -Weight.OVER_TWELVE if meaning.month_first else Weight.OVER_TWELVE
    if meaning.year is not None and candidate.rule in ("day month year", "month day year"):
        return Weight.SPELLED if candidate.rule == "day month year" else -Weight.SPELLED
    return 0


def _published(meaning: Stated, published: Day | None) -> int:
    if published is None:
        return 0
    short = meaning.year is None and meaning.short_year == published.year % 100
    if meaning.year != published.year and not short:
        return 0
    if (meaning.month, meaning.day) == (published.month, published.day):
        return -Weight.PUBLISHED
    if (meaning.day, meaning.month) == (published.month, published.day):
        return Weight.PUBLISHED
    return 0


def _ordered(candidate: Candidate, *, day_first: bool) -> Candidate:
    meaning = candidate.meaning
    if not isinstance(meaning, Stated) or not meaning.ambiguous:
        return candidate
    if day_first:
        meaning = replace(meaning, month=meaning.day, day=meaning.month)
    return replace(candidate, meaning=replace(meaning, ambiguous=False))
