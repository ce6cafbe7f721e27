"""New items and new revisions as rows, whoever makes them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, delete

from questions.model.items import Item
from questions.model.review import Finding
from questions.model.wire import item_id
from quizapp.services.evidence import article_names
from quizapp.services.identity import Person
from quizapp.storage import articles as library
from quizapp.storage import bank, mapping
from quizapp.storage.rows import ItemArticleRow, ItemRow
from quizapp.storage.states import ItemState


def add_by_hand(
    session: Session,
    actor: Person,
    item: Item,
    findings: Sequence[Finding],
    *,
    now: datetime,
    note: str = "",
) -> ItemRow:
    """Put an item that a person brings into the bank, as a draft."""
    row = ItemRow(  # type: ignore[call-arg] # what lists show is filled below
        uid=free_uid(session, item, now.isoformat()),
        state=ItemState.DRAFT,
        human_edited=True,
        human_placed=True,
        revision=1,
        rank=0,
        made_at=now,
        author_id=actor.id,
    )
    session.add(mapping.fill_item(row, item, findings, now=now))
    session.flush()
    link(session, row, item)
    write(session, row, item, findings, now=now, note=note)
    return row


def link(session: Session, row: ItemRow, item: Item) -> None:
    """Say which articles back an item up, and whether they still hold the words quoted."""
    known = library.named(session, article_names([item]))
    session.exec(delete(ItemArticleRow).where(col(ItemArticleRow.item_id) == row.pk))
    for name in sorted(known):
        session.add(ItemArticleRow(item_id=row.pk, article_id=known[name].pk))
    row.evidence_lost = any(
        each.article in known and each.quote not in known[each.article].text
        for each in item.all_evidence
    )
    session.add(row)


def free_uid(session: Session, item: Item, key: str) -> str:
    """The item's id, unless an item that came to differ was named by it before."""
    uid, number = item_id(item), 0
    while bank.find(session, uid) is not None:
        # Of several that are written at one moment, each differs by its number.
        text = f"{item_id(item)} {key}" + (f" {number}" if number else "")
        uid, number = hashlib.sha256(text.encode()).hexdigest()[:16], number + 1
    return uid


def write(
    session: Session,
    row: ItemRow,
    item: Item,
    findings: Sequence[Finding],
    *,
    now: datetime,
    note: str = "",
    wording_only: bool = False,
) -> None:
    """Write down the revision that the row of an item names, with what the checks said of it."""
    revision = mapping.revision_row(
        item, of=row.pk, number=row.revision, author_id=row.author_id, now=now, note=note
    )
    revision.wording_only = wording_only
    session.add(revision)
    session.flush()
    session.add_all(mapping.finding_rows(revision.pk, findings))
    checks = {finding.check for finding in findings}
    bank.describe(session, row.pk, tags=item.tags, checks=checks, is_new=row.revision == 1)
