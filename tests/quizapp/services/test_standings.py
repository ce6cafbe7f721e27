"""Leaderboards: opt-in, under aliases, by correctness alone, and never of a handful."""

from __future__ import annotations

import pytest

from quizapp.database import Database
from quizapp.errors import Invalid, NotFound
from quizapp.services import standings, taking, teaching
from quizapp.services.identity import Guest, Person
from quizapp.storage.states import ReviewWindow
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import Clock
from tests.quizapp.services.test_reviewing import assigned


def attempt(database: Database, mill: Mill, taker: Person | Guest, *, right: bool) -> int:
    number = taking.start(database, taker, mill.quiz)
    options = taking.attempt(database, taker, number).items[0].options
    (token,) = [each.token for each in options if (each.text == "Ann Bexley") is right][:1]
    taking.save(database, taker, number, 1, [token])
    taking.submit(database, taker, number)
    return number


def crowd(database: Database, mill: Mill, size: int) -> list[Person]:
    """People with aliases who took the quiz, every second one with a right answer."""
    people = [library.enrol(database, word=f"person{at}") for at in range(size)]
    for at, person in enumerate(people):
        attempt(database, mill, person, right=at % 2 == 1)
        standings.join(database, person, f"Bird {at}")
    return people


def test_four_people_are_no_board_and_five_are(database: Database, mill: Mill) -> None:
    people = crowd(database, mill, 4)
    board = standings.of_quiz(database, people[0], mill.quiz)
    assert (board.rows, board.missing) == ((), 1)
    attempt(database, mill, mill.taker, right=True)
    assert standings.of_quiz(database, people[0], mill.quiz).missing == 1
    standings.join(database, mill.taker, "Heron")
    board = standings.of_quiz(database, people[0], mill.quiz)
    assert [(row.place, row.alias) for row in board.rows] == [
        (1, "Bird 1"),
        (1, "Bird 3"),
        (1, "Heron"),
        (4, "Bird 0"),
        (4, "Bird 2"),
    ]
    assert [row.alias for row in board.rows if row.is_own] == ["Bird 0"]


def test_the_first_attempt_counts_and_time_does_not(
    database: Database, mill: Mill, clock: Clock
) -> None:
    people = crowd(database, mill, 5)
    clock.wind(days=3)
    attempt(database, mill, people[0], right=True)
    rows = standings.of_quiz(database, people[0], mill.quiz).rows
    assert [row.earned for row in rows if row.alias == "Bird 0"] == [0]


def test_who_leaves_is_gone_and_the_name_is_free(database: Database, mill: Mill) -> None:
    people = crowd(database, mill, 6)
    standings.leave(database, people[1])
    standings.leave(database, people[1])
    assert standings.alias_of(database, people[1]) is None
    rows = standings.of_quiz(database, people[0], mill.quiz).rows
    assert "Bird 1" not in {row.alias for row in rows}
    standings.join(database, people[2], "Bird 1")


def test_an_attempt_counts_once_its_review_is_open(database: Database, mill: Mill) -> None:
    people = crowd(database, mill, 4)
    hidden = attempt(database, mill, mill.taker, right=True)
    standings.join(database, mill.taker, "Heron")
    assert standings.of_quiz(database, people[0], mill.quiz).missing == 0
    assigned(database, mill, hidden, ReviewWindow.NEVER)
    assert standings.of_quiz(database, people[0], mill.quiz).missing == 1


def test_a_quiz_that_is_not_published_has_no_board(database: Database, mill: Mill) -> None:
    teaching.set_published(database, mill.teacher, mill.quiz, published=False)
    for quiz in (mill.quiz, 999, 2**31):
        with pytest.raises(NotFound):
            standings.of_quiz(database, mill.taker, quiz)


@pytest.mark.parametrize(
    ("alias", "problem"),
    [
        ("x", "2 to 24"),
        ("  \n ", "2 to 24"),
        ("x" * 25, "2 to 24"),
        ("<b>owl</b>", "letters, digits"),
        ("owl\u202egnp", "letters, digits"),
        ("- -", "at least one"),
        ("the TAKER", "name of somebody"),
        ("heron-7", "Somebody else"),
    ],
)
def test_a_name_that_does_not_do_is_refused(
    database: Database, mill: Mill, alias: str, problem: str
) -> None:
    standings.join(database, mill.editor, "Heron 7")
    with pytest.raises(Invalid, match=problem):
        standings.join(database, mill.taker, alias)
    assert standings.alias_of(database, mill.taker) is None


def test_a_name_can_be_changed(database: Database, mill: Mill) -> None:
    standings.join(database, mill.taker, "Heron")
    standings.join(database, mill.taker, " HERON \u2082 ")
    assert standings.alias_of(database, mill.taker) == "HERON 2"
