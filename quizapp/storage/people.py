"""Questions asked of the rows of people and their sign-ins."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, func
from sqlmodel import Session, col, delete, or_, select, update

from quizapp.storage.columns import is_number
from quizapp.storage.rows import AttemptRow, FailureRow, PersonRow, SignInRow
from quizapp.storage.states import Role


def with_email(session: Session, email: str) -> PersonRow | None:
    """The person with an address, which is given in small letters."""
    return session.exec(select(PersonRow).where(PersonRow.email == email)).one_or_none()


def find(session: Session, person_id: int) -> PersonRow | None:
    """A person."""
    return session.get(PersonRow, person_id) if is_number(person_id) else None


def hold(session: Session, person_id: int) -> None:
    """Let nobody else write for a person until the scope ends; SQLite lets nobody write anyway."""
    query = select(PersonRow.id).where(PersonRow.id == person_id)
    session.exec(query.with_for_update(key_share=True)).one()


def set_password(session: Session, person_id: int, password_hash: str) -> None:
    """Let somebody have another password."""
    row = session.get_one(PersonRow, person_id)
    row.password_hash = password_hash
    session.add(row)


def listed(
    session: Session, text: str, role: Role | None, *, offset: int, limit: int
) -> tuple[Sequence[PersonRow], int]:
    """A stretch of those whose name or address holds a text, by name, and how many there are."""
    held: list[ColumnElement[bool]] = [col(PersonRow.erased_at).is_(None)]
    if text:
        pattern = f"%{text.lower().replace('/', '//').replace('%', '/%').replace('_', '/_')}%"
        name, email = func.lower(col(PersonRow.name)), col(PersonRow.email)
        held.append(or_(name.like(pattern, escape="/"), email.like(pattern, escape="/")))
    if role is not None:
        held.append(col(PersonRow.role) == role)
    total = session.exec(select(func.count()).select_from(PersonRow).where(*held)).one()
    query = select(PersonRow).where(*held).order_by(col(PersonRow.name), col(PersonRow.id))
    return session.exec(query.offset(offset).limit(limit)).all(), total


def count_outside(session: Session, ending: str) -> int:
    """How many have an account, and an address that does not end so."""
    outside = ~col(PersonRow.email).endswith(ending, autoescape=True)
    held = (col(PersonRow.erased_at).is_(None), outside)
    return session.exec(select(func.count()).select_from(PersonRow).where(*held)).one()


def names(session: Session, ids: Collection[int]) -> dict[int, str]:
    """Names by number."""
    query = select(PersonRow.id, PersonRow.name).where(col(PersonRow.id).in_(ids))
    return {number: name for number, name in session.exec(query) if number is not None}


def administrators(session: Session) -> set[int]:
    """The numbers of those who administer now."""
    working = (PersonRow.role == Role.ADMINISTRATOR, col(PersonRow.disabled_at).is_(None))
    found = session.exec(select(PersonRow.id).where(*working))
    return {number for number in found if number is not None}


def editors(session: Session) -> Sequence[tuple[int, str]]:
    """Number and name of everybody who edits, by name."""
    query = select(PersonRow.id, PersonRow.name).where(
        col(PersonRow.role).in_([Role.EDITOR, Role.ADMINISTRATOR]),
        col(PersonRow.disabled_at).is_(None),
    )
    rows = session.exec(query.order_by(col(PersonRow.name), col(PersonRow.id)))
    return [(number, name) for number, name in rows if number is not None]


def name_of_taker(session: Session, attempt: AttemptRow) -> str:
    """The name of whoever took an attempt."""
    if attempt.person_id is None:
        return attempt.guest_name or "Guest"
    return names(session, [attempt.person_id])[attempt.person_id]


# Every request of somebody who is signed in asks this; it stands ready as those in `attempts`.
_SESSION = (
    select(SignInRow, PersonRow)
    .join(PersonRow, col(PersonRow.id) == SignInRow.person_id)
    .where(
        SignInRow.token_hash == bindparam("token_hash"),
        col(SignInRow.ended_at).is_(None),
        col(PersonRow.disabled_at).is_(None),
    )
)


def session_of(session: Session, token_hash: str) -> tuple[SignInRow, PersonRow] | None:
    """A session that has not ended, with its person."""
    return session.exec(_SESSION, params={"token_hash": token_hash}).one_or_none()


def touch(session: Session, token_hash: str, now: datetime) -> None:
    """Note that a session was used."""
    query = update(SignInRow).where(col(SignInRow.token_hash) == token_hash)
    session.exec(query.values(seen_at=now))


def end_session(session: Session, token_hash: str, now: datetime) -> int | None:
    """End a session; the number of its person, or None where nothing was to end."""
    row = session.get(SignInRow, token_hash)
    if row is None or row.ended_at is not None:
        return None
    row.ended_at = now
    session.add(row)
    return row.person_id


def end_all(session: Session, person_id: int, now: datetime) -> None:
    """End every session of a person."""
    query = update(SignInRow).where(
        col(SignInRow.person_id) == person_id, col(SignInRow.ended_at).is_(None)
    )
    session.exec(query.values(ended_at=now))


def has_signed_in_from(session: Session, email: str, address: str) -> bool:
    """Whether an account was signed in to from an address before."""
    query = (
        select(SignInRow.token_hash)
        .join(PersonRow, col(PersonRow.id) == SignInRow.person_id)
        .where(PersonRow.email == email, SignInRow.address == address)
    )
    return session.exec(query.limit(1)).first() is not None


def failures(
    session: Session, since: datetime, *, account: str | None = None, address: str | None = None
) -> tuple[int, datetime | None]:
    """How many sign-ins failed since a moment, and when the last one did."""
    query = select(func.count(), func.max(col(FailureRow.failed_at))).where(
        FailureRow.failed_at > since
    )
    if account is not None:
        query = query.where(FailureRow.account == account)
    if address is not None:
        query = query.where(FailureRow.address == address)
    count, last = session.exec(query).one()
    return count, last


def forget_failures(session: Session, *, account: str, address: str, before: datetime) -> None:
    """Drop the failures of an account from an address, and all that are old."""
    of_pair = (col(FailureRow.account) == account) & (col(FailureRow.address) == address)
    session.exec(delete(FailureRow).where(of_pair | (col(FailureRow.failed_at) < before)))
