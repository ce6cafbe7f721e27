"""Signing in and out."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.database import Database
from quizapp.services.identity import Guest, Person


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A session that just began.

    Attributes:
        person: Who signed in.
        token: The secret for the cookie; storage keeps only its hash.
    """

    person: Person
    token: str


def sign_in(
    database: Database,
    email: str,
    password: str,
    *,
    address: str,
    old_token: str | None = None,
) -> SignedIn:
    """Begin a session.

    Args:
        database: Where.
        email: The address of the account, in any case.
        password: The password.
        address: The network address that asks.
        old_token: The token of the session before, which ends.

    Raises:
        WrongCredentials: Address and password do not belong together.
        Throttled: Too many attempts failed before.
    """
    raise NotImplementedError


def sign_out(database: Database, token: str) -> None:
    """End a session on the server; a token that is unknown or has ended changes nothing."""
    raise NotImplementedError


def person_of(database: Database, token: str) -> Person | None:
    """Who holds a session, or None when it is unknown, has ended, or is too old."""
    raise NotImplementedError


def change_password(
    database: Database, person: Person, *, old: str, new: str, token: str
) -> SignedIn:
    """Change one's own password; all sessions of the person end, and a new one begins.

    Raises:
        Invalid: The old password is wrong (`old`), or the new one is not good enough (`new`).
        Throttled: Too many attempts failed before.
    """
    raise NotImplementedError


def new_guest(name: str = "") -> Guest:
    """A guest with a fresh secret; a blank name becomes "Guest"."""
    raise NotImplementedError
