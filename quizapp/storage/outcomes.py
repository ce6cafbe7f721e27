"""Questions asked of the rows of a quiz's attempts and what they earned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from sqlalchemy import ColumnElement, exists, func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from quizapp.storage.rows import (
    AttemptItemRow,
    AttemptRow,
    ItemRow,
    MarkingRow,
    MarkRow,
    PersonRow,
    QuizItemRow,
    RevisionRow,
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an attempt earned for an item."""

    share: Fraction
    answered: bool


def attempts_of_quiz(
    session: Session, quiz_id: int, *, assignment_id: int | None = None
) -> Sequence[tuple[AttemptRow, str | None, str | None]]:
    """The attempts at a quiz with name and address of their takers, oldest first.

    Args:
        session: The scope.
        quiz_id: The quiz.
        assignment_id: Those at one assignment only, where it is given; 0 for practice.
    """
    query = (
        select(AttemptRow, PersonRow.name, PersonRow.email)
        .outerjoin(PersonRow, col(PersonRow.id) == AttemptRow.person_id)
        .where(AttemptRow.quiz_id == quiz_id)
        .order_by(col(AttemptRow.started_at), col(AttemptRow.id))
    )
    if assignment_id is not None:
        given = col(AttemptRow.assignment_id)
        query = query.where(given.is_not_distinct_from(assignment_id or None))
    return session.exec(query).all()


def items_asked(session: Session, quiz_id: int) -> Sequence[ItemRow]:
    """The items that stand in a quiz or that an attempt was asked, in the order of the quiz."""
    asked = (
        select(RevisionRow.item_id)
        .join(AttemptItemRow, col(AttemptItemRow.revision_id) == RevisionRow.id)
        .join(AttemptRow, col(AttemptRow.id) == AttemptItemRow.attempt_id)
        .where(AttemptRow.quiz_id == quiz_id)
    )
    query = (
        select(ItemRow)
        .outerjoin(
            QuizItemRow,
            (col(QuizItemRow.item_id) == ItemRow.id) & (col(QuizItemRow.quiz_id) == quiz_id),
        )
        .where(col(QuizItemRow.quiz_id).is_not(None) | col(ItemRow.id).in_(asked))
        .order_by(func.coalesce(QuizItemRow.position, 1_000_000), col(ItemRow.id))
    )
    return session.exec(query).all()


def marks(session: Session, quiz_id: int) -> dict[tuple[int, int], Outcome]:
    """By attempt and item, what the newest marking of each submitted attempt gave."""
    newest = (
        select(MarkingRow.attempt_id, func.max(MarkingRow.number).label("number"))
        .join(AttemptRow, col(AttemptRow.id) == MarkingRow.attempt_id)
        .where(AttemptRow.quiz_id == quiz_id)
        .group_by(col(MarkingRow.attempt_id))
        .subquery()
    )
    query = (
        select(MarkingRow.attempt_id, RevisionRow.item_id, MarkRow)
        .join(
            newest,
            (newest.c.attempt_id == MarkingRow.attempt_id) & (newest.c.number == MarkingRow.number),
        )
        .join(MarkRow, col(MarkRow.marking_id) == MarkingRow.id)
        .join(RevisionRow, col(RevisionRow.id) == MarkRow.revision_id)
    )
    return {
        (attempt_id, item_id): Outcome(Fraction(mark.numerator, mark.denominator), mark.answered)
        for attempt_id, item_id, mark in session.exec(query)
    }


def is_newest() -> ColumnElement[bool]:
    """Whether a marking is the one that counts of its attempt."""
    other = aliased(MarkingRow)
    newer = select(other.id).where(
        col(other.attempt_id) == col(MarkingRow.attempt_id),
        col(other.number) > col(MarkingRow.number),
    )
    return ~exists(newer.correlate(MarkingRow))
