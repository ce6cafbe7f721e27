"""Answering before the key is shown: whose turn it is, and what agrees."""

from __future__ import annotations

from dataclasses import replace

import pytest

from questions.model.items import Ordering
from quizapp.database import Database
from quizapp.errors import Conflict, Invalid, NotAllowed, NotFound, Refused
from quizapp.services import editing, judging
from quizapp.services.identity import Person
from quizapp.storage.states import ItemState, Role, Verdict
from tests.quizapp import library
from tests.quizapp.conftest import Mill


@pytest.fixture
def reviewer(database: Database, mill: Mill) -> Person:
    for uid in mill.uids:
        editing.set_state(database, mill.editor, uid, ItemState.IN_REVIEW)
    return library.enrol(database, Role.EDITOR, "reviewer")


def tokens(database: Database, who: Person, uid: str, *words: str) -> list[str]:
    shown = judging.question(database, who, uid).shown
    known = {option.text: option.token for option in shown.options}
    return [known[each] for each in words]


def test_ones_own_and_those_of_others_do_not_wait(
    database: Database, mill: Mill, reviewer: Person
) -> None:
    detail = editing.get(database, mill.editor, mill.uids[0])
    draft = replace(detail.draft, stem="Which woman built it?")
    editing.save(database, reviewer, mill.uids[0], draft, based_on=1)
    editing.assign(database, mill.editor, mill.uids[1], mill.editor.id)
    assert judging.waiting(database, reviewer).uids == (mill.uids[2],)
    found = judging.waiting(database, mill.editor)
    assert (found.total, found.uids[0]) == (3, mill.uids[1])


@pytest.mark.parametrize("right", [True, False])
def test_an_order_agrees_where_it_is_wholly_right(
    database: Database, mill: Mill, reviewer: Person, right: bool
) -> None:
    interaction = library.ordering().interaction
    assert isinstance(interaction, Ordering)
    words = [entry.text for entry in interaction.entries]
    given = words if right else [words[1], words[0], *words[2:]]
    sent = tokens(database, reviewer, mill.uids[1], *given)
    found = judging.answer(database, reviewer, mill.uids[1], sent, revision=1)
    assert (found.agrees, found.answer) == (right, tuple(given))
    disputed = {each.card.uid for each in judging.disputes(database, mill.editor)}
    assert disputed == (set() if right else {mill.uids[1]})


def test_an_answer_is_given_once_for_each_revision(
    database: Database, mill: Mill, reviewer: Person
) -> None:
    uid = mill.uids[0]
    sent = tokens(database, reviewer, uid, "Cy Dunn")
    assert not judging.answer(database, reviewer, uid, sent, revision=1, note="So?").agrees
    with pytest.raises(Refused):
        judging.question(database, reviewer, uid)
    with pytest.raises(Refused):
        judging.answer(database, reviewer, uid, sent, revision=1)
    draft = replace(editing.get(database, mill.editor, uid).draft, stem="Which woman built it?")
    editing.save(database, mill.editor, uid, draft, based_on=1)
    assert judging.disputes(database, mill.editor) == ()
    with pytest.raises(Conflict):
        judging.answer(database, reviewer, uid, sent, revision=1)
    assert judging.of_item(database, mill.editor, uid) == ()


@pytest.mark.parametrize("verdict", [Verdict.SEVERAL, Verdict.NONE, Verdict.UNCLEAR])
def test_who_finds_no_answer_does_not_agree(
    database: Database, mill: Mill, reviewer: Person, verdict: Verdict
) -> None:
    judging.answer(database, reviewer, mill.uids[0], None, revision=1, verdict=verdict)
    (dispute,) = judging.disputes(database, mill.editor)
    (judgement,) = dispute.judgements
    assert (judgement.verdict, judgement.answer, judgement.agrees) == (verdict, (), False)
    assert dispute.evidence[0].quote == library.choice().evidence[0].quote


def test_what_is_no_answer_is_told(database: Database, mill: Mill, reviewer: Person) -> None:
    for sent in (None, ["9"], ["1", "2"]):
        with pytest.raises(Invalid):
            judging.answer(database, reviewer, mill.uids[0], sent, revision=1)
    with pytest.raises(NotFound):
        judging.question(database, reviewer, "unknown")
    for look in (judging.waiting, judging.disputes):
        with pytest.raises(NotAllowed):
            look(database, mill.teacher)
