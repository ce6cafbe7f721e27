"""People, classes, sign-ins."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field

from quizapp.storage.columns import Numbered, Row, moment, reference, word
from quizapp.storage.states import Role


class PersonRow(Numbered, table=True):
    """Somebody with an account; without a password hash nobody can sign in to it.

    Of a person who was erased the row stays without a name, so that their answers still count.
    """

    __tablename__ = "person"
    __table_args__ = (
        CheckConstraint("email = lower(email) AND length(email) > 2", name="email_normal"),
        CheckConstraint("length(name) > 0", name="name_given"),
    )

    email: str = Field(unique=True)
    name: str
    role: Role = Field(sa_column=word(Role, "role"))
    password_hash: str | None = None
    made_at: datetime = Field(sa_column=moment())
    disabled_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
    erased_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class SignInRow(Row, table=True):
    """A session: only the hash of its token is kept."""

    __tablename__ = "sign_in"

    token_hash: str = Field(primary_key=True)
    person_id: int = Field(sa_column=reference("person.id"))
    address: str
    began_at: datetime = Field(sa_column=moment())
    seen_at: datetime = Field(sa_column=moment())
    ended_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class FailureRow(Numbered, table=True):
    """A sign-in that failed, for the throttle."""

    __tablename__ = "sign_in_failure"
    __table_args__ = (
        Index(None, "account", "failed_at"),
        Index(None, "address", "failed_at"),
    )

    account: str
    address: str
    failed_at: datetime = Field(sa_column=moment())


class ClassRow(Numbered, table=True):
    """A class with the teacher it belongs to; without a code nobody can join it."""

    __tablename__ = "school_class"
    __table_args__ = (
        CheckConstraint("length(name) > 0", name="name_given"),
        Index(None, "code", unique=True),
    )

    name: str
    owner_id: int = Field(sa_column=reference("person.id"))
    code: str | None = None


class MembershipRow(Row, table=True):
    """That somebody belongs to a class; `extra_time` is in percent of a time limit."""

    __tablename__ = "membership"
    __table_args__ = (CheckConstraint("extra_time BETWEEN 0 AND 400", name="extra_time_share"),)

    class_id: int = Field(sa_column=reference("school_class.id", primary=True))
    person_id: int = Field(sa_column=reference("person.id", primary=True))
    extra_time: int = 0


class AliasRow(Row, table=True):
    """That a person shows in leaderboards, and under which name; `folded` keeps aliases apart."""

    __tablename__ = "leaderboard_alias"
    __table_args__ = (CheckConstraint("length(alias) > 1", name="alias_given"),)

    person_id: int = Field(sa_column=reference("person.id", primary=True))
    alias: str
    folded: str = Field(unique=True)
    joined_at: datetime = Field(sa_column=moment())
