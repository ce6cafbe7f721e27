"""Practising what one missed: each question again when it is about to be forgotten.

When an item comes again follows FSRS, whose memory of it begins with the miss in a quiz. Practice
counts for no score, and asks nothing that an open attempt of the same person asks.

Source: J. Ye et al., "A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition
Scheduling", KDD 2022, as the package `fsrs` has it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from random import Random

from fsrs import Card, Rating, Scheduler, State
from sqlmodel import Session

from questions.grading import grade
from questions.model.answers import Grade
from questions.model.items import Item
from quizapp.database import Database
from quizapp.errors import Conflict, NotFound
from quizapp.services import arranging, attempting, evidence, reviewing
from quizapp.services.identity import Person
from quizapp.services.outcomes import ItemOutcome
from quizapp.services.shown import ShownItem
from quizapp.storage import articles, bank, people, practice
from quizapp.storage.answer_log import tokens_of
from quizapp.storage.attempts import Asked
from quizapp.storage.mapping import item_of
from quizapp.storage.practice import Missed
from quizapp.storage.rows import ItemRow, PracticeAnswerRow, PracticeCardRow, RevisionRow

HALF = Fraction(1, 2)
SCHEDULER = Scheduler(enable_fuzzing=False)


@dataclass(frozen=True, slots=True)
class Queue:
    """What there is to practise.

    Attributes:
        due: How many questions wait now.
        later: How many come back later.
        next_due: When the first of these does, in UTC, or None.
    """

    due: int
    later: int
    next_due: datetime | None


@dataclass(frozen=True, slots=True)
class Question:
    """The question that waits longest.

    Attributes:
        uid: The item.
        number: The number of the answer that is asked for; a repeated one changes nothing.
        revision: The number of the revision that is shown.
        item: What is shown.
    """

    uid: str
    number: int
    revision: int
    item: ShownItem


@dataclass(frozen=True, slots=True)
class Answered:
    """What came of an answer in practice.

    Attributes:
        item: The question with key, reasons and evidence.
        due: When it comes again, in UTC.
        queue: What else waits.
    """

    item: ItemOutcome
    due: datetime
    queue: Queue


def queue(database: Database, person: Person) -> Queue:
    """How much a person has to practise."""
    with database.read() as session:
        return _queue(practice.missed(session, person.id, database.now()), database.now())


def _queue(missed: Sequence[Missed], now: datetime) -> Queue:
    dues = [_due(each) for each in missed]
    later = [due for due in dues if due > now]
    return Queue(len(dues) - len(later), len(later), min(later, default=None))


def _due(missed: Missed) -> datetime:
    """When an item comes: at once after a miss in a quiz, otherwise as its card says."""
    card = missed.card
    return missed.at if card is None or missed.at > card.answered_at else card.due_at


def question(database: Database, person: Person) -> Question | None:
    """The question that waits longest, or None where none does."""
    with database.read() as session:
        now = database.now()
        waiting = [each for each in practice.missed(session, person.id, now) if _due(each) <= now]
        if not waiting:
            return None
        first = min(waiting, key=lambda each: (_due(each), each.item.pk))
        row, number = first.item, _number(first.card)
        revision = bank.newest(session, [row.pk])[row.pk]
        asked = _asked(revision, _arrangement(item_of(revision.content), person, row, number), None)
        return Question(row.uid, number, row.revision, attempting.shown_item(asked))


def _number(card: PracticeCardRow | None) -> int:
    return card.answers + 1 if card else 1


def _arrangement(item: Item, person: Person, row: ItemRow, number: int) -> str:
    """The order of the parts: another one each time, and the same at each look."""
    random = Random(f"{person.id} {row.pk} {number}")  # noqa: S311 - it shuffles, and hides nothing
    return arranging.written(arranging.draw(item.interaction, random))


def _asked(revision: RevisionRow, arrangement: str, tokens: Sequence[str] | None) -> Asked:
    return Asked(
        position=1,
        revision_id=revision.pk,
        item=item_of(revision.content),
        arrangement=arrangement,
        tokens=None if tokens is None else tuple(tokens),
        sequence=0,
    )


def answer(
    database: Database,
    person: Person,
    uid: str,
    tokens: Sequence[str] | None,
    *,
    number: int,
    revision: int,
) -> int:
    """Keep an answer, and tell its number; the same answer sent again changes nothing.

    Args:
        database: Where.
        person: Who.
        uid: The item.
        tokens: The answer in the tokens that were shown; None for "I do not know".
        number: The number of the answer that was asked for.
        revision: The number of the revision that was shown.

    Raises:
        NotFound: The item does not wait for this person.
        Invalid: The tokens are no answer to the question (`answer`).
        Conflict: The item was changed since it was shown.
    """
    with database.write() as session:
        people.hold(session, person.id)
        row = bank.find(session, uid)
        known = practice.answer_of_number(session, person.id, row.pk, number) if row else None
        if known is not None:
            return known.pk
        now = database.now()
        missed = practice.missed(session, person.id, now)
        waiting = next((each for each in missed if row and each.item.pk == row.pk), None)
        if waiting is None or _due(waiting) > now or _number(waiting.card) != number:
            raise NotFound("This question does not wait to be practised.")
        if waiting.item.revision != revision:
            raise Conflict("This question was changed in the meantime; here it is anew.")
        return _keep(session, person, waiting, tokens, now)


def _keep(
    session: Session,
    person: Person,
    waiting: Missed,
    tokens: Sequence[str] | None,
    now: datetime,
) -> int:
    row, number = waiting.item, _number(waiting.card)
    newest = bank.newest(session, [row.pk])[row.pk]
    asked = _asked(newest, _arrangement(item_of(newest.content), person, row, number), tokens)
    share = _graded(asked).share
    made = PracticeAnswerRow(
        person_id=person.id,
        item_id=row.pk,
        number=number,
        revision_id=newest.pk,
        arrangement=asked.arrangement,
        response=None if tokens is None else json.dumps(list(tokens)),
        numerator=share.numerator,
        denominator=share.denominator,
        given_at=now,
    )
    session.add(made)
    session.merge(_card(person, waiting, number, rating_of(share), now))
    session.flush()
    return made.pk


def _graded(asked: Asked) -> Grade:
    interaction = asked.item.interaction
    order = arranging.read(asked.arrangement)
    return grade(asked.item, arranging.response_of(interaction, order, asked.tokens))


def rating_of(share: Fraction) -> Rating:
    """How well something was known: wholly, for the greater part, or not."""
    if share == 1:
        return Rating.Good
    return Rating.Hard if share >= HALF else Rating.Again


def _card(
    person: Person, waiting: Missed, number: int, rating: Rating, now: datetime
) -> PracticeCardRow:
    """What is known of a person and an item after an answer."""
    after, _ = SCHEDULER.review_card(_known(waiting), rating, now)
    return PracticeCardRow(
        person_id=person.id,
        item_id=waiting.item.pk,
        answers=number,
        stage=after.state.value,
        step=after.step,
        stability=after.stability,
        hardness=after.difficulty,
        due_at=after.due,
        answered_at=now,
    )


def _known(waiting: Missed) -> Card:
    """What is known before an answer; a miss in a quiz since the last one counts as forgotten."""
    before, number = waiting.card, waiting.item.pk
    if before is None:
        missed, _ = SCHEDULER.review_card(Card(number, due=waiting.at), Rating.Again, waiting.at)
        return missed
    known = Card(
        card_id=number,
        state=State(before.stage),
        step=before.step,
        stability=before.stability,
        difficulty=before.hardness,
        due=before.due_at,
        last_review=before.answered_at,
    )
    if waiting.at > before.answered_at:
        known, _ = SCHEDULER.review_card(known, Rating.Again, waiting.at)
    return known


def answered(database: Database, person: Person, answer_id: int) -> Answered:
    """What came of an answer, with key, reasons and evidence.

    Raises:
        NotFound: There is no such answer of this person.
    """
    with database.read() as session:
        row = practice.answer(session, answer_id, person.id)
        if row is None:
            raise NotFound("There is no such answer.")
        revision = session.get_one(RevisionRow, row.revision_id)
        card = session.get_one(PracticeCardRow, (person.id, row.item_id))
        missed = practice.missed(session, person.id, database.now())
        return Answered(
            _outcome(session, row, revision), card.due_at, _queue(missed, database.now())
        )


def _outcome(session: Session, row: PracticeAnswerRow, revision: RevisionRow) -> ItemOutcome:
    asked = _asked(revision, row.arrangement, tokens_of(row.response))
    given = _graded(asked)
    quoted = articles.named(session, evidence.article_names([asked.item]))
    share = Fraction(row.numerator, row.denominator)
    return reviewing.outcome(asked, share, quoted, answered=given.answered, why=given.why)
