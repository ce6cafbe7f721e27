"""The log of answers gives every score again, and what was tampered with is found."""

from __future__ import annotations

from random import Random

import pytest
from sqlalchemy import text
from sqlmodel import select

from quizapp.database import Database
from quizapp.services import accounts, auditing, classroom, taking
from quizapp.storage.rows import MarkingRow, MarkRow
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import START, Clock

pytestmark = pytest.mark.slow  # the quick part has the layers around it


@pytest.fixture
def sat(database: Database, mill: Mill, clock: Clock) -> Mill:
    """A class that has taken the quiz."""
    takers = [library.enrol(database, word=f"taker{number}") for number in range(12)]
    with database.write() as session:
        clock.wind(days=7)
        classroom.simulate(session, mill.quiz, takers, Random(5), since=START, until=database.now())
    return mill


def test_the_log_gives_every_score(database: Database, sat: Mill) -> None:
    going_on = taking.start(database, accounts.new_guest(), sat.quiz)
    found = auditing.audit(database)
    assert found.problems == ()
    assert 8 <= found.attempts - 1 <= 12
    assert going_on


@pytest.mark.parametrize(
    ("tampering", "problem"),
    [
        ("UPDATE mark SET numerator = denominator - numerator", "is marked"),
        ("UPDATE marking SET earned_numerator = 0 WHERE earned_numerator > 0", "the score is"),
        ("UPDATE answer SET response = '[\"1\"]' WHERE position = 1", "is not the newest"),
        ("UPDATE answer_event SET response = '[\"4\"]' WHERE position = 1", "is not the newest"),
        ("UPDATE answer_event SET response = '[\"9\"]' WHERE position = 1", "does not fit"),
        ("UPDATE answer SET sequence = 7", "is not the newest"),
        ("UPDATE attempt SET submitted_at = NULL", "not submitted"),
        ("DELETE FROM mark WHERE position = 2", "are not those"),
        ("UPDATE attempt_item SET arrangement = '3,2,1,0' WHERE position = 1", "is marked"),
    ],
)
@pytest.mark.usefixtures("sat")
def test_tampering_is_found(database: Database, tampering: str, problem: str) -> None:
    with database.write() as session:
        session.connection().execute(text(tampering))
    assert any(problem in each for each in auditing.audit(database).problems)


@pytest.mark.slow
@pytest.mark.parametrize("url", ["sqlite"], indirect=True)  # the other takes no other way
def test_one_tampered_row_is_found_in_a_class_of_five_hundred(
    database: Database, mill: Mill, clock: Clock
) -> None:
    library.simulate(database, mill.quiz, clock, takers=500)
    found = auditing.audit(database)
    assert found.attempts == 500
    assert found.problems == ()
    with database.write() as session:
        row = session.exec(select(MarkRow).where(MarkRow.numerator == 0).offset(200)).first()
        assert row is not None
        row.numerator = row.denominator
        session.add(row)
        attempt = session.get_one(MarkingRow, row.marking_id).attempt_id
    (problem,) = auditing.audit(database).problems
    assert problem.startswith(f"Attempt {attempt}: question {row.position} is marked")
