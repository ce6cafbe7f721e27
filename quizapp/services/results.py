"""What came of a quiz: who took it, when, and with what score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from sqlmodel import Session

from questions.statistics import facility
from quizapp.database import Database
from quizapp.errors import NotFound
from quizapp.services import lateness, reviewing, scoring, sweeping
from quizapp.services.bank import Page
from quizapp.services.identity import Person
from quizapp.services.outcomes import ReviewView, Score
from quizapp.services.teaching import QuizSummary, own_quiz, summary_of
from quizapp.storage import assignments, attempts, outcomes
from quizapp.storage.outcomes import Outcome
from quizapp.storage.rows import AssignmentRow, ItemRow

TENTHS = 10
PAGE_SIZE = 50


@dataclass(frozen=True, slots=True)
class Mark:
    """What one attempt earned for one item; None in the results where it was not asked."""

    share: Fraction
    answered: bool


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One attempt in the results.

    Attributes:
        attempt_id: Its number.
        taker: The name of who took it.
        email: Their address, "" for a guest.
        started: When, in UTC.
        submitted: When it was handed in, or None while it is open.
        score: What it earned, or None while it is open.
        marks: For each item of `Results.items`, what it earned, or None where it was not asked.
        days_late: How many days after it was due it was handed in; 0 where it is open.
    """

    attempt_id: int
    taker: str
    email: str
    started: datetime
    submitted: datetime | None
    score: Score | None
    marks: tuple[Mark | None, ...]
    days_late: int


@dataclass(frozen=True, slots=True)
class ItemResult:
    """How an item did.

    Attributes:
        uid: The item.
        stem: Its newest wording.
        asked: In how many submitted attempts it was asked.
        answered: In how many it was answered.
        share: The mean share of the mark, or None where it was never asked.
    """

    uid: str
    stem: str
    asked: int
    answered: int
    share: Fraction | None


@dataclass(frozen=True, slots=True)
class Results:
    """What came of a quiz: attempts by name and time, and the items they were asked.

    Attributes:
        summary: The quiz.
        items: Every item that some attempt was asked, in the order of the quiz.
        rows: The attempts.
        mean: The mean share over the submitted attempts, or None where there are none.
        passed: How many of these passed, or None where nobody passes or fails.
        spread: How many of these earned 0 to 10 %, 10 to 20 % and so on; who earned 10 % stands
            in the second.
    """

    summary: QuizSummary
    items: tuple[ItemResult, ...]
    rows: tuple[ResultRow, ...]
    mean: Fraction | None
    passed: int | None
    spread: tuple[int, ...]

    def page(self, number: int) -> Page[ResultRow]:
        """A page of the attempts; the nearest one where there is none of that number."""
        total = len(self.rows)
        number = min(max(number, 1), max(1, -(-total // PAGE_SIZE)))
        rows = self.rows[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]
        return Page(rows, number, PAGE_SIZE, total)


def of_quiz(
    database: Database, actor: Person, quiz_id: int, *, assignment_id: int | None = None
) -> Results:
    """What came of a quiz.

    Args:
        database: Where.
        actor: The teacher.
        quiz_id: The quiz.
        assignment_id: Attempts at one assignment of it only; 0 for practice, None for all.

    Raises:
        NotFound: There is no such quiz of this teacher, or no such assignment of it.
    """
    sweeping.sweep(database, quiz_id=quiz_id)
    with database.read() as session:
        row = own_quiz(session, actor, quiz_id)
        summary = summary_of(session, row)
        asked = outcomes.items_asked(session, quiz_id)
        marks = outcomes.marks(session, quiz_id)
        rows = _rows(session, quiz_id, asked, marks, assignment_id)
        # Different assignments may have different percentages that pass.
        given = assignment_of_quiz(session, quiz_id, assignment_id)
        passing = row.passing if given is None else given.passing
    of_rows = {each.attempt_id for each in rows}
    marks = {place: outcome for place, outcome in marks.items() if place[0] in of_rows}
    shares = [each.score.share for each in rows if each.score is not None]
    return Results(
        summary=summary,
        items=tuple(_item_result(item, marks) for item in asked),
        rows=rows,
        mean=facility(shares),
        passed=None if passing is None else sum(share * 100 >= passing for share in shares),
        spread=_spread(shares),
    )


def _spread(shares: Sequence[Fraction]) -> tuple[int, ...]:
    tenths = Counter(min(int(share * TENTHS), TENTHS - 1) for share in shares)
    return tuple(tenths[tenth] for tenth in range(TENTHS))


def assignment_of_quiz(
    session: Session, quiz_id: int, assignment_id: int | None
) -> AssignmentRow | None:
    """The assignment that was asked for; None for practice and for all attempts.

    Raises:
        NotFound: The quiz has no such assignment.
    """
    if not assignment_id:
        return None
    given = assignments.find(session, assignment_id)
    if given is None or given.quiz.pk != quiz_id:
        raise NotFound("There is no such assignment of this quiz.")
    return given.row


Marks = Mapping[tuple[int, int], Outcome]


def _rows(
    session: Session,
    quiz_id: int,
    asked: Sequence[ItemRow],
    marks: Marks,
    assignment_id: int | None,
) -> tuple[ResultRow, ...]:
    found = outcomes.attempts_of_quiz(session, quiz_id, assignment_id=assignment_id)
    marked = attempts.markings(session, [row.pk for row, _, _ in found])
    return tuple(
        ResultRow(
            attempt_id=row.pk,
            taker=name or row.guest_name or "Guest",
            email=email or "",
            started=row.started_at,
            submitted=row.submitted_at,
            score=scoring.score_of(marked[row.pk]) if row.submitted_at else None,
            marks=tuple(_mark(marks.get((row.pk, item.pk))) for item in asked),
            days_late=lateness.days_late(row, row.submitted_at) if row.submitted_at else 0,
        )
        for row, name, email in found
    )


def _mark(outcome: Outcome | None) -> Mark | None:
    return None if outcome is None else Mark(outcome.share, outcome.answered)


def _item_result(item: ItemRow, marks: Marks) -> ItemResult:
    of_item = [outcome for (_, item_id), outcome in marks.items() if item_id == item.pk]
    return ItemResult(
        uid=item.uid,
        stem=item.stem,
        asked=len(of_item),
        answered=sum(outcome.answered for outcome in of_item),
        share=facility([outcome.share for outcome in of_item]),
    )


def review(database: Database, actor: Person, attempt_id: int) -> ReviewView:
    """One attempt at a quiz of one's own, as its taker sees it after submitting.

    Raises:
        NotFound: There is no such attempt at a quiz of this teacher.
        Refused: It is not submitted yet.
    """
    with database.read() as session:
        row = attempts.find(session, attempt_id)
        own_quiz(session, actor, row.quiz_id if row else None)
        assert row is not None  # noqa: S101 - without it there is no quiz
        return reviewing.of_attempt(session, row)
