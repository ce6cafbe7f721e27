"""Taking a quiz: finding it, starting, answering, submitting."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from quizapp.database import Database
from quizapp.errors import Invalid, NotFound
from quizapp.services import arranging, attempting, scoring
from quizapp.services.identity import Taker
from quizapp.services.outcomes import AttemptCard, Score
from quizapp.services.shown import AttemptView, QuizCard, Saved
from quizapp.services.takers import key_of
from quizapp.storage import attempts, quizzes
from quizapp.storage.attempts import TakerKey
from quizapp.storage.rows import (
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
        row = attempting.published(session, quiz_id)
        return _cards(session, [row], taker, database.now())[0]


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
        open_attempt=next((each.id for each in taken if attempting.is_open(each, now)), None),
        last_attempt=next((each.id for each in taken if not attempting.is_open(each, now)), None),
        is_open=row.published_at is not None and items > 0,
    )


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
                now = database.now()
                return attempting.begin(session, taker, quiz_id, now=now, seed=seed).pk
        except IntegrityError:
            # PostgreSQL lets two starts run side by side; the second finds the number taken, and
            # goes on with the attempt that the first has begun.
            if not left:
                raise
    raise AssertionError("the last try returns or raises")


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
            items=tuple(
                attempting.shown_item(each) for each in attempts.asked(session, attempt_id)
            ),
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
        asked = attempting.question(session, attempt_id, number)
        known = attempts.event_of_key(session, attempt_id, key) if key else None
        if known is None:
            attempting.refuse_late(row, database.now())
            interaction, arrangement = asked.item.interaction, arranging.read(asked.arrangement)
            arranging.response_of(interaction, arrangement, tokens)
            sent = attempting.Sent(asked, tokens, database.now(), sequence, key)
            (known,) = attempting.log(session, attempt_id, [sent])
        return attempting.saved(session, known)


def _check_bounds(sequence: int | None, key: str | None) -> None:
    if sequence is not None and not 1 <= sequence <= MOST_SEQUENCE:
        raise Invalid({"sequence": f"The sequence number should be 1 to {MOST_SEQUENCE}."})
    if key is not None and not (1 <= len(key) <= LONGEST_KEY and key.isprintable()):
        raise Invalid({"key": f"The key of a save has 1 to {LONGEST_KEY} characters."})


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
