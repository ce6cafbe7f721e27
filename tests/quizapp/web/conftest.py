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
from tests.quizapp.web.school import School, build, serving

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


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """The app that all tests share; each gives it a database of its own."""
    instance = tmp_path_factory.mktemp("instance")
    url = f"sqlite:///{instance / 'unused.db'}"
    app = create_app(Settings(instance=instance, database_url=url, secret_key="test"))
    app.test_client_class = CheckedClient
    return app


@pytest.fixture
def app(served: Flask, founded: tuple[Path, School], tmp_path: Path) -> Iterator[Flask]:
    """The app on a fresh copy of the school."""
    path = tmp_path / "school.db"
    shutil.copy(founded[0], path)
    with serving(served, path):
        yield served


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
