"""Learning at once whether an answer is right, where the terms of the attempt say so.

An answer is locked when it is checked: from then on it counts, and can no longer change. Then, and
only then, its key, reasons and quotations are told; of the other questions nothing is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sqlmodel import Session

from quizapp.database import Database
from quizapp.errors import Invalid, Refused
from quizapp.services import attempting, evidence, reviewing, scoring, taking
from quizapp.services.identity import Taker
from quizapp.services.outcomes import EvidenceView, ItemOutcome
from quizapp.services.takers import key_of
from quizapp.storage import articles, attempts
from quizapp.storage.rows import AnswerLockRow, AnswerRow, AttemptRow
from quizapp.storage.states import Feedback


def check(database: Database, taker: Taker, attempt_id: int, number: int) -> None:
    """Lock the answer to a question, so that what came of it can be told; twice is as once.

    Args:
        database: Where.
        taker: Who.
        attempt_id: The attempt.
        number: The question, from 1.

    Raises:
        NotFound: There is no such attempt or question.
        Invalid: The question has no answer yet (`answer`).
        Refused: Answers of this attempt are not checked before the end, or it is over.
    """
    with database.write() as session:
        row = taking.own(session, attempt_id, key_of(taker), lock=True)
        asked = attempting.question(session, attempt_id, number)
        if asked.locked:
            return
        attempting.refuse_late(row, database.now())
        if row.feedback is not Feedback.AT_ONCE:
            raise Refused("The answers of this quiz are checked when you hand it in.")
        if asked.tokens is None:
            raise Invalid({"answer": "Answer the question first; then it can be checked."})
        answer = session.get(AnswerRow, (attempt_id, number))
        assert answer is not None  # noqa: S101 - the tokens are its
        session.add(
            AnswerLockRow(
                attempt_id=attempt_id,
                position=number,
                event_id=answer.event_id,
                locked_at=database.now(),
            )
        )


def outcomes(database: Database, taker: Taker, attempt_id: int) -> Mapping[int, ItemOutcome]:
    """What came of the answers that are locked, by the number of their question.

    Raises:
        NotFound: There is no such attempt of this taker.
    """
    with database.read() as session:
        row = taking.own(session, attempt_id, key_of(taker))
        return _outcomes(session, row)


def _outcomes(session: Session, row: AttemptRow) -> Mapping[int, ItemOutcome]:
    locked = [each for each in attempts.asked(session, row.pk) if each.locked]
    quoted = articles.named(session, evidence.article_names(each.item for each in locked))
    found = {}
    for each in locked:
        grade = scoring.grade_of(each, row.scheme)
        outcome = reviewing.outcome(
            each, grade.share, quoted, answered=grade.answered, why=grade.why
        )
        found[each.position] = _quotations_alone(outcome)
    return found


def _quotations_alone(outcome: ItemOutcome) -> ItemOutcome:
    """The same without what stands around its quotations: it may answer the other questions."""
    entries = tuple(replace(entry, evidence=_alone(entry.evidence)) for entry in outcome.entries)
    return replace(outcome, evidence=_alone(outcome.evidence), entries=entries)


def _alone(quotations: tuple[EvidenceView, ...]) -> tuple[EvidenceView, ...]:
    return tuple(replace(each, article_id=None, before="", after="") for each in quotations)
