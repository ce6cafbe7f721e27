"""Articles and the facts that were read from them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Text, UniqueConstraint
from sqlmodel import Field

from quizapp.storage.columns import Numbered, moment, reference


class ArticleRow(Numbered, table=True):
    """An article; days are kept as `YYYY-MM-DD`, since databases know no years before 1.

    `build_hash` names the build that its items come from: the builder, its options and the articles
    that were read together; `builder` is the fingerprint of its code. `corrections` holds what a
    person changed of source, licence and date as JSON; a later load keeps it. `seed` and
    `most_ready` are how its items were chosen, so that building again chooses the same.
    """

    __tablename__ = "article"
    __table_args__ = (
        CheckConstraint("length(name) > 0", name="name_given"),
        CheckConstraint("length(text) > 0", name="text_given"),
        CheckConstraint(
            "(published_earliest IS NULL) = (published_latest IS NULL)", name="published_whole"
        ),
    )

    name: str = Field(unique=True)
    title: str
    text: str = Field(sa_type=Text)
    source: str
    licence: str
    published_earliest: str | None = None
    published_latest: str | None = None
    published_precision: str | None = None
    published_circa: bool = False
    language: str
    content_hash: str
    build_hash: str
    loaded_at: datetime = Field(sa_column=moment())
    builder: str = ""
    corrections: str = Field(default="", sa_type=Text)
    seed: int = 0
    most_ready: int | None = None


class ArticleVersionRow(Numbered, table=True):
    """The text that an article had until a newer one was loaded."""

    __tablename__ = "article_version"
    __table_args__ = (UniqueConstraint("article_id", "number"),)

    article_id: int = Field(sa_column=reference("article.id", index=False))
    number: int
    text: str = Field(sa_type=Text)
    loaded_at: datetime = Field(sa_column=moment())
    replaced_at: datetime = Field(sa_column=moment())


class NoticeRow(Numbered, table=True):
    """Statements of articles that contradict each other; `content` is them as JSON."""

    __tablename__ = "notice"

    article_id: int = Field(sa_column=reference("article.id"))
    message: str = Field(sa_type=Text)
    content: str = Field(sa_type=Text)
    made_at: datetime = Field(sa_column=moment())


class FactRow(Numbered, table=True):
    """What an article asserts, with the place that says so; `content` is the whole fact as JSON."""

    __tablename__ = "fact"
    __table_args__ = (
        UniqueConstraint("article_id", "place"),
        CheckConstraint("start_at >= 0 AND end_at > start_at", name="span"),
    )

    article_id: int = Field(sa_column=reference("article.id"))
    place: int
    kind: str
    text: str = Field(sa_type=Text)
    modality: str
    speaker: str
    start_at: int
    end_at: int
    quote: str = Field(sa_type=Text)
    content: str = Field(sa_type=Text)
    date_earliest: str | None = None
    date_latest: str | None = None
    date_precision: str | None = None
