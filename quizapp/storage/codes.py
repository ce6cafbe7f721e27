"""Questions asked of the rows of guessed codes."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, delete, select

from quizapp.storage.rows import CodeGuessRow


def guesses(session: Session, address: str, *, since: datetime) -> tuple[int, datetime | None]:
    """How many wrong codes came from an address since a moment, and when the last one did."""
    query = select(func.count(), func.max(col(CodeGuessRow.failed_at))).where(
        CodeGuessRow.address == address, CodeGuessRow.failed_at > since
    )
    count, last = session.exec(query).one()
    return count, last


def forget_guesses(session: Session, *, before: datetime) -> None:
    """Drop the wrong codes that are old."""
    session.exec(delete(CodeGuessRow).where(col(CodeGuessRow.failed_at) < before))
