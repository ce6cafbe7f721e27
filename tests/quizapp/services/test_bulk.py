"""Changes of many items: told before, done for all or none, undone where nobody came between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlmodel import select

from questions.model.review import Finding, Severity
from quizapp.database import Database
from quizapp.errors import Conflict, Invalid, NotAllowed, NotFound, Refused
from quizapp.services import bulk, editing, listing, undoing
from quizapp.services.bank import ItemFilter
from quizapp.services.bulk import Change, Changed, Selection
from quizapp.storage.rows import AuditRow
from quizapp.storage.states import BulkAct, ItemState
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import Clock

pytestmark = pytest.mark.slow  # the quick part has the layers around it

RETIRE = Change(act=BulkAct.PLACE, state=ItemState.RETIRED, note="Old.")
READY = Change(act=BulkAct.PLACE, state=ItemState.READY)
TAG = Change(act=BulkAct.TAG, tag=" old  mills ")
Do = Callable[..., Changed]


@pytest.fixture
def do(database: Database, mill: Mill, clock: Clock) -> Do:
    """Make a change as an editor does: look at the preview, then make it."""

    def made(change: Change, *uids: str) -> Changed:
        clock.wind(minutes=1)
        which = Selection(uids or mill.uids)
        seen = bulk.preview(database, mill.editor, which, change)
        return bulk.apply(database, mill.editor, which, change, expected=seen.changing)

    return made


def states(database: Database, mill: Mill) -> list[ItemState]:
    return [editing.get(database, mill.editor, uid).state for uid in mill.uids]


def test_a_preview_tells_what_would_change_and_changes_nothing(
    database: Database, mill: Mill
) -> None:
    editing.set_state(database, mill.editor, mill.uids[0], ItemState.RETIRED)
    seen = bulk.preview(database, mill.editor, Selection((*mill.uids, "unknown")), RETIRE)
    assert (seen.selected, seen.changing, seen.same, seen.blocked) == (3, 2, 1, 0)
    assert {card.uid for card in seen.sample} == set(mill.uids[1:])
    assert states(database, mill)[1:] == [ItemState.READY] * 2


def test_items_are_placed_and_put_back(database: Database, mill: Mill, do: Do) -> None:
    editing.set_state(database, mill.editor, mill.uids[0], ItemState.DRAFT, note="Unclear.")
    before = [editing.get(database, mill.editor, uid) for uid in mill.uids]
    done = do(RETIRE)
    assert done.items == 3
    assert states(database, mill) == [ItemState.RETIRED] * 3
    assert editing.get(database, mill.editor, mill.uids[0]).state_note == "Old."
    undone = undoing.undo(database, mill.editor, done.id)
    assert (undone.restored, undone.kept) == (3, 0)
    assert [editing.get(database, mill.editor, uid) for uid in mill.uids] == before


def test_all_that_a_filter_lets_through_are_changed(database: Database, mill: Mill) -> None:
    which = Selection(chosen=ItemFilter(text="mill", kind="number"))
    bulk.apply(database, mill.editor, which, RETIRE, expected=1)
    assert states(database, mill) == [ItemState.READY, ItemState.READY, ItemState.RETIRED]


def test_what_a_check_blocks_does_not_become_ready(database: Database, mill: Mill) -> None:
    blocking = Finding("keys", Severity.BLOCKING, "Two keys.")
    items = [library.choice("Who built it?"), library.choice("Who paid for it?")]
    library.load(database, items[:1], state=ItemState.DRAFT, findings=[blocking])
    library.load(database, items, state=ItemState.DRAFT)
    drafts = Selection(chosen=ItemFilter(state=ItemState.DRAFT))
    seen = bulk.preview(database, mill.editor, drafts, READY)
    assert (seen.selected, seen.changing, seen.blocked) == (2, 1, 1)
    bulk.apply(database, mill.editor, drafts, READY, expected=1)
    (left,) = listing.list_items(database, mill.editor, ItemFilter(state=ItemState.DRAFT)).rows
    assert (left.stem, left.blocking) == ("Who built it?", 1)


def test_subjects_are_added_by_new_revisions_with_the_same_findings(
    database: Database, mill: Mill, do: Do
) -> None:
    done = do(TAG)
    for uid in mill.uids:
        new, old = editing.revisions(database, mill.editor, uid)
        assert new.item == replace(old.item, tags=("old mills",))
        assert new.findings == old.findings
        assert (new.author, new.wording_only) == (mill.editor.name, True)
    found = listing.list_items(database, mill.editor, ItemFilter(tag="old mills"))
    assert (
        found.total == listing.list_items(database, mill.editor, ItemFilter(text="old")).total == 3
    )
    undoing.undo(database, mill.editor, done.id)
    for uid in mill.uids:
        revisions = editing.revisions(database, mill.editor, uid)
        assert [each.number for each in revisions] == [3, 2, 1]
        assert revisions[0].item == revisions[2].item
    assert listing.list_items(database, mill.editor, ItemFilter(tag="old mills")).total == 0


def test_subjects_are_taken_away(database: Database, mill: Mill, do: Do) -> None:
    do(TAG)
    assert do(Change(act=BulkAct.UNTAG, tag="old mills"), *mill.uids[:2]).items == 2
    found = listing.list_items(database, mill.editor, ItemFilter(tag="old mills"))
    assert [card.uid for card in found.rows] == [mill.uids[2]]


def test_items_are_given_to_a_reviewer_and_taken_back(
    database: Database, mill: Mill, do: Do
) -> None:
    done = do(Change(act=BulkAct.ASSIGN, reviewer_id=mill.editor.id), *mill.uids[:2])
    mine = ItemFilter(reviewer_id=mill.editor.id)
    assert listing.list_items(database, mill.editor, mine).total == 2
    undoing.undo(database, mill.editor, done.id)
    assert listing.list_items(database, mill.editor, mine).total == 0


@pytest.mark.parametrize("change", [RETIRE, TAG], ids=["place", "tag"])
def test_undoing_leaves_alone_what_somebody_changed_since(
    database: Database, mill: Mill, do: Do, clock: Clock, change: Change
) -> None:
    done = do(change)
    clock.wind(minutes=5)
    detail = editing.get(database, mill.editor, mill.uids[0])
    draft = replace(detail.draft, stem="Which woman built it?")
    number = detail.revision.number
    editing.save(database, mill.editor, mill.uids[0], draft, based_on=number)
    undone = undoing.undo(database, mill.editor, done.id)
    assert (undone.restored, undone.kept) == (2, 1)
    kept = editing.get(database, mill.editor, mill.uids[0])
    assert (kept.state, kept.revision.item.stem) == (detail.state, "Which woman built it?")


def test_a_change_is_undone_once(database: Database, mill: Mill, do: Do) -> None:
    done = do(RETIRE)
    undoing.undo(database, mill.editor, done.id)
    with pytest.raises(Refused, match="undone before"):
        undoing.undo(database, mill.editor, done.id)
    for number in (done.id + 1, 2**70):
        with pytest.raises(NotFound):
            undoing.undo(database, mill.editor, number)


def test_a_selection_that_changed_meanwhile_is_a_conflict(database: Database, mill: Mill) -> None:
    seen = bulk.preview(database, mill.editor, Selection(mill.uids), RETIRE)
    editing.set_state(database, mill.editor, mill.uids[0], ItemState.RETIRED)
    with pytest.raises(Conflict, match="2 items would change now"):
        bulk.apply(database, mill.editor, Selection(mill.uids), RETIRE, expected=seen.changing)
    assert states(database, mill)[1:] == [ItemState.READY] * 2


@pytest.mark.parametrize(
    "change",
    [
        Change(act=BulkAct.PLACE),
        Change(act=BulkAct.TAG, tag="  "),
        Change(act=BulkAct.TAG, tag="a, b"),
        Change(act=BulkAct.UNTAG, tag="x" * 61),
        Change(act=BulkAct.ASSIGN, reviewer_id=99_999),
    ],
)
def test_a_change_with_nothing_to_do_it_with_is_told(
    database: Database, mill: Mill, change: Change
) -> None:
    with pytest.raises(Invalid):
        bulk.preview(database, mill.editor, Selection(mill.uids), change)
    with pytest.raises(Invalid):
        bulk.apply(database, mill.editor, Selection(mill.uids), change, expected=3)


def test_changes_are_listed_and_written_down(database: Database, mill: Mill, do: Do) -> None:
    done = do(RETIRE)
    assert bulk.last_change(database, mill.editor) == done
    undoing.undo(database, mill.editor, done.id)
    assert bulk.last_change(database, mill.editor) is None
    (listed,) = bulk.changes(database, mill.editor)
    assert (listed.act, listed.detail, listed.items) == (BulkAct.PLACE, "retired", 3)
    assert listed.undone is not None
    with database.read() as session:
        acts = [(row.act, row.detail) for row in session.exec(select(AuditRow))][-2:]
    assert acts == [("place retired", "3 items"), ("undo", "3 of 3 items")]


def test_only_editors_change_many(database: Database, mill: Mill, do: Do) -> None:
    done, which = do(RETIRE, mill.uids[0]), Selection(mill.uids)
    for look in (
        lambda: bulk.preview(database, mill.teacher, which, RETIRE),
        lambda: bulk.apply(database, mill.teacher, which, RETIRE, expected=2),
        lambda: bulk.changes(database, mill.teacher),
        lambda: undoing.undo(database, mill.teacher, done.id),
    ):
        with pytest.raises(NotAllowed):
            look()


def test_nothing_to_change_is_told(database: Database, mill: Mill, do: Do) -> None:
    do(RETIRE)
    with pytest.raises(Invalid, match="None of the selected"):
        bulk.apply(database, mill.editor, Selection(mill.uids), RETIRE, expected=0)
