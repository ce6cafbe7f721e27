"""Questions asked of what people did."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session, col, select

from quizapp.storage.rows import AuditRow, PersonRow


def last_of(session: Session, things: Collection[str]) -> tuple[str, datetime] | None:
    """Who did something to one of these things last, and when; "" for a program."""
    query = (
        select(PersonRow.name, AuditRow.at)
        .select_from(AuditRow)
        .outerjoin(PersonRow, col(PersonRow.id) == AuditRow.person_id)
        .where(col(AuditRow.thing).in_(things))
        .order_by(col(AuditRow.id).desc())
        .limit(1)
    )
    found = session.exec(query).one_or_none()
    return (found[0] or "", found[1]) if found else None
