"""Processes beside the one that serves: for the jobs that wait, and to look after the rest."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import suppress

from sqlalchemy.exc import SQLAlchemyError

from quizapp.database import Database
from quizapp.errors import AppError
from quizapp.services import figures, jobs, sweeping
from quizapp.settings import Settings

COMMAND = (
    *(sys.executable, "-c"),
    "import sys; from quizapp.cli import main; raise SystemExit(main(['work', *sys.argv[1:]]))",
)
LOOK, SWEEP = 2.0, 15.0
"""After how many seconds to look for jobs, and to sweep; sweeping takes a tenth of the time."""


def start(settings: Settings) -> None:
    """Start a process that does the jobs that wait, and ends; it outlives the one that asks."""
    _start(settings, detached=True)


def look_after(settings: Settings) -> subprocess.Popen[bytes]:
    """Start the process that keeps on beside one that serves, and ends when that does."""
    return _start(settings, "--keep-on")


def _start(settings: Settings, *arguments: str, detached: bool = False) -> subprocess.Popen[bytes]:
    environment = os.environ | {
        "DATABASE_URL": settings.database_url,
        "QUIZAPP_INSTANCE": str(settings.instance),
        "SECRET_KEY": settings.secret_key,
    }
    return subprocess.Popen(  # noqa: S603 - this program itself
        [*COMMAND, *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=detached,
    )


def keep_on(settings: Settings, database: Database) -> None:
    """Close what is overdue, count what is new, have jobs done; until the parent is gone."""
    parent, due = os.getppid(), 0.0
    os.nice(5)
    while os.getppid() == parent:
        # What fails now, because the database is away or held, is done the next time.
        with suppress(AppError, SQLAlchemyError):
            if time.monotonic() >= due:
                began = time.monotonic()
                sweeping.sweep(database)
                figures.refresh(database)
                due = time.monotonic() + max(SWEEP, 10 * (time.monotonic() - began))
            if jobs.is_waiting(database):
                # A process of its own: what the language model takes is free again after it.
                _start(settings).wait()
        time.sleep(LOOK)
