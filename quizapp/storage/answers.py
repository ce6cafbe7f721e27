"""Questions asked of what the finished attempts at a quiz answered, and what each answer earned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from sqlalchemy import select as core_select
from sqlmodel import Session, col, select

from quizapp.storage.answer_log import tokens_of
from quizapp.storage.attempts import IS_ITS_ANSWER, TakerKey
from quizapp.storage.outcomes import is_newest
from quizapp.storage.rows import (
    AnswerRow,
    AttemptItemRow,
    AttemptRow,
    MarkingRow,
    MarkRow,
    QuizItemRow,
    RevisionRow,
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a finished attempt answered to a question, as the marking that counts has it.

    Attributes:
        attempt_id: The attempt.
        item_id: The item that was asked.
        revision_id: The revision of it that was shown.
        arrangement: The order of its parts, as written.
        tokens: The answer, or None.
        share: The share of the mark that it earned.
        marked_by: The revision whose key gave it.
    """

    attempt_id: int
    item_id: int
    revision_id: int
    arrangement: str
    tokens: tuple[str, ...] | None
    share: Fraction
    marked_by: int


def finished(
    session: Session, quiz_id: int, *, assignment_id: int | None = None, every: bool = False
) -> list[int]:
    """The finished attempts at a quiz: of each taker the first, or all of them.

    Args:
        session: The scope.
        quiz_id: The quiz.
        assignment_id: Those at one assignment only, where it is given; 0 for practice.
        every: Whether later attempts of a taker count as well.
    """
    query = (
        select(AttemptRow.id, AttemptRow.person_id, AttemptRow.guest_hash)
        .where(AttemptRow.quiz_id == quiz_id, col(AttemptRow.submitted_at).is_not(None))
        .order_by(col(AttemptRow.number), col(AttemptRow.id))
    )
    if assignment_id is not None:
        given = col(AttemptRow.assignment_id)
        query = query.where(given.is_not_distinct_from(assignment_id or None))
    counting: dict[TakerKey | int, int] = {}
    for number, person_id, guest_hash in session.exec(query):
        assert number is not None  # noqa: S101 - it is kept
        counting.setdefault(number if every else TakerKey(person_id, guest_hash), number)
    return list(counting.values())


def of_quiz(session: Session, quiz_id: int) -> list[Answer]:
    """What every finished attempt at a quiz answered."""
    query = (
        core_select(
            col(MarkingRow.attempt_id),
            col(RevisionRow.item_id),
            col(AttemptItemRow.revision_id),
            col(AttemptItemRow.arrangement),
            col(AnswerRow.response),
            col(MarkRow.numerator),
            col(MarkRow.denominator),
            col(MarkRow.revision_id),
        )
        .select_from(MarkingRow)
        .join(AttemptRow, col(AttemptRow.id) == MarkingRow.attempt_id)
        .join(MarkRow, col(MarkRow.marking_id) == MarkingRow.id)
        .join(
            AttemptItemRow,
            (col(AttemptItemRow.attempt_id) == MarkingRow.attempt_id)
            & (col(AttemptItemRow.position) == MarkRow.position),
        )
        .join(RevisionRow, col(RevisionRow.id) == AttemptItemRow.revision_id)
        .outerjoin(AnswerRow, IS_ITS_ANSWER)
        .where(col(AttemptRow.quiz_id) == quiz_id, is_newest())
    )
    # Columns and no rows: there are as many as the quiz has questions and its class has attempts.
    return [
        Answer(attempt, item, revision, arranged, tokens_of(response), Fraction(above, below), key)
        for attempt, item, revision, arranged, response, above, below, key in (
            session.connection().execute(query)
        )
    ]


def revisions(session: Session, quiz_id: int) -> Sequence[RevisionRow]:
    """Every revision of the items that stand in a quiz or that it asked, oldest first."""
    asked = (
        select(RevisionRow.item_id)
        .join(AttemptItemRow, col(AttemptItemRow.revision_id) == RevisionRow.id)
        .join(AttemptRow, col(AttemptRow.id) == AttemptItemRow.attempt_id)
        .where(AttemptRow.quiz_id == quiz_id)
    )
    stands = select(QuizItemRow.item_id).where(QuizItemRow.quiz_id == quiz_id)
    query = select(RevisionRow).where(
        col(RevisionRow.item_id).in_(asked) | col(RevisionRow.item_id).in_(stands)
    )
    return session.exec(query.order_by(col(RevisionRow.number))).all()
