"""Work that is handed in after it was due: how late it is, and what that costs."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import ceil

from quizapp.services.terms import GRACE
from quizapp.storage.rows import AttemptRow

DAY = timedelta(days=1)


def days_late(attempt: AttemptRow, at: datetime) -> int:
    """How many days after it was due an attempt was handed in; a day that has begun counts.

    What was on its way when it was due is in time.
    """
    if attempt.due_at is None or at <= attempt.due_at + GRACE:
        return 0
    return ceil((at - attempt.due_at) / DAY)


def deduction(attempt: AttemptRow, at: datetime) -> int:
    """What is deducted from an attempt that is handed in at a moment, in percent of the points."""
    return min(100, days_late(attempt, at) * attempt.late_percent)
