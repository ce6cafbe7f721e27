"""What is overdue is closed with what was saved, once, whoever comes across it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import select

from quizapp.database import Database
from quizapp.services import accounts, assigning, auditing, results, sweeping, taking
from quizapp.services.takers import key_of
from quizapp.services.terms import GRACE
from quizapp.storage.rows import MarkingRow
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import START, Clock


@pytest.fixture
def timed(database: Database, mill: Mill) -> int:
    """A quiz with a limit of ten minutes."""
    return library.set_quiz(database, mill.teacher, mill.uids, minutes=10, guests_allowed=True)


def markings(database: Database) -> int:
    with database.read() as session:
        return len(session.exec(select(MarkingRow)).all())


def test_only_what_is_overdue_is_closed_and_only_once(
    database: Database, mill: Mill, timed: int, clock: Clock
) -> None:
    first = taking.start(database, mill.taker, timed)
    taking.save(database, mill.taker, first, 1, ["1"])
    untimed = taking.start(database, mill.taker, mill.quiz)
    clock.wind(minutes=5)
    late = accounts.new_guest()
    taking.start(database, late, timed)
    clock.wind(minutes=5, seconds=GRACE.total_seconds() - 1)
    assert sweeping.sweep(database) == 0
    clock.wind(seconds=1)
    assert sweeping.sweep(database) == 1
    assert sweeping.sweep(database) == 0
    assert markings(database) == 1
    done = {card.id: card.submitted for card in taking.my_attempts(database, mill.taker)}
    assert done == {first: START + timedelta(minutes=10), untimed: None}
    assert auditing.audit(database).problems == ()


def test_a_sweep_can_be_for_one_taker_or_one_quiz(
    database: Database, mill: Mill, timed: int, clock: Clock
) -> None:
    other = library.set_quiz(database, mill.teacher, mill.uids, minutes=10)
    for quiz in (timed, other):
        taking.start(database, mill.taker, quiz)
    taking.start(database, accounts.new_guest(), timed)
    clock.wind(minutes=11)
    assert sweeping.sweep(database, quiz_id=other) == 1
    assert sweeping.sweep(database, taker=key_of(mill.taker)) == 1
    assert sweeping.sweep(database) == 1


def test_whoever_looks_finds_it_closed(
    database: Database, mill: Mill, timed: int, clock: Clock
) -> None:
    attempt = taking.start(database, mill.taker, timed)
    guest = accounts.new_guest()
    taking.start(database, guest, timed)
    clock.wind(minutes=11)
    assert taking.attempt(database, mill.taker, attempt).submitted == START + timedelta(minutes=10)
    assert all(row.submitted for row in results.of_quiz(database, mill.teacher, timed).rows)
    assert markings(database) == 2


def test_more_time_comes_before_a_sweep(
    database: Database, mill: Mill, timed: int, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a sweep found overdue may have got more time before its turn came."""
    attempt = taking.start(database, mill.taker, timed)
    assigning.lengthen(database, mill.teacher, attempt, 5)
    clock.wind(minutes=11)
    monkeypatch.setattr("quizapp.storage.attempts.overdue", lambda *_, **__: [attempt])
    assert sweeping.sweep(database) == 0
    assert taking.attempt(database, mill.taker, attempt).submitted is None


def test_many_are_closed_in_turns(
    database: Database, timed: int, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(5):
        taking.start(database, accounts.new_guest(), timed)
    clock.wind(minutes=11)
    monkeypatch.setattr(sweeping, "MOST_AT_ONCE", 2)
    assert sweeping.sweep(database) == 5
