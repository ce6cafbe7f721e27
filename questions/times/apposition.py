"""Two names of one date: "two years later (218 BC)", "on 27 June, two days after the attack"."""

from __future__ import annotations

from collections.abc import Sequence

from questions.model.dates import TimeExpression
from questions.times import values
from questions.times.lexicon import Unit
from questions.times.meanings import Distance, Length, Reference, Shift, Stated
from questions.times.scan import Candidate
from questions.times.values import Resolved

_JOINTS = frozenset((",", "-", "–", "—", "(", ", and", ", just", ", only"))


def read(
    text: str,
    candidate: Candidate,
    behind: Sequence[Candidate],
    before: TimeExpression | None,
    *,
    news: bool,
) -> Resolved | None:
    """The date of an expression that only says again what stands in full beside it."""
    if isinstance(candidate.meaning, Shift | Reference) and behind:
        return _in_brackets(text, candidate, behind[0]) or _restated(text, candidate, behind[0])
    if isinstance(candidate.meaning, Distance) and before is not None:
        return _behind_the_date(text, candidate, candidate.meaning, before, news=news)
    return None


def _in_brackets(text: str, candidate: Candidate, behind: Candidate) -> Resolved | None:
    date = behind.meaning
    if not isinstance(date, Stated) or date.year is None:
        return None
    opened = text[candidate.end : behind.start].strip() == "("
    return values.of_stated(date) if opened and text[behind.end : behind.end + 1] == ")" else None


def _restated(text: str, candidate: Candidate, behind: Candidate) -> Resolved | None:
    """The year of "two years before, in 1996", whatever the account has reached."""
    shift, date = candidate.meaning, behind.meaning
    if not isinstance(shift, Shift) or not isinstance(date, Stated) or date.year is None:
        return None
    joint = text[candidate.end : behind.start]
    if shift.within is not None or joint not in (", in ", ", on "):
        return None
    if shift.unit is Unit.YEAR:
        return values.of_stated(Stated(year=date.year))
    if shift.unit is Unit.MONTH and date.month is not None:
        return values.of_stated(Stated(year=date.year, month=date.month))
    return values.of_stated(date) if shift.unit is Unit.DAY and date.day is not None else None


def _behind_the_date(
    text: str, candidate: Candidate, distance: Distance, before: TimeExpression, *, news: bool
) -> Resolved | None:
    joint = text[before.end : candidate.start].strip()
    if before.date is None or distance.base is not None or joint not in _JOINTS:
        return None
    if news:
        length = values.of_length(Length(abs(distance.count), distance.unit))
        return Resolved(length.type, length.value, before.date)
    return Resolved(before.type, before.value, before.date)
