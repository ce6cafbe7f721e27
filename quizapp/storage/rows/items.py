"""Items, their revisions, and what the checks said of each."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Column, ForeignKey, Text, UniqueConstraint
from sqlmodel import Field

from questions.model.review import Severity
from quizapp.storage.columns import Numbered, Row, moment, reference, word
from quizapp.storage.states import InteractionType, ItemState


class ItemRow(Numbered, table=True):
    """An item; what lists show and search is repeated here from the newest revision.

    `built_key` names the question that the builder asked (what, of which articles) and survives
    edits; it is null for an item that a person wrote. `human_edited` says that a person changed
    the content, `human_placed` that a person chose the state; the builder changes neither then.
    `words` are what a search looks through, `author_id` is who made the newest revision (null for
    the builder), `evidence_lost` says that an article no longer holds the words that back it up.
    `answer_words` are the words of the answer in their order by letters, to find items with the
    same answer.
    """

    __tablename__ = "item"
    __table_args__ = (
        CheckConstraint("length(stem) > 0", name="stem_given"),
        CheckConstraint("revision >= 1", name="revision_counts"),
    )

    uid: str = Field(unique=True)
    built_key: str | None = Field(default=None, unique=True)
    state: ItemState = Field(sa_column=word(ItemState, "state", index=True))
    state_note: str = ""
    human_edited: bool = False
    human_placed: bool = False
    revision: int
    kind: str = Field(index=True)
    interaction: InteractionType = Field(sa_column=word(InteractionType, "interaction"))
    stem: str = Field(sa_type=Text)
    answer: str = Field(sa_type=Text)
    blocking: int = 0
    warnings: int = 0
    rank: int
    made_at: datetime = Field(sa_column=moment())
    changed_at: datetime = Field(sa_column=moment(index=True))
    words: str = Field(default="", sa_type=Text)
    difficulty: float | None = None
    # No RESTRICT in new columns: SQLite cannot tell of it there, and holds deletions back anyway.
    author_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    reviewer_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    evidence_lost: bool = False
    answer_words: str = Field(default="", index=True)


class RevisionRow(Numbered, table=True):
    """One wording of an item: its content in the project's JSON form; never changed afterwards.

    `wording_only` says that it asks the same as the revision before it, so that the figures of both
    may be taken together.
    """

    __tablename__ = "item_revision"
    __table_args__ = (
        UniqueConstraint("item_id", "number"),
        CheckConstraint("number >= 1", name="number_counts"),
        CheckConstraint("length(stem) > 0", name="stem_given"),
    )

    item_id: int = Field(sa_column=reference("item.id"))
    number: int
    content: str = Field(sa_type=Text)
    content_hash: str
    stem: str = Field(sa_type=Text)
    author_id: int | None = Field(default=None, sa_column=reference("person.id", nullable=True))
    made_at: datetime = Field(sa_column=moment())
    note: str = ""
    wording_only: bool = False


class FindingRow(Row, table=True):
    """What a check said of a revision."""

    __tablename__ = "finding"

    revision_id: int = Field(sa_column=reference("item_revision.id", primary=True))
    place: int = Field(primary_key=True)
    check: str = Field(index=True)
    severity: Severity = Field(sa_column=word(Severity, "severity"))
    message: str = Field(sa_type=Text)


class ItemArticleRow(Row, table=True):
    """That an article backs up an item."""

    __tablename__ = "item_article"

    item_id: int = Field(sa_column=reference("item.id", primary=True))
    article_id: int = Field(sa_column=reference("article.id", primary=True))


class ItemTagRow(Row, table=True):
    """A subject of the newest revision of an item."""

    __tablename__ = "item_tag"

    item_id: int = Field(sa_column=reference("item.id", primary=True))
    tag: str = Field(primary_key=True, index=True)


class ItemFindingRow(Row, table=True):
    """A check that found something in the newest revision of an item."""

    __tablename__ = "item_finding"

    item_id: int = Field(sa_column=reference("item.id", primary=True))
    check: str = Field(primary_key=True, index=True)


class ItemFiguresRow(Row, table=True):
    """How an item behaved in attempts, as it was last counted."""

    __tablename__ = "item_figures"

    item_id: int = Field(sa_column=reference("item.id", primary=True))
    attempts: int
    facility: float | None = Field(default=None, index=True)
    discrimination: float | None = Field(default=None, index=True)


class ItemTwinRow(Row, table=True):
    """That an item asks nearly what another one asks; of each pair there are both directions."""

    __tablename__ = "item_twin"

    item_id: int = Field(sa_column=reference("item.id", primary=True))
    twin_id: int = Field(
        sa_column=Column(ForeignKey("item.id", ondelete="RESTRICT"), primary_key=True, index=True)
    )
