"""Column types and constraints that the tables share."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Column, DateTime, Dialect, ForeignKey, Integer, MetaData
from sqlalchemy import Enum as SqlEnum
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

LARGEST_NUMBER = 2**31 - 1
"""What a number column of PostgreSQL holds; an address may ask for more."""


def is_number(value: int) -> bool:
    """Whether a row could have this number."""
    return 0 < value <= LARGEST_NUMBER


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC, whichever database keeps it."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Send the moment in UTC; SQLite keeps no zone, so that texts compare as moments do."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no time zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the moment its zone back."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


class Row(SQLModel):
    """The base of every table; constraints get names that migrations can rely on."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Numbered(Row):
    """The base of tables whose rows are known by a number."""

    id: int | None = Field(default=None, primary_key=True)

    @property
    def pk(self) -> int:
        """The number, once the row was written.

        Raises:
            ValueError: The row was not written yet.
        """
        if self.id is None:
            raise ValueError("a row has no number before it is written")
        return self.id


def moment(*, nullable: bool = False, index: bool = False) -> Column[Any]:
    """A column for a moment in UTC."""
    return Column(UtcDateTime(), nullable=nullable, index=index)


def word(words: type[StrEnum], name: str, *, index: bool = False, length: int = 20) -> Column[Any]:
    """A column for one of a closed set of words, kept as text and checked by the database."""
    kind = SqlEnum(
        words,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=length,
        values_callable=lambda members: [member.value for member in members],
    )
    return Column(kind, nullable=False, index=index)


def reference(
    target: str, *, nullable: bool = False, primary: bool = False, index: bool = True
) -> Column[Any]:
    """A column that points to a row of another table, which cannot be deleted while it does."""
    return Column(
        Integer,
        ForeignKey(target, ondelete="RESTRICT"),
        nullable=nullable,
        primary_key=primary,
        index=index and not primary,
    )
