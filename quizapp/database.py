"""The engine, and the two ways to use it: a scope that reads and a scope that writes."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.url import URL
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlmodel import Session

from quizapp.errors import StartError, Unavailable

BUSY_MILLISECONDS = 30_000
"""How long somebody waits for the others who write, or for a connection."""


def utc_now() -> datetime:
    """The time of day, in UTC."""
    return datetime.now(UTC)


class Database:
    """The database of an app.

    SQLite runs in WAL mode with `synchronous=FULL`, so that what was acknowledged survives a crash,
    and every scope that writes begins with `BEGIN IMMEDIATE`: of two deferred transactions that
    read and then write, one would fail with "database is locked".

    Args:
        url: An SQLite address with a file, or a PostgreSQL address.
        clock: What tells the time, in UTC.

    Raises:
        StartError: The address is neither.
    """

    def __init__(self, url: str, *, clock: Callable[[], datetime] = utc_now) -> None:
        self.url = _readable(url)
        self.clock = clock
        self.engine = _engine(self.url)
        self._writing = self.engine.execution_options(writes=True)
        self._reading = self.engine
        self._turn = Lock()
        if self.engine.dialect.name == "postgresql":
            self._reading = self.engine.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )

    @property
    def name(self) -> str:
        """The address without its password."""
        return self.url.render_as_string(hide_password=True)

    def now(self) -> datetime:
        """The time by the clock of this database."""
        return self.clock()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A scope with one view of the data; what is changed in it is not kept.

        Raises:
            Unavailable: The database does not answer.
        """
        with (
            _answering(),
            Session(self._reading, expire_on_commit=False, autoflush=False) as session,
        ):
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A scope that is kept as a whole at its end, or not at all when an error leaves it.

        Raises:
            Unavailable: The database does not answer, or others hold it for too long.
        """
        with (
            _answering(),
            self._in_turn(),
            Session(self._writing, expire_on_commit=False) as session,
            session.begin(),
        ):
            yield session

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        """Let one thread of this process write at a time, where the database lets only one.

        SQLite itself has no queue: whoever waits asks again after ever longer pauses, and the
        unlucky ones are passed by again and again.
        """
        if self.engine.dialect.name != "sqlite":
            yield
            return
        if not self._turn.acquire(timeout=BUSY_MILLISECONDS / 1000):
            raise Unavailable
        try:
            yield
        finally:
            self._turn.release()

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()

    def connect(self, *, writes: bool = False) -> Connection:
        """A connection for work outside the scopes, which begins as one of them would.

        Raises:
            StartError: The database cannot be reached or read.
        """
        try:
            if self.url.database and self.engine.dialect.name == "sqlite":
                Path(self.url.database).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            return (self._writing if writes else self.engine).connect()
        except (DBAPIError, OSError) as error:
            raise StartError(unusable(self.name, error)) from error


@contextmanager
def _answering() -> Iterator[None]:
    try:
        yield
    except (OperationalError, PoolTimeout) as error:
        raise Unavailable from error


def unusable(name: str, error: BaseException) -> str:
    """Why a database cannot be used, in a sentence."""
    cause = error.orig if isinstance(error, DBAPIError) and error.orig else error
    reason = " ".join(str(cause).split())
    if "not a database" in reason or "malformed" in reason:
        return f"The database {name} is damaged or is no database ({reason})."
    return f"The database {name} cannot be used ({reason}); check DATABASE_URL."


def _readable(text: str) -> URL:
    scheme, colon, rest = text.partition(":")
    if scheme in {"postgres", "postgresql"}:
        text = f"postgresql+psycopg{colon}{rest}"
    try:
        url = make_url(text)
    except (ArgumentError, ValueError) as error:
        raise StartError("DATABASE_URL is no address of a database.") from error
    if url.drivername not in {"sqlite", "sqlite+pysqlite", "postgresql+psycopg"}:
        raise StartError(
            f'DATABASE_URL begins with "{scheme}"; it should begin with "sqlite" or "postgresql".'
        )
    if url.drivername.startswith("sqlite") and url.database in {None, "", ":memory:"}:
        raise StartError("DATABASE_URL names no file; it should be sqlite:///PATH.")
    return url


def _engine(url: URL) -> Engine:
    try:
        if url.drivername.startswith("sqlite"):
            return _sqlite_engine(url)
        return create_engine(
            url,
            pool_pre_ping=True,
            pool_size=10,
            max_overflow=20,
            pool_timeout=BUSY_MILLISECONDS / 1000,
        )
    except ModuleNotFoundError as error:
        raise StartError(
            "PostgreSQL needs psycopg; install it with: pip install 'quiz-from-articles[postgres]'."
        ) from error


def _sqlite_engine(url: URL) -> Engine:
    engine = create_engine(url, pool_size=10, max_overflow=40)

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        # The driver would begin transactions by itself, and never immediate ones.
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
