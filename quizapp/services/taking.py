"""Taking a quiz: finding it, starting, answering, submitting."""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from quizapp.database import Database
from quizapp.errors import Invalid, NotFound, Refused
from quizapp.services import arranging, scoring
from quizapp.services.identity import Guest, Taker
from quizapp.services.outcomes import AttemptCard, Score
from quizapp.services.shown import AttemptView, QuizCard, Saved, ShownItem, ShownOption
from quizapp.services.takers import key_of
from quizapp.storage import attempts, quizzes
from quizapp.storage.attempts import Asked, TakerKey
from quizapp.storage.mapping import interaction_type, item_of
from quizapp.storage.rows import (
    AnswerEventRow,
    AnswerRow,
    AttemptItemRow,
    AttemptRow,
    QuizRow,
)

MOST_SEQUENCE = 2**53
LONGEST_KEY = 64
TRIES = 5


def list_quizzes(database: Database, taker: Taker | None) -> tuple[QuizCard, ...]:
    """The quizzes on the home page, newest first."""
    with database.read() as session:
        rows = quizzes.published(session)
        return _cards(session, rows, taker, database.now())


def quiz(database: Database, taker: Taker | None, quiz_id: int) -> QuizCard:
    """A quiz on its start page.

    Raises:
        NotFound: There is no such quiz, or it is not published.
    """
    with database.read() as session:
        row = _published(session, quiz_id)
        return _cards(session, [row], taker, database.now())[0]


def _published(session: Session, quiz_id: int) -> QuizRow:
    row = quizzes.find(session, quiz_id)
    if row is None or row.published_at is None:
        raise NotFound("There is no such quiz.")
    return row


def _cards(
    session: Session, rows: Sequence[QuizRow], taker: Taker | None, now: datetime
) -> tuple[QuizCard, ...]:
    counts = quizzes.item_counts(session, [row.pk for row in rows])
    taken: dict[int, list[AttemptRow]] = {}
    for attempt_row in attempts.of_taker(session, key_of(taker)) if taker else ():
        taken.setdefault(attempt_row.quiz_id, []).append(attempt_row)
    return tuple(_card(row, counts.get(row.pk, 0), taken.get(row.pk, []), now) for row in rows)


def _card(row: QuizRow, items: int, taken: Sequence[AttemptRow], now: datetime) -> QuizCard:
    return QuizCard(
        id=row.pk,
        title=row.title,
        description=row.description,
        paging=row.paging,
        item_count=items,
        minutes=row.minutes,
        attempts_allowed=row.attempts_allowed,
        attempts_used=len(taken),
        guests_allowed=row.guests_allowed,
        open_attempt=next((each.id for each in taken if is_open(each, now)), None),
        last_attempt=next((each.id for each in taken if not is_open(each, now)), None),
        is_open=row.published_at is not None and items > 0,
    )


def is_open(attempt_row: AttemptRow, now: datetime) -> bool:
    """Whether answers to an attempt are still taken."""
    over = attempt_row.deadline_at is not None and attempt_row.deadline_at <= now
    return attempt_row.submitted_at is None and not over


def start(database: Database, taker: Taker, quiz_id: int, *, seed: int | None = None) -> int:
    """Begin an attempt, or go on with the one that is open; returns its number.

    Args:
        database: Where.
        taker: Who.
        quiz_id: Which quiz.
        seed: What the shuffling follows; drawn where it is not given.

    Raises:
        NotFound: There is no such quiz.
        Refused: It has no questions, wants an account, or all attempts are used.
    """
    for left in reversed(range(TRIES)):
        try:
            with database.write() as session:
                return _start(session, database.now(), taker, quiz_id, seed)
        except IntegrityError:
            # PostgreSQL lets two starts run side by side; the second finds the number taken, and
            # goes on with the attempt that the first has begun.
            if not left:
                raise
    raise AssertionError("the last try returns or raises")


def _start(session: Session, now: datetime, taker: Taker, quiz_id: int, seed: int | None) -> int:
    row = _published(session, quiz_id)
    if isinstance(taker, Guest) and not row.guests_allowed:
        raise Refused("This quiz is for people with an account. Please sign in first.")
    taken = attempts.of_taker(session, key_of(taker), quiz_id=quiz_id)
    for attempt_row in taken:
        if is_open(attempt_row, now):
            return attempt_row.pk
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
) -> int:
    revisions = quizzes.revisions(session, row.pk)
    if not revisions:
        raise Refused("This quiz has no questions at the moment.")
    key = key_of(taker)
    drawn = secrets.randbits(62) if seed is None else seed
    attempt_row = AttemptRow(
        quiz_id=row.pk,
        person_id=key.person_id,
        guest_hash=key.guest_hash,
        guest_name=taker.name if isinstance(taker, Guest) else None,
        number=count,
        seed=drawn,
        started_at=now,
        deadline_at=now + timedelta(minutes=row.minutes) if row.minutes else None,
    )
    session.add(attempt_row)
    session.flush()
    random = Random(drawn)  # noqa: S311 - it shuffles, and keeps no secret
    for position, revision in enumerate(revisions, start=1):
        arrangement = arranging.draw(item_of(revision.content).interaction, random)
        session.add(
            AttemptItemRow(
                attempt_id=attempt_row.pk,
                position=position,
                revision_id=revision.pk,
                arrangement=arranging.written(arrangement),
            )
        )
    return attempt_row.pk


def attempt(database: Database, taker: Taker, attempt_id: int) -> AttemptView:
    """An attempt with its questions, for whoever takes it; also after it was submitted.

    Raises:
        NotFound: There is no such attempt of this taker.
    """
    with database.read() as session:
        row = _own(session, attempt_id, key_of(taker))
        quiz_row = quizzes.find(session, row.quiz_id)
        assert quiz_row is not None  # noqa: S101 - a foreign key says so
        return AttemptView(
            id=attempt_id,
            quiz_id=row.quiz_id,
            title=quiz_row.title,
            paging=quiz_row.paging,
            started=row.started_at,
            deadline=row.deadline_at,
            submitted=row.submitted_at,
            items=tuple(shown_item(each) for each in attempts.asked(session, attempt_id)),
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


def _own(session: Session, attempt_id: int, taker: TakerKey, *, lock: bool = False) -> AttemptRow:
    row = attempts.find(session, attempt_id, taker, lock=lock)
    if row is None:
        raise NotFound("There is no such attempt.")
    return row


def save(
    database: Database,
    taker: Taker,
    attempt_id: int,
    number: int,
    tokens: Sequence[str] | None,
    *,
    sequence: int | None = None,
    key: str | None = None,
) -> Saved:
    """Keep an answer.

    The answer with the largest sequence number wins, of equal ones the one that came last; a save
    that is repeated under its idempotency key changes nothing and tells the same.

    Args:
        database: Where.
        taker: Who.
        attempt_id: The attempt.
        number: The question, from 1.
        tokens: One token for a choice; all tokens, earliest first, for an ordering; None takes the
            answer back.
        sequence: The browser's count of saves; None for "newer than everything before".
        key: The idempotency key, at most 64 characters; None for a save that is sent once only.

    Raises:
        NotFound: There is no such attempt or question.
        Invalid: The tokens are no answer to the question (`answer`), or the key or the sequence
            number is out of bounds.
        Refused: The attempt is submitted, or its time is over.
    """
    _check_bounds(sequence, key)
    with database.write() as session:
        row = _own(session, attempt_id, key_of(taker), lock=True)
        asked = _question(session, attempt_id, number)
        known = attempts.event_of_key(session, attempt_id, key) if key else None
        if known is None:
            _refuse_late(row, database.now())
            interaction, arrangement = asked.item.interaction, arranging.read(asked.arrangement)
            arranging.response_of(interaction, arrangement, tokens)
            known = _log(session, asked, attempt_id, tokens, sequence, key, database.now())
        return _saved(session, known)


def _check_bounds(sequence: int | None, key: str | None) -> None:
    if sequence is not None and not 1 <= sequence <= MOST_SEQUENCE:
        raise Invalid({"sequence": f"The sequence number should be 1 to {MOST_SEQUENCE}."})
    if key is not None and not (1 <= len(key) <= LONGEST_KEY and key.isprintable()):
        raise Invalid({"key": f"The key of a save has 1 to {LONGEST_KEY} characters."})


def _question(session: Session, attempt_id: int, position: int) -> Asked:
    found = attempts.asked(session, attempt_id, position=position)
    if not found:
        raise NotFound("There is no such question in this attempt.")
    return found[0]


def _refuse_late(row: AttemptRow, now: datetime) -> None:
    if row.submitted_at is not None:
        raise Refused("This attempt is submitted; its answers can no longer change.")
    if not is_open(row, now):
        raise Refused("The time for this attempt is over; what was saved before counts.")


def _log(
    session: Session,
    asked: Asked,
    attempt_id: int,
    tokens: Sequence[str] | None,
    sequence: int | None,
    key: str | None,
    now: datetime,
) -> AnswerEventRow:
    """Append an answer to the log, and make it the one that counts unless a newer one is there."""
    event = AnswerEventRow(
        attempt_id=attempt_id,
        position=asked.position,
        sequence=asked.sequence + 1 if sequence is None else sequence,
        idempotency_key=key,
        response=None if tokens is None else json.dumps(list(tokens)),
        sent_at=now,
    )
    session.add(event)
    session.flush()
    if event.sequence >= asked.sequence:
        session.merge(
            AnswerRow(
                attempt_id=attempt_id,
                position=asked.position,
                event_id=event.pk,
                sequence=event.sequence,
                response=event.response,
            )
        )
        session.flush()
    return event


def _saved(session: Session, event: AnswerEventRow) -> Saved:
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


def submit(database: Database, taker: Taker, attempt_id: int) -> Score:
    """Hand an attempt in; doing so again gives the same score.

    After the deadline it counts as handed in at the deadline, with what was saved until then.

    Raises:
        NotFound: There is no such attempt of this taker.
    """
    with database.write() as session:
        row = _own(session, attempt_id, key_of(taker), lock=True)
        now = database.now()
        return scoring.close(session, row, at=min(now, row.deadline_at or now))


def my_attempts(database: Database, taker: Taker) -> tuple[AttemptCard, ...]:
    """The attempts of a taker, newest first."""
    with database.read() as session:
        rows = attempts.of_taker(session, key_of(taker))
        titles = quizzes.titles(session, {row.quiz_id for row in rows})
        marked = attempts.markings(session, [row.pk for row in rows])
        return tuple(
            AttemptCard(
                id=row.pk,
                quiz_id=row.quiz_id,
                title=titles[row.quiz_id],
                started=row.started_at,
                submitted=row.submitted_at,
                score=scoring.score_of(marked[row.pk]) if row.submitted_at else None,
            )
            for row in rows
        )
