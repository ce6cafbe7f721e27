"""Taking a quiz: finding it, starting, answering, submitting."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from quizapp.database import Database
from quizapp.errors import Invalid, NotFound
from quizapp.sentences import said
from quizapp.services import arranging, attempting, cards, recording, scoring, sweeping, terms
from quizapp.services.attempting import Offer
from quizapp.services.identity import Taker
from quizapp.services.outcomes import AttemptCard, Score
from quizapp.services.shown import AttemptView, QuizCard, Saved
from quizapp.services.takers import key_of
from quizapp.storage import answer_log, attempts, quizzes
from quizapp.storage.attempts import TakerKey
from quizapp.storage.rows import AttemptRow

MOST_SEQUENCE = 2**53
LONGEST_KEY = 64
TRIES = 5


def list_quizzes(database: Database, taker: Taker | None) -> tuple[QuizCard, ...]:
    """The quizzes on the home page, newest first."""
    with database.read() as session:
        offers = [Offer(row, terms.of_quiz(row)) for row in quizzes.published(session)]
        return cards.of_offers(session, offers, taker, database.now())


def quiz(database: Database, taker: Taker | None, quiz_id: int) -> QuizCard:
    """A quiz on its start page.

    Raises:
        NotFound: There is no such quiz, or it is not published.
    """
    with database.read() as session:
        offer = attempting.practice(session, quiz_id)
        return cards.of_offers(session, [offer], taker, database.now())[0]


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
    return begin(database, taker, lambda session: attempting.practice(session, quiz_id), seed=seed)


def begin(
    database: Database,
    taker: Taker,
    find: Callable[[Session], Offer],
    *,
    seed: int | None = None,
) -> int:
    """Begin an attempt at what is found within the scope, or go on with the one that is open.

    Raises:
        Refused: It has no questions, is closed, wants an account, or all attempts are used.
    """
    for left in reversed(range(TRIES)):
        try:
            with database.write() as session:
                now = database.now()
                return attempting.begin(session, taker, find(session), now=now, seed=seed).pk
        except IntegrityError:
            # PostgreSQL lets two starts of a guest run side by side; the second finds the number
            # taken, and goes on with the attempt that the first has begun.
            if not left:
                raise
    raise AssertionError("the last try returns or raises")


def attempt(database: Database, taker: Taker, attempt_id: int) -> AttemptView:
    """An attempt with its questions, for whoever takes it; also after it was submitted.

    One whose time and grace are over is submitted now, with what was saved.

    Raises:
        NotFound: There is no such attempt of this taker.
    """
    with database.read() as session:
        row = own(session, attempt_id, key_of(taker))
        if not terms.is_overdue(row, database.now()):
            return _view(session, row)
    sweeping.close(database, attempt_id)
    with database.read() as session:
        return _view(session, own(session, attempt_id, key_of(taker)))


def _view(session: Session, row: AttemptRow) -> AttemptView:
    title, paging = quizzes.face(session, row.quiz_id)
    return AttemptView(
        id=row.pk,
        quiz_id=row.quiz_id,
        title=title,
        paging=paging,
        started=row.started_at,
        deadline=row.deadline_at,
        submitted=row.submitted_at,
        feedback=row.feedback,
        items=tuple(attempting.shown_item(each) for each in attempts.asked(session, row.pk)),
    )


def own(session: Session, attempt_id: int, taker: TakerKey, *, lock: bool = False) -> AttemptRow:
    """An attempt of a taker.

    Raises:
        NotFound: There is none of that number.
    """
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
        Invalid: The tokens are no answer to the question (`answer`), the key or the sequence
            number is out of bounds, or another question was answered under the key.
        Refused: The attempt is submitted, its time and the grace are over, or the answer was
            checked.
    """
    _check_bounds(sequence, key)
    with database.write() as session:
        row = own(session, attempt_id, key_of(taker), lock=True)
        asked = attempting.question(session, attempt_id, number)
        known = answer_log.event_of_key(session, attempt_id, key) if key else None
        if known is not None and known.position != number:
            raise Invalid({"key": "Another question was answered under this key; send a new one."})
        if known is None and asked.locked and asked.tokens == _written(tokens):
            # It was checked with a form while the same answer was on its way from a script.
            known = answer_log.event_that_counts(session, attempt_id, number)
        if known is not None:
            return recording.repeated(session, known)
        attempting.refuse_late(row, database.now())
        attempting.refuse_locked(asked)
        interaction, arrangement = asked.item.interaction, arranging.read(asked.arrangement)
        arranging.response_of(interaction, arrangement, tokens)
        sent = recording.Sent(asked, tokens, database.now(), sequence, key)
        return recording.log(session, attempt_id, [sent])[0]


def _written(tokens: Sequence[str] | None) -> tuple[str, ...] | None:
    return None if tokens is None else tuple(tokens)


def _check_bounds(sequence: int | None, key: str | None) -> None:
    if sequence is not None and not 1 <= sequence <= MOST_SEQUENCE:
        told = said("The sequence number should be 1 to %(most)s.", most=MOST_SEQUENCE)
        raise Invalid({"sequence": told})
    if key is not None and not (1 <= len(key) <= LONGEST_KEY and key.isprintable()):
        told = said("The key of a save has 1 to %(most)s characters.", most=LONGEST_KEY)
        raise Invalid({"key": told})


def submit(database: Database, taker: Taker, attempt_id: int) -> Score:
    """Hand an attempt in; doing so again gives the same score.

    After the deadline it counts as handed in at the deadline, with what was saved until then.

    Raises:
        NotFound: There is no such attempt of this taker.
    """
    with database.write() as session:
        row = own(session, attempt_id, key_of(taker), lock=True)
        now = database.now()
        return scoring.close(session, row, at=min(now, row.deadline_at or now))


def my_attempts(database: Database, taker: Taker) -> tuple[AttemptCard, ...]:
    """The attempts of a taker, newest first."""
    sweeping.sweep(database, taker=key_of(taker))
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
