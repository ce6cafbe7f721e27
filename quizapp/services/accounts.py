"""Signing in and out."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session

from quizapp.database import Database
from quizapp.errors import Invalid, Throttled, WrongCredentials
from quizapp.services import ledger, passwords, slowing
from quizapp.services.identity import Guest, Person
from quizapp.services.people import person_of_row
from quizapp.services.takers import digest
from quizapp.storage import people, turns
from quizapp.storage.rows import FailureRow, PersonRow, SignInRow
from quizapp.storage.turns import Turn

WINDOW = timedelta(minutes=15)
LONGEST_SESSION = timedelta(days=30)
NOTE_EVERY = timedelta(minutes=5)
# Failures within the window after which one waits: of an account from one address, of an address
# at all accounts (a school may share one), of an account from addresses that it does not know.
PAIR, ADDRESS, ACCOUNT = 5, 100, 50


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
    account = email.strip().lower().replace("\0", "")
    # A try counts as failed until it has succeeded: many at once cannot slip through.
    row = _admit(database, account, address)
    fits = passwords.fits(password, row.password_hash if row else None)
    if row is None or not fits or row.disabled_at is not None:
        with database.write() as session:
            ledger.record(session, database.now(), None, "fail to sign in", _thing(row), address)
        raise WrongCredentials
    with database.write() as session:
        now = database.now()
        if not _is_still(session, row):
            raise WrongCredentials
        people.forget_failures(
            session, account=digest(account), address=address, before=now - WINDOW
        )
        if old_token:
            people.end_session(session, digest(old_token), now)
        person = person_of_row(row)
        ledger.record(session, now, person, "sign in", f"person {person.id}", address)
        return SignedIn(person, _begin(session, person, address, now))


def _thing(row: PersonRow | None) -> str:
    return f"person {row.pk}" if row else "an account that does not exist"


def _admit(database: Database, account: str, address: str) -> PersonRow | None:
    """The account to try the password at, with the try counted as failed for now."""
    with database.write() as session:
        # Always in this order, so that nobody waits for somebody who waits for them.
        turns.take(session, Turn.GUESS, address)
        turns.take(session, Turn.GUESS, digest(account))
        now = database.now()
        wait = _wait(session, account, address, now)
        if wait > 0:
            raise Throttled(wait)
        session.add(FailureRow(account=digest(account), address=address, failed_at=now))
        return people.with_email(session, account)


def _is_still(session: Session, row: PersonRow) -> bool:
    """Whether an account has the password that was tried; held until the scope ends.

    Hashing takes a while, in which the password may be reset or the account may go.
    """
    people.hold(session, row.pk)
    now = people.find(session, row.pk)
    return now is not None and now.disabled_at is None and now.password_hash == row.password_hash


def _wait(session: Session, account: str, address: str, now: datetime) -> int:
    """Seconds until the next try is looked at.

    Nobody is locked out: an address from which the account was signed in to before answers for its
    own failures only.
    """
    since, named = now - WINDOW, digest(account)
    counts = [
        (PAIR, people.failures(session, since, account=named, address=address)),
        (ADDRESS, people.failures(session, since, address=address)),
    ]
    if not people.has_signed_in_from(session, account, address):
        counts.append((ACCOUNT, people.failures(session, since, account=named)))
    return max(slowing.seconds_left(count, limit, last, now) for limit, (count, last) in counts)


def _begin(session: Session, person: Person, address: str, now: datetime) -> str:
    token = secrets.token_urlsafe(32)
    session.add(
        SignInRow(
            token_hash=digest(token),
            person_id=person.id,
            address=address,
            began_at=now,
            seen_at=now,
        )
    )
    return token


def sign_out(database: Database, token: str) -> None:
    """End a session on the server; a token that is unknown or has ended changes nothing."""
    with database.write() as session:
        now = database.now()
        person_id = people.end_session(session, digest(token), now)
        if person_id is not None:
            ledger.record(session, now, None, "sign out", f"person {person_id}")


def person_of(database: Database, token: str, *, hours: int = 12) -> Person | None:
    """Who holds a session, or None when it is unknown, has ended, or is too old.

    Args:
        database: Where.
        token: The secret of the cookie.
        hours: How long a session lasts without a visit; it never lasts longer than 30 days.
    """
    with database.read() as session:
        found = people.session_of(session, digest(token))
        if found is None:
            return None
        held, row = found
        now = database.now()
        if now - held.seen_at > timedelta(hours=hours) or now - held.began_at > LONGEST_SESSION:
            return None
        person = person_of_row(row)
    if now - held.seen_at > NOTE_EVERY:
        with database.write() as session:
            people.touch(session, held.token_hash, now)
    return person


def change_password(
    database: Database, person: Person, *, old: str, new: str, token: str, address: str = ""
) -> SignedIn:
    """Change one's own password; all sessions of the person end, and a new one begins.

    Args:
        database: Where.
        person: Whose.
        old: The password until now.
        new: The password from now on.
        token: The token of the session that asks.
        address: The network address that asks.

    Raises:
        Invalid: The old password is wrong (`old`), or the new one is not good enough (`new`).
        Throttled: Too many attempts failed before.
    """
    problem = passwords.problem(new, about=(person.name, person.email))
    if problem:
        raise Invalid({"new": problem})
    row = _admit(database, person.email, address)
    if row is None or not passwords.fits(old, row.password_hash):
        raise Invalid({"old": "This is not your password until now."})
    kept = passwords.hashed(new)
    with database.write() as session:
        now = database.now()
        if not _is_still(session, row):
            raise Invalid({"old": "This is not your password until now."})
        people.set_password(session, row.pk, kept)
        people.forget_failures(
            session, account=digest(person.email), address=address, before=now - WINDOW
        )
        people.end_session(session, digest(token), now)
        people.end_all(session, person.id, now)
        ledger.record(session, now, person, "change password", f"person {person.id}", address)
        return SignedIn(person, _begin(session, person, address, now))


def new_guest(name: str = "") -> Guest:
    """A guest with a fresh secret; a blank name becomes "Guest"."""
    words = " ".join(name.split())
    shown = "".join(sign for sign in words if sign.isprintable())[:80]
    return Guest(token=secrets.token_urlsafe(24), name=shown or "Guest")
