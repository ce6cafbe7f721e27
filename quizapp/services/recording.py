"""The log of answers: appending to it, and which of its answers count."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from quizapp.services.shown import Saved
from quizapp.storage import attempts
from quizapp.storage.attempts import Asked
from quizapp.storage.rows import AnswerEventRow, AnswerRow


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


def log(session: Session, attempt_id: int, answers: Sequence[Sent]) -> list[AnswerEventRow]:
    """Append answers to the log, and let those count that are not older than what is there.

    Args:
        session: The scope.
        attempt_id: The attempt, which the scope holds.
        answers: Answers to different questions.
    """
    events = [
        AnswerEventRow(
            attempt_id=attempt_id,
            position=sent.asked.position,
            sequence=sent.asked.sequence + 1 if sent.sequence is None else sent.sequence,
            idempotency_key=sent.key,
            response=None if sent.tokens is None else json.dumps(list(sent.tokens)),
            sent_at=sent.at,
        )
        for sent in answers
    ]
    session.add_all(events)
    session.flush()
    for sent, event in zip(answers, events, strict=True):
        if event.sequence >= sent.asked.sequence:
            _let_count(session, event, first=sent.asked.sequence == 0)
    session.flush()
    return events


def _let_count(session: Session, event: AnswerEventRow, *, first: bool) -> None:
    answer = AnswerRow(
        attempt_id=event.attempt_id,
        position=event.position,
        event_id=event.pk,
        sequence=event.sequence,
        response=event.response,
    )
    if first:
        session.add(answer)
    else:
        session.merge(answer)


def saved(session: Session, event: AnswerEventRow) -> Saved:
    """What became of an answer in the log."""
    answer = session.get(AnswerRow, (event.attempt_id, event.position))
    assert answer is not None  # noqa: S101 - the event, or a newer one, has made it
    given, total = attempts.answered(session, event.attempt_id)
    return Saved(
        number=event.position,
        sequence=answer.sequence,
        kept=answer.event_id == event.id,
        answered=given,
        total=total,
    )
