"""The demo makes people and attempts once, and takes nothing away from others."""

from __future__ import annotations

import pytest

from questions.model.wire import item_id
from quizapp.database import Database
from quizapp.errors import StartError
from quizapp.services import (
    accounts,
    assigned,
    demo,
    flagging,
    listing,
    results,
    standings,
    taking,
    teaching,
)
from quizapp.services.bank import ItemFilter
from quizapp.storage.states import Feedback, ItemState, Role
from tests.quizapp import library

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("quick_hashes")]

SECRET = "a secret of thirty-two characters"


@pytest.fixture
def items(database: Database) -> None:
    """Enough items for a quiz."""
    many = [library.choice(f"Who built mill number {number}?") for number in range(12)]
    library.load(database, [*many, library.ordering()])


@pytest.mark.usefixtures("items")
def test_everybody_it_names_can_sign_in(database: Database) -> None:
    sign_ins = demo.furnish(database, secret=SECRET)
    assert [each.role for each in sign_ins] == [
        Role.ADMINISTRATOR,
        Role.EDITOR,
        Role.TEACHER,
        Role.TAKER,
    ]
    for each in sign_ins:
        found = accounts.sign_in(database, each.email, each.password, address="192.0.2.1")
        assert (found.person.name, found.person.role) == (each.name, each.role)


@pytest.mark.usefixtures("items")
def test_a_second_time_changes_nothing(database: Database) -> None:
    first = demo.furnish(database, secret=SECRET)
    teacher = accounts.sign_in(
        database, first[2].email, first[2].password, address="192.0.2.1"
    ).person
    before = teaching.quizzes_of(database, teacher)
    assert demo.furnish(database, secret=SECRET) == first
    assert teaching.quizzes_of(database, teacher) == before


@pytest.mark.usefixtures("items")
def test_passwords_follow_the_secret_and_differ(database: Database) -> None:
    first = demo.furnish(database, secret=SECRET)
    second = demo.furnish(database, secret="another secret, as long as this")
    assert len({each.password for each in (*first, *second)}) == 8
    accounts.sign_in(database, second[0].email, second[0].password, address="192.0.2.1")


@pytest.mark.usefixtures("items")
def test_a_class_has_taken_quizzes_of_real_items(database: Database) -> None:
    sign_ins = demo.furnish(database, secret=SECRET)
    people = [
        accounts.sign_in(database, each.email, each.password, address="192.0.2.1").person
        for each in sign_ins
    ]
    admin, editor, teacher, student = people
    quizzes = teaching.quizzes_of(database, teacher)
    assert {quiz.title for quiz in quizzes} == {"The mill at Quern", "A bit of everything"}
    uids = {card.uid for card in listing.list_items(database, editor, ItemFilter()).rows}
    for quiz in quizzes:
        detail = teaching.quiz(database, admin, quiz.id)
        assert set(detail.draft.item_uids) <= uids
        assert item_id(library.ordering()) in detail.draft.item_uids
        assert quiz.submitted > 15
        found = results.of_quiz(database, teacher, quiz.id)
        assert all(row.email.endswith("@demo.example") for row in found.rows)
    assert all(card.attempts_used == 0 for card in taking.list_quizzes(database, student))
    boards = [standings.of_quiz(database, student, quiz.id) for quiz in quizzes]
    assert all(len(board.rows) > standings.FEWEST for board in boards)
    assert not any(row.is_own for board in boards for row in board.rows)


@pytest.mark.usefixtures("items")
def test_a_quiz_is_assigned_to_the_student(database: Database) -> None:
    who = demo.furnish(database, secret=SECRET)[3]
    student = accounts.sign_in(database, who.email, who.password, address="192.0.2.1").person
    (card,) = assigned.list_assigned(database, student)
    assert (card.group, card.is_open, card.feedback) == ("History 10b", True, Feedback.AT_ONCE)
    assert assigned.start(database, student, card.code, address="192.0.2.1")


@pytest.mark.usefixtures("items")
def test_work_waits_for_the_editor(database: Database) -> None:
    who = demo.furnish(database, secret=SECRET)[1]
    editor = accounts.sign_in(database, who.email, who.password, address="192.0.2.1").person
    in_review = ItemFilter(state=ItemState.IN_REVIEW)
    reviewed = {card.uid for card in listing.list_items(database, editor, in_review).rows}
    assert reviewed
    reported = flagging.waiting(database, editor).rows
    assert [len(each.flags) for each in reported] == [2, 1]
    assert reviewed.isdisjoint(each.uid for each in reported)


@pytest.mark.usefixtures("items")
def test_a_database_of_the_demo_alone_can_be_emptied(database: Database) -> None:
    demo.furnish(database, secret=SECRET)
    demo.empty(database)
    assert demo.furnish(database, secret=SECRET)
    assert taking.list_quizzes(database, None) == ()


def test_a_database_of_others_is_not_emptied(database: Database) -> None:
    library.enrol(database, Role.TEACHER)
    library.load(database, [library.choice()])
    with pytest.raises(StartError, match="accounts"):
        demo.empty(database)
    editor = library.enrol(database, Role.EDITOR)
    assert listing.list_items(database, editor, ItemFilter()).total == 1
