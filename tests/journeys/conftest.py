"""The real app, served in a process of its own, and a real browser that walks through it."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.request import urlopen

import pytest

from quizapp import schema
from quizapp.database import Database
from tests.quizapp.web.school import School, build

if TYPE_CHECKING:
    pass

STARTING = 120
"""Seconds after which an app that does not answer is given up."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every journey is slow."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.slow)


@dataclass
class Site:
    """A served app.

    Attributes:
        school: Who and what is in its database.
        folder: Where its database is.
        address: Where it is, without a slash at the end; the system chooses the port once.
        process: What serves, while it does.
    """

    school: School
    folder: Path
    address: str = ""
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Serve, and wait until it answers."""
        command = [sys.executable, "-c", "from quizapp.cli import main; raise SystemExit(main())"]
        port = self.address.rpartition(":")[2] or "0"
        environment = os.environ | {
            "QUIZAPP_INSTANCE": str(self.folder),
            "DATABASE_URL": f"sqlite:///{self.folder / 'school.db'}",
            "SECRET_KEY": "journeys",
            "QUIZAPP_WORKERS": "1",
        }
        with self._log.open("wb") as log:
            self.process = subprocess.Popen(
                [*command, "serve", "--port", port],
                env=environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._await()

    @property
    def _log(self) -> Path:
        return self.folder / "log.txt"

    def _await(self) -> None:
        end = time.monotonic() + STARTING
        while time.monotonic() < end and self.process and self.process.poll() is None:
            told = re.search(r"Serving at (http://\S+)/ ", self._log.read_text())
            if told:
                self.address = told[1]
                urlopen(f"{self.address}/sign-in", timeout=STARTING).close()  # noqa: S310 - our own
                return
            time.sleep(0.1)
        pytest.fail(f"the app does not answer:\n{self._log.read_text()}")

    def kill(self) -> None:
        """End the app at once, as a crash does."""
        if self.process is not None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process = None


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, School]:
    """A school in a database file, to be copied."""
    path = tmp_path_factory.mktemp("school") / "school.db"
    database = Database(f"sqlite:///{path}")
    schema.upgrade(database)
    school = build(database)
    database.close()
    return path, school


@pytest.fixture(scope="module")
def site(founded: tuple[Path, School], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The app with the school in it, served for the journeys of one file."""
    folder = tmp_path_factory.mktemp("site")
    shutil.copy(founded[0], folder / "school.db")
    site = Site(founded[1], folder)
    site.start()
    yield site
    site.kill()
