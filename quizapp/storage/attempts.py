"""Questions asked of the rows of attempts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from sqlalchemy import bindparam, exists, insert
from sqlalchemy import select as core_select
from sqlmodel import Session, col, select

from questions.model.items import Item
from quizapp.storage import people, windows
from quizapp.storage.answer_log import tokens_of
from quizapp.storage.columns import is_number
from quizapp.storage.mapping import item_of
from quizapp.storage.rows import (
    AnswerLockRow,
    AnswerRow,
    AssignmentRow,
    AttemptItemRow,
    AttemptRow,
    MarkingRow,
    MarkRow,
    QuizRow,
    RevisionRow,
)

IS_ITS_ANSWER = (col(AnswerRow.attempt_id) == AttemptItemRow.attempt_id) & (
    col(AnswerRow.position) == AttemptItemRow.position
)
"""That an answer is the one to the question of the attempt that it stands beside."""


@dataclass(frozen=True, slots=True)
class TakerKey:
    """Whose attempts: a person's by number, or a guest's by the hash of the secret."""

    person_id: int | None = None
    guest_hash: str | None = None

    @property
    def is_person(self) -> bool:
        """Whether it is a person, and no guest."""
        return self.person_id is not None

    @property
    def key(self) -> int | str | None:
        """What its column holds."""
        return self.guest_hash if self.person_id is None else self.person_id


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of an attempt with its newest answer.

    Attributes:
        position: Its place, from 1.
        revision_id: The revision that is shown.
        item: Its content.
        arrangement: The order of its parts, as written.
        tokens: The newest answer, or None.
        sequence: The sequence number of that, 0 where nothing was sent.
        locked: Whether it was checked before the end, and can no longer change.
    """

    position: int
    revision_id: int
    item: Item
    arrangement: str
    tokens: tuple[str, ...] | None
    sequence: int
    locked: bool = False


# Every request of a taker asks these. A statement that stands ready costs half of one that is put
# together anew, since the key to its compiled form is known.
_ATTEMPT = select(AttemptRow).where(AttemptRow.id == bindparam("attempt_id"))
_ATTEMPT_HELD = _ATTEMPT.with_for_update()
# Columns and no rows: what is only shown needs no object that could be changed.
_ASKED = (
    core_select(
        col(AttemptItemRow.position),
        col(AttemptItemRow.revision_id),
        col(RevisionRow.content),
        col(AttemptItemRow.arrangement),
        col(AnswerRow.response),
        col(AnswerRow.sequence),
        col(AnswerLockRow.event_id),
    )
    .select_from(AttemptItemRow)
    .join(RevisionRow, col(RevisionRow.id) == AttemptItemRow.revision_id)
    .outerjoin(AnswerRow, IS_ITS_ANSWER)
    .outerjoin(
        AnswerLockRow,
        (col(AnswerLockRow.attempt_id) == AttemptItemRow.attempt_id)
        & (col(AnswerLockRow.position) == AttemptItemRow.position),
    )
    .where(col(AttemptItemRow.attempt_id) == bindparam("attempt_id"))
    .order_by(col(AttemptItemRow.position))
)
_ASKED_AT = _ASKED.where(col(AttemptItemRow.position) == bindparam("position"))
_NEWEST_FIRST = col(AttemptRow.id).desc()
# Each attempt has one kind of taker, so that one column says whose it is.
_OF_PERSON = select(AttemptRow).where(AttemptRow.person_id == bindparam("taker"))
_OF_GUEST = select(AttemptRow).where(AttemptRow.guest_hash == bindparam("taker"))
_OF_QUIZ = AttemptRow.quiz_id == bindparam("quiz_id")
_OF_TAKER = {True: _OF_PERSON.order_by(_NEWEST_FIRST), False: _OF_GUEST.order_by(_NEWEST_FIRST)}
_OF_TAKER_AT_QUIZ = {
    True: _OF_PERSON.where(_OF_QUIZ).order_by(_NEWEST_FIRST),
    False: _OF_GUEST.where(_OF_QUIZ).order_by(_NEWEST_FIRST),
}
_BEGUN = AttemptRow.assignment_id == bindparam("assignment_id")
_HAS_BEGUN = {
    True: core_select(exists(_OF_PERSON.where(_BEGUN))),
    False: core_select(exists(_OF_GUEST.where(_BEGUN))),
}
_ADD_ITEMS = insert(AttemptItemRow)


def find(
    session: Session, attempt_id: int, taker: TakerKey | None = None, *, lock: bool = False
) -> AttemptRow | None:
    """An attempt, of that taker only where one is given.

    Args:
        session: The scope.
        attempt_id: Its number.
        taker: Whose it must be.
        lock: Whether to hold it until the scope ends (SQLite holds the whole database anyway).
    """
    if not is_number(attempt_id):
        return None
    query = _ATTEMPT_HELD if lock else _ATTEMPT
    row = session.exec(query, params={"attempt_id": attempt_id}).one_or_none()
    if row is None or taker is None:
        return row
    return row if TakerKey(row.person_id, row.guest_hash) == taker else None


def review_is_open(session: Session, attempt_id: int, now: datetime) -> bool:
    """Whether the taker of an attempt sees key, reasons and evidence now."""
    query = select(AttemptRow.id).where(AttemptRow.id == attempt_id, windows.is_open(now))
    return session.exec(query).first() is not None


def hold_taker(session: Session, taker: TakerKey) -> None:
    """Let nobody else begin attempts of a person until the scope ends.

    SQLite lets nobody write anyway, and guests have no row to hold: of two starts under one number
    the constraint refuses the second.
    """
    if taker.person_id is not None:
        people.hold(session, taker.person_id)


def passing(session: Session, attempt: AttemptRow) -> int | None:
    """The percentage that passes by the terms of an attempt, or None."""
    if attempt.assignment_id is not None:
        return session.get_one(AssignmentRow, attempt.assignment_id).passing
    return session.get_one(QuizRow, attempt.quiz_id).passing


def of_taker(
    session: Session, taker: TakerKey, *, quiz_id: int | None = None, lock: bool = False
) -> Sequence[AttemptRow]:
    """The attempts of a taker, newest first; held until the scope ends where `lock` says so."""
    by_kind = _OF_TAKER if quiz_id is None else _OF_TAKER_AT_QUIZ
    query = by_kind[taker.is_person]
    if lock:
        query = query.with_for_update()
    params = {"taker": taker.key} | ({} if quiz_id is None else {"quiz_id": quiz_id})
    return session.exec(query, params=params).all()


def has_begun(session: Session, taker: TakerKey, assignment_id: int) -> bool:
    """Whether a taker has an attempt at an assignment."""
    params = {"taker": taker.key, "assignment_id": assignment_id}
    return bool(session.execute(_HAS_BEGUN[taker.is_person], params).scalar_one())


def add_items(session: Session, attempt_id: int, arranged: Sequence[tuple[int, str]]) -> None:
    """Keep what an attempt asks: revisions, and the order of their parts as it is written."""
    rows = [
        {
            "attempt_id": attempt_id,
            "position": position,
            "revision_id": revision_id,
            "arrangement": arrangement,
        }
        for position, (revision_id, arrangement) in enumerate(arranged, start=1)
    ]
    session.connection().execute(_ADD_ITEMS, rows)


def asked(session: Session, attempt_id: int, *, position: int | None = None) -> list[Asked]:
    """The questions of an attempt in their order, or the one at a position."""
    if position is not None and not is_number(position):
        return []
    if position is None:
        rows = session.execute(_ASKED, {"attempt_id": attempt_id})
    else:
        rows = session.execute(_ASKED_AT, {"attempt_id": attempt_id, "position": position})
    return [_asked(*found) for found in rows]


def _asked(
    position: int,
    revision_id: int,
    content: str,
    arrangement: str,
    response: str | None,
    sequence: int | None,
    locked_by: int | None,
) -> Asked:
    return Asked(
        position=position,
        revision_id=revision_id,
        item=item_of(content),
        arrangement=arrangement,
        tokens=tokens_of(response),
        sequence=sequence or 0,
        locked=locked_by is not None,
    )


def overdue(
    session: Session,
    before: datetime,
    *,
    taker: TakerKey | None = None,
    quiz_id: int | None = None,
    most: int,
) -> Sequence[int]:
    """The attempts that are not submitted and whose deadline lies before a moment, oldest first."""
    query = select(AttemptRow.id).where(
        col(AttemptRow.submitted_at).is_(None), col(AttemptRow.deadline_at) <= before
    )
    if taker is not None:
        query = query.where(
            AttemptRow.person_id == taker.person_id, AttemptRow.guest_hash == taker.guest_hash
        )
    if quiz_id is not None:
        query = query.where(AttemptRow.quiz_id == quiz_id)
    found = session.exec(query.order_by(col(AttemptRow.deadline_at)).limit(most))
    return [number for number in found if number is not None]


def under_way(session: Session, assignment_id: int) -> Sequence[AttemptRow]:
    """The attempts at an assignment that are not submitted, held until the scope ends."""
    query = select(AttemptRow).where(
        AttemptRow.assignment_id == assignment_id, col(AttemptRow.submitted_at).is_(None)
    )
    return session.exec(query.order_by(col(AttemptRow.id)).with_for_update()).all()


def markings(session: Session, attempt_ids: Sequence[int]) -> dict[int, MarkingRow]:
    """The newest marking of each attempt that has one."""
    query = (
        select(MarkingRow)
        .where(col(MarkingRow.attempt_id).in_(attempt_ids))
        .order_by(col(MarkingRow.number))
    )
    return {row.attempt_id: row for row in session.exec(query)}


def every_marking(session: Session, attempt_id: int) -> Sequence[MarkingRow]:
    """All markings of an attempt, oldest first; the last one counts."""
    query = select(MarkingRow).where(MarkingRow.attempt_id == attempt_id)
    return session.exec(query.order_by(col(MarkingRow.number))).all()


def marks(session: Session, marking_id: int) -> dict[int, MarkRow]:
    """What each question earned in a marking, by position."""
    query = select(MarkRow).where(MarkRow.marking_id == marking_id)
    return {row.position: row for row in session.exec(query)}


def earned(marking: MarkingRow) -> Fraction:
    """What a marking gives: the exact sum, less what is deducted, and never less than nothing."""
    return less(sum_of(marking), possible=marking.possible, deducted=marking.deducted)


def less(total: Fraction, *, possible: int, deducted: int) -> Fraction:
    """What is left of a sum after a deduction in percent of what was possible."""
    return max(Fraction(0), total - Fraction(deducted * possible, 100))


def sum_of(marking: MarkingRow) -> Fraction:
    """The exact sum of a marking."""
    return Fraction(marking.earned_numerator, marking.earned_denominator)
