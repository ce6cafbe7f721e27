"""Taking a change of many items back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from quizapp.database import Database
from quizapp.errors import NotFound, Refused
from quizapp.services import ledger, rights, tagging
from quizapp.services.identity import Person
from quizapp.storage import bulk, mapping
from quizapp.storage.columns import is_number
from quizapp.storage.rows import BulkChangeRow
from quizapp.storage.states import BulkAct


@dataclass(frozen=True, slots=True)
class Undone:
    """What became of the items of a change.

    Attributes:
        restored: How many are as they were before it.
        kept: How many somebody changed since; these stay as they are.
    """

    restored: int
    kept: int


def undo(database: Database, actor: Person, change_id: int) -> Undone:
    """Take a change back, for all items that nobody changed since.

    Raises:
        NotFound: There is no such change.
        Refused: It was undone before.
    """
    rights.editor(actor)
    with database.write() as session:
        row = (
            session.get(BulkChangeRow, change_id, with_for_update=True)
            if is_number(change_id)
            else None
        )
        if row is None:
            raise NotFound("There is no such change.")
        if row.undone_at is not None:
            raise Refused("This change was undone before.")
        ((_, _, items),) = bulk.changes(session, limit=1, change_id=row.pk)
        now = database.now()
        restored = _undo(session, actor, row, now)
        row.undone_at = now
        session.add(row)
        detail = f"{restored} of {items} items"
        ledger.record(session, now, actor, "undo", f"bulk change {row.pk}", detail)
        return Undone(restored, items - restored)


def _undo(session: Session, actor: Person, row: BulkChangeRow, now: datetime) -> int:
    match BulkAct(row.act):
        case BulkAct.PLACE:
            return bulk.put_back(session, row, now)
        case BulkAct.ASSIGN:
            return bulk.unassign(session, row, int(row.detail) if row.detail else None)
        case BulkAct.TAG | BulkAct.UNTAG:
            return _undo_tags(session, actor, row, now)


def _undo_tags(session: Session, actor: Person, row: BulkChangeRow, now: datetime) -> int:
    bulk.hold_items_of(session, row.pk)
    before = bulk.unchanged(session, row.pk)
    rows = bulk.items(session, list(before))
    newest = bulk.revisions_at(session, {number: item.revision for number, item in rows.items()})
    old = bulk.revisions_at(session, before)
    contents = {number: mapping.item_of(revision.content) for number, revision in old.items()}
    note = f"Bulk change {row.pk} undone."
    tagging.revise(session, actor, rows, newest, contents, note=note, now=now)
    return len(contents)
