"""Who may do what in the question bank, refused in a sentence."""

from __future__ import annotations

from quizapp.errors import NotAllowed
from quizapp.services.identity import Person


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
