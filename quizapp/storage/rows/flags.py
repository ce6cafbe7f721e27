"""What takers say of questions that they hold to be wrong."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, Text, UniqueConstraint
from sqlmodel import Field

from quizapp.storage.columns import Numbered, moment, reference, word
from quizapp.storage.states import FlagReason


class FlagRow(Numbered, table=True):
    """That a taker holds an item to be wrong, and why; one of each taker and item.

    `revision_id` is the wording that the taker saw. It waits for an editor until `settled_at`;
    `reply` is what the editor found.
    """

    __tablename__ = "flag"
    __table_args__ = (
        UniqueConstraint("item_id", "person_id"),
        UniqueConstraint("item_id", "guest_hash"),
        CheckConstraint("(person_id IS NULL) <> (guest_hash IS NULL)", name="one_taker"),
        CheckConstraint(
            "(settled_at IS NULL) = (settled_by_id IS NULL)", name="settled_by_somebody"
        ),
        Index(None, "person_id", "made_at"),
        Index(None, "guest_hash", "made_at"),
        Index(None, "settled_at"),
    )

    item_id: int = Field(sa_column=reference("item.id"))
    revision_id: int = Field(sa_column=reference("item_revision.id"))
    person_id: int | None = Field(
        default=None, sa_column=reference("person.id", nullable=True, index=False)
    )
    guest_hash: str | None = None
    reason: FlagReason = Field(sa_column=word(FlagReason, "reason"))
    note: str = Field(default="", sa_type=Text)
    made_at: datetime = Field(sa_column=moment())
    settled_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
    settled_by_id: int | None = Field(default=None, sa_column=reference("person.id", nullable=True))
    reply: str = Field(default="", sa_type=Text)
