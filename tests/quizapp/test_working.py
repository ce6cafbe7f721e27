"""What keeps on beside serving: it sweeps, counts, has jobs done, and ends with its parent."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp import schema, working
from quizapp.database import Database
from quizapp.errors import Unavailable
from quizapp.services import figures, jobs, sweeping
from quizapp.settings import Settings
from quizapp.storage.states import JobKind, Role
from tests.quizapp import library

PATIENCE = 300.0
"""Seconds after which what has not come is held to be missing, on a machine that is busy."""


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is done, with a parent that goes away after four looks."""
    done: list[str] = []
    parents = iter([1, 1, 1, 1, 1, 99])
    monkeypatch.setattr(os, "getppid", lambda: next(parents))
    monkeypatch.setattr(os, "nice", lambda _: 0)
    monkeypatch.setattr(working, "LOOK", 0.0)
    monkeypatch.setattr(working, "SWEEP", 3600.0)
    monkeypatch.setattr(sweeping, "sweep", lambda _: done.append("sweep"))
    monkeypatch.setattr(figures, "refresh", lambda _: done.append("count"))
    monkeypatch.setattr(jobs, "is_waiting", lambda _: done.append("look"))
    return done


def keep_on(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'none.db'}"
    settings = Settings(instance=tmp_path, database_url=url, secret_key="x")
    working.keep_on(settings, Database(url))


def test_it_sweeps_at_once_and_then_looks_until_the_parent_is_gone(
    calls: list[str], tmp_path: Path
) -> None:
    keep_on(tmp_path)
    assert calls == ["sweep", "count", "look", "look", "look", "look"]


def test_a_database_that_is_away_is_asked_again(
    calls: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(_: Database) -> None:
        calls.append("sweep")
        raise Unavailable

    monkeypatch.setattr(sweeping, "sweep", away)
    keep_on(tmp_path)
    assert calls == ["sweep"] * 4


@pytest.mark.slow
def test_a_job_is_done_beside_a_parent_and_nothing_outlives_it(tmp_path: Path) -> None:
    """A real process keeps on; it ends within moments after the one that started it."""
    url = f"sqlite:///{tmp_path / 'work.db'}"
    database = Database(url)
    schema.upgrade(database)
    library.load(database, [library.choice()])
    editor = library.enrol(database, Role.EDITOR)
    with database.write() as session:
        jobs.ask(session, editor, JobKind.BUILD, "99", now=database.now())
    parent = (
        "import sys, time; from pathlib import Path; from quizapp import working; "
        "from quizapp.settings import Settings; "
        "child = working.look_after(Settings(instance=Path(sys.argv[1]), "
        "database_url=sys.argv[2], secret_key='x' * 32)); "
        "print(child.pid, flush=True); time.sleep(600)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", parent, str(tmp_path), url], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    child = int(process.stdout.readline())
    wait_until(lambda: jobs.newest(database, editor)[0].ended is not None)
    job = jobs.newest(database, editor)[0]
    assert (job.failed, job.outcome) == (True, "There is no such article.")
    process.kill()
    process.communicate()
    wait_until(lambda: not is_alive(child))
    database.close()


def wait_until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.05)


def is_alive(number: int) -> bool:
    try:
        state = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):  # the latter where it ends between two looks
        return False
    return state != "Z"
