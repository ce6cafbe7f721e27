"""The log of answers: appending to it, and which of its answers count."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from quizapp.services.shown import Saved
from quizapp.storage import answer_log
from quizapp.storage.answer_log import Entry
from quizapp.storage.attempts import Asked
from quizapp.storage.rows import AnswerEventRow


@dataclass(frozen=True, slots=True)
class Sent:
    """An answer as it came.

    Attributes:
        asked: The question, with the answer before.
        tokens: The answer; None takes the one before back.
        at: When it came.
        sequence: Its sequence number; None for "newer than everything before".
        key: The idempotency key, if any.
    """

    asked: Asked
    tokens: Sequence[str] | None
    at: datetime
    sequence: int | None = None
    key: str | None = None


def log(session: Session, attempt_id: int, answers: Sequence[Sent]) -> list[Saved]:
    """Append answers to the log, and let those count that are not older than what is there.

    Args:
        session: The scope.
        attempt_id: The attempt, which the scope holds.
        answers: Answers to different questions.
    """
    return [_log(session, attempt_id, sent) for sent in answers]


def _log(session: Session, attempt_id: int, sent: Sent) -> Saved:
    before = sent.asked.sequence
    entry = Entry(
        attempt_id=attempt_id,
        position=sent.asked.position,
        sequence=before + 1 if sent.sequence is None else sent.sequence,
        response=None if sent.tokens is None else json.dumps(list(sent.tokens)),
        sent_at=sent.at,
        idempotency_key=sent.key,
    )
    event_id = answer_log.append(session, entry)
    counts = entry.sequence >= before
    if counts:
        answer_log.let_count(session, entry, event_id, first=before == 0)
    return Saved(entry.position, entry.sequence if counts else before, counts)


def repeated(session: Session, event: AnswerEventRow) -> Saved:
    """What became of an answer that is in the log already."""
    event_id, sequence = answer_log.counting(session, event.attempt_id, event.position)
    return Saved(number=event.position, sequence=sequence, kept=event_id == event.id)
