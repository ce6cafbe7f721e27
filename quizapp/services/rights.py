"""Who may do what in the question bank, refused in a sentence."""

from __future__ import annotations

from sqlmodel import Session

from quizapp.errors import NotAllowed
from quizapp.services.identity import Person
from quizapp.storage import people, turns
from quizapp.storage.turns import Turn


def editor(actor: Person) -> None:
    """Refuse whoever does not edit.

    Raises:
        NotAllowed: They do not.
    """
    if not actor.may_edit:
        raise NotAllowed("Only editors may do that.")


def reader(actor: Person) -> None:
    """Refuse whoever neither teaches nor edits.

    Raises:
        NotAllowed: They do neither.
    """
    if not actor.may_teach:
        raise NotAllowed("Only teachers and editors may see items with their keys.")


def administrator(actor: Person) -> None:
    """Refuse whoever does not administer.

    Raises:
        NotAllowed: They do not.
    """
    if not actor.may_administer:
        raise NotAllowed("Only administrators may do that.")


def still_administrator(session: Session, actor: Person) -> None:
    """Refuse whoever lost the role since they were asked for it, and let others wait for the scope.

    So of two who take the role from each other at the same moment, one keeps it.

    Raises:
        NotAllowed: They do not administer, or not any more.
    """
    administrator(actor)
    turns.take(session, Turn.ADMINISTER)
    if actor.id not in people.administrators(session):
        raise NotAllowed("Only administrators may do that.")
