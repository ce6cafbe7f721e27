"""Questions asked of the rows of attempts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from sqlalchemy import bindparam, func
from sqlmodel import Session, col, select

from questions.model.items import Item
from quizapp.storage import people, windows
from quizapp.storage.columns import is_number
from quizapp.storage.mapping import item_of
from quizapp.storage.rows import (
    AnswerEventRow,
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
_ASKED = (
    select(AttemptItemRow, RevisionRow, AnswerRow, AnswerLockRow)
    .join(RevisionRow, col(RevisionRow.id) == AttemptItemRow.revision_id)
    .outerjoin(AnswerRow, IS_ITS_ANSWER)
    .outerjoin(
        AnswerLockRow,
        (col(AnswerLockRow.attempt_id) == AttemptItemRow.attempt_id)
        & (col(AnswerLockRow.position) == AttemptItemRow.position),
    )
    .where(AttemptItemRow.attempt_id == bindparam("attempt_id"))
    .order_by(col(AttemptItemRow.position))
)
_ASKED_AT = _ASKED.where(AttemptItemRow.position == bindparam("position"))
_EVENT_OF_KEY = select(AnswerEventRow).where(
    AnswerEventRow.attempt_id == bindparam("attempt_id"),
    AnswerEventRow.idempotency_key == bindparam("key"),
)
_ANSWERED = (
    select(func.count(col(AnswerRow.response)), func.count())
    .select_from(AttemptItemRow)
    .outerjoin(AnswerRow, IS_ITS_ANSWER)
    .where(AttemptItemRow.attempt_id == bindparam("attempt_id"))
)


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
    query = select(AttemptRow).where(
        AttemptRow.person_id == taker.person_id, AttemptRow.guest_hash == taker.guest_hash
    )
    if quiz_id is not None:
        query = query.where(AttemptRow.quiz_id == quiz_id)
    if lock:
        query = query.with_for_update()
    return session.exec(query.order_by(col(AttemptRow.id).desc())).all()


def asked(session: Session, attempt_id: int, *, position: int | None = None) -> list[Asked]:
    """The questions of an attempt in their order, or the one at a position."""
    if position is not None and not is_number(position):
        return []
    if position is None:
        rows = session.exec(_ASKED, params={"attempt_id": attempt_id})
    else:
        rows = session.exec(_ASKED_AT, params={"attempt_id": attempt_id, "position": position})
    return [_asked(*found) for found in rows]


def _asked(
    place: AttemptItemRow,
    revision: RevisionRow,
    answer: AnswerRow | None,
    lock: AnswerLockRow | None,
) -> Asked:
    return Asked(
        position=place.position,
        revision_id=place.revision_id,
        item=item_of(revision.content),
        arrangement=place.arrangement,
        tokens=tokens_of(answer.response) if answer else None,
        sequence=answer.sequence if answer else 0,
        locked=lock is not None,
    )


def tokens_of(response: str | None) -> tuple[str, ...] | None:
    """The tokens that a column keeps."""
    return None if response is None else tuple(json.loads(response))


def event_of_key(session: Session, attempt_id: int, key: str) -> AnswerEventRow | None:
    """The event that was sent under an idempotency key."""
    wanted = {"attempt_id": attempt_id, "key": key}
    return session.exec(_EVENT_OF_KEY, params=wanted).one_or_none()


def event_that_counts(session: Session, attempt_id: int, position: int) -> AnswerEventRow | None:
    """The event of the answer to a question that counts now."""
    query = (
        select(AnswerEventRow)
        .join(AnswerRow, col(AnswerRow.event_id) == AnswerEventRow.id)
        .where(AnswerRow.attempt_id == attempt_id, AnswerRow.position == position)
    )
    return session.exec(query).one_or_none()


def answered(session: Session, attempt_id: int) -> tuple[int, int]:
    """How many questions of an attempt have an answer, and how many there are."""
    given, total = session.exec(_ANSWERED, params={"attempt_id": attempt_id}).one()
    return given, total


def events(session: Session, attempt_id: int) -> Sequence[AnswerEventRow]:
    """Everything that was sent in an attempt, in the order in which it came."""
    query = select(AnswerEventRow).where(AnswerEventRow.attempt_id == attempt_id)
    return session.exec(query.order_by(col(AnswerEventRow.id))).all()


def locks(session: Session, attempt_id: int) -> dict[int, int]:
    """By position, the events of the answers that were checked before the end."""
    query = select(AnswerLockRow).where(AnswerLockRow.attempt_id == attempt_id)
    return {row.position: row.event_id for row in session.exec(query)}


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
