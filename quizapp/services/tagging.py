"""New revisions of many items that differ in nothing but their subjects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlmodel import Session

from questions.model.items import Item
from quizapp.services.identity import Person
from quizapp.storage import bank, bulk, mapping
from quizapp.storage.rows import ItemRow, RevisionRow


def retag(
    session: Session,
    actor: Person,
    item_ids: Sequence[int],
    tag: str,
    *,
    added: bool,
    now: datetime,
) -> None:
    """Give items a subject, or take it from them, each by a new revision."""
    rows = bulk.items(session, item_ids)
    newest = bulk.revisions_at(session, {number: row.revision for number, row in rows.items()})
    contents = {}
    for number, revision in newest.items():
        item = mapping.item_of(revision.content)
        tags = {*item.tags, tag} if added else set(item.tags) - {tag}
        contents[number] = replace(item, tags=tuple(sorted(tags)))
    note = f"Subject “{tag}” {'added' if added else 'taken away'}."
    revise(session, actor, rows, newest, contents, note=note, now=now)


def revise(
    session: Session,
    actor: Person,
    rows: Mapping[int, ItemRow],
    newest: Mapping[int, RevisionRow],
    contents: Mapping[int, Item],
    *,
    note: str,
    now: datetime,
) -> None:
    """Make new revisions that ask what the ones before asked; the findings stay as they are.

    Args:
        session: The scope.
        actor: Who makes them.
        rows: The items by number.
        newest: The newest revision of each.
        contents: What each shall hold.
        note: Why.
        now: When.
    """
    made = {}
    for number, item in contents.items():
        row = rows[number]
        row.revision += 1
        row.author_id, row.changed_at = actor.id, now
        row.words = mapping.words_of(item)
        bank.describe(session, number, tags=item.tags)
        made[number] = mapping.revision_row(
            item, of=number, number=row.revision, author_id=actor.id, now=now, note=note
        )
        made[number].wording_only = True
    session.add_all([*made.values(), *(rows[number] for number in contents)])
    session.flush()
    bulk.copy_findings(session, [(newest[number].pk, row.pk) for number, row in made.items()])
