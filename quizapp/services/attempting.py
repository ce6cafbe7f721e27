"""What happens to the rows of an attempt, within a scope that somebody else has opened."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from sqlmodel import Session

from quizapp.errors import NotFound, Refused
from quizapp.services import arranging, scoring
from quizapp.services.identity import Guest, Taker
from quizapp.services.shown import Saved, ShownItem, ShownOption
from quizapp.services.takers import key_of
from quizapp.storage import attempts, quizzes
from quizapp.storage.attempts import Asked
from quizapp.storage.mapping import interaction_type, item_of
from quizapp.storage.rows import (
    AnswerEventRow,
    AnswerRow,
    AttemptItemRow,
    AttemptRow,
    QuizRow,
    RevisionRow,
)


def is_open(attempt_row: AttemptRow, now: datetime) -> bool:
    """Whether answers to an attempt are still taken."""
    over = attempt_row.deadline_at is not None and attempt_row.deadline_at <= now
    return attempt_row.submitted_at is None and not over


def published(session: Session, quiz_id: int) -> QuizRow:
    """A quiz that takers see.

    Raises:
        NotFound: There is none of that number.
    """
    row = quizzes.find(session, quiz_id)
    if row is None or row.published_at is None:
        raise NotFound("There is no such quiz.")
    return row


def begin(
    session: Session, taker: Taker, quiz_id: int, *, now: datetime, seed: int | None = None
) -> AttemptRow:
    """Begin an attempt, or go on with the one that is open.

    Raises:
        NotFound: There is no such quiz.
        Refused: It has no questions, wants an account, or all attempts are used.
    """
    row = published(session, quiz_id)
    if isinstance(taker, Guest) and not row.guests_allowed:
        raise Refused("This quiz is for people with an account. Please sign in first.")
    taken = attempts.of_taker(session, key_of(taker), quiz_id=quiz_id)
    for attempt_row in taken:
        if is_open(attempt_row, now):
            return attempt_row
        if attempt_row.submitted_at is None:
            _close_overdue(session, attempt_row.pk)
    if row.attempts_allowed is not None and len(taken) >= row.attempts_allowed:
        raise Refused("All attempts at this quiz are used.")
    begun = max((attempt_row.number for attempt_row in taken), default=0)
    return _begin(session, row, taker, now, begun + 1, seed)


def _close_overdue(session: Session, attempt_id: int) -> None:
    held = attempts.find(session, attempt_id, lock=True)
    if held is not None and held.deadline_at is not None:
        scoring.close(session, held, at=held.deadline_at)


def _begin(
    session: Session, row: QuizRow, taker: Taker, now: datetime, count: int, seed: int | None
) -> AttemptRow:
    revisions = quizzes.revisions(session, row.pk)
    if not revisions:
        raise Refused("This quiz has no questions at the moment.")
    key = key_of(taker)
    attempt_row = AttemptRow(
        quiz_id=row.pk,
        person_id=key.person_id,
        guest_hash=key.guest_hash,
        guest_name=taker.name if isinstance(taker, Guest) else None,
        number=count,
        seed=secrets.randbits(62) if seed is None else seed,
        started_at=now,
        deadline_at=now + timedelta(minutes=row.minutes) if row.minutes else None,
    )
    session.add(attempt_row)
    session.flush()
    session.add_all(_arranged(attempt_row, revisions))
    return attempt_row


def _arranged(
    attempt_row: AttemptRow, revisions: Sequence[RevisionRow]
) -> Iterator[AttemptItemRow]:
    """The questions of an attempt, each with the order in which its parts are shown."""
    random = Random(attempt_row.seed)  # noqa: S311 - it shuffles, and keeps no secret
    for position, revision in enumerate(revisions, start=1):
        arrangement = arranging.draw(item_of(revision.content).interaction, random)
        yield AttemptItemRow(
            attempt_id=attempt_row.pk,
            position=position,
            revision_id=revision.pk,
            arrangement=arranging.written(arrangement),
        )


def shown_item(asked: Asked) -> ShownItem:
    """A question as its taker sees it."""
    interaction = asked.item.interaction
    words = arranging.words(interaction)
    order = arranging.shown(interaction, arranging.read(asked.arrangement))
    return ShownItem(
        number=asked.position,
        stem=asked.item.stem,
        interaction=interaction_type(interaction).value,
        options=tuple(
            ShownOption(str(place), words[part]) for place, part in enumerate(order, start=1)
        ),
        response=asked.tokens,
        sequence=asked.sequence,
    )


def question(session: Session, attempt_id: int, position: int) -> Asked:
    """A question of an attempt.

    Raises:
        NotFound: There is none at that position.
    """
    found = attempts.asked(session, attempt_id, position=position)
    if not found:
        raise NotFound("There is no such question in this attempt.")
    return found[0]


def refuse_late(row: AttemptRow, now: datetime) -> None:
    """See that answers to an attempt are still taken.

    Raises:
        Refused: It is submitted, or its time is over.
    """
    if row.submitted_at is not None:
        raise Refused("This attempt is submitted; its answers can no longer change.")
    if not is_open(row, now):
        raise Refused("The time for this attempt is over; what was saved before counts.")


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
