"""Simulated attempts follow the Rasch model, and are ordinary attempts."""

from __future__ import annotations

from random import Random

from quizapp.database import Database
from quizapp.services import classroom, results
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import START, Clock


def test_equal_ability_and_difficulty_give_even_chances() -> None:
    assert classroom.probability(1.3, 1.3) == 0.5
    assert classroom.probability(3, 0) > 0.95
    assert classroom.probability(0, 3) < 0.05


def simulate(database: Database, mill: Mill, clock: Clock, seed: int) -> None:
    takers = [library.enrol(database, word=f"taker{number}") for number in range(20)]
    clock.wind(days=7)
    with database.write() as session:
        classroom.simulate(
            session, mill.quiz, takers, Random(seed), since=START, until=database.now()
        )


def test_a_class_leaves_attempts_in_time(database: Database, mill: Mill, clock: Clock) -> None:
    simulate(database, mill, clock, 3)
    found = results.of_quiz(database, mill.teacher, mill.quiz)
    assert 12 <= len(found.rows) <= 20
    for row in found.rows:
        assert row.submitted is not None
        assert START < row.started < row.submitted < clock.now
    assert found.mean is not None
    assert 0.2 < found.mean < 0.95
