"""Accounts: making them, listing them, giving roles."""

from __future__ import annotations

import re

from sqlalchemy.exc import IntegrityError

from quizapp.database import Database
from quizapp.errors import Invalid, NotFound
from quizapp.sentences import said
from quizapp.services import ledger, passwords, rights
from quizapp.services.bank import Page
from quizapp.services.identity import Person
from quizapp.storage import people
from quizapp.storage.rows import PersonRow
from quizapp.storage.states import Role

EMAIL = re.compile(r"[^\s@<>,;:()\"\\]+@[^\s@<>,;:()\"\\]+", re.ASCII)
LONGEST_EMAIL = 254
LONGEST_NAME = 120
PAGE_SIZE, LAST_PAGE = 50, 100_000


def person_of_row(row: PersonRow) -> Person:
    """The person of a row."""
    return Person(id=row.pk, email=row.email, name=row.name, role=Role(row.role))


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
    if actor is not None:
        rights.administrator(actor)
    email, name = email.strip().lower(), " ".join(name.split())
    kept = _hashed(email, name, password)
    try:
        with database.write() as session:
            row = PersonRow(
                email=email, name=name, role=role, password_hash=kept, made_at=database.now()
            )
            session.add(row)
            session.flush()
            ledger.record(session, database.now(), actor, "add", f"person {row.pk}", role)
            return person_of_row(row)
    except IntegrityError as error:
        raise Invalid({"email": said("%(email)s has an account already.", email=email)}) from error


def _hashed(email: str, name: str, password: str) -> str:
    """The password as it is kept, if all three can be."""
    problems = problems_of(email, name)
    weak = passwords.problem(password, about=(name, email))
    if weak:
        problems["password"] = weak
    if problems:
        raise Invalid(problems)
    return passwords.hashed(password)


def problems_of(email: str, name: str) -> dict[str, str]:
    """What is wrong with the address and the name of an account, by field."""
    problems: dict[str, str] = {}
    if not EMAIL.fullmatch(email) or not email.isprintable() or len(email) > LONGEST_EMAIL:
        problems["email"] = said("“%(email)s” is no email address.", email=email)
    if not name or not name.isprintable() or len(name) > LONGEST_NAME:
        problems["name"] = said(
            "A name has 1 to %(longest_name)s characters.", longest_name=LONGEST_NAME
        )
    return problems


def search(
    database: Database,
    actor: Person,
    *,
    text: str = "",
    role: Role | None = None,
    page: int = 1,
) -> Page[Person]:
    """Those with an account whose name or address holds a text, by name; for administrators.

    Raises:
        NotAllowed: The actor is no administrator.
    """
    rights.administrator(actor)
    offset = (min(max(page, 1), LAST_PAGE) - 1) * PAGE_SIZE
    with database.read() as session:
        rows, total = people.listed(
            session, " ".join(text.split()), role, offset=offset, limit=PAGE_SIZE
        )
    number = offset // PAGE_SIZE + 1
    return Page(tuple(person_of_row(row) for row in rows), number, PAGE_SIZE, total)


def get(database: Database, actor: Person, person_id: int) -> Person:
    """Somebody with an account; for administrators.

    Raises:
        NotAllowed: The actor is no administrator.
        NotFound: There is no such person, or not any more.
    """
    rights.administrator(actor)
    with database.read() as session:
        row = people.find(session, person_id)
        if row is None or row.erased_at is not None:
            raise NotFound("There is no such person.")
        return person_of_row(row)


def set_role(database: Database, actor: Person, person_id: int, role: Role) -> Person:
    """Give a role; the sessions of the person end, so that it holds at once.

    Raises:
        NotAllowed: The actor is no administrator.
        Invalid: Administrators cannot change their own role (`role`).
        NotFound: There is no such person.
    """
    rights.administrator(actor)
    if actor.id == person_id:
        raise Invalid({"role": "Nobody changes their own role; ask another administrator."})
    with database.write() as session:
        rights.still_administrator(session, actor)
        row = people.find(session, person_id)
        if row is None or row.erased_at is not None:
            raise NotFound("There is no such person.")
        row.role = role
        session.add(row)
        people.end_all(session, person_id, database.now())
        ledger.record(session, database.now(), actor, "give role", f"person {person_id}", role)
        return person_of_row(row)
