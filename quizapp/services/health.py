"""How the app is: its database, its size, and what waits."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select, text
from sqlmodel import Session

from quizapp.database import Database
from quizapp.sentences import said
from quizapp.services import rights
from quizapp.services.identity import Person
from quizapp.storage.columns import Row

COUNTED = (
    *("person", "school_class", "article", "fact", "item", "item_revision", "quiz", "assignment"),
    *("attempt", "answer_event", "marking", "flag", "audit_event"),
)


@dataclass(frozen=True, slots=True)
class Health:
    """How the app is.

    Attributes:
        database: The address of the database, without its password.
        version: What runs it: "SQLite 3.40.1".
        step: The migration that its tables are at.
        size: How many bytes it takes.
        free: How many bytes are free where it lies; None where that is on another machine.
        rows: How many rows the tables of interest have.
        problems: A sentence for each thing that is not as it should be.
    """

    database: str
    version: str
    step: str
    size: int
    free: int | None
    rows: dict[str, int]
    problems: tuple[str, ...]


def look(database: Database, actor: Person) -> Health:
    """How the app is now.

    Raises:
        NotAllowed: The actor is no administrator.
    """
    rights.administrator(actor)
    with database.read() as session:
        is_sqlite = database.engine.dialect.name == "sqlite"
        version, size = (_sqlite if is_sqlite else _postgresql)(session)
        step = session.connection().execute(text("SELECT version_num FROM alembic_version"))
        tables = Row.metadata.tables
        rows = {
            name: session.connection().execute(_count(tables[name])).scalar_one()
            for name in COUNTED
        }
        broken = _broken(session) if is_sqlite else ()
        step_name = str(step.scalar_one())
    free = _free(database) if is_sqlite else None
    problems = [*broken]
    if free is not None and free < max(size, 2**28):
        problems.append(said("The disk is almost full: there is no room for a backup beside it."))
    return Health(database.name, version, step_name, size, free, rows, tuple(problems))


def _count(table: object):  # type: ignore[no-untyped-def] # noqa: ANN202 - a long type
    return select(func.count()).select_from(table)  # type: ignore[arg-type] # a table


def _sqlite(session: Session) -> tuple[str, int]:
    run = session.connection().exec_driver_sql
    version = run("SELECT sqlite_version()").scalar_one()
    pages, size = run("PRAGMA page_count").scalar_one(), run("PRAGMA page_size").scalar_one()
    return f"SQLite {version}", pages * size


def _postgresql(session: Session) -> tuple[str, int]:
    run = session.connection().exec_driver_sql
    version = run("SHOW server_version").scalar_one()
    return f"PostgreSQL {version}", run("SELECT pg_database_size(current_database())").scalar_one()


def _broken(session: Session) -> tuple[str, ...]:
    found = session.connection().exec_driver_sql("PRAGMA foreign_key_check").fetchmany(5)
    return tuple(
        said(
            "A row of %(table)s points to a row of %(other)s that is gone.",
            table=row[0],
            other=row[2],
        )
        for row in found
    )


def _free(database: Database) -> int | None:
    folder = Path(database.url.database or "").parent
    return shutil.disk_usage(folder).free if folder.is_dir() else None
