"""Serving: really, as a process of its own, and ended cleanly."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from quizapp import serving
from quizapp.errors import StartError
from quizapp.settings import Settings

PATIENCE = 300
"""Seconds after which what has not come is held to be missing, on a machine that is busy."""

COMMAND = (sys.executable, "-c", "import sys; from quizapp.cli import main; sys.exit(main())")


def settings(tmp_path: Path, **changes: str | int) -> Settings:
    given = {"host": "127.0.0.1", "port": 0} | changes
    return Settings(
        instance=tmp_path,
        database_url=f"sqlite:///{tmp_path / 'x.db'}",
        secret_key="x" * 32,
        **given,
    )


@contextmanager
def running(tmp_path: Path, *arguments: str) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    """A command with the lines that it wrote until it served."""
    environment = os.environ | {"QUIZAPP_INSTANCE": str(tmp_path), "QUIZAPP_WORKERS": "1"}
    environment.pop("DATABASE_URL", None)
    with subprocess.Popen(
        [*COMMAND, *arguments, "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment,
        cwd=tmp_path,
    ) as process:
        try:
            lines: list[str] = []
            assert process.stdout is not None
            for line in process.stdout:
                lines.append(line.rstrip())
                if line.startswith("Serving at"):
                    break
            yield process, lines
        finally:
            process.kill()


def fetch(lines: list[str], path: str = "") -> str:
    found = re.search(r"http://\S+/", lines[-1])
    assert found, lines
    with urllib.request.urlopen(found[0] + path, timeout=PATIENCE) as answer:  # noqa: S310 - our own
        assert answer.status == 200
        text: str = answer.read().decode()
    return text


def test_the_address_is_held_before_it_is_served(tmp_path: Path) -> None:
    with serving.reserved(settings(tmp_path)) as held:
        port = held.getsockname()[1]
        assert serving.address_of(held) == f"http://127.0.0.1:{port}/"
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port), timeout=5)
        held.listen()
        taken = settings(tmp_path, port=port)
        with pytest.raises(StartError, match="in use"), serving.reserved(taken):
            pass
    with serving.reserved(taken):
        pass


def test_a_host_that_is_none_is_told(tmp_path: Path) -> None:
    nowhere = settings(tmp_path, host="no such host.invalid")
    with pytest.raises(StartError, match="cannot listen"), serving.reserved(nowhere):
        pass


@pytest.mark.slow
@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_the_app_is_served_until_it_is_ended(tmp_path: Path, sign: signal.Signals) -> None:
    with running(tmp_path, "serve") as (process, lines):
        assert "<h1" in fetch(lines)
        process.send_signal(sign)
        assert process.stdout is not None
        assert process.stdout.read() == ""
        assert process.wait(PATIENCE) == 0


@pytest.mark.slow
def test_the_demo_serves_and_a_second_start_finds_everything(tmp_path: Path) -> None:
    signed: list[list[str]] = []
    for _ in range(2):
        with running(tmp_path, "demo") as (process, lines):
            assert "A bit of everything" in fetch(lines)
            signed.append([line for line in lines if line.startswith("Sign in as")])
            process.send_signal(signal.SIGINT)
            assert process.wait(PATIENCE) == 0
        assert [line.split()[3] for line in signed[-1]] == [
            "administrator:",
            "editor:",
            "teacher:",
            "student:",
        ]
    assert signed[0] == signed[1]
