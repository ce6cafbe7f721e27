"""Assignments, checks and sweeps hold under a race, on both databases."""

from __future__ import annotations

import pytest
from sqlmodel import select

from quizapp.database import Database
from quizapp.errors import Refused
from quizapp.services import (
    accounts,
    adopting,
    assigned,
    assigning,
    auditing,
    feedback,
    sweeping,
    taking,
)
from quizapp.services.terms import GRACE
from quizapp.storage.rows import AnswerEventRow, AnswerLockRow, AttemptRow, MarkingRow
from quizapp.storage.states import Feedback
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import Clock
from tests.quizapp.services.test_races import THREADS, at_once

pytestmark = pytest.mark.slow
HERE = "192.0.2.1"


def rows(database: Database, kind: type) -> int:
    with database.read() as session:
        return len(session.exec(select(kind)).all())


def is_sound(database: Database) -> bool:
    return auditing.audit(database).problems == ()


def test_of_many_starts_on_the_last_attempt_at_an_assignment_one_is_accepted(
    database: Database, mill: Mill
) -> None:
    """Practice of the same quiz at the same time takes none of the attempts, and is not counted."""
    given = library.assign(database, mill.teacher, mill.quiz, attempts_allowed=2)
    first = assigned.start(database, mill.taker, given.code, address=HERE)
    taking.submit(database, mill.taker, first)

    def start_and_submit(number: int) -> int | None:
        if number % 10 == 0:
            taking.submit(database, mill.taker, taking.start(database, mill.taker, mill.quiz))
            return None
        try:
            attempt = assigned.start(database, mill.taker, given.code, address=HERE)
        except Refused:
            return None
        taking.submit(database, mill.taker, attempt)
        return attempt

    accepted = set(at_once(start_and_submit)) - {None}
    assert len(accepted) == 1
    with database.read() as session:
        query = select(AttemptRow).where(AttemptRow.assignment_id == given.id)
        assert len(session.exec(query).all()) == 2
    assert is_sound(database)


@pytest.fixture
def overdue(database: Database, mill: Mill, clock: Clock) -> int:
    """An attempt at its last moment, with an answer."""
    given = library.assign(database, mill.teacher, mill.quiz, minutes=10)
    attempt = assigned.start(database, mill.taker, given.code, address=HERE)
    taking.save(database, mill.taker, attempt, 2, ["1", "2", "3", "4"])
    clock.wind(minutes=10, seconds=GRACE.total_seconds())
    return attempt


def test_of_sweeps_and_submits_at_once_there_is_one_score(
    database: Database, mill: Mill, overdue: int
) -> None:
    def act(number: int) -> object:
        if number % 2:
            return taking.submit(database, mill.taker, overdue)
        return sweeping.sweep(database)

    done = at_once(act)
    assert len(set(done[1::2])) == 1
    assert sum(closed for closed in done[::2] if isinstance(closed, int)) <= 1
    assert rows(database, MarkingRow) == 1
    assert is_sound(database)


def test_a_sweep_closes_each_attempt_once_whoever_else_sweeps(
    database: Database, mill: Mill, clock: Clock
) -> None:
    quiz = library.set_quiz(database, mill.teacher, mill.uids, minutes=10, guests_allowed=True)
    for _ in range(20):
        taking.start(database, accounts.new_guest(), quiz)
    clock.wind(minutes=11)
    assert sum(at_once(lambda _number: sweeping.sweep(database))) == 20
    assert rows(database, MarkingRow) == 20


def test_every_acknowledged_answer_counts_when_saves_race_with_a_sweep(
    database: Database, mill: Mill, overdue: int, clock: Clock
) -> None:
    """The moment of the race lies just within the grace for those who save."""
    clock.wind(seconds=-1)

    def act(number: int) -> bool:
        if number == THREADS // 2:
            clock.wind(seconds=1)
            sweeping.sweep(database)
            return False
        try:
            taking.save(database, mill.taker, overdue, 1, ["2"], sequence=number + 1)
        except Refused:
            return False
        return True

    kept = sum(at_once(act))
    assert rows(database, AnswerEventRow) == kept + 1
    assert is_sound(database)


def test_of_a_sweep_and_more_time_one_comes_first_and_both_hold(
    database: Database, mill: Mill, clock: Clock
) -> None:
    given = library.assign(database, mill.teacher, mill.quiz, minutes=10)
    attempt = assigned.start(database, mill.taker, given.code, address=HERE)
    clock.wind(minutes=9, seconds=59)

    def act(number: int) -> str:
        if number % 2:
            sweeping.sweep(database)
            return ""
        try:
            assigning.lengthen(database, mill.teacher, attempt, 1)
        except Refused:
            return "refused"
        return "given"

    done = at_once(act)
    assert done.count("given") == THREADS // 2
    with database.read() as session:
        row = session.get_one(AttemptRow, attempt)
        assert (row.extra_minutes, row.submitted_at) == (THREADS // 2, None)


def test_an_answer_does_not_change_once_its_check_has_told_the_key(
    database: Database, mill: Mill
) -> None:
    given = library.assign(database, mill.teacher, mill.quiz, feedback=Feedback.AT_ONCE)
    attempt = assigned.start(database, mill.taker, given.code, address=HERE)
    taking.save(database, mill.taker, attempt, 1, ["1"], sequence=1)

    def act(number: int) -> bool:
        if number % 5 == 0:
            feedback.check(database, mill.taker, attempt, 1)
            return False
        token = str(number % 4 + 1)
        try:
            taking.save(database, mill.taker, attempt, 1, [token], sequence=number + 1)
        except Refused:
            return False
        return True

    at_once(act)
    assert rows(database, AnswerLockRow) == 1
    taking.submit(database, mill.taker, attempt)
    assert is_sound(database)


def test_a_guests_attempts_move_once(database: Database, mill: Mill) -> None:
    """Others begin attempts under the numbers that these would get."""
    guest = accounts.new_guest()
    for _ in range(3):
        taking.submit(database, guest, taking.start(database, guest, mill.quiz))

    def act(number: int) -> int:
        if number % 2:
            return adopting.adopt(database, mill.taker, guest)
        taking.submit(database, mill.taker, taking.start(database, mill.taker, mill.quiz))
        return 0

    assert sum(at_once(act)) == 3
    with database.read() as session:
        numbers = sorted(session.exec(select(AttemptRow.number)))
    assert numbers == list(range(1, len(numbers) + 1))
    assert is_sound(database)
