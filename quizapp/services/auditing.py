"""Replaying what was sent, and comparing it with what is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from sqlmodel import Session, col, select

from quizapp.database import Database
from quizapp.errors import AppError, Refused
from quizapp.services import lateness, rekeying, scoring
from quizapp.services.scoring import Marking
from quizapp.storage import answer_log, attempts
from quizapp.storage.attempts import Asked
from quizapp.storage.rows import AnswerEventRow, AttemptRow, MarkingRow, MarkRow

STRETCH = 500


@dataclass(frozen=True, slots=True)
class Audit:
    """What a replay found.

    Attributes:
        attempts: How many attempts were replayed.
        problems: A sentence for each thing that is not as the log says.
    """

    attempts: int
    problems: tuple[str, ...]


def audit(database: Database) -> Audit:
    """Replay the log of every attempt and compare answers, marks and sums with what is kept."""
    count, problems, last = 0, list[str](), 0
    while True:
        with database.read() as session:
            query = select(AttemptRow).where(col(AttemptRow.id) > last).order_by(col(AttemptRow.id))
            rows = session.exec(query.limit(STRETCH)).all()
            for row in rows:
                problems.extend(
                    f"Attempt {row.pk}: {problem}" for problem in _problems(session, row)
                )
        if not rows:
            return Audit(count, tuple(problems))
        count, last = count + len(rows), rows[-1].pk


def _problems(session: Session, row: AttemptRow) -> Iterator[str]:
    asked = attempts.asked(session, row.pk)
    events = _replay(answer_log.events(session, row.pk))
    replayed = []
    for each in asked:
        event = events.get(each.position)
        tokens = answer_log.tokens_of(event.response) if event else None
        if tokens != each.tokens or (event.sequence if event else 0) != each.sequence:
            yield f"the answer to question {each.position} is not the newest one that was sent."
        replayed.append(replace(each, tokens=tokens))
    for position, event_id in answer_log.locks(session, row.pk).items():
        event = events.get(position)
        if event is None or event.id != event_id:
            yield f"the answer to question {position} changed after it was checked."
    marking = attempts.markings(session, [row.pk]).get(row.pk)
    if (marking is None) is not (row.submitted_at is None):
        yield "it is marked and not submitted." if marking else "it is submitted and not marked."
    elif marking is not None:
        # Markings that no longer count are kept, and what they say must hold as well.
        for each_marking in attempts.every_marking(session, row.pk):
            yield from _compare(session, row, each_marking, replayed)


def _replay(events: Iterable[AnswerEventRow]) -> Mapping[int, AnswerEventRow]:
    """The event that counts for each question: the largest sequence number, of equals the last."""
    counting: dict[int, AnswerEventRow] = {}
    for event in events:
        before = counting.get(event.position)
        if before is None or event.sequence >= before.sequence:
            counting[event.position] = event
    return counting


def _compare(
    session: Session, row: AttemptRow, marking: MarkingRow, asked: list[Asked]
) -> Iterator[str]:
    marks = attempts.marks(session, marking.pk)
    if set(marks) != {each.position for each in asked}:
        yield "the questions that are marked are not those that were asked."
        return
    try:
        fresh = scoring.mark(rekeying.as_marked(session, asked, marks), row.scheme)
    except Refused as error:
        yield f"a mark names another revision than the one that was asked ({error})"
        return
    except AppError as error:
        yield f"an answer in the log does not fit its question ({error})"
        return
    yield from _differences(row, marking, marks, fresh)


def _differences(
    row: AttemptRow, marking: MarkingRow, marks: Mapping[int, MarkRow], fresh: Marking
) -> Iterator[str]:
    for position, grade in fresh.grades.items():
        kept = marks[position]
        if Fraction(kept.numerator, kept.denominator) != grade.share:
            yield (
                f"question {position} is marked {kept.numerator}/{kept.denominator}, "
                f"and the log gives {grade.share}."
            )
    earned = attempts.sum_of(marking)
    if (earned, marking.possible) != (fresh.score.earned, fresh.score.possible):
        yield (
            f"the score is {earned} of {marking.possible}, "
            f"and the log gives {fresh.score.earned} of {fresh.score.possible}."
        )
    late = lateness.deduction(row, row.submitted_at) if row.submitted_at else 0
    if marking.deducted != late:
        yield f"{marking.deducted} percent are deducted for being late, and it should be {late}."
