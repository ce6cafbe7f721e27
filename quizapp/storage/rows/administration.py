"""Links to an account, tokens of the API, long work, and settings."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Text
from sqlmodel import Field

from quizapp.storage.columns import Numbered, Row, moment, reference, word
from quizapp.storage.states import JobKind, Role


class LinkRow(Numbered, table=True):
    """A link that lets somebody choose a password once: to a new account, or to their own.

    Without `person_id` it is an invitation to an account with `email`, `name` and `role`. Only the
    hash of its secret is kept.
    """

    __tablename__ = "account_link"
    __table_args__ = (CheckConstraint("expires_at > made_at", name="in_time_order"),)

    secret_hash: str = Field(unique=True)
    person_id: int | None = Field(default=None, sa_column=reference("person.id", nullable=True))
    email: str
    name: str
    role: Role = Field(sa_column=word(Role, "role"))
    made_by_id: int = Field(sa_column=reference("person.id", index=False))
    made_at: datetime = Field(sa_column=moment())
    expires_at: datetime = Field(sa_column=moment())
    used_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
    ended_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class TokenRow(Numbered, table=True):
    """A secret with which a program reads as a person does; only its hash is kept.

    At its pace, all requests so far would last until `paced_until`.
    """

    __tablename__ = "api_token"
    __table_args__ = (CheckConstraint("length(name) > 0", name="name_given"),)

    person_id: int = Field(sa_column=reference("person.id"))
    name: str
    token_hash: str = Field(unique=True)
    made_at: datetime = Field(sa_column=moment())
    used_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
    ended_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
    paced_until: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class JobRow(Numbered, table=True):
    """Work that takes longer than a request: waiting, then begun, then ended.

    `argument` is what it works on, `outcome` what came of it in a sentence. `seen_at` is when the
    process that does it was last alive, and `tries` how often one began.
    """

    __tablename__ = "job"

    kind: JobKind = Field(sa_column=word(JobKind, "kind"))
    argument: str = Field(default="", sa_type=Text)
    person_id: int | None = Field(default=None, sa_column=reference("person.id", nullable=True))
    made_at: datetime = Field(sa_column=moment())
    begun_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
    seen_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
    tries: int = 0
    ended_at: datetime | None = Field(default=None, sa_column=moment(nullable=True, index=True))
    failed: bool = False
    outcome: str = Field(default="", sa_type=Text)


class SettingRow(Row, table=True):
    """What an administrator set; what was never set has no row."""

    __tablename__ = "setting"

    name: str = Field(primary_key=True)
    value: str = Field(sa_type=Text)
