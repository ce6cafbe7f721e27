"""Saved views: filters of the question bank under a name of their own."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import col, select

from quizapp.database import Database
from quizapp.errors import Invalid, NotFound
from quizapp.sentences import said
from quizapp.services import rights
from quizapp.services.identity import Person
from quizapp.storage import people
from quizapp.storage.columns import is_number
from quizapp.storage.rows import ViewRow

LONGEST_NAME = 60
LONGEST_QUERY = 2_000
MOST = 50


@dataclass(frozen=True, slots=True)
class View:
    """A saved view.

    Attributes:
        id: Its number, for addresses.
        name: What its owner calls it.
        query: The filters as an address holds them.
    """

    id: int
    name: str
    query: str


def list_all(database: Database, actor: Person) -> tuple[View, ...]:
    """The views of an editor, by name."""
    rights.editor(actor)
    query = select(ViewRow).where(ViewRow.person_id == actor.id).order_by(col(ViewRow.name))
    with database.read() as session:
        return tuple(View(row.pk, row.name, row.query) for row in session.exec(query))


def save(database: Database, actor: Person, name: str, query: str) -> View:
    """Keep filters under a name; a view of that name is replaced.

    Raises:
        Invalid: The name is none, or there are too many views.
    """
    rights.editor(actor)
    name = " ".join(name.split())
    if not 1 <= len(name) <= LONGEST_NAME or not name.isprintable() or len(query) > LONGEST_QUERY:
        raise Invalid(
            {"name": said("A view has a name of 1 to %(most)s characters.", most=LONGEST_NAME)}
        )
    with database.write() as session:
        people.hold(session, actor.id)
        rows = session.exec(select(ViewRow).where(ViewRow.person_id == actor.id)).all()
        row = next((each for each in rows if each.name == name), None)
        if row is None and len(rows) >= MOST:
            raise Invalid({"name": said("You have %(most)s views; forget one first.", most=MOST)})
        row = row or ViewRow(person_id=actor.id, name=name, query="", made_at=database.now())
        row.query, row.made_at = query, database.now()
        session.add(row)
        session.flush()
        return View(row.pk, row.name, row.query)


def forget(database: Database, actor: Person, view_id: int) -> None:
    """Drop a view.

    Raises:
        NotFound: The editor has no such view.
    """
    rights.editor(actor)
    with database.write() as session:
        people.hold(session, actor.id)
        row = session.get(ViewRow, view_id) if is_number(view_id) else None
        if row is None or row.person_id != actor.id:
            raise NotFound("You have no such view.")
        session.delete(row)
