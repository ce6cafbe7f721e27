"""Whether dates in digits put the day or the month first, from the evidence of the whole text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from questions.model.dates import Day
from questions.times.meanings import Stated
from questions.times.scan import Candidate


class Weight(IntEnum):
    """How much a kind of evidence counts."""

    SPELLED = 1
    PUBLISHED = 10
    OVER_TWELVE = 10


def settle(candidates: Sequence[Candidate], published: Day | None) -> tuple[Candidate, ...]:
    """Put day and month in their places; what has no evidence stays ambiguous.

    A number over twelve, a date that is the day of publication in one order, and how dates are
    spelled elsewhere in the text ("May 3, 2001" or "3 May 2001") speak for one order.
    """
    if not any(_is_ambiguous(candidate) for candidate in candidates):
        return tuple(candidates)
    balance = sum(_evidence(candidate, published) for candidate in candidates)
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
    if published is None or meaning.year != published.year:
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
