"""How long it takes to replay the log of a class, and whether one tampered row is found.

Run: python -m tests.bench.audit [TAKERS]
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from sqlmodel import col, select

from questions.model.wire import item_id
from quizapp import schema
from quizapp.database import Database
from quizapp.services import auditing
from quizapp.storage.rows import AnswerEventRow, MarkRow
from quizapp.storage.states import Role
from tests.quizapp import library


def main() -> None:
    """Simulate, audit, tamper, audit again, and print what came of it."""
    takers = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    with tempfile.TemporaryDirectory() as folder:
        clock = library.Clock()
        database = Database(f"sqlite:///{Path(folder) / 'class.db'}", clock=clock)
        schema.upgrade(database)
        items = [library.choice(f"Who built mill {number}?") for number in range(6)]
        items += [library.ordering(), library.numbers()]
        library.load(database, items)
        teacher = library.enrol(database, Role.TEACHER)
        quiz = library.set_quiz(database, teacher, [item_id(item) for item in items])
        library.simulate(database, quiz, clock, takers=takers)
        with database.read() as session:
            events = len(session.exec(select(AnswerEventRow.id)).all())
        report(database, f"{takers} attempts at {len(items)} questions, {events} answers")
        with database.write() as session:
            row = session.exec(select(MarkRow).order_by(col(MarkRow.marking_id).desc())).first()
            assert row is not None
            row.numerator = row.denominator - row.numerator
            session.add(row)
        report(database, "one mark tampered with")
        database.close()


def report(database: Database, what: str) -> None:
    """Audit, and print what was found and how long it took."""
    began = time.perf_counter()
    found = auditing.audit(database)
    seconds = time.perf_counter() - began
    print(f"{what}: {found.attempts} replayed in {seconds:.2f} s, {len(found.problems)} problems")


if __name__ == "__main__":
    main()
