"""Attempts: what was asked, every answer that was sent, and what it earned."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKeyConstraint,
    Index,
    Text,
    UniqueConstraint,
    text,
)
from sqlmodel import Field

from questions.ordering_schemes import Scheme
from quizapp.storage.columns import Numbered, Row, moment, reference, word
from quizapp.storage.rows.quizzes import LONGEST_SCHEME
from quizapp.storage.states import Feedback


class AttemptRow(Numbered, table=True):
    """One go at a quiz, as an assignment or for practice; its state follows from its moments.

    `number` counts the attempts of one taker at one quiz; that it is unique keeps a limit on
    attempts through any race. `feedback` and `scheme` are those of its start, whatever becomes of
    the quiz; `extra_minutes` is what a teacher gave to this attempt alone. After `due_at` it is
    late, at the cost of `late_percent` of the points a day.
    """

    __tablename__ = "attempt"
    __table_args__ = (
        UniqueConstraint("quiz_id", "person_id", "number"),
        UniqueConstraint("quiz_id", "guest_hash", "number"),
        CheckConstraint("(person_id IS NULL) <> (guest_hash IS NULL)", name="one_taker"),
        CheckConstraint("number >= 1", name="number_counts"),
        CheckConstraint("submitted_at >= started_at", name="in_time_order"),
        CheckConstraint("extra_minutes >= 0", name="extra_minutes_count"),
        CheckConstraint("late_percent BETWEEN 0 AND 100", name="late_share"),
        Index(None, "guest_hash"),
        Index(None, "deadline_at"),
    )

    quiz_id: int = Field(sa_column=reference("quiz.id"))
    person_id: int | None = Field(default=None, sa_column=reference("person.id", nullable=True))
    guest_hash: str | None = None
    guest_name: str | None = None
    number: int
    seed: int = Field(sa_type=BigInteger)
    started_at: datetime = Field(sa_column=moment())
    deadline_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
    submitted_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
    # No RESTRICT: SQLite holds back a deletion all the same, and cannot tell of it in a new column.
    assignment_id: int | None = Field(default=None, foreign_key="assignment.id", index=True)
    feedback: Feedback = Field(default=Feedback.AT_END, sa_column=word(Feedback, "feedback"))
    scheme: Scheme = Field(
        default=Scheme.CERTAIN_PAIRS, sa_column=word(Scheme, "scheme", length=LONGEST_SCHEME)
    )
    extra_minutes: int = 0
    due_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
    late_percent: int = 0


class AttemptItemRow(Row, table=True):
    """A question of an attempt: the exact revision, and the order its parts are shown in.

    `arrangement` lists places in an order of the parts that does not depend on the key, such as
    "2,0,3,1".
    """

    __tablename__ = "attempt_item"
    __table_args__ = (CheckConstraint("position >= 1", name="position_counts"),)

    attempt_id: int = Field(sa_column=reference("attempt.id", primary=True))
    position: int = Field(primary_key=True)
    revision_id: int = Field(sa_column=reference("item_revision.id"))
    arrangement: str


class AnswerEventRow(Numbered, table=True):
    """An answer as it was sent, in the tokens that were shown; nothing rewrites these rows.

    `response` holds the tokens as a JSON list, or null for an answer that was taken back.
    `sequence` may be milliseconds since 1970.
    """

    __tablename__ = "answer_event"
    __table_args__ = (
        ForeignKeyConstraint(
            ["attempt_id", "position"],
            ["attempt_item.attempt_id", "attempt_item.position"],
            ondelete="RESTRICT",
        ),
        UniqueConstraint("attempt_id", "idempotency_key"),
        Index(None, "attempt_id", "position"),
        CheckConstraint("sequence >= 1", name="sequence_counts"),
    )

    attempt_id: int
    position: int
    sequence: int = Field(sa_type=BigInteger)
    idempotency_key: str | None = None
    response: str | None = Field(default=None, sa_type=Text)
    sent_at: datetime = Field(sa_column=moment())


class AnswerRow(Row, table=True):
    """The answer that counts now, repeated from the event that gave it."""

    __tablename__ = "answer"
    __table_args__ = (
        ForeignKeyConstraint(
            ["attempt_id", "position"],
            ["attempt_item.attempt_id", "attempt_item.position"],
            ondelete="RESTRICT",
        ),
    )

    attempt_id: int = Field(primary_key=True)
    position: int = Field(primary_key=True)
    event_id: int = Field(sa_column=reference("answer_event.id", index=False))
    sequence: int = Field(sa_type=BigInteger)
    response: str | None = Field(default=None, sa_type=Text)


class AnswerLockRow(Row, table=True):
    """That an answer was checked before the end: it counts, and can no longer change."""

    __tablename__ = "answer_lock"
    __table_args__ = (
        ForeignKeyConstraint(
            ["attempt_id", "position"],
            ["attempt_item.attempt_id", "attempt_item.position"],
            ondelete="RESTRICT",
        ),
    )

    attempt_id: int = Field(primary_key=True)
    position: int = Field(primary_key=True)
    event_id: int = Field(sa_column=reference("answer_event.id", index=False))
    locked_at: datetime = Field(sa_column=moment())


class MarkingRow(Numbered, table=True):
    """A marking of an attempt; the one with the largest number counts.

    The sum is exact: `earned_numerator` / `earned_denominator`, in lowest terms; `deducted` percent
    of what was possible are taken from it for being late. `counted` says whether the figures of its
    items know it.
    """

    __tablename__ = "marking"
    __table_args__ = (
        UniqueConstraint("attempt_id", "number"),
        CheckConstraint("earned_denominator >= 1", name="denominator_counts"),
        CheckConstraint(
            "earned_numerator >= 0 AND earned_numerator <= possible * earned_denominator",
            name="earned_within",
        ),
        CheckConstraint("deducted BETWEEN 0 AND 100", name="deducted_share"),
        Index(
            "ix_marking_uncounted",
            "id",
            sqlite_where=text("counted IS FALSE"),
            postgresql_where=text("counted IS FALSE"),
        ),
    )

    attempt_id: int = Field(sa_column=reference("attempt.id"))
    number: int
    made_at: datetime = Field(sa_column=moment())
    marker_id: int | None = Field(default=None, sa_column=reference("person.id", nullable=True))
    reason: str = ""
    earned_numerator: int = Field(sa_type=BigInteger)
    earned_denominator: int = Field(sa_type=BigInteger)
    possible: int
    deducted: int = 0
    counted: bool = False


class MarkRow(Row, table=True):
    """What one question earned in a marking, from 0 to 1, exactly."""

    __tablename__ = "mark"
    __table_args__ = (
        CheckConstraint("denominator >= 1", name="denominator_counts"),
        CheckConstraint("numerator >= 0 AND numerator <= denominator", name="share_within"),
    )

    marking_id: int = Field(sa_column=reference("marking.id", primary=True))
    position: int = Field(primary_key=True)
    revision_id: int = Field(sa_column=reference("item_revision.id"))
    numerator: int
    denominator: int
    answered: bool
    why: str = Field(sa_type=Text)
