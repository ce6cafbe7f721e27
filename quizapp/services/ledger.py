"""Writing down what people did that others may have to account for."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session

from quizapp.services.identity import Person
from quizapp.storage.rows import AuditRow


def record(
    session: Session, now: datetime, actor: Person | None, act: str, thing: str, detail: str = ""
) -> None:
    """Write an act down; it is kept or lost together with what was done.

    Args:
        session: The scope in which it was done.
        now: When.
        actor: Who, or None for the command line and for strangers.
        act: What, as a verb ("retire").
        thing: On what ("item 3f2a").
        detail: What else should be known; no secrets.
    """
    person_id = actor.id if actor else None
    session.add(AuditRow(at=now, person_id=person_id, act=act, thing=thing, detail=detail))
