"""Changing many items at once: seen before, done in one step, and undone in one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement
from sqlmodel import Session, col

from quizapp.database import Database
from quizapp.errors import Conflict, Invalid
from quizapp.sentences import said
from quizapp.services import ledger, listing, rights, tagging
from quizapp.services.bank import ItemCard, ItemFilter
from quizapp.services.identity import Person
from quizapp.storage import bulk, filtering, people
from quizapp.storage.rows import BulkChangeRow, ItemRow
from quizapp.storage.states import BulkAct, ItemState

SAMPLE = 20
LONGEST_TAG = 60
LONGEST_NOTE = 500


@dataclass(frozen=True, slots=True)
class Selection:
    """Which items: those that are named, or all that a filter lets through where none are."""

    uids: tuple[str, ...] = ()
    chosen: ItemFilter | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is to be done.

    Attributes:
        act: What.
        state: The state to come, for `BulkAct.PLACE`.
        tag: The subject, for `BulkAct.TAG` and `BulkAct.UNTAG`.
        reviewer_id: Who is to review, for `BulkAct.ASSIGN`; None for nobody.
        note: Why, in a few words.
    """

    act: BulkAct
    state: ItemState | None = None
    tag: str = ""
    reviewer_id: int | None = None
    note: str = ""

    @property
    def detail(self) -> str:
        """What is to be done it with, as the record keeps it."""
        if self.act is BulkAct.PLACE:
            return str(self.state)
        if self.act is BulkAct.ASSIGN:
            return "" if self.reviewer_id is None else str(self.reviewer_id)
        return self.tag


@dataclass(frozen=True, slots=True)
class Preview:
    """What a change would do.

    Attributes:
        selected: How many items were selected.
        changing: How many of them would change.
        blocked: How many cannot become ready, since a check blocks them.
        sample: The first of those that would change.
    """

    selected: int
    changing: int
    blocked: int
    sample: tuple[ItemCard, ...]

    @property
    def same(self) -> int:
        """How many are already as they would become."""
        return self.selected - self.changing - self.blocked


@dataclass(frozen=True, slots=True)
class Changed:
    """A change that was made.

    Attributes:
        id: Its number, to undo it.
        who: Who made it.
        act: What was done.
        detail: With what: a state, a subject, the number of a reviewer.
        items: How many items it changed.
        made: When, in UTC.
        undone: When it was undone, or None.
    """

    id: int
    who: str
    act: BulkAct
    detail: str
    items: int
    made: datetime
    undone: datetime | None


def preview(database: Database, actor: Person, which: Selection, change: Change) -> Preview:
    """What a change would do, without doing it.

    Raises:
        Invalid: There is nothing to do it with: no state, no subject, no such reviewer.
    """
    rights.editor(actor)
    with database.write() as session:
        # A writing scope, since it reads as the change itself would; nothing is changed.
        change = _checked(session, change)
        selected = _numbers(session, which, [])
        changing = _numbers(session, which, _affected(change))
        blocked = _numbers(session, which, _blocked(change))
        rows = bulk.items(session, changing[:SAMPLE])
        sample = listing.cards_of(session, [rows[number] for number in changing[:SAMPLE]])
        return Preview(len(selected), len(changing), len(blocked), sample)


def apply(
    database: Database, actor: Person, which: Selection, change: Change, *, expected: int
) -> Changed:
    """Make a change, and keep what it takes to undo it.

    Args:
        database: Where.
        actor: The editor.
        which: The items.
        change: What to do.
        expected: How many items the preview said would change.

    Raises:
        Conflict: Others changed items meanwhile, so that it would be another number.
        Invalid: There is nothing to do it with, or nothing would change.
    """
    rights.editor(actor)
    with database.write() as session:
        now, change = database.now(), _checked(session, change)
        numbers = _numbers(session, which, _affected(change))
        if len(numbers) != expected:
            raise Conflict(
                said(
                    "%(now)s items would change now, and the preview said %(before)s: others "
                    "worked on them meanwhile. Look at the preview again.",
                    now=len(numbers),
                    before=expected,
                )
            )
        if not numbers:
            raise Invalid({"act": "None of the selected items would change."})
        row = BulkChangeRow(person_id=actor.id, act=change.act, detail=change.detail, made_at=now)
        session.add(row)
        session.flush()
        bulk.note_before(session, row.pk, numbers)
        _do(session, actor, row.pk, change, numbers, now)
        what = f"{change.act} {change.detail}".strip()
        ledger.record(session, now, actor, what, f"bulk change {row.pk}", f"{len(numbers)} items")
        return Changed(row.pk, actor.name, change.act, row.detail, len(numbers), now, None)


def _do(
    session: Session,
    actor: Person,
    change_id: int,
    change: Change,
    numbers: Sequence[int],
    now: datetime,
) -> None:
    if change.act is BulkAct.PLACE and change.state is not None:
        bulk.place(session, change_id, change.state, change.note, now)
    elif change.act is BulkAct.ASSIGN:
        bulk.assign(session, change_id, change.reviewer_id)
    else:
        added = change.act is BulkAct.TAG
        tagging.retag(session, actor, numbers, change.tag, added=added, now=now)
        bulk.note_revisions(session, change_id)


def _checked(session: Session, change: Change) -> Change:
    tag = " ".join(change.tag.split())
    note = " ".join(change.note.split())[:LONGEST_NOTE]
    match change.act:
        case BulkAct.PLACE:
            problems = {} if change.state else {"state": "Choose a state."}
        case BulkAct.TAG | BulkAct.UNTAG:
            is_tag = 1 <= len(tag) <= LONGEST_TAG and tag.isprintable() and "," not in tag
            told: str = said(
                "A subject has 1 to %(most)s characters, and no comma.", most=LONGEST_TAG
            )
            problems = {} if is_tag else {"tag": told}
        case BulkAct.ASSIGN:
            known = {None, *dict(people.editors(session))}
            told = "Choose one of the reviewers that the page offers."
            problems = {} if change.reviewer_id in known else {"reviewer": told}
    if problems:
        raise Invalid(problems)
    return Change(
        act=change.act, state=change.state, tag=tag, reviewer_id=change.reviewer_id, note=note
    )


def _numbers(
    session: Session, which: Selection, conditions: Sequence[ColumnElement[bool]]
) -> list[int]:
    if which.uids or which.chosen is None:
        return bulk.with_uids(session, which.uids, conditions)
    listing.check(which.chosen)
    return bulk.meeting(session, [*filtering.conditions(which.chosen), *conditions])


def _affected(change: Change) -> list[ColumnElement[bool]]:
    """What items must be for the change to change them."""
    match change.act:
        case BulkAct.PLACE:
            moved = [col(ItemRow.state) != change.state]
            ready = change.state is ItemState.READY
            return [*moved, col(ItemRow.blocking) == 0] if ready else moved
        case BulkAct.ASSIGN:
            return [col(ItemRow.reviewer_id).is_distinct_from(change.reviewer_id)]
        case BulkAct.TAG:
            return [~filtering.has_tag(change.tag)]
        case BulkAct.UNTAG:
            return [filtering.has_tag(change.tag)]


def _blocked(change: Change) -> list[ColumnElement[bool]]:
    blocked = [col(ItemRow.blocking) > 0, col(ItemRow.state) != ItemState.READY]
    never = [col(ItemRow.id) == 0]
    return blocked if change.state is ItemState.READY else never


def changes(database: Database, actor: Person, *, limit: int = 50) -> tuple[Changed, ...]:
    """The newest changes of many items, the newest first."""
    rights.editor(actor)
    with database.read() as session:
        return tuple(
            Changed(row.pk, name, BulkAct(row.act), row.detail, count, row.made_at, row.undone_at)
            for row, name, count in bulk.changes(session, limit=limit)
        )


def last_change(database: Database, actor: Person) -> Changed | None:
    """The newest change, where it was not undone."""
    newest = next(iter(changes(database, actor, limit=1)), None)
    return newest if newest is not None and newest.undone is None else None
