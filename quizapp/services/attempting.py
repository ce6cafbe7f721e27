"""What happens to the rows of an attempt, within a scope that somebody else has opened."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random

from sqlmodel import Session

from quizapp.errors import AccountNeeded, NotFound, Refused
from quizapp.services import arranging, scoring, terms
from quizapp.services.identity import Guest, Taker
from quizapp.services.shown import ShownItem, ShownOption
from quizapp.services.takers import key_of
from quizapp.services.terms import ExtraTime, Terms
from quizapp.storage import attempts, classes, quizzes
from quizapp.storage.assignments import Given
from quizapp.storage.attempts import Asked, TakerKey
from quizapp.storage.mapping import interaction_type, item_of
from quizapp.storage.rows import AttemptRow, QuizRow


@dataclass(frozen=True, slots=True)
class Offer:
    """A quiz, and the terms on which it is taken.

    Attributes:
        quiz: The quiz.
        terms: The terms.
        given: The assignment whose terms these are; None for practice.
    """

    quiz: QuizRow
    terms: Terms
    given: Given | None = None

    @property
    def assignment_id(self) -> int | None:
        """The number of the assignment, or None for practice."""
        return self.given.row.pk if self.given else None


def is_open(attempt_row: AttemptRow, now: datetime) -> bool:
    """Whether an attempt can be gone on with."""
    return attempt_row.submitted_at is None and not terms.is_over(attempt_row, now)


def practice(session: Session, quiz_id: int) -> Offer:
    """A quiz that is open to everybody.

    Raises:
        NotFound: There is none of that number.
    """
    row = quizzes.find(session, quiz_id)
    if row is None or row.published_at is None:
        raise NotFound("There is no such quiz.")
    return Offer(row, terms.of_quiz(row))


def assigned(given: Given) -> Offer:
    """A quiz as it is assigned, open to whoever has been let in."""
    return Offer(given.quiz, terms.of_assignment(given.row), given)


def begin(
    session: Session, taker: Taker, offer: Offer, *, now: datetime, seed: int | None = None
) -> AttemptRow:
    """Begin an attempt, or go on with the one that is open.

    Raises:
        Refused: The quiz is closed, has no questions, wants an account, or all attempts are used.
    """
    if isinstance(taker, Guest) and not offer.terms.guests_allowed:
        raise AccountNeeded
    attempts.hold_taker(session, key_of(taker))
    taken = attempts.of_taker(session, key_of(taker), quiz_id=offer.quiz.pk)
    # Whoever began in time goes on, whatever became of the window since.
    here = [row for row in taken if row.assignment_id == offer.assignment_id]
    for attempt_row in here:
        if is_open(attempt_row, now):
            return attempt_row
        if attempt_row.submitted_at is None:
            close_at_deadline(session, attempt_row.pk)
    _refuse_start(offer.terms, len(here), now)
    begun = max((attempt_row.number for attempt_row in taken), default=0)
    return _begin(session, offer, taker, now, begun + 1, seed)


def _refuse_start(agreed: Terms, used: int, now: datetime) -> None:
    if not agreed.has_opened(now):
        raise Refused("This quiz is not open yet.")
    if agreed.has_closed(now):
        raise Refused("This quiz is closed.")
    if agreed.attempts_allowed is not None and used >= agreed.attempts_allowed:
        raise Refused("All attempts at this quiz are used.")


def close_at_deadline(session: Session, attempt_id: int) -> None:
    """Submit an attempt as of its deadline, with what was saved; one that is submitted stays."""
    held = attempts.find(session, attempt_id, lock=True)
    if held is not None and held.deadline_at is not None:
        scoring.close(session, held, at=held.deadline_at)


def close_overdue(session: Session, attempt_id: int, *, now: datetime) -> bool:
    """Do so only where the grace is over, too; whether there was something to do.

    What was read before the attempt was held may have changed: submitted, or given more time.
    """
    held = attempts.find(session, attempt_id, lock=True)
    if held is None or held.deadline_at is None or not terms.is_overdue(held, now):
        return False
    scoring.close(session, held, at=held.deadline_at)
    return True


def _begin(
    session: Session, offer: Offer, taker: Taker, now: datetime, count: int, seed: int | None
) -> AttemptRow:
    asked = quizzes.asked_now(session, offer.quiz.pk)
    if not asked:
        raise Refused("This quiz has no questions at the moment.")
    key = key_of(taker)
    extra = extra_time(session, offer.quiz, key)
    attempt_row = AttemptRow(
        quiz_id=offer.quiz.pk,
        person_id=key.person_id,
        guest_hash=key.guest_hash,
        guest_name=taker.name if isinstance(taker, Guest) else None,
        number=count,
        seed=secrets.randbits(62) if seed is None else seed,
        started_at=now,
        deadline_at=offer.terms.deadline(now, extra),
        due_at=offer.terms.due_with(extra),
        late_percent=offer.terms.late_percent,
        assignment_id=offer.assignment_id,
        feedback=offer.terms.feedback,
        scheme=offer.quiz.scheme,
    )
    session.add(attempt_row)
    session.flush()
    attempts.add_items(session, attempt_row.pk, _arranged(attempt_row.seed, asked))
    return attempt_row


def extra_time(
    session: Session, quiz_row: QuizRow, taker: TakerKey, *, minutes: int = 0
) -> ExtraTime:
    """The extra time that a taker has with the owner of a quiz, and that of one attempt."""
    if taker.person_id is None:
        return ExtraTime(minutes=minutes)
    return ExtraTime(classes.extra_time(session, taker.person_id, quiz_row.owner_id), minutes)


def _arranged(seed: int, asked: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """The revisions of an attempt, each with the order in which its parts are shown."""
    random = Random(seed)  # noqa: S311 - it shuffles, and keeps no secret
    return [
        (number, arranging.written(arranging.draw(item_of(content).interaction, random)))
        for number, content in asked
    ]


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
        locked=asked.locked,
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
    if terms.is_overdue(row, now):
        raise Refused("The time for this attempt is over; what was saved before counts.")


def refuse_locked(asked: Asked) -> None:
    """See that an answer was not checked before the end.

    Raises:
        Refused: It was, and counts as it is.
    """
    if asked.locked:
        raise Refused("This answer was checked, so that it can no longer change.")
