"""Invitations and password resets: links that work once, and not for long."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select, update

from quizapp.database import Database
from quizapp.errors import Invalid, NotFound
from quizapp.sentences import said
from quizapp.services import ledger, passwords, people, preferences, rights
from quizapp.services.identity import Person
from quizapp.services.people import person_of_row
from quizapp.services.takers import digest
from quizapp.storage import people as rows_of_people
from quizapp.storage.columns import is_number
from quizapp.storage.rows import LinkRow, PersonRow
from quizapp.storage.states import Role


@dataclass(frozen=True, slots=True)
class Link:
    """A link that waits to be used.

    Attributes:
        id: Its number, to end it.
        email: The address of the account.
        name: The name of the account.
        role: The role that comes with it.
        is_reset: Whether it is for an account that there is.
        expires: Until when it works, in UTC.
    """

    id: int
    email: str
    name: str
    role: Role
    is_reset: bool
    expires: datetime


def invite(database: Database, actor: Person, *, email: str, name: str, role: Role) -> str:
    """Invite somebody to an account; the secret of the link, which is kept nowhere.

    Raises:
        Invalid: A field is wrong, or the address has an account already.
        NotAllowed: The actor is no administrator.
    """
    rights.administrator(actor)
    email, name = email.strip().lower(), " ".join(name.split())
    problems = people.problems_of(email, name)
    if problems:
        raise Invalid(problems)
    lasting = timedelta(days=preferences.of(database).invitation_days)
    with database.write() as session:
        if rows_of_people.with_email(session, email):
            raise Invalid({"email": said("%(email)s has an account already.", email=email)})
        row = _row(actor, email, name, role, database.now(), lasting)
        secret = _keep(session, row)
        ledger.record(session, database.now(), actor, "invite", f"link {row.pk}", role)
        return secret


def reset(database: Database, actor: Person, person_id: int) -> str:
    """Let somebody choose a new password; the secret of the link. Older links of theirs end.

    Raises:
        NotFound: There is no such person.
        NotAllowed: The actor is no administrator.
    """
    rights.administrator(actor)
    lasting = timedelta(hours=preferences.of(database).reset_hours)
    with database.write() as session:
        person = rows_of_people.find(session, person_id)
        if person is None or person.disabled_at is not None:
            raise NotFound("There is no such person.")
        now = database.now()
        older = update(LinkRow).where(col(LinkRow.person_id) == person_id)
        session.exec(older.where(col(LinkRow.used_at).is_(None)).values(ended_at=now))
        row = _row(actor, person.email, person.name, Role(person.role), now, lasting)
        row.person_id = person_id
        secret = _keep(session, row)
        ledger.record(session, now, actor, "reset the password of", f"person {person_id}")
        return secret


def _row(
    actor: Person, email: str, name: str, role: Role, now: datetime, lasting: timedelta
) -> LinkRow:
    return LinkRow(  # type: ignore[call-arg] # the secret follows
        email=email,
        name=name,
        role=role,
        made_by_id=actor.id,
        made_at=now,
        expires_at=now + lasting,
    )


def _keep(session: Session, row: LinkRow) -> str:
    secret = secrets.token_urlsafe(32)
    row.secret_hash = digest(secret)
    session.add(row)
    session.flush()
    return secret


def waiting(database: Database, actor: Person) -> tuple[Link, ...]:
    """The links that still work, those that expire first first.

    Raises:
        NotAllowed: The actor is no administrator.
    """
    rights.administrator(actor)
    with database.read() as session:
        query = select(LinkRow).where(*_works(database.now()))
        return tuple(_link(row) for row in session.exec(query.order_by(col(LinkRow.expires_at))))


def end(database: Database, actor: Person, link_id: int) -> None:
    """Let a link work no longer.

    Raises:
        NotFound: There is no such link.
        NotAllowed: The actor is no administrator.
    """
    rights.administrator(actor)
    with database.write() as session:
        row = session.get(LinkRow, link_id) if is_number(link_id) else None
        if row is None:
            raise NotFound("There is no such link.")
        row.ended_at = row.ended_at or database.now()
        session.add(row)
        ledger.record(session, database.now(), actor, "end", f"link {link_id}")


def find(database: Database, secret: str) -> Link:
    """The link that a secret opens.

    Raises:
        NotFound: It opens none, or none that still works.
    """
    with database.read() as session:
        return _link(_find(session, secret, database.now()))


def use(database: Database, secret: str, *, password: str, address: str = "") -> Person:
    """Choose the password of an account; the link then works no longer.

    All sessions of the account end, so that whoever knew the old password is out.

    Raises:
        NotFound: The secret opens no link that still works.
        Invalid: The password is not good enough (`password`), or the address was taken meanwhile.
    """
    found = find(database, secret)
    weak = passwords.problem(password, about=(found.name, found.email))
    if weak:
        raise Invalid({"password": weak})
    kept = passwords.hashed(password)
    try:
        with database.write() as session:
            now = database.now()
            link = _find(session, secret, now, lock=True)
            row = _account(session, link, kept, now)
            link.used_at = now
            session.add(link)
            person = person_of_row(row)
            rows_of_people.end_all(session, row.pk, now)
            ledger.record(session, now, person, "use a link", f"link {link.pk}", address)
            return person
    except IntegrityError as error:
        told = said("%(email)s has an account already.", email=found.email)
        raise Invalid({"password": told}) from error


def _account(session: Session, link: LinkRow, kept: str, now: datetime) -> PersonRow:
    row = rows_of_people.find(session, link.person_id) if link.person_id else None
    row = row or PersonRow(email=link.email, name=link.name, role=link.role, made_at=now)
    row.password_hash = kept
    session.add(row)
    session.flush()
    return row


def _works(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        col(LinkRow.used_at).is_(None),
        col(LinkRow.ended_at).is_(None),
        col(LinkRow.expires_at) > now,
    )


def _find(session: Session, secret: str, now: datetime, *, lock: bool = False) -> LinkRow:
    query = select(LinkRow).where(LinkRow.secret_hash == digest(secret), *_works(now))
    row = session.exec(query.with_for_update() if lock else query).one_or_none()
    if row is None:
        raise NotFound("This link was used, has ended, or never was. Ask for a new one.")
    return row


def _link(row: LinkRow) -> Link:
    is_reset = row.person_id is not None
    return Link(row.pk, row.email, row.name, Role(row.role), is_reset, row.expires_at)
