"""An app with a small school in it, fresh for each test, and browsers that check their pages."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask

from quizapp import create_app, schema
from quizapp.database import Database
from quizapp.settings import Settings
from tests.quizapp.web.checking import CheckedClient
from tests.quizapp.web.school import School, build

Browser = Callable[..., CheckedClient]


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


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[[Path], Flask]]:
    """An app on a copy of a database."""
    served: list[Flask] = []

    def make(original: Path) -> Flask:
        path = tmp_path / f"school-{len(served)}.db"
        shutil.copy(original, path)
        settings = Settings(instance=tmp_path, database_url=f"sqlite:///{path}", secret_key="test")
        app = create_app(settings)
        app.test_client_class = CheckedClient
        served.append(app)
        return app

    yield make
    for app in served:
        app.extensions["quizapp"].database.close()


@pytest.fixture
def app(founded: tuple[Path, School], serve: Callable[[Path], Flask]) -> Flask:
    return serve(founded[0])


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
