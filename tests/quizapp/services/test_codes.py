"""Codes can be read aloud, and cannot be guessed."""

from __future__ import annotations

import pytest

from quizapp.database import Database
from quizapp.errors import NotFound, Throttled
from quizapp.services import assigned, codes
from quizapp.services.assigned import Leads
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import Clock

HERE, THERE = "192.0.2.1", "192.0.2.2"


def test_codes_are_six_letters_that_nobody_takes_for_others() -> None:
    drawn = {codes.draw() for _ in range(200)}
    assert len(drawn) == 200
    letters = set("".join(drawn))
    assert letters <= set(codes.LETTERS)
    assert not letters & set("AEIOUY0123456789")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("BCDFGH", "BCDFGH"),
        (" bcd-fgh ", "BCDFGH"),
        ("bcd fgh", "BCDFGH"),
        ("BCD–FGH", "BCDFGH"),
        ("BCDFG", ""),
        ("BCDFGHJ", ""),
        ("BCDFGA", ""),
        ("", ""),
        ("ß" * 6, ""),
    ],
)
def test_a_code_is_read_however_it_is_typed(typed: str, kept: str) -> None:
    assert codes.normal(typed) == kept


def test_a_code_is_written_in_two_halves() -> None:
    assert codes.written("BCDFGH") == "BCD-FGH"
    assert codes.normal(codes.written("BCDFGH")) == "BCDFGH"


def guess(database: Database, times: int, address: str = HERE) -> None:
    for _ in range(times):
        with pytest.raises(NotFound):
            assigned.find(database, "BBBBBB", address=address)


def test_after_many_wrong_codes_an_address_waits_and_others_do_not(
    database: Database, mill: Mill, clock: Clock
) -> None:
    given = library.assign(database, mill.teacher, mill.quiz)
    guess(database, codes.GUESSES)
    with pytest.raises(Throttled) as caught:
        assigned.find(database, "BBBBBB", address=HERE)
    assert "codes" in str(caught.value)
    # The right code is not told apart from a wrong one, by whichever way it is tried.
    with pytest.raises(Throttled):
        assigned.find(database, given.code, address=HERE)
    with pytest.raises(Throttled):
        assigned.card(database, None, given.code, address=HERE)
    with pytest.raises(Throttled):
        assigned.start(database, mill.taker, given.code, address=HERE)
    assert assigned.find(database, given.code, address=THERE).leads is Leads.TO_ASSIGNMENT
    clock.wind(seconds=caught.value.seconds)
    assert assigned.find(database, given.code, address=HERE).code == given.code


def test_the_wait_doubles_with_each_wrong_code_and_is_forgotten_in_time(
    database: Database, clock: Clock
) -> None:
    guess(database, codes.GUESSES)
    waits = []
    for _ in range(10):
        with pytest.raises(Throttled) as caught:
            assigned.find(database, "BBBBBB", address=HERE)
        waits.append(caught.value.seconds)
        clock.wind(seconds=caught.value.seconds)
        guess(database, 1)
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300]
    clock.wind(seconds=codes.WINDOW.total_seconds() + 1)
    guess(database, 1)


def test_who_takes_the_quiz_already_is_not_shut_out(database: Database, mill: Mill) -> None:
    given = library.assign(database, mill.teacher, mill.quiz)
    assigned.start(database, mill.taker, given.code, address=HERE)
    guess(database, codes.GUESSES)
    assert assigned.card(database, mill.taker, given.code, address=HERE).open_attempt
