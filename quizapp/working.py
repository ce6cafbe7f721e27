"""The process that does long work, started by the one that serves."""

from __future__ import annotations

import os
import subprocess
import sys

from quizapp.settings import Settings

COMMAND = (sys.executable, "-c", "from quizapp.cli import main; raise SystemExit(main(['work']))")


def start(settings: Settings) -> None:
    """Start a process that does the jobs that wait, and ends; it outlives the one that asks."""
    environment = os.environ | {
        "DATABASE_URL": settings.database_url,
        "QUIZAPP_INSTANCE": str(settings.instance),
        "SECRET_KEY": settings.secret_key,
    }
    subprocess.Popen(  # noqa: S603 - this program itself
        COMMAND,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
