"""Which state a form was opened with, so that nobody overwrites what they have not seen."""

from __future__ import annotations

import hashlib
from collections.abc import Collection

from sqlmodel import Session

from quizapp.errors import Outdated
from quizapp.storage import acts


def mark(state: object) -> str:
    """Sixteen digits that depend on everything that a form shows, and on nothing else."""
    return hashlib.sha256(repr(state).encode()).hexdigest()[:16]


def refuse_outdated(
    session: Session, things: Collection[str], *, opened: str | None, saved: object, wanted: object
) -> None:
    """See that what is saved is what the form showed; or what it wants, if it is sent twice.

    Args:
        session: The scope, which holds what is to be changed.
        things: What it is called in the ledger.
        opened: The mark of what the form showed; None where no form was shown.
        saved: What is saved now.
        wanted: What the form would save.

    Raises:
        Outdated: Somebody saved something else meanwhile.
    """
    if opened is None or mark(saved) in {opened, mark(wanted)}:
        return
    who, when = acts.last_of(session, things) or ("", None)
    raise Outdated(who, when)
