"""The terms on which a quiz is taken: openly for practice, or as an assignment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from quizapp.sentences import said
from quizapp.storage.rows import AssignmentRow, AttemptRow, QuizRow
from quizapp.storage.states import Feedback, ReviewWindow

MOST_ATTEMPTS = 100
MOST_MINUTES = 60 * 24 * 7
GRACE = timedelta(seconds=30)
"""How long after a deadline answers that were on their way are still taken."""


@dataclass(frozen=True, slots=True)
class ExtraTime:
    """More time than others have: a share of the limit in percent, and minutes of one attempt."""

    percent: int = 0
    minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """On which terms attempts are made.

    Attributes:
        guests_allowed: Whether an account is not needed.
        attempts_allowed: How many attempts each taker has; None for any number.
        minutes: The time limit of an attempt; None for none.
        passing: The percentage of the points that passes; None where nobody passes or fails.
        feedback: When a taker learns whether an answer is right.
        review: From when on a taker sees key, reasons and evidence.
        opens: From when on attempts begin, or None for any time.
        closes: When every attempt ends, or None.
        due: From when on what is handed in is late, or None.
        late_percent: What each day of lateness costs, in percent of the points; 0 where late work
            is only marked as such.
    """

    guests_allowed: bool = False
    attempts_allowed: int | None = None
    minutes: int | None = None
    passing: int | None = None
    feedback: Feedback = Feedback.AT_END
    review: ReviewWindow = ReviewWindow.AFTER_SUBMISSION
    opens: datetime | None = None
    closes: datetime | None = None
    due: datetime | None = None
    late_percent: int = 0

    @property
    def tells_the_key_early(self) -> bool:
        """Whether some see the right answers while others may still hand late work in."""
        at_once = self.feedback is Feedback.AT_ONCE or self.review is ReviewWindow.AFTER_SUBMISSION
        return self.due is not None and at_once

    def has_opened(self, now: datetime) -> bool:
        """Whether the moment from which on attempts begin has come."""
        return self.opens is None or self.opens <= now

    def has_closed(self, now: datetime) -> bool:
        """Whether attempts begin no longer."""
        return self.closes is not None and self.closes <= now

    def deadline(self, started: datetime, extra: ExtraTime | None = None) -> datetime | None:
        """When an attempt that began at a moment ends.

        Extra time lengthens the limit, and moves the closing by as much: otherwise whoever starts
        last of all would have none of it.
        """
        limit, more = self._limit, self._more(extra)
        ends = [started + limit + more] if self.minutes else []
        ends += [self.closes + more] if self.closes else []
        return min(ends, default=None)

    def due_with(self, extra: ExtraTime | None = None) -> datetime | None:
        """From when on an attempt is late; extra time moves that by as much."""
        return self.due + self._more(extra) if self.due else None

    @property
    def _limit(self) -> timedelta:
        return timedelta(minutes=self.minutes or 0)

    def _more(self, extra: ExtraTime | None) -> timedelta:
        extra = extra or ExtraTime()
        return self._limit * extra.percent / 100 + timedelta(minutes=extra.minutes)


def problems_of_limits(
    attempts_allowed: int | None, minutes: int | None, passing: int | None
) -> dict[str, str]:
    """What is wrong with the limits of a quiz or an assignment, by field."""
    problems: dict[str, str] = {}
    if attempts_allowed is not None and not 1 <= attempts_allowed <= MOST_ATTEMPTS:
        problems["attempts_allowed"] = said(
            "Allow 1 to %(most_attempts)s attempts, or any number.", most_attempts=MOST_ATTEMPTS
        )
    if minutes is not None and not 1 <= minutes <= MOST_MINUTES:
        problems["minutes"] = said(
            "A time limit is 1 to %(most_minutes)s minutes, or none.", most_minutes=MOST_MINUTES
        )
    if passing is not None and not 1 <= passing <= 100:
        problems["passing"] = "A score to pass is 1 to 100 percent, or none."
    return problems


def of_quiz(row: QuizRow) -> Terms:
    """The terms of practice: always open while the quiz is published."""
    return Terms(
        guests_allowed=row.guests_allowed,
        attempts_allowed=row.attempts_allowed,
        minutes=row.minutes,
        passing=row.passing,
        feedback=row.feedback,
    )


def of_assignment(row: AssignmentRow) -> Terms:
    """The terms of an assignment."""
    return Terms(
        guests_allowed=row.guests_allowed,
        attempts_allowed=row.attempts_allowed,
        minutes=row.minutes,
        passing=row.passing,
        feedback=row.feedback,
        review=row.review,
        opens=row.opens_at,
        closes=row.closes_at,
        due=row.due_at,
        late_percent=row.late_percent,
    )


def is_over(row: AttemptRow, now: datetime) -> bool:
    """Whether the time of an attempt is over."""
    return row.deadline_at is not None and row.deadline_at <= now


def is_overdue(row: AttemptRow, now: datetime) -> bool:
    """Whether an attempt waits to be closed: its time and the grace are over."""
    waits = row.submitted_at is None and row.deadline_at is not None
    return waits and is_over(row, now - GRACE)
