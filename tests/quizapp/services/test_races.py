"""Limits and scores hold when many ask at the same moment."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TypeVar

import pytest
from sqlmodel import select

from quizapp.database import Database
from quizapp.errors import Refused
from quizapp.services import taking
from quizapp.storage.rows import AnswerEventRow, AttemptRow, MarkingRow
from tests.quizapp import library
from tests.quizapp.conftest import Mill

pytestmark = pytest.mark.slow

THREADS = 50
T = TypeVar("T")


def at_once(act: Callable[[int], T]) -> list[T]:
    """What so many threads get that begin together."""
    barrier = Barrier(THREADS)

    def run(number: int) -> T:
        barrier.wait()
        return act(number)

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(run, range(THREADS)))


def test_of_many_starts_on_the_last_attempt_one_is_accepted(database: Database, mill: Mill) -> None:
    quiz = library.set_quiz(database, mill.teacher, mill.uids, attempts_allowed=2)
    taking.submit(database, mill.taker, taking.start(database, mill.taker, quiz))

    def start_and_submit(_number: int) -> int | None:
        try:
            attempt = taking.start(database, mill.taker, quiz)
        except Refused:
            return None
        taking.submit(database, mill.taker, attempt)
        return attempt

    accepted = set(at_once(start_and_submit)) - {None}
    assert len(accepted) == 1
    with database.read() as session:
        rows = session.exec(select(AttemptRow).where(AttemptRow.quiz_id == quiz)).all()
    assert sorted(row.number for row in rows) == [1, 2]


def test_of_many_submits_there_is_one_score(database: Database, mill: Mill) -> None:
    attempt = taking.start(database, mill.taker, mill.quiz)
    taking.save(database, mill.taker, attempt, 2, ["1", "2", "3", "4"])
    scores = at_once(lambda _number: taking.submit(database, mill.taker, attempt))
    assert len(set(scores)) == 1
    with database.read() as session:
        assert len(session.exec(select(MarkingRow)).all()) == 1


def test_of_many_saves_none_is_lost_and_the_newest_counts(database: Database, mill: Mill) -> None:
    attempt = taking.start(database, mill.taker, mill.quiz)

    def save(number: int) -> None:
        token = str(number % 4 + 1)
        taking.save(
            database, mill.taker, attempt, 1, [token], sequence=number + 1, key=f"save {number}"
        )

    at_once(save)
    item = taking.attempt(database, mill.taker, attempt).items[0]
    assert (item.sequence, item.response) == (THREADS, (str((THREADS - 1) % 4 + 1),))
    with database.read() as session:
        assert len(session.exec(select(AnswerEventRow)).all()) == THREADS


def test_one_save_that_is_sent_many_times_at_once_is_kept_once(
    database: Database, mill: Mill
) -> None:
    attempt = taking.start(database, mill.taker, mill.quiz)
    saved = at_once(
        lambda _number: taking.save(
            database, mill.taker, attempt, 1, ["3"], sequence=4, key="the same"
        )
    )
    assert len(set(saved)) == 1
    with database.read() as session:
        assert len(session.exec(select(AnswerEventRow)).all()) == 1


def test_every_acknowledged_answer_counts_when_saves_race_with_a_submit(
    database: Database, mill: Mill
) -> None:
    attempt = taking.start(database, mill.taker, mill.quiz)

    def act(number: int) -> bool:
        if number == THREADS // 2:
            taking.submit(database, mill.taker, attempt)
            return False
        try:
            taking.save(database, mill.taker, attempt, 1, ["2"], sequence=number + 1)
        except Refused:
            return False
        return True

    kept = sum(at_once(act))
    with database.read() as session:
        assert len(session.exec(select(AnswerEventRow)).all()) == kept
