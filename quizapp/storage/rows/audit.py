"""What people did that others may have to account for."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field

from quizapp.storage.columns import Numbered, moment, reference


class AuditRow(Numbered, table=True):
    """An act: who, when, what, on which thing; no secrets."""

    __tablename__ = "audit_event"

    at: datetime = Field(sa_column=moment(index=True))
    person_id: int | None = Field(default=None, sa_column=reference("person.id", nullable=True))
    act: str
    thing: str
    detail: str = ""
