"""Bringing the tables of a database up to this version of the code, and refusing others."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, func, inspect, select
from sqlalchemy.exc import DBAPIError

from quizapp.database import Database, unusable
from quizapp.errors import StartError

MIGRATIONS = Path(__file__).parent / "migrations"
LOCK = 7_117_105_122
"""The number under which PostgreSQL holds those back who want to change the tables too."""


class Age(Enum):
    """How the tables of a database stand to this version of the code."""

    EMPTY = auto()
    OLDER = auto()
    CURRENT = auto()
    NEWER = auto()
    FOREIGN = auto()


def upgrade(database: Database) -> None:
    """Make or change the tables so that they fit; tables that fit are left as they are.

    Raises:
        StartError: The database cannot be used, or is newer than the code, or holds other tables.
    """
    try:
        with database.connect() as connection:
            age = _age(connection)
        if age in {Age.NEWER, Age.FOREIGN}:
            raise StartError(_refusal(database, age))
        if age is not Age.CURRENT:
            with database.connect(writes=True) as connection:
                _wait_for_others(connection)
                if _age(connection) is not Age.CURRENT:
                    _run(connection, command.upgrade, "head")
    except DBAPIError as error:
        raise StartError(unusable(database.name, error)) from error


def clear(database: Database) -> None:
    """Drop the tables with all that is in them.

    Raises:
        StartError: The database cannot be used.
    """
    try:
        with database.connect(writes=True) as connection:
            _run(connection, command.downgrade, "base")
    except DBAPIError as error:
        raise StartError(unusable(database.name, error)) from error


def knows(step: str) -> bool:
    """Whether this version of the code knows the step that tables are at."""
    known = ScriptDirectory.from_config(_config())
    return step in {script.revision for script in known.walk_revisions()}


def _age(connection: Connection) -> Age:
    known = ScriptDirectory.from_config(_config())
    now = MigrationContext.configure(connection).get_current_revision()
    if now is None:
        tables = set(inspect(connection).get_table_names()) - {"alembic_version"}
        return Age.FOREIGN if tables else Age.EMPTY
    if now == known.get_current_head():
        return Age.CURRENT
    return Age.OLDER if knows(now) else Age.NEWER


def _refusal(database: Database, age: Age) -> str:
    reasons = {
        Age.NEWER: "was made by a newer version of quizapp; install that version, "
        "or set DATABASE_URL to another database",
        Age.FOREIGN: "holds tables of something else; set DATABASE_URL to a database of its own",
    }
    return f"The database {database.name} {reasons[age]}."


def _wait_for_others(connection: Connection) -> None:
    """Let nobody else change the tables until this connection has committed."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(LOCK)))


def _run(connection: Connection, step: Callable[[Config, str], None], goal: str) -> None:
    config = _config()
    config.attributes["connection"] = connection
    step(config, goal)
    connection.commit()


def _config() -> Config:
    config = Config()
    # A % in the path would be read as an interpolation.
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config
