"""An editor's work: changing items, and deciding where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from sqlmodel import Session

from questions.model.items import Item
from questions.model.review import Finding
from questions.model.wire import item_id
from quizapp.database import Database
from quizapp.errors import Conflict, NotFound, Refused
from quizapp.services import arranging, checking, drafting, evidence, ledger, rights
from quizapp.services.bank import ItemDetail, ItemDraft, RevisionView
from quizapp.services.identity import Person
from quizapp.services.shown import ShownItem, ShownOption
from quizapp.storage import articles, bank, mapping
from quizapp.storage.rows import FindingRow, ItemRow, RevisionRow
from quizapp.storage.states import ItemState

BUILDER = "the builder"
LONGEST_NOTE = 500


def get(database: Database, actor: Person, uid: str) -> ItemDetail:
    """An item in its newest revision; for teachers too.

    Raises:
        NotFound: There is no such item.
    """
    rights.reader(actor)
    with database.read() as session:
        return _detail(session, _find(session, uid))


def preview(database: Database, actor: Person, uid: str) -> ShownItem:
    """An item as a taker would see it; for teachers too.

    Raises:
        NotFound: There is no such item.
    """
    rights.reader(actor)
    with database.read() as session:
        row = _find(session, uid)
        return _shown(mapping.item_of(bank.newest(session, [row.pk])[row.pk].content), uid)


def preview_draft(database: Database, actor: Person, uid: str, draft: ItemDraft) -> ShownItem:
    """A draft as a taker would see it.

    Raises:
        Invalid: The draft is no item; problems by field.
        NotFound: There is no such item.
    """
    return _shown(_typed(database, actor, uid, draft), uid)


def _shown(item: Item, seed: str) -> ShownItem:
    interaction = item.interaction
    words = arranging.words(interaction)
    drawn = arranging.draw(interaction, Random(seed))  # noqa: S311 - the same at each look
    order = arranging.shown(interaction, drawn)
    return ShownItem(
        number=1,
        stem=item.stem,
        interaction=mapping.interaction_type(interaction).value,
        options=tuple(ShownOption(str(at), words[part]) for at, part in enumerate(order, 1)),
        response=None,
        sequence=0,
    )


def check(database: Database, actor: Person, uid: str, draft: ItemDraft) -> tuple[Finding, ...]:
    """What the checks say of a draft, without saving it.

    Raises:
        Invalid: The draft is no item; problems by field (`stem`, `options`, `entries`, …).
        NotFound: There is no such item.
    """
    item = _typed(database, actor, uid, draft)
    with database.read() as session:
        known = checking.knowledge(session)
    return checking.findings(item, known)


def _typed(database: Database, actor: Person, uid: str, draft: ItemDraft) -> Item:
    rights.editor(actor)
    with database.read() as session:
        row = _find(session, uid)
        before = mapping.item_of(bank.newest(session, [row.pk])[row.pk].content)
    return drafting.item_of(draft, before)


def save(
    database: Database, actor: Person, uid: str, draft: ItemDraft, *, based_on: int, note: str = ""
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

    Raises:
        Invalid: The draft is no item; problems by field.
        Conflict: Somebody saved a newer revision in between.
        NotFound: There is no such item.
    """
    item = _typed(database, actor, uid, draft)
    return _save(database, actor, uid, item, based_on=based_on, note=note)


def _save(
    database: Database, actor: Person, uid: str, item: Item, *, based_on: int, note: str
) -> ItemDetail:
    with database.read() as session:
        found = checking.findings(item, checking.knowledge(session))
    with database.write() as session:
        row = _find(session, uid, lock=True)
        if row.revision != based_on:
            raise Conflict(
                f"Revision {row.revision} of this item was saved after you opened revision "
                f"{based_on}. Compare the two, and save again."
            )
        newest = bank.newest(session, [row.pk])[row.pk]
        if newest.content_hash != item_id(item):
            _revise(session, database, actor, row, item, found, note)
        return _detail(session, row)


def _revise(
    session: Session,
    database: Database,
    actor: Person,
    row: ItemRow,
    item: Item,
    found: Sequence[Finding],
    note: str,
) -> None:
    now = database.now()
    row.revision += 1
    row.human_edited, row.author_id = True, actor.id
    mapping.fill_item(row, item, found, now=now)
    if row.blocking and row.state is ItemState.READY:
        row.state, row.state_note = ItemState.IN_REVIEW, "A check blocks the newest revision."
    session.add(row)
    revision = mapping.revision_row(
        item, of=row.pk, number=row.revision, author_id=actor.id, now=now, note=_note(note)
    )
    session.add(revision)
    session.flush()
    session.add_all(mapping.finding_rows(revision.pk, found))
    bank.describe(session, row.pk, tags=item.tags, checks={each.check for each in found})
    ledger.record(session, now, actor, "edit", f"item {row.uid}", f"revision {row.revision}")
    session.flush()


def revisions(database: Database, actor: Person, uid: str) -> tuple[RevisionView, ...]:
    """All revisions of an item, newest first.

    Raises:
        NotFound: There is no such item.
    """
    rights.reader(actor)
    with database.read() as session:
        rows = bank.revisions(session, _find(session, uid).pk)
        found = bank.findings(session, [row.pk for row, _ in rows])
        return tuple(_revision(row, author, found.get(row.pk, ())) for row, author in rows)


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
        rows = bank.revisions(session, _find(session, uid).pk)
    content = next((row.content for row, _ in rows if row.number == number), None)
    if content is None:
        raise NotFound("There is no such revision.")
    item = mapping.item_of(content)
    note = f"Revision {number} restored."
    return _save(database, actor, uid, item, based_on=based_on, note=note)


def set_state(
    database: Database, actor: Person, uid: str, state: ItemState, *, note: str = ""
) -> ItemDetail:
    """Move an item on or back: draft, in review, ready, retired.

    Raises:
        Refused: It cannot become ready while a finding blocks it.
        NotFound: There is no such item.
    """
    rights.editor(actor)
    with database.write() as session:
        row = _find(session, uid, lock=True)
        if state is ItemState.READY and row.blocking:
            raise Refused("A check blocks this item; mend what it found first.")
        row.state, row.state_note, row.human_placed = state, _note(note), True
        row.changed_at = database.now()
        session.add(row)
        ledger.record(session, database.now(), actor, f"make {state}", f"item {uid}", _note(note))
        session.flush()
        return _detail(session, row)


def _note(text: str) -> str:
    return " ".join(text.replace("\0", "").split())[:LONGEST_NOTE]


def _find(session: Session, uid: str, *, lock: bool = False) -> ItemRow:
    row = bank.find(session, uid, lock=lock)
    if row is None:
        raise NotFound("There is no such item.")
    return row


def _detail(session: Session, row: ItemRow) -> ItemDetail:
    newest, author = next(
        pair for pair in bank.revisions(session, row.pk) if pair[0].number == row.revision
    )
    found = bank.findings(session, [newest.pk]).get(newest.pk, [])
    view = _revision(newest, author, found)
    quoted = articles.named(session, evidence.article_names([view.item]))
    return ItemDetail(
        uid=row.uid,
        state=row.state,
        state_note=row.state_note,
        edited=row.human_edited,
        revision=view,
        evidence=evidence.views(view.item.evidence, quoted),
        draft=drafting.draft_of(view.item),
    )


def _revision(row: RevisionRow, author: str | None, found: Sequence[FindingRow]) -> RevisionView:
    return RevisionView(
        number=row.number,
        author=author or BUILDER,
        made=row.made_at,
        note=row.note,
        item=mapping.item_of(row.content),
        findings=tuple(mapping.finding_of(each) for each in found),
        wording_only=row.wording_only,
    )
