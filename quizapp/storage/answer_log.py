"""The log of answers and which of them count: appending, and questions asked of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import bindparam, insert, update
from sqlalchemy import select as core_select
from sqlmodel import Session, col, select

from quizapp.storage.rows import AnswerEventRow, AnswerLockRow, AnswerRow

# Every save asks these, so that they stand ready, and write without objects that track changes.
_APPEND = insert(AnswerEventRow)
_FIRST = insert(AnswerRow)
_NEWER = update(AnswerRow).where(
    col(AnswerRow.attempt_id) == bindparam("of_attempt"),
    col(AnswerRow.position) == bindparam("at_position"),
)
_EVENT_OF_KEY = select(AnswerEventRow).where(
    AnswerEventRow.attempt_id == bindparam("attempt_id"),
    AnswerEventRow.idempotency_key == bindparam("key"),
)
_COUNTING = core_select(col(AnswerRow.event_id), col(AnswerRow.sequence)).where(
    col(AnswerRow.attempt_id) == bindparam("attempt_id"),
    col(AnswerRow.position) == bindparam("position"),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """An answer as it was sent, in the tokens that were shown, written as a JSON list or None."""

    attempt_id: int
    position: int
    sequence: int
    response: str | None
    sent_at: datetime
    idempotency_key: str | None = None


def append(session: Session, entry: Entry) -> int:
    """Append an answer; the number of its event."""
    key = session.connection().execute(_APPEND, asdict(entry)).inserted_primary_key
    assert key is not None  # noqa: S101 - one row was inserted
    return int(key[0])


def let_count(session: Session, entry: Entry, event_id: int, *, first: bool) -> None:
    """Let an answer count: the first one to its question, or instead of the one before."""
    kept = {"event_id": event_id, "sequence": entry.sequence, "response": entry.response}
    if first:
        place = {"attempt_id": entry.attempt_id, "position": entry.position}
    else:
        place = {"of_attempt": entry.attempt_id, "at_position": entry.position}
    session.connection().execute(_FIRST if first else _NEWER, place | kept)


def counting(session: Session, attempt_id: int, position: int) -> tuple[int, int]:
    """The event and the sequence number of the answer to a question that counts now."""
    place = {"attempt_id": attempt_id, "position": position}
    event_id, sequence = session.execute(_COUNTING, place).one()
    return event_id, sequence


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


def events(session: Session, attempt_id: int) -> Sequence[AnswerEventRow]:
    """Everything that was sent in an attempt, in the order in which it came."""
    query = select(AnswerEventRow).where(AnswerEventRow.attempt_id == attempt_id)
    return session.exec(query.order_by(col(AnswerEventRow.id))).all()


def locks(session: Session, attempt_id: int) -> dict[int, int]:
    """By position, the events of the answers that were checked before the end."""
    query = select(AnswerLockRow).where(AnswerLockRow.attempt_id == attempt_id)
    return {row.position: row.event_id for row in session.exec(query)}
