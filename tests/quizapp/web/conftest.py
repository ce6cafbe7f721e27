"""An app with a small school in it, fresh for each test, and browsers that check their pages."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import delete, func, insert, select

from quizapp import create_app, schema, working
from quizapp.database import Database
from quizapp.settings import Settings
from quizapp.storage.columns import Row
from tests.quizapp.web.checking import CheckedClient
from tests.quizapp.web.school import School, build, serving

Browser = Callable[..., CheckedClient]

ON_BOTH = {
    "test_adopting",
    "test_answering",
    "test_assigned",
    "test_feedback",
    "test_holding",
    "test_taking",
}


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, School]:
    """A school in a database file, to be copied."""
    path = tmp_path_factory.mktemp("school") / "school.db"
    database = Database(f"sqlite:///{path}")
    schema.upgrade(database)
    school = build(database)
    database.close()
    return path, school


@pytest.fixture
def school(founded: tuple[Path, School]) -> School:
    return founded[1]


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """The app that all tests share; each gives it a database of its own."""
    instance = tmp_path_factory.mktemp("instance")
    url = f"sqlite:///{instance / 'unused.db'}"
    app = create_app(Settings(instance=instance, database_url=url, secret_key="test"))
    app.test_client_class = CheckedClient
    return app


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Let the tests of what takers do run on both databases, and the others on SQLite."""
    if "database_kind" in metafunc.fixturenames:
        on_both = metafunc.module.__name__.rpartition(".")[2] in ON_BOTH
        postgres = [pytest.param("postgresql", marks=pytest.mark.slow)] if on_both else []
        metafunc.parametrize("database_kind", ["sqlite", *postgres], indirect=True)


@pytest.fixture
def database_kind(request: pytest.FixtureRequest) -> str:
    """Which database the app works with."""
    name: str = request.param
    return name


@pytest.fixture
def app(
    request: pytest.FixtureRequest,
    database_kind: str,
    served: Flask,
    founded: tuple[Path, School],
    tmp_path: Path,
) -> Iterator[Flask]:
    """The app on a fresh copy of the school."""
    if database_kind == "sqlite":
        path = tmp_path / "school.db"
        shutil.copy(founded[0], path)
        url = f"sqlite:///{path}"
    else:
        url = request.getfixturevalue("postgres_school")
    with serving(served, url):
        yield served


@pytest.fixture(scope="session")
def rows_of_the_school(founded: tuple[Path, School]) -> dict[str, list[dict[str, Any]]]:
    """Everything that the school has, by table."""
    database = Database(f"sqlite:///{founded[0]}")
    with database.read() as session:
        connection = session.connection()
        found = {
            table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
            for table in Row.metadata.sorted_tables
        }
    database.close()
    return found


@pytest.fixture
def postgres_school(
    postgres_tables: str, rows_of_the_school: dict[str, list[dict[str, Any]]]
) -> Iterator[str]:
    """The address of a PostgreSQL database with the same school, which is emptied afterwards."""
    database = Database(postgres_tables)
    tables = Row.metadata.sorted_tables
    with database.write() as session:
        connection = session.connection()
        for table in tables:
            if rows_of_the_school[table.name]:
                connection.execute(insert(table), rows_of_the_school[table.name])
        for table in tables:
            if "id" in table.c:
                last = select(func.coalesce(func.max(table.c.id), 0) + 1).scalar_subquery()
                sequence = func.pg_get_serial_sequence(table.name, "id")
                connection.execute(select(func.setval(sequence, last, False)))
    yield postgres_tables
    with database.write() as session:
        for table in reversed(tables):
            session.connection().execute(delete(table))
    database.close()


@pytest.fixture
def database(app: Flask) -> Database:
    found: Database = app.extensions["quizapp"].database
    return found


@pytest.fixture
def browser(app: Flask, school: School) -> Browser:
    """A new browser, signed in as somebody of the school, or as nobody."""

    def opened(name: str | None = None) -> CheckedClient:
        client = app.test_client()
        assert isinstance(client, CheckedClient)
        if name:
            with client.session_transaction() as session:
                session["token"] = school.tokens[name]
        return client

    return opened


@pytest.fixture(autouse=True)
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Settings]:
    """For each worker that would be started, the settings that it would get; none is."""
    started: list[Settings] = []
    monkeypatch.setattr(working, "start", started.append)
    return started
