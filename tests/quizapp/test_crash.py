"""What was acknowledged survives the death of the process that did it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlmodel import select

from questions.model.wire import item_id
from quizapp.database import Database
from quizapp.services import auditing, taking
from quizapp.services.identity import Person
from quizapp.storage import attempts
from quizapp.storage.rows import AnswerEventRow
from quizapp.storage.states import Role
from tests.quizapp import library

ROOT = Path(__file__).parents[2]
SAVER = """
import sys
from itertools import count
from quizapp.database import Database
from quizapp.services import taking
from quizapp.services.identity import Person
from quizapp.storage.states import Role

url, taker, attempt, first = sys.argv[1], *map(int, sys.argv[2:])
database, person = Database(url), Person(taker, "", "", Role.TAKER)
for number in count(first):
    token = str(number % 4 + 1)
    taking.save(database, person, attempt, 1, [token], sequence=number, key=f"save {number}")
    print(number, flush=True)
"""


@pytest.fixture
def taker(database: Database) -> Person:
    return library.enrol(database)


@pytest.fixture
def attempt(database: Database, taker: Person) -> int:
    library.load(database, [library.choice()])
    teacher = library.enrol(database, Role.TEACHER)
    quiz = library.set_quiz(database, teacher, [item_id(library.choice())])
    return taking.start(database, taker, quiz)


def save_and_die(url: str, taker: Person, attempt: int, first: int, saves: int) -> int:
    """Save answers in another process, and kill it after so many were acknowledged; the last."""
    arguments = [url, str(taker.id), str(attempt), str(first)]
    with subprocess.Popen(
        [sys.executable, "-c", SAVER, *arguments], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        for _ in range(saves):
            last = int(process.stdout.readline())
        process.kill()
        # What it still acknowledged between our reading and its death counts too.
        return max([last, *(int(line) for line in process.stdout if line.endswith("\n"))])


@pytest.mark.slow
def test_acknowledged_answers_survive_kills(
    database: Database, url: str, taker: Person, attempt: int
) -> None:
    last = 0
    for saves in (1, 7, 30, 3, 18):
        last = save_and_die(url, taker, attempt, last + 1, saves)
        with database.write() as session:
            # A server may still be at the last save of whoever died, and holds the attempt.
            attempts.find(session, attempt, lock=True)
            kept = session.exec(select(AnswerEventRow.sequence)).all()
        assert set(range(1, last + 1)) <= set(kept)
        last = max(kept)
        item = taking.attempt(database, taker, attempt).items[0]
        assert (item.sequence, item.response) == (last, (str(last % 4 + 1),))
    taking.submit(database, taker, attempt)
    assert auditing.audit(database).problems == ()
