"""Editing: every change is a revision with author, time and findings, and none is overwritten."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlmodel import select

from questions.model.review import Finding, Severity
from quizapp.database import Database
from quizapp.errors import Conflict, Invalid, NotAllowed, NotFound, Refused
from quizapp.services import editing, listing, typed
from quizapp.services.bank import ItemFilter, OptionDraft
from quizapp.storage.rows import AuditRow
from quizapp.storage.states import ItemState
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import Clock


def reworded(database: Database, mill: Mill, stem: str, *, based_on: int = 1) -> int:
    detail = editing.get(database, mill.editor, mill.uids[0])
    draft = replace(detail.draft, stem=stem)
    saved = editing.save(
        database, mill.editor, mill.uids[0], draft, based_on=based_on, note="Clearer."
    )
    return saved.revision.number


def test_a_save_is_a_new_revision(database: Database, mill: Mill, clock: Clock) -> None:
    clock.wind(hours=3)
    assert reworded(database, mill, "Which woman built the mill at Quern?") == 2
    new, old = editing.revisions(database, mill.editor, mill.uids[0])
    assert (new.number, new.author, new.note, new.made) == (
        2,
        mill.editor.name,
        "Clearer.",
        clock.now,
    )
    assert (old.number, old.author, old.item) == (1, "the builder", library.choice())
    assert editing.get(database, mill.editor, mill.uids[0]).edited


def test_the_same_content_makes_no_revision(database: Database, mill: Mill) -> None:
    assert reworded(database, mill, library.choice().stem) == 1
    assert not editing.get(database, mill.editor, mill.uids[0]).edited


def test_a_save_on_an_older_revision_is_a_conflict(database: Database, mill: Mill) -> None:
    reworded(database, mill, "Which woman built the mill?")
    with pytest.raises(Conflict, match="Revision 2"):
        reworded(database, mill, "What was the name of the builder?", based_on=1)
    assert editing.get(database, mill.editor, mill.uids[0]).revision.number == 2


def test_findings_are_those_of_the_checks(database: Database, mill: Mill) -> None:
    detail = editing.get(database, mill.editor, mill.uids[0])
    options = (*detail.draft.options[:3], OptionDraft(text="All of the above"))
    draft = replace(detail.draft, options=options)
    told = typed.findings(database, mill.editor, mill.uids[0], draft)
    assert any("all_of_the_above" in finding.check for finding in told)
    assert editing.get(database, mill.editor, mill.uids[0]) == detail
    saved = editing.save(database, mill.editor, mill.uids[0], draft, based_on=1)
    assert saved.revision.findings == told


def test_a_ready_item_that_a_check_blocks_goes_back_to_review(
    database: Database, mill: Mill, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = (Finding("keys", Severity.BLOCKING, "Two keys."),)
    monkeypatch.setattr(editing.checking, "findings", lambda _item, _known: blocked)
    reworded(database, mill, "Which woman built the mill?")
    assert editing.get(database, mill.editor, mill.uids[0]).state is ItemState.IN_REVIEW
    with pytest.raises(Refused, match="blocks"):
        editing.set_state(database, mill.editor, mill.uids[0], ItemState.READY)


def test_a_draft_that_is_no_item_changes_nothing(database: Database, mill: Mill) -> None:
    before = editing.get(database, mill.editor, mill.uids[0])
    with pytest.raises(Invalid):
        reworded(database, mill, "  ")
    assert editing.get(database, mill.editor, mill.uids[0]) == before


def test_an_old_revision_is_restored_as_a_new_one(database: Database, mill: Mill) -> None:
    reworded(database, mill, "Which woman built the mill?")
    detail = editing.restore_revision(database, mill.editor, mill.uids[0], 1, based_on=2)
    assert (detail.revision.number, detail.revision.item) == (3, library.choice())
    with pytest.raises(Conflict):
        editing.restore_revision(database, mill.editor, mill.uids[0], 1, based_on=2)
    with pytest.raises(NotFound):
        editing.restore_revision(database, mill.editor, mill.uids[0], 9, based_on=3)


def test_items_are_retired_and_come_back(database: Database, mill: Mill) -> None:
    uid = mill.uids[0]
    detail = editing.set_state(database, mill.editor, uid, ItemState.RETIRED, note=" Too  easy ")
    assert (detail.state, detail.state_note) == (ItemState.RETIRED, "Too easy")
    assert listing.list_items(database, mill.editor, ItemFilter()).total == 2
    retired = listing.list_items(database, mill.editor, ItemFilter(state=ItemState.RETIRED))
    assert [card.uid for card in retired.rows] == [uid]
    editing.set_state(database, mill.editor, uid, ItemState.READY)
    assert listing.list_items(database, mill.editor, ItemFilter()).total == 3


def test_acts_are_written_down(database: Database, mill: Mill) -> None:
    reworded(database, mill, "Which woman built the mill?")
    editing.set_state(database, mill.editor, mill.uids[0], ItemState.RETIRED)
    with database.read() as session:
        acts = [(row.person_id, row.act, row.thing) for row in session.exec(select(AuditRow))]
    thing = f"item {mill.uids[0]}"
    assert acts[-2:] == [
        (mill.editor.id, "edit", thing),
        (mill.editor.id, "make retired", thing),
    ]


def test_the_preview_is_what_a_taker_sees(database: Database, mill: Mill) -> None:
    shown = editing.preview(database, mill.teacher, mill.uids[1])
    assert shown == editing.preview(database, mill.teacher, mill.uids[1])
    assert (shown.interaction, shown.response) == ("ordering", None)
    detail = editing.get(database, mill.editor, mill.uids[0])
    draft = replace(detail.draft, stem="Who, then?")
    assert typed.preview(database, mill.editor, mill.uids[0], draft).stem == "Who, then?"


def test_evidence_is_shown_beside_the_item(database: Database, mill: Mill) -> None:
    (evidence,) = editing.get(database, mill.editor, mill.uids[0]).evidence
    assert evidence.quote == library.choice().evidence[0].quote


def test_teachers_look_and_only_editors_change(database: Database, mill: Mill) -> None:
    detail = editing.get(database, mill.teacher, mill.uids[0])
    for actor in (mill.teacher, mill.taker):
        with pytest.raises(NotAllowed):
            listing.list_items(database, actor, ItemFilter())
        with pytest.raises(NotAllowed):
            editing.save(database, actor, mill.uids[0], detail.draft, based_on=1)
        with pytest.raises(NotAllowed):
            typed.findings(database, actor, mill.uids[0], detail.draft)
        with pytest.raises(NotAllowed):
            editing.set_state(database, actor, mill.uids[0], ItemState.RETIRED)
        with pytest.raises(NotAllowed):
            editing.restore_revision(database, actor, mill.uids[0], 1, based_on=1)
    for look in (editing.get, editing.preview, editing.revisions):
        with pytest.raises(NotAllowed):
            look(database, mill.taker, mill.uids[0])


def test_an_item_that_is_not_there_is_not_found(database: Database, mill: Mill) -> None:
    for look in (editing.get, editing.preview, editing.revisions):
        with pytest.raises(NotFound):
            look(database, mill.editor, "unknown")


def test_nobody_makes_ready_what_they_have_not_seen(database: Database, mill: Mill) -> None:
    uid = mill.uids[0]
    draft = editing.get(database, mill.editor, uid).draft
    editing.save(database, mill.editor, uid, replace(draft, stem="Who was it?"), based_on=1)
    with pytest.raises(Conflict, match="Revision 2 was saved meanwhile"):
        editing.set_state(database, mill.editor, uid, ItemState.RETIRED, based_on=1)
    editing.set_state(database, mill.editor, uid, ItemState.RETIRED, based_on=2)
    assert editing.get(database, mill.editor, uid).state is ItemState.RETIRED
