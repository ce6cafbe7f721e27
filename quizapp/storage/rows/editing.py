"""What editors leave beside items: comments, drafts, views, bulk changes, answers of reviewers."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, LargeBinary, Text, UniqueConstraint
from sqlmodel import Field

from quizapp.storage.columns import Numbered, Row, moment, reference, word
from quizapp.storage.states import BulkAct, ItemState, Verdict


class CommentRow(Numbered, table=True):
    """What somebody said of an item; it waits until somebody settles it."""

    __tablename__ = "item_comment"
    __table_args__ = (
        CheckConstraint("length(text) > 0", name="text_given"),
        CheckConstraint(
            "(settled_at IS NULL) = (settled_by_id IS NULL)", name="settled_by_somebody"
        ),
    )

    item_id: int = Field(sa_column=reference("item.id"))
    revision_id: int = Field(sa_column=reference("item_revision.id", index=False))
    person_id: int = Field(sa_column=reference("person.id"))
    text: str = Field(sa_type=Text)
    made_at: datetime = Field(sa_column=moment())
    settled_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
    settled_by_id: int | None = Field(
        default=None, sa_column=reference("person.id", nullable=True, index=False)
    )


class BlindAnswerRow(Numbered, table=True):
    """What a reviewer answered before seeing the key.

    `response` holds places among the parts of the revision as a JSON list, or null where the
    reviewer chose none of them; `agrees` repeats whether it is the key.
    """

    __tablename__ = "blind_answer"
    __table_args__ = (UniqueConstraint("revision_id", "person_id"),)

    item_id: int = Field(sa_column=reference("item.id"))
    revision_id: int = Field(sa_column=reference("item_revision.id", index=False))
    person_id: int = Field(sa_column=reference("person.id"))
    response: str | None = Field(default=None, sa_type=Text)
    verdict: Verdict = Field(sa_column=word(Verdict, "verdict"))
    agrees: bool
    note: str = Field(default="", sa_type=Text)
    made_at: datetime = Field(sa_column=moment())


class DraftRow(Numbered, table=True):
    """A form that somebody has not saved yet.

    `page` is the uid of the item, or the kind of interaction of a new one; `content` holds the
    fields as JSON, `based_on` the revision that the form showed.
    """

    __tablename__ = "item_draft"
    __table_args__ = (UniqueConstraint("person_id", "page"),)

    person_id: int = Field(sa_column=reference("person.id", index=False))
    page: str = Field(index=True)
    based_on: int
    content: str = Field(sa_type=Text)
    saved_at: datetime = Field(sa_column=moment())


class ViewRow(Numbered, table=True):
    """Filters of the question bank under a name; `query` is as an address holds it."""

    __tablename__ = "saved_view"
    __table_args__ = (
        UniqueConstraint("person_id", "name"),
        CheckConstraint("length(name) > 0", name="name_given"),
    )

    person_id: int = Field(sa_column=reference("person.id", index=False))
    name: str
    query: str = Field(sa_type=Text)
    made_at: datetime = Field(sa_column=moment())


class BulkChangeRow(Numbered, table=True):
    """One change of many items at once."""

    __tablename__ = "bulk_change"

    person_id: int = Field(sa_column=reference("person.id"))
    act: BulkAct = Field(sa_column=word(BulkAct, "act"))
    detail: str = ""
    made_at: datetime = Field(sa_column=moment())
    undone_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class BulkItemRow(Row, table=True):
    """What an item was before a bulk change, and which revision it had behind it."""

    __tablename__ = "bulk_item"

    change_id: int = Field(sa_column=reference("bulk_change.id", primary=True))
    item_id: int = Field(sa_column=reference("item.id", primary=True))
    state: ItemState = Field(sa_column=word(ItemState, "state"))
    state_note: str = ""
    human_placed: bool
    reviewer_id: int | None = Field(
        default=None, sa_column=reference("person.id", nullable=True, index=False)
    )
    revision: int
    revision_after: int


class UploadRow(Numbered, table=True):
    """A file that somebody is about to import, between the dry run and the import."""

    __tablename__ = "upload"

    person_id: int = Field(sa_column=reference("person.id"))
    name: str
    format: str
    content: bytes = Field(sa_type=LargeBinary)
    made_at: datetime = Field(sa_column=moment())
