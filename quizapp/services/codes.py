"""Short codes to find an assignment or a class by, and how often one may guess them."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

from sqlmodel import Session

from quizapp.errors import Throttled
from quizapp.sentences import said
from quizapp.services import slowing
from quizapp.storage import assignments, classes, codes, turns
from quizapp.storage.rows import CodeGuessRow
from quizapp.storage.turns import Turn

LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
"""No vowels, so that no code is a word, and nothing that looks like a digit or another letter."""
LENGTH = 6
WINDOW = timedelta(minutes=15)
GUESSES = 60
"""Wrong codes from one network address within the window; a whole school may share it."""


def draw() -> str:
    """A new code: one of 64 million."""
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))


def draw_free(session: Session) -> str:
    """A new code that leads to nothing yet."""
    while True:
        code = draw()
        if not (assignments.with_code(session, code) or classes.with_code(session, code)):
            return code


def normal(text: str) -> str:
    """A code as it is kept, from what somebody typed or followed; "" where it can be none."""
    code = "".join(sign for sign in text.upper() if sign not in " -–.\t")
    return code if len(code) == LENGTH and set(code) <= set(LETTERS) else ""


def written(code: str) -> str:
    """A code as people read it to each other: "BCD-FGH"."""
    return f"{code[:3]}-{code[3:]}"


def admit(session: Session, address: str, now: datetime) -> None:
    """See that an address may try a code.

    Raises:
        Throttled: Too many were wrong; the wait doubles with each further one.
    """
    count, last = codes.guesses(session, address, since=now - WINDOW)
    wait = slowing.seconds_left(count, GUESSES, last, now)
    if wait > 0:
        raise Throttled(wait, said("codes that nothing has"))


def note_wrong(session: Session, address: str, now: datetime) -> None:
    """Remember a wrong code, and forget those that are too old to matter."""
    turns.take(session, Turn.GUESS, address)
    admit(session, address, now)
    codes.forget_guesses(session, before=now - WINDOW)
    session.add(CodeGuessRow(address=address, failed_at=now))
