"""An editor's work: changing items, and deciding where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlmodel import Session

from questions.model.items import Item
from questions.model.review import Finding
from questions.model.wire import item_id, item_to_json
from quizapp.database import Database
from quizapp.errors import Conflict, Invalid, NotFound, Refused
from quizapp.sentences import said
from quizapp.services import (
    checking,
    detailing,
    differences,
    figures,
    ledger,
    previewing,
    revising,
    rights,
    typed,
)
from quizapp.services.bank import ItemDetail, ItemDraft, RevisionView
from quizapp.services.identity import Person
from quizapp.services.shown import ShownItem
from quizapp.storage import bank, mapping, people, turns, twins
from quizapp.storage import figures as figure_rows
from quizapp.storage.rows import ItemRow
from quizapp.storage.states import ItemState
from quizapp.storage.turns import Turn

LONGEST_NOTE = 500


def get(database: Database, actor: Person, uid: str) -> ItemDetail:
    """An item in its newest revision; for teachers too.

    Raises:
        NotFound: There is no such item.
    """
    rights.reader(actor)
    with database.read() as session:
        return detailing.detail(session, detailing.find(session, uid))


def record(database: Database, actor: Person, uid: str) -> dict[str, Any]:
    """An item in the JSON form of this project; for teachers too.

    Raises:
        NotFound: There is no such item.
    """
    revision = get(database, actor, uid).revision
    return item_to_json(revision.item, revision.findings, full=True)


def preview(database: Database, actor: Person, uid: str) -> ShownItem:
    """An item as a taker would see it; for teachers too.

    Raises:
        NotFound: There is no such item.
    """
    rights.reader(actor)
    with database.read() as session:
        row = detailing.find(session, uid)
        item = mapping.item_of(bank.newest(session, [row.pk])[row.pk].content)
        return previewing.shown(item, uid)


def create(database: Database, actor: Person, draft: ItemDraft, *, note: str = "") -> ItemDetail:
    """Make an item by hand, as a draft.

    Raises:
        Invalid: The draft is no item; problems by field.
    """
    item = typed.item(database, actor, None, draft)
    with database.read() as session:
        found = checking.findings(item, checking.knowledge(session))
    with database.write() as session:
        turns.take(session, Turn.NEW_ITEMS)
        row = revising.add_by_hand(
            session, actor, item, found, now=database.now(), note=_note(note)
        )
        twins.renew(session, [row.pk])
        ledger.record(session, database.now(), actor, "write", f"item {row.uid}")
        session.flush()
        return detailing.detail(session, row)


def save(
    database: Database,
    actor: Person,
    uid: str,
    draft: ItemDraft,
    *,
    based_on: int,
    note: str = "",
    wording_only: bool = False,
) -> ItemDetail:
    """Save a draft as a new revision with its findings; the same content makes no revision.

    A ready item that a finding now blocks goes back to review.

    Args:
        database: Where.
        actor: The editor.
        uid: The item.
        draft: What was typed.
        based_on: The number of the revision that the form showed.
        note: Why.
        wording_only: Whether it asks the same as before, so that the figures still hold.

    Raises:
        Invalid: The draft is no item; problems by field.
        Conflict: Somebody saved a newer revision in between.
        NotFound: There is no such item.
    """
    item = typed.item(database, actor, uid, draft)
    why = Why(actor, note, wording_only=wording_only)
    return _save(database, uid, item, based_on=based_on, why=why)


@dataclass(frozen=True, slots=True)
class Why:
    """Who makes a revision, and what they say of it."""

    actor: Person
    note: str
    wording_only: bool = False


def _save(database: Database, uid: str, item: Item, *, based_on: int, why: Why) -> ItemDetail:
    with database.read() as session:
        found = checking.findings(item, checking.knowledge(session))
    with database.write() as session:
        row = detailing.find(session, uid, lock=True)
        if row.revision != based_on:
            raise Conflict(
                said(
                    "Revision %(newest)s of this item was saved after you opened revision "
                    "%(opened)s. Compare the two, and save again.",
                    newest=row.revision,
                    opened=based_on,
                )
            )
        newest = bank.newest(session, [row.pk])[row.pk]
        if newest.content_hash != item_id(item):
            # Subjects are kept through every build: they are no edit that a build must not touch.
            row.human_edited |= replace(mapping.item_of(newest.content), tags=item.tags) != item
            _revise(session, database.now(), row, item, found, why)
        return detailing.detail(session, row)


def _revise(
    session: Session,
    now: datetime,
    row: ItemRow,
    item: Item,
    found: Sequence[Finding],
    why: Why,
) -> None:
    row.revision += 1
    row.author_id = why.actor.id
    mapping.fill_item(row, item, found, now=now)
    if row.blocking and row.state is ItemState.READY:
        row.state, row.state_note = ItemState.IN_REVIEW, "A check blocks the newest revision."
    session.add(row)
    note, same = _note(why.note), why.wording_only
    revising.write(session, row, item, found, now=now, note=note, wording_only=same)
    revising.link(session, row, item)
    twins.renew(session, [row.pk])
    if not same:
        figure_rows.forget(session, [row.pk])
    ledger.record(session, now, why.actor, "edit", f"item {row.uid}", f"revision {row.revision}")
    session.flush()


def revisions(database: Database, actor: Person, uid: str) -> tuple[RevisionView, ...]:
    """All revisions of an item, newest first.

    Raises:
        NotFound: There is no such item.
    """
    rights.reader(actor)
    with database.read() as session:
        rows = bank.revisions(session, detailing.find(session, uid).pk)
        found = bank.findings(session, [row.pk for row, _ in rows])
        behaved = figures.of_revisions(session, rows[0][0].item_id)
    views = [detailing.revision(row, author, found.get(row.pk, ())) for row, author in rows]
    olders: list[RevisionView | None] = [*views[1:], None]
    return tuple(
        replace(
            view,
            figures=behaved.get(view.number),
            differences=differences.between(older.item, view.item) if older else (),
        )
        for view, older in zip(views, olders, strict=True)
    )


def restore_revision(
    database: Database, actor: Person, uid: str, number: int, *, based_on: int
) -> ItemDetail:
    """Make an old revision the newest again, as a new one.

    Raises:
        Conflict: Somebody saved a newer revision than `based_on` in between.
        NotFound: There is no such item or revision.
    """
    rights.editor(actor)
    with database.read() as session:
        rows = bank.revisions(session, detailing.find(session, uid).pk)
    content = next((row.content for row, _ in rows if row.number == number), None)
    if content is None:
        raise NotFound("There is no such revision.")
    item = mapping.item_of(content)
    why = Why(actor, f"Revision {number} restored.")
    return _save(database, uid, item, based_on=based_on, why=why)


def assign(database: Database, actor: Person, uid: str, reviewer_id: int | None) -> ItemDetail:
    """Give an item to a reviewer, or to nobody.

    Raises:
        Invalid: They do not review (`reviewer`).
        NotFound: There is no such item.
    """
    rights.editor(actor)
    with database.write() as session:
        row = detailing.find(session, uid, lock=True)
        known = dict(people.editors(session))
        if reviewer_id is not None and reviewer_id not in known:
            raise Invalid({"reviewer": "Choose one of the reviewers that the page offers."})
        row.reviewer_id = reviewer_id
        session.add(row)
        who = "nobody" if reviewer_id is None else f"person {reviewer_id}"
        ledger.record(session, database.now(), actor, "assign", f"item {uid}", who)
        session.flush()
        return detailing.detail(session, row)


def set_state(
    database: Database,
    actor: Person,
    uid: str,
    state: ItemState,
    *,
    note: str = "",
    based_on: int | None = None,
) -> ItemDetail:
    """Move an item on or back: draft, in review, ready, retired.

    Args:
        database: Where.
        actor: The editor.
        uid: The item.
        state: The state to come.
        note: Why.
        based_on: The revision that the editor has seen; None where they judge none.

    Raises:
        Conflict: Somebody saved a newer revision than they have seen.
        Refused: It cannot become ready while a finding blocks it.
        NotFound: There is no such item.
    """
    rights.editor(actor)
    with database.write() as session:
        row = detailing.find_as_seen(session, uid, based_on)
        if state is ItemState.READY and row.blocking:
            raise Refused("A check blocks this item; mend what it found first.")
        row.state, row.state_note, row.human_placed = state, _note(note), True
        row.changed_at = database.now()
        session.add(row)
        ledger.record(session, database.now(), actor, f"make {state}", f"item {uid}", _note(note))
        session.flush()
        return detailing.detail(session, row)


def _note(text: str) -> str:
    return " ".join(text.replace("\0", "").split())[:LONGEST_NOTE]
