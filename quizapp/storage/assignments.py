"""Questions asked of the rows of assignments."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, bindparam, func
from sqlmodel import Session, col, or_, select
from sqlmodel.sql.expression import Select

from quizapp.storage.attempts import TakerKey
from quizapp.storage.columns import is_number
from quizapp.storage.rows import (
    AssignmentRow,
    AttemptRow,
    ClassRow,
    MembershipRow,
    PersonRow,
    QuizRow,
)


@dataclass(frozen=True, slots=True)
class Given:
    """An assignment with its quiz, and the class it is given to, if any."""

    row: AssignmentRow
    quiz: QuizRow
    group: ClassRow | None


def find(session: Session, assignment_id: int, *, lock: bool = False) -> Given | None:
    """An assignment; with `lock`, nobody else changes it or begins an attempt until the end."""
    if not is_number(assignment_id):
        return None
    query = _query(AssignmentRow.id == assignment_id)
    if lock:
        query = query.with_for_update(key_share=True, of=AssignmentRow)
    return next(iter(_found(session, query)), None)


def with_code(session: Session, code: str, *, lock: bool = False) -> Given | None:
    """The assignment that a code leads to; with `lock`, nobody changes it until the scope ends."""
    query = _WITH_CODE_HELD if lock else _WITH_CODE
    found = session.exec(query, params={"code": code}).one_or_none()
    return Given(*found) if found else None


def of_quiz(session: Session, quiz_id: int) -> list[Given]:
    """The assignments of a quiz, newest first."""
    return _given(session, AssignmentRow.quiz_id == quiz_id)


def of_taker(session: Session, taker: TakerKey) -> list[Given]:
    """The assignments of a taker's classes, and those that they have begun, newest first."""
    begun = select(AttemptRow.assignment_id).where(
        AttemptRow.person_id == taker.person_id,
        AttemptRow.guest_hash == taker.guest_hash,
        col(AttemptRow.assignment_id).is_not(None),
    )
    joined = select(MembershipRow.class_id).where(MembershipRow.person_id == taker.person_id)
    mine = or_(col(AssignmentRow.id).in_(begun), col(AssignmentRow.class_id).in_(joined))
    return _given(session, mine)


Each = Select[AssignmentRow, QuizRow, ClassRow]


def _given(session: Session, which: ColumnElement[bool] | bool) -> list[Given]:
    return _found(session, _query(which))


def _query(which: ColumnElement[bool] | bool) -> Each:
    return (
        select(AssignmentRow, QuizRow, ClassRow)
        .join(QuizRow, col(QuizRow.id) == AssignmentRow.quiz_id)
        .outerjoin(ClassRow, col(ClassRow.id) == AssignmentRow.class_id)
        .where(which)
        .order_by(col(AssignmentRow.id).desc())
    )


def _found(session: Session, query: Each) -> list[Given]:
    return [Given(*found) for found in session.exec(query)]


# These stand ready: in a rush, many takers follow one code within a few seconds.
_WITH_CODE = _query(AssignmentRow.code == bindparam("code"))
_WITH_CODE_HELD = _WITH_CODE.with_for_update(read=True, of=AssignmentRow)


def counts(session: Session, ids: Collection[int]) -> dict[int, tuple[int, int]]:
    """How many attempts at each assignment were begun, and how many submitted."""
    query = (
        select(
            AttemptRow.assignment_id,
            func.count(col(AttemptRow.id)),
            func.count(col(AttemptRow.submitted_at)),
        )
        .where(col(AttemptRow.assignment_id).in_(ids))
        .group_by(col(AttemptRow.assignment_id))
    )
    return {number: (begun, done) for number, begun, done in session.exec(query) if number}


def going_on(session: Session, assignment_id: int) -> Sequence[tuple[AttemptRow, str | None]]:
    """The attempts at an assignment that are not submitted with the names of their takers."""
    query = (
        select(AttemptRow, PersonRow.name)
        .outerjoin(PersonRow, col(PersonRow.id) == AttemptRow.person_id)
        .where(AttemptRow.assignment_id == assignment_id, col(AttemptRow.submitted_at).is_(None))
        .order_by(col(AttemptRow.id))
    )
    return session.exec(query).all()
