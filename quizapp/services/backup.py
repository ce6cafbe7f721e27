"""Backups of the whole database while it is in use, checked after they were written.

SQLite is copied by its backup interface, which sees one state of the data whatever is written
meanwhile; PostgreSQL by `pg_dump` and `pg_restore`, which must be on the path.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import inspect

from quizapp import schema
from quizapp.database import Database
from quizapp.errors import StartError

SQLITE, POSTGRESQL = b"SQLite format 3\0", b"PGDMP"
PATIENCE = 3_600
DROP_ALL = """DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() LOOP
    EXECUTE format('DROP TABLE %I CASCADE', name);
  END LOOP;
END $$;
"""


def write(database: Database, path: Path) -> int:
    """Write a backup, whole or not at all, and check it; how many bytes it has.

    Raises:
        StartError: The file exists, cannot be written, or is not what was backed up.
    """
    if path.exists():
        raise StartError(f"{path} exists; choose another name, or move it away.")
    try:
        with _beside(path) as part:
            if database.engine.dialect.name == "sqlite":
                _copy(Path(database.url.database or ""), part)
                _check_sqlite(part)
            else:
                _run(["pg_dump", "--format=custom", f"--file={part}", _address(database)])
                _run(["pg_restore", "--list", str(part)])
            part.chmod(0o600)
            os.link(part, path)
    except (OSError, sqlite3.Error) as error:
        raise StartError(f"The backup cannot be written to {path} ({error}).") from error
    return path.stat().st_size


def restore(database: Database, path: Path, *, replace: bool = False) -> None:
    """Put a backup into the place of the database, and bring its tables up to date.

    A backup of an older version is brought up to date; one of a newer version is refused before
    anything is lost.

    Args:
        database: Where; what it holds is lost.
        path: The backup.
        replace: Whether a database that holds tables may be replaced.

    Raises:
        StartError: The file is no backup for this kind of database, is damaged, or is of a newer
            version; or the database holds tables and may not be replaced.
    """
    kind = _kind(path)
    wanted = "sqlite" if kind == SQLITE else "postgresql"
    if database.engine.dialect.name != wanted:
        raise StartError(f"{path} is a backup of another kind of database ({wanted}).")
    step = _check_sqlite(path) if kind == SQLITE else _step_of_dump(path)
    if not schema.knows(step):
        raise StartError(
            f"{path} was written by a newer version of quizapp; install that version to restore it."
        )
    if not replace and _holds_tables(database):
        raise StartError(
            f"The database {database.name} is not empty; give --replace to lose what it holds."
        )
    if kind == SQLITE:
        try:
            _copy(path, Path(database.url.database or ""))
        except (OSError, sqlite3.Error) as error:
            raise StartError(f"{database.name} cannot be restored ({error}).") from error
    else:
        _restore_dump(database, path)
    schema.upgrade(database)


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """A file beside another, which is gone afterwards."""
    folder = tempfile.mkdtemp(dir=path.absolute().parent, prefix=".backup-")
    try:
        yield Path(folder) / "part"
    finally:
        shutil.rmtree(folder)


def _copy(source: Path, target: Path) -> None:
    with (
        closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as old,
        closing(sqlite3.connect(target, timeout=30)) as new,
    ):
        old.backup(new)


def _restore_dump(database: Database, path: Path) -> None:
    """Put a dump into the place of all tables, those that it does not know among them."""
    with tempfile.TemporaryDirectory(prefix="quizapp-") as folder:
        script, drop = Path(folder) / "tables.sql", Path(folder) / "drop.sql"
        _run(["pg_restore", "--no-owner", f"--file={script}", str(path)])
        drop.write_text(DROP_ALL, encoding="ascii")
        options = ["--quiet", "--no-psqlrc", "--single-transaction", "--set=ON_ERROR_STOP=1"]
        files = [f"--file={drop}", f"--file={script}"]
        _run(["psql", *options, *files, f"--dbname={_address(database)}"])


def _step_of_dump(path: Path) -> str:
    """The step that the tables of a dump are at; "" where it does not say so."""
    options = ["--data-only", "--table=alembic_version", "--file=-"]
    found = re.search(r"^COPY .*\n(\w+)$", _run(["pg_restore", *options, str(path)]), re.MULTILINE)
    return found[1] if found else ""


def _check_sqlite(path: Path) -> str:
    """The step that the tables of a file are at; one that is damaged, or no backup, is refused.

    Raises:
        StartError: It is so.
    """
    try:
        address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(address, uri=True)) as connection:
            (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            lost = connection.execute("PRAGMA foreign_key_check").fetchone()
            (step,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except (sqlite3.Error, TypeError) as error:
        raise StartError(f"{path} is damaged or no backup of quizapp ({error}).") from error
    if found != "ok" or lost:
        raise StartError(f"{path} is damaged ({found if found != 'ok' else 'rows are missing'}).")
    return str(step)


def _kind(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            start = file.read(len(SQLITE))
    except OSError as error:
        raise StartError(f"{path} cannot be read ({error}).") from error
    for kind in (SQLITE, POSTGRESQL):
        if start.startswith(kind):
            return kind
    raise StartError(f"{path} is no backup; it should have been written by quizapp backup.")


def _holds_tables(database: Database) -> bool:
    with database.connect() as connection:
        return bool(inspect(connection).get_table_names())


def _address(database: Database) -> str:
    url = database.url.set(drivername="postgresql")
    return url.render_as_string(hide_password=False)


def _run(command: Sequence[str]) -> str:
    """Run a program of PostgreSQL; what it wrote.

    Raises:
        StartError: It is missing, or failed; with what it said, without the address.
    """
    program = shutil.which(command[0])
    if program is None:
        raise StartError(f"{command[0]} is missing; install the client programs of PostgreSQL.")
    done = subprocess.run(  # noqa: S603 - a program by its full path, with arguments of our own
        [program, *command[1:]], capture_output=True, text=True, check=False, timeout=PATIENCE
    )
    if done.returncode:
        told = " ".join(done.stderr.split())[:300]
        raise StartError(f"{command[0]} failed: {told}")
    return done.stdout
