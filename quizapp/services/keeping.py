"""Forms that were not saved yet: kept for whoever fills them in, and told to whoever else does."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, col, delete, select

from quizapp.database import Database
from quizapp.errors import Invalid
from quizapp.services import rights
from quizapp.services.identity import Person
from quizapp.storage import bank, people
from quizapp.storage.rows import DraftRow, PersonRow

NEW = ("choice", "ordering")
LONGEST = 200_000
LAST_REVISION = 2**31 - 1
AT_WORK = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Kept:
    """A form as it was left.

    Attributes:
        based_on: The revision that it showed.
        fields: What it held, by the names of its fields.
        saved: When it was kept, in UTC.
    """

    based_on: int
    fields: Mapping[str, str]
    saved: datetime


@dataclass(frozen=True, slots=True)
class Company:
    """What else goes on at an item while somebody edits it.

    Attributes:
        others: The names of those who have typed into its form lately.
        revision: The number of its newest revision; 0 for a new item.
    """

    others: tuple[str, ...]
    revision: int


def keep(
    database: Database, actor: Person, page: str, fields: Mapping[str, str], *, based_on: int
) -> Company:
    """Keep a form that is not saved yet, in the place of what was kept of it before.

    Args:
        database: Where.
        actor: Who fills it in.
        page: The uid of the item, or the interaction of a new one.
        fields: What it holds.
        based_on: The revision that it shows.

    Raises:
        Invalid: It is too large, or shows a revision that cannot be.
    """
    rights.editor(actor)
    if not 0 <= based_on <= LAST_REVISION:
        raise Invalid({"draft": "The form shows no revision; load its page again."})
    content = json.dumps(dict(fields), ensure_ascii=False)
    if len(content) > LONGEST or len(page) > 40:
        raise Invalid({"draft": "The form is too large to be kept; save it in parts."})
    with database.write() as session:
        people.hold(session, actor.id)
        if _is_saved(session, actor, page, based_on):
            return _company(session, actor, page, database.now())
        row = _find(session, actor, page) or DraftRow(  # type: ignore[call-arg] # filled below
            person_id=actor.id, page=page
        )
        row.based_on, row.content, row.saved_at = based_on, content, database.now()
        session.add(row)
        return _company(session, actor, page, database.now())


def _is_saved(session: Session, actor: Person, page: str, based_on: int) -> bool:
    """Whether somebody sent a form late: they have saved a newer revision themselves."""
    row = None if page in NEW else bank.find(session, page)
    return row is not None and row.revision > based_on and row.author_id == actor.id


def kept(database: Database, actor: Person, page: str) -> Kept | None:
    """What somebody left of a form, or None."""
    rights.editor(actor)
    with database.read() as session:
        row = _find(session, actor, page)
        return Kept(row.based_on, json.loads(row.content), row.saved_at) if row else None


def drop(database: Database, actor: Person, page: str) -> None:
    """Forget what somebody left of a form."""
    rights.editor(actor)
    with database.write() as session:
        people.hold(session, actor.id)
        mine = (col(DraftRow.person_id) == actor.id, col(DraftRow.page) == page)
        session.exec(delete(DraftRow).where(*mine))


def company(database: Database, actor: Person, page: str) -> Company:
    """Who else edits an item now, and which revision it has."""
    rights.editor(actor)
    with database.read() as session:
        return _company(session, actor, page, database.now())


def _find(session: Session, actor: Person, page: str) -> DraftRow | None:
    query = select(DraftRow).where(DraftRow.person_id == actor.id, DraftRow.page == page)
    return session.exec(query).one_or_none()


def _company(session: Session, actor: Person, page: str, now: datetime) -> Company:
    if page in NEW:
        return Company((), 0)
    query = (
        select(PersonRow.name)
        .join(DraftRow, col(DraftRow.person_id) == PersonRow.id)
        .where(DraftRow.page == page, PersonRow.id != actor.id, DraftRow.saved_at > now - AT_WORK)
        .order_by(col(PersonRow.name))
    )
    row = bank.find(session, page)
    return Company(tuple(session.exec(query)), row.revision if row else 0)
