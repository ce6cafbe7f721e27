"""Accounts: making them, listing them, giving roles."""

from __future__ import annotations

from quizapp.database import Database
from quizapp.services.identity import Person
from quizapp.storage.states import Role


def password_problem(password: str) -> str | None:
    """What is wrong with a new password, in a sentence, or None."""
    raise NotImplementedError


def create(
    database: Database,
    actor: Person | None,
    *,
    email: str,
    name: str,
    role: Role,
    password: str,
) -> Person:
    """Make an account.

    Args:
        database: Where.
        actor: The administrator who asks, or None for the command line.
        email: The address to sign in with.
        name: The name that others see.
        role: What they may do.
        password: From 8 characters.

    Raises:
        Invalid: A field is wrong, or the address has an account already.
        NotAllowed: The actor is no administrator.
    """
    raise NotImplementedError


def list_all(database: Database, actor: Person) -> tuple[Person, ...]:
    """Everybody with an account, by name; for administrators."""
    raise NotImplementedError


def set_role(database: Database, actor: Person, person_id: int, role: Role) -> Person:
    """Give a role; for administrators, and nobody takes their own away."""
    raise NotImplementedError
