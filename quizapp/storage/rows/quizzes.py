"""Quizzes, the items in them, and to whom they are given."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, Text, UniqueConstraint
from sqlmodel import Field

from questions.ordering_schemes import Scheme
from quizapp.storage.columns import Numbered, Row, moment, reference, word
from quizapp.storage.states import Feedback, Paging, ReviewWindow

LONGEST_SCHEME = 40


class QuizRow(Numbered, table=True):
    """A quiz, with the terms on which everybody may practise it while it is published.

    `passing` is in percent of the points; `scheme` says how its orderings are graded.
    """

    __tablename__ = "quiz"
    __table_args__ = (
        CheckConstraint("length(title) > 0", name="title_given"),
        CheckConstraint("attempts_allowed >= 1", name="attempts_count"),
        CheckConstraint("minutes >= 1", name="minutes_count"),
        CheckConstraint("passing BETWEEN 1 AND 100", name="passing_share"),
    )

    title: str
    description: str = Field(sa_type=Text)
    paging: Paging = Field(sa_column=word(Paging, "paging"))
    owner_id: int = Field(sa_column=reference("person.id"))
    guests_allowed: bool = False
    attempts_allowed: int | None = None
    minutes: int | None = None
    made_at: datetime = Field(sa_column=moment())
    published_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
    feedback: Feedback = Field(default=Feedback.AT_END, sa_column=word(Feedback, "feedback"))
    passing: int | None = None
    scheme: Scheme = Field(
        default=Scheme.CERTAIN_PAIRS, sa_column=word(Scheme, "scheme", length=LONGEST_SCHEME)
    )


class QuizItemRow(Row, table=True):
    """An item at its place in a quiz."""

    __tablename__ = "quiz_item"
    __table_args__ = (
        UniqueConstraint("quiz_id", "item_id"),
        CheckConstraint("position >= 1", name="position_counts"),
    )

    quiz_id: int = Field(sa_column=reference("quiz.id", primary=True))
    position: int = Field(primary_key=True)
    item_id: int = Field(sa_column=reference("item.id"))


class AssignmentRow(Numbered, table=True):
    """A quiz given to a class, or to everybody who has its code, on terms of its own.

    Without `opens_at` it is open from the beginning, without `closes_at` for good. What is handed
    in after `due_at` is late, and `late_percent` of the points are deducted for each day.
    """

    __tablename__ = "assignment"
    __table_args__ = (
        CheckConstraint("length(code) > 0", name="code_given"),
        CheckConstraint("attempts_allowed >= 1", name="attempts_count"),
        CheckConstraint("minutes >= 1", name="minutes_count"),
        CheckConstraint("passing BETWEEN 1 AND 100", name="passing_share"),
        CheckConstraint("closes_at > opens_at", name="in_time_order"),
        CheckConstraint("closes_at > due_at", name="due_before_closing"),
        CheckConstraint("late_percent BETWEEN 0 AND 100", name="late_share"),
        CheckConstraint("class_id IS NULL OR NOT guests_allowed", name="no_guests_in_a_class"),
        CheckConstraint("review <> 'after_closing' OR closes_at IS NOT NULL", name="closing_known"),
    )

    quiz_id: int = Field(sa_column=reference("quiz.id"))
    class_id: int | None = Field(
        default=None, sa_column=reference("school_class.id", nullable=True)
    )
    code: str = Field(unique=True)
    guests_allowed: bool = False
    attempts_allowed: int | None = None
    minutes: int | None = None
    passing: int | None = None
    feedback: Feedback = Field(sa_column=word(Feedback, "feedback"))
    review: ReviewWindow = Field(sa_column=word(ReviewWindow, "review"))
    opens_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
    closes_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
    due_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
    late_percent: int = 0
    made_at: datetime = Field(sa_column=moment())


class CodeGuessRow(Numbered, table=True):
    """A code that nothing has, for the throttle."""

    __tablename__ = "code_guess"
    __table_args__ = (Index(None, "address", "failed_at"),)

    address: str
    failed_at: datetime = Field(sa_column=moment())
