"""Closing attempts whose time is over, with what was saved.

Nothing depends on when that happens: an attempt that is closed late counts as submitted at its
deadline, and the answers that it has are those that were taken until then. So requests close what
they come across, and `quizapp sweep` the rest.
"""

from __future__ import annotations

from quizapp.database import Database
from quizapp.services import attempting, terms
from quizapp.storage import attempts
from quizapp.storage.attempts import TakerKey

MOST_AT_ONCE = 500


def sweep(database: Database, *, taker: TakerKey | None = None, quiz_id: int | None = None) -> int:
    """Close every attempt whose time and grace are over; returns how many there were.

    Each is closed in a scope of its own: whoever takes answers at the same time waits for one
    attempt at most, and a sweep that is cut off loses nothing.

    Args:
        database: Where.
        taker: Whose attempts; everybody's where it is not given.
        quiz_id: Attempts at which quiz; at every one where it is not given.
    """
    closed = 0
    while True:
        before = database.now() - terms.GRACE
        with database.read() as session:
            found = attempts.overdue(
                session, before, taker=taker, quiz_id=quiz_id, most=MOST_AT_ONCE
            )
        closed += sum(close(database, number) for number in found)
        if len(found) < MOST_AT_ONCE:
            return closed


def close(database: Database, attempt_id: int) -> bool:
    """Close one attempt if its time and grace are over; whether there was something to do."""
    with database.write() as session:
        return attempting.close_overdue(session, attempt_id, now=database.now())
