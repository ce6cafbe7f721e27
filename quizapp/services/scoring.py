"""Marking an attempt, once and exactly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from sqlmodel import Session

from questions.grading import grade
from questions.model.answers import Grade
from questions.ordering_schemes import Scheme
from quizapp.services import arranging, lateness
from quizapp.services.outcomes import Score
from quizapp.storage import attempts
from quizapp.storage.attempts import Asked
from quizapp.storage.rows import AttemptRow, MarkingRow, MarkRow


@dataclass(frozen=True, slots=True)
class Marking:
    """What an attempt earned, in all and by position."""

    score: Score
    grades: Mapping[int, Grade]


def mark(asked: Sequence[Asked], scheme: Scheme = Scheme.CERTAIN_PAIRS) -> Marking:
    """Mark answers by the revisions that were shown, and orderings by a scheme."""
    grades = {each.position: grade_of(each, scheme) for each in asked}
    earned = sum((each.share for each in grades.values()), Fraction(0))
    return Marking(Score(earned, len(grades)), grades)


def grade_of(asked: Asked, scheme: Scheme) -> Grade:
    """What the answer to one question earns."""
    interaction = asked.item.interaction
    arrangement = arranging.read(asked.arrangement)
    response = arranging.response_of(interaction, arrangement, asked.tokens)
    return grade(asked.item, response, scheme=scheme)


def close(session: Session, attempt: AttemptRow, *, at: datetime) -> Score:
    """Submit an attempt that is held, or tell the score of one that is submitted already."""
    if attempt.submitted_at is not None:
        return score_of(attempts.markings(session, [attempt.pk])[attempt.pk])
    asked = attempts.asked(session, attempt.pk)
    marking = mark(asked, attempt.scheme)
    attempt.submitted_at = at
    session.add(attempt)
    row = keep(session, attempt, asked, marking, number=1, at=at)
    return score_of(row)


def keep(
    session: Session,
    attempt: AttemptRow,
    asked: Sequence[Asked],
    marking: Marking,
    *,
    number: int,
    at: datetime,
    marker_id: int | None = None,
    reason: str = "",
) -> MarkingRow:
    """Write a marking of an attempt that is submitted down; earlier ones stay."""
    row = MarkingRow(
        attempt_id=attempt.pk,
        number=number,
        made_at=at,
        marker_id=marker_id,
        reason=reason,
        earned_numerator=marking.score.earned.numerator,
        earned_denominator=marking.score.earned.denominator,
        possible=marking.score.possible,
        deducted=lateness.deduction(attempt, attempt.submitted_at or at),
    )
    session.add(row)
    session.flush()
    session.add_all(_mark_row(row, each, marking.grades[each.position]) for each in asked)
    return row


def _mark_row(marking: MarkingRow, asked: Asked, earned: Grade) -> MarkRow:
    return MarkRow(
        marking_id=marking.pk,
        position=asked.position,
        revision_id=asked.revision_id,
        numerator=earned.share.numerator,
        denominator=earned.share.denominator,
        answered=earned.answered,
        why=earned.why,
    )


def score_of(row: MarkingRow) -> Score:
    """The score of a marking."""
    return Score(attempts.earned(row), row.possible, row.deducted)
