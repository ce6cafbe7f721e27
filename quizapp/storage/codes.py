"""Questions asked of the rows of guessed codes."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, func
from sqlmodel import Session, col, delete, select

from quizapp.storage.rows import CodeGuessRow

# It stands ready, since every start of a quiz by a new guest asks it.
_GUESSES = select(func.count(), func.max(col(CodeGuessRow.failed_at))).where(
    CodeGuessRow.address == bindparam("address"), CodeGuessRow.failed_at > bindparam("since")
)


def guesses(session: Session, address: str, *, since: datetime) -> tuple[int, datetime | None]:
    """How many wrong codes came from an address since a moment, and when the last one did."""
    count, last = session.exec(_GUESSES, params={"address": address, "since": since}).one()
    return count, last


def forget_guesses(session: Session, *, before: datetime) -> None:
    """Drop the wrong codes that are old."""
    session.exec(delete(CodeGuessRow).where(col(CodeGuessRow.failed_at) < before))
