"""Two names of one date: "two years later (218 BC)", "on 27 June, two days after the attack"."""

from __future__ import annotations

from collections.abc import Sequence

from questions.model.dates import TimeExpression
from questions.times import values
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
        following = behind[0].meaning
        if (
            isinstance(following, Stated)
            and following.year is not None
            and text[candidate.end : behind[0].start].strip() == "("
            and text[behind[0].end : behind[0].end + 1] == ")"
        ):
            return values.of_stated(following)
    distance = candidate.meaning
    if isinstance(distance, Distance) and before is not None and before.date is not None:
        if text[before.end : candidate.start].strip() not in _JOINTS or distance.base is not None:
            return None
        if news:
            length = values.of_length(Length(abs(distance.count), distance.unit))
            return Resolved(length.type, length.value, before.date)
        return Resolved(before.type, before.value, before.date)
    return None
