"""Questions asked of the rows of flags."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, select

from quizapp.storage.attempts import TakerKey
from quizapp.storage.columns import is_number
from quizapp.storage.rows import AttemptItemRow, FlagRow, ItemRow, RevisionRow


@dataclass(frozen=True, slots=True)
class Waiting:
    """An item with how many flags of it wait, and when the first of these was made."""

    item: ItemRow
    flags: int
    since: datetime


def find(session: Session, item_id: int, taker: TakerKey) -> FlagRow | None:
    """The flag of a taker at an item."""
    query = select(FlagRow).where(FlagRow.item_id == item_id, *_made_by(taker))
    return session.exec(query).one_or_none()


def made_since(session: Session, taker: TakerKey, since: datetime) -> tuple[int, datetime | None]:
    """How many flags a taker made or changed since a moment, and when the first of these was."""
    query = select(func.count(), func.min(col(FlagRow.made_at)))
    return session.exec(query.where(FlagRow.made_at > since, *_made_by(taker))).one()


def of_attempt(session: Session, attempt_id: int, taker: TakerKey) -> dict[int, FlagRow]:
    """The flags of a taker at the items of an attempt, by position."""
    query = (
        select(AttemptItemRow.position, FlagRow)
        .join(RevisionRow, col(RevisionRow.id) == AttemptItemRow.revision_id)
        .join(FlagRow, col(FlagRow.item_id) == RevisionRow.item_id)
        .where(AttemptItemRow.attempt_id == attempt_id, *_made_by(taker))
    )
    return dict(session.exec(query).all())


def revision_at(session: Session, attempt_id: int, position: int) -> RevisionRow | None:
    """The revision that an attempt shows at a position."""
    if not is_number(position):
        return None
    query = (
        select(RevisionRow)
        .join(AttemptItemRow, col(AttemptItemRow.revision_id) == RevisionRow.id)
        .where(AttemptItemRow.attempt_id == attempt_id, AttemptItemRow.position == position)
    )
    return session.exec(query).one_or_none()


def count_waiting(session: Session) -> int:
    """How many items have flags that wait for an editor."""
    query = select(func.count(func.distinct(FlagRow.item_id)))
    return session.exec(query.where(col(FlagRow.settled_at).is_(None))).one()


def waiting(session: Session, *, offset: int, limit: int) -> list[Waiting]:
    """Items with flags that wait: those that most takers hold to be wrong first."""
    flags, since = func.count(), func.min(FlagRow.made_at)
    query = (
        select(ItemRow, flags, since)
        .join(FlagRow, col(FlagRow.item_id) == ItemRow.id)
        .where(col(FlagRow.settled_at).is_(None))
        .group_by(col(ItemRow.id))
        .order_by(flags.desc(), since, col(ItemRow.id))
        .offset(offset)
        .limit(limit)
    )
    return [Waiting(*row) for row in session.exec(query)]


def of_items(session: Session, item_ids: Sequence[int]) -> dict[int, list[FlagRow]]:
    """The flags that wait, by item, the oldest first."""
    query = (
        select(FlagRow)
        .where(col(FlagRow.item_id).in_(item_ids), col(FlagRow.settled_at).is_(None))
        .order_by(col(FlagRow.made_at), col(FlagRow.id))
    )
    found: dict[int, list[FlagRow]] = {}
    for row in session.exec(query):
        found.setdefault(row.item_id, []).append(row)
    return found


def _made_by(taker: TakerKey) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return (
        col(FlagRow.person_id) == taker.person_id,
        col(FlagRow.guest_hash) == taker.guest_hash,
    )
