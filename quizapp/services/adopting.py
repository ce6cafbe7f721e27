"""Attempts that somebody made as a guest, and now wants in their account."""

from __future__ import annotations

from quizapp.database import Database
from quizapp.services import ledger
from quizapp.services.identity import Guest, Person
from quizapp.services.takers import key_of
from quizapp.storage import attempts


def count(database: Database, guest: Guest) -> int:
    """How many attempts a guest has made."""
    with database.read() as session:
        return len(attempts.of_taker(session, key_of(guest)))


def adopt(database: Database, person: Person, guest: Guest) -> int:
    """Make a guest's attempts those of a person; returns how many there were.

    Answers, scores and the name that was typed stay as they are. Attempts are counted on behind
    those of the person, so that a limit counts them, and never takes one away.
    """
    with database.write() as session:
        attempts.hold_taker(session, key_of(person))
        last: dict[int, int] = {}
        for row in attempts.of_taker(session, key_of(person)):
            last[row.quiz_id] = max(row.number, last.get(row.quiz_id, 0))
        moved = attempts.of_taker(session, key_of(guest), lock=True)
        for row in sorted(moved, key=lambda row: row.number):
            row.number = last[row.quiz_id] = last.get(row.quiz_id, 0) + 1
            row.person_id, row.guest_hash = person.id, None
            session.add(row)
        if moved:
            thing, detail = f"person {person.id}", f"{len(moved)} attempts of a guest"
            ledger.record(session, database.now(), person, "adopt", thing, detail)
        return len(moved)
