"""Many items changed by a few statements, and what they were before."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import TypeVar

from sqlalchemy import ColumnElement, func, insert, inspect, literal
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select, update
from sqlmodel.sql.expression import SelectOfScalar

from quizapp.storage.rows import (
    BulkChangeRow,
    BulkItemRow,
    FindingRow,
    ItemRow,
    PersonRow,
    RevisionRow,
)
from quizapp.storage.states import ItemState

STRETCH = 5_000
"""How many parameters a statement gets at once; databases bound them."""


T = TypeVar("T")


def stretches(values: Collection[T]) -> Iterator[list[T]]:
    """Values, as many at once as a statement takes."""
    rest = iter(values)
    while part := list(islice(rest, STRETCH)):
        yield part


def with_uids(
    session: Session, uids: Sequence[str], conditions: Sequence[ColumnElement[bool]]
) -> list[int]:
    """The numbers of items by uid that meet conditions; held against others until the end."""
    found: list[int] = []
    for first in range(0, len(uids), STRETCH):
        part = uids[first : first + STRETCH]
        found += meeting(session, [col(ItemRow.uid).in_(part), *conditions])
    return found


def meeting(session: Session, conditions: Sequence[ColumnElement[bool]]) -> list[int]:
    """The numbers of items that meet conditions; held against others until the end."""
    query = select(ItemRow.id).where(*conditions).order_by(col(ItemRow.id))
    held = set(session.exec(query.with_for_update(key_share=True)))
    # Whoever held them before may have changed what the conditions look at in other tables, which
    # PostgreSQL does not look at again when it lets us hold them.
    return [number for number in session.exec(query) if number is not None and number in held]


def note_before(session: Session, change_id: int, item_ids: Sequence[int]) -> None:
    """Keep what items are before a change."""
    row = inspect(ItemRow).c
    kept = sql_select(
        *(literal(change_id), row.id, row.state, row.state_note, row.human_placed),
        *(row.reviewer_id, row.revision, row.revision),
    )
    columns = (
        *("change_id", "item_id", "state", "state_note", "human_placed", "reviewer_id"),
        *("revision", "revision_after"),
    )
    for part in stretches(item_ids):
        rows = kept.where(row.id.in_(part))
        session.connection().execute(insert(BulkItemRow).from_select(columns, rows))


def hold_items_of(session: Session, change_id: int) -> None:
    """Let nobody else change the items of a change until the scope ends."""
    meeting(session, [col(ItemRow.id).in_(_items_of(change_id))])


def place(session: Session, change_id: int, state: ItemState, note: str, now: datetime) -> None:
    """Give the items of a change a state."""
    query = update(ItemRow).where(col(ItemRow.id).in_(_items_of(change_id)))
    session.exec(query.values(state=state, state_note=note, human_placed=True, changed_at=now))


def assign(session: Session, change_id: int, reviewer_id: int | None) -> None:
    """Give the items of a change a reviewer."""
    query = update(ItemRow).where(col(ItemRow.id).in_(_items_of(change_id)))
    session.exec(query.values(reviewer_id=reviewer_id))


def _items_of(change_id: int) -> SelectOfScalar[int]:
    return select(BulkItemRow.item_id).where(BulkItemRow.change_id == change_id)


def put_back(session: Session, change: BulkChangeRow, now: datetime) -> int:
    """Give items their states back, where nobody changed them since; how many there were."""
    kept = select(BulkItemRow).where(
        BulkItemRow.change_id == change.pk, BulkItemRow.item_id == ItemRow.id
    )
    query = update(ItemRow).where(
        col(ItemRow.id).in_(_items_of(change.pk)), col(ItemRow.changed_at) == change.made_at
    )
    before = {
        name: kept.with_only_columns(getattr(BulkItemRow, name)).scalar_subquery()
        for name in ("state", "state_note", "human_placed")
    }
    return session.exec(query.values(**before, changed_at=now)).rowcount


def unassign(session: Session, change: BulkChangeRow, reviewer_id: int | None) -> int:
    """Give items their reviewers back, where they still have the one of the change."""
    before = (
        select(BulkItemRow.reviewer_id)
        .where(BulkItemRow.change_id == change.pk, BulkItemRow.item_id == ItemRow.id)
        .scalar_subquery()
    )
    query = update(ItemRow).where(
        col(ItemRow.id).in_(_items_of(change.pk)),
        col(ItemRow.reviewer_id).is_not_distinct_from(reviewer_id),
    )
    return session.exec(query.values(reviewer_id=before)).rowcount


def note_revisions(session: Session, change_id: int) -> None:
    """Keep which revision the items of a change have behind it."""
    newest = select(ItemRow.revision).where(ItemRow.id == BulkItemRow.item_id).scalar_subquery()
    query = update(BulkItemRow).where(col(BulkItemRow.change_id) == change_id)
    session.exec(query.values(revision_after=newest))


def unchanged(session: Session, change_id: int) -> dict[int, int]:
    """Items that still have the revision of a change: the number of the revision before it."""
    query = (
        select(BulkItemRow.item_id, BulkItemRow.revision)
        .join(ItemRow, col(ItemRow.id) == BulkItemRow.item_id)
        .where(BulkItemRow.change_id == change_id, BulkItemRow.revision_after == ItemRow.revision)
    )
    return dict(session.exec(query).all())


def copy_findings(session: Session, pairs: Sequence[tuple[int, int]]) -> None:
    """Let new revisions have the findings of those before them: pairs of old and new number."""
    new_of = dict(pairs)
    columns = ("revision_id", "place", "check", "severity", "message")
    for part in stretches(list(new_of)):
        query = select(FindingRow).where(col(FindingRow.revision_id).in_(part))
        rows = [
            {name: getattr(row, name) for name in columns}
            | {"revision_id": new_of[row.revision_id]}
            for row in session.exec(query)
        ]
        if rows:
            session.connection().execute(insert(FindingRow), rows)


def revisions_at(session: Session, numbers: dict[int, int]) -> dict[int, RevisionRow]:
    """The revision of each item that has a number."""
    found: dict[int, RevisionRow] = {}
    for part in stretches(list(numbers)):
        query = select(RevisionRow).where(col(RevisionRow.item_id).in_(part))
        for row in session.exec(query):
            if numbers[row.item_id] == row.number:
                found[row.item_id] = row
    return found


def items(session: Session, item_ids: Collection[int]) -> dict[int, ItemRow]:
    """Items by number."""
    found: dict[int, ItemRow] = {}
    for part in stretches(item_ids):
        query = select(ItemRow).where(col(ItemRow.id).in_(part))
        found |= {row.pk: row for row in session.exec(query)}
    return found


def changes(
    session: Session, *, limit: int, change_id: int | None = None
) -> Sequence[tuple[BulkChangeRow, str, int]]:
    """Changes with who made them and how many items each changed, the newest first."""
    count = (
        select(func.count())
        .select_from(BulkItemRow)
        .where(BulkItemRow.change_id == BulkChangeRow.id)
        .scalar_subquery()
    )
    query = (
        select(BulkChangeRow, PersonRow.name, count)
        .join(PersonRow, col(PersonRow.id) == BulkChangeRow.person_id)
        .order_by(col(BulkChangeRow.id).desc())
        .limit(limit)
    )
    if change_id is not None:
        query = query.where(BulkChangeRow.id == change_id)
    return session.exec(query).all()
