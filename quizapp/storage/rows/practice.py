"""Practice: when a person meets an item again, and every answer given meanwhile."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, Text, UniqueConstraint
from sqlmodel import Field

from quizapp.storage.columns import Numbered, Row, moment, reference


class PracticeCardRow(Row, table=True):
    """What spaced repetition knows of a person and an item; made by the first practised answer.

    `stage`, `step`, `stability` (days) and `hardness` are the scheduler's; `answers` counts the
    answers so far and numbers the next one.
    """

    __tablename__ = "practice_card"
    __table_args__ = (
        Index(None, "person_id", "due_at"),
        CheckConstraint("answers >= 1", name="answers_count"),
        CheckConstraint("stage BETWEEN 1 AND 3", name="stage_known"),
    )

    person_id: int = Field(sa_column=reference("person.id", primary=True))
    item_id: int = Field(sa_column=reference("item.id", primary=True))
    answers: int
    stage: int
    step: int | None = None
    stability: float | None = None
    hardness: float | None = None
    due_at: datetime = Field(sa_column=moment())
    answered_at: datetime = Field(sa_column=moment())


class PracticeAnswerRow(Numbered, table=True):
    """An answer given in practice, with the revision and the order in which its parts stood.

    These rows are never changed and count for no score.
    """

    __tablename__ = "practice_answer"
    __table_args__ = (
        UniqueConstraint("person_id", "item_id", "number"),
        CheckConstraint("number >= 1", name="number_counts"),
        CheckConstraint("denominator >= 1", name="denominator_counts"),
        CheckConstraint("numerator >= 0 AND numerator <= denominator", name="share_within"),
    )

    person_id: int = Field(sa_column=reference("person.id"))
    item_id: int = Field(sa_column=reference("item.id"))
    number: int
    revision_id: int = Field(sa_column=reference("item_revision.id"))
    arrangement: str
    response: str | None = Field(default=None, sa_type=Text)
    numerator: int
    denominator: int
    given_at: datetime = Field(sa_column=moment())
