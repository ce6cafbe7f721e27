"""Quizzes and the items in them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Text, UniqueConstraint
from sqlmodel import Field

from quizapp.storage.columns import Numbered, Row, moment, reference, word
from quizapp.storage.states import Paging


class QuizRow(Numbered, table=True):
    """A quiz; whether it is open follows from its moments."""

    __tablename__ = "quiz"
    __table_args__ = (
        CheckConstraint("length(title) > 0", name="title_given"),
        CheckConstraint("attempts_allowed >= 1", name="attempts_count"),
        CheckConstraint("minutes >= 1", name="minutes_count"),
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
