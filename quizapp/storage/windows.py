"""When the review of a submitted attempt is open, as a condition on the rows of attempts."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, or_
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from quizapp.storage.rows import AssignmentRow, AttemptRow
from quizapp.storage.states import ReviewWindow


def is_open(now: datetime) -> ColumnElement[bool]:
    """Whether the taker of an attempt sees key, reasons and evidence now.

    Practice is looked back at once it is submitted. Of an assignment it depends on its window;
    "after closing" waits for those who have extra time, too.
    """
    other = aliased(AttemptRow)
    under_way = exists(
        select(other.id).where(
            col(other.assignment_id) == col(AssignmentRow.id),
            col(other.submitted_at).is_(None),
            col(other.deadline_at) > now,
        )
    )
    opened = exists(
        select(AssignmentRow.id).where(
            col(AssignmentRow.id) == col(AttemptRow.assignment_id),
            or_(
                col(AssignmentRow.review) == ReviewWindow.AFTER_SUBMISSION,
                and_(
                    col(AssignmentRow.review) == ReviewWindow.AFTER_CLOSING,
                    col(AssignmentRow.closes_at) <= now,
                    ~under_way,
                ),
            ),
        )
    )
    return and_(
        col(AttemptRow.submitted_at).is_not(None),
        or_(col(AttemptRow.assignment_id).is_(None), opened),
    )
