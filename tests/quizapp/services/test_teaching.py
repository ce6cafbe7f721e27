"""A teacher's quizzes: made of ready items, changed without harm, and nobody else's business."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.database import Database
from quizapp.errors import Invalid, NotAllowed, NotFound
from quizapp.services import editing, taking, teaching
from quizapp.services.bank import ItemFilter
from quizapp.services.teaching import QuizDraft
from quizapp.storage.states import ItemState, Paging, Role
from tests.quizapp import library
from tests.quizapp.conftest import Mill


def draft(mill: Mill, **changes: object) -> QuizDraft:
    return replace(QuizDraft(title="Mills", item_uids=mill.uids), **changes)


def test_only_ready_items_can_be_picked(database: Database, mill: Mill) -> None:
    editing.set_state(database, mill.editor, mill.uids[1], ItemState.DRAFT)
    page = teaching.items_to_pick(database, mill.teacher, ItemFilter(state=ItemState.DRAFT))
    assert {card.uid for card in page.rows} == {mill.uids[0], mill.uids[2]}


def test_what_was_picked_keeps_its_order(database: Database, mill: Mill) -> None:
    wanted = [mill.uids[2], "unknown", mill.uids[0], mill.uids[2]]
    cards = teaching.picked(database, mill.teacher, wanted)
    assert [card.uid for card in cards] == [mill.uids[2], mill.uids[0]]
    assert cards[1].key == "Ann Bexley"
    assert cards[1].articles == ("The mill at Quern",)


def test_a_quiz_is_as_it_was_made(database: Database, mill: Mill) -> None:
    made = draft(
        mill,
        title="  Mills  and more ",
        item_uids=mill.uids[::-1],
        description="On mills.",
        paging=Paging.ALL_ON_ONE_PAGE,
        guests_allowed=True,
        attempts_allowed=3,
        minutes=15,
    )
    quiz = teaching.create_quiz(database, mill.teacher, made)
    detail = teaching.quiz(database, mill.teacher, quiz)
    assert detail.draft == replace(made, title="Mills and more")
    assert [card.uid for card in detail.items] == list(mill.uids[::-1])
    assert detail.summary.published


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", " "),
        ("title", "x" * 201),
        ("title", "a\0b"),
        ("title", "\u202egnp.exe"),
        ("title", "\u200c\u200d"),
        ("description", "x" * 2001),
        ("item_uids", ()),
        ("item_uids", ("unknown",)),
        ("attempts_allowed", 0),
        ("attempts_allowed", 101),
        ("minutes", 0),
        ("minutes", 60 * 24 * 8),
    ],
)
def test_wrong_fields_are_named_and_nothing_is_made(
    database: Database, mill: Mill, field: str, value: object
) -> None:
    with pytest.raises(Invalid) as caught:
        teaching.create_quiz(database, mill.teacher, draft(mill, **{field: value}))
    assert set(caught.value.problems) == {field}
    assert len(teaching.quizzes_of(database, mill.teacher)) == 1


def test_an_item_stands_once_in_a_quiz(database: Database, mill: Mill) -> None:
    twice = draft(mill, item_uids=(mill.uids[0], mill.uids[0]))
    with pytest.raises(Invalid, match="twice"):
        teaching.create_quiz(database, mill.teacher, twice)


def test_a_change_leaves_attempts_as_they_are(database: Database, mill: Mill) -> None:
    attempt = taking.start(database, mill.taker, mill.quiz)
    before = taking.attempt(database, mill.taker, attempt)
    teaching.change_quiz(
        database, mill.teacher, mill.quiz, draft(mill, title="New", item_uids=mill.uids[1:2])
    )
    after = taking.attempt(database, mill.taker, attempt)
    assert after.items == before.items
    assert teaching.quiz(database, mill.teacher, mill.quiz).draft.item_uids == mill.uids[1:2]


def test_an_item_that_was_retired_since_may_stay(database: Database, mill: Mill) -> None:
    editing.set_state(database, mill.editor, mill.uids[0], ItemState.RETIRED)
    teaching.change_quiz(database, mill.teacher, mill.quiz, draft(mill, title="Same items"))
    summary = teaching.quiz(database, mill.teacher, mill.quiz).summary
    assert (summary.title, summary.item_count) == ("Same items", 2)


def test_attempts_are_counted(database: Database, mill: Mill) -> None:
    taking.start(database, mill.taker, mill.quiz)
    taking.submit(database, mill.editor, taking.start(database, mill.editor, mill.quiz))
    (summary,) = teaching.quizzes_of(database, mill.teacher)
    assert (summary.started, summary.submitted, summary.item_count) == (2, 1, 3)


def test_quizzes_belong_to_their_teacher(database: Database, mill: Mill) -> None:
    other = library.enrol(database, Role.TEACHER, "other")
    assert teaching.quizzes_of(database, other) == ()
    with pytest.raises(NotFound):
        teaching.quiz(database, other, mill.quiz)
    with pytest.raises(NotFound):
        teaching.change_quiz(database, other, mill.quiz, draft(mill))
    with pytest.raises(NotFound):
        teaching.set_published(database, other, mill.quiz, published=False)


def test_administrators_see_all_quizzes(database: Database, mill: Mill) -> None:
    admin = library.enrol(database, Role.ADMINISTRATOR)
    assert [each.id for each in teaching.quizzes_of(database, admin)] == [mill.quiz]
    assert teaching.quiz(database, admin, mill.quiz).summary.owner == mill.teacher.name


def test_takers_do_not_teach(database: Database, mill: Mill) -> None:
    with pytest.raises(NotAllowed):
        teaching.create_quiz(database, mill.taker, draft(mill))
    with pytest.raises(NotAllowed):
        teaching.items_to_pick(database, mill.taker, ItemFilter())
    with pytest.raises(NotAllowed):
        teaching.quizzes_of(database, mill.taker)
    with pytest.raises(NotFound):
        teaching.quiz(database, mill.taker, mill.quiz)
