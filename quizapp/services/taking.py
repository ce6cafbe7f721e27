"""Taking a quiz: start, answer, submit, review."""

from __future__ import annotations

from collections.abc import Sequence

from quizapp.database import Database
from quizapp.services.identity import Taker
from quizapp.services.outcomes import ArticleView, AttemptCard, ReviewView, Score
from quizapp.services.shown import AttemptView, QuizCard, Saved


def list_quizzes(database: Database, taker: Taker | None) -> tuple[QuizCard, ...]:
    """The quizzes on the home page, newest first."""
    raise NotImplementedError


def quiz(database: Database, taker: Taker | None, quiz_id: int) -> QuizCard:
    """A quiz on its start page.

    Raises:
        NotFound: There is no such quiz, or it is not published.
    """
    raise NotImplementedError


def start(database: Database, taker: Taker, quiz_id: int, *, seed: int | None = None) -> int:
    """Begin an attempt, or go on with the one that is open; returns its number.

    Args:
        database: Where.
        taker: Who.
        quiz_id: Which quiz.
        seed: What the shuffling follows; drawn where it is not given.

    Raises:
        NotFound: There is no such quiz.
        Refused: It is closed, has no questions, wants an account, or all attempts are used.
    """
    raise NotImplementedError


def attempt(database: Database, taker: Taker, attempt_id: int) -> AttemptView:
    """An attempt with its questions, for whoever takes it; also after it was submitted.

    Raises:
        NotFound: There is no such attempt of this taker.
    """
    raise NotImplementedError


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
        Invalid: The tokens are no answer to the question (`answer`), or the key is too long.
        Refused: The attempt is submitted, or its time is over.
    """
    raise NotImplementedError


def submit(database: Database, taker: Taker, attempt_id: int) -> Score:
    """Hand an attempt in; doing so again gives the same score.

    Raises:
        NotFound: There is no such attempt of this taker.
    """
    raise NotImplementedError


def review(database: Database, taker: Taker, attempt_id: int) -> ReviewView:
    """A submitted attempt with key, reasons and evidence.

    Raises:
        NotFound: There is no such attempt of this taker.
        Refused: It is not submitted yet.
    """
    raise NotImplementedError


def my_attempts(database: Database, taker: Taker) -> tuple[AttemptCard, ...]:
    """The attempts of a taker, newest first."""
    raise NotImplementedError


def article(
    database: Database,
    reader: Taker,
    article_id: int,
    *,
    start: int | None = None,
    end: int | None = None,
) -> ArticleView:
    """An article with a passage marked.

    Teachers and editors read every article; takers those that back up a question of an attempt
    that they have submitted.

    Raises:
        NotFound: There is no such article for this reader.
    """
    raise NotImplementedError
