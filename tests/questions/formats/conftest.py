"""Golden files, rewritten on demand and looked at before a commit; and programs of others.

The programs are in the folder that `QUIZ_READERS` in the environment names; `tests/readers/install`
puts them there.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.questions.formats.contents import content

GOLDEN = Path(__file__).parents[2] / "golden"
SCRIPTS = Path(__file__).parents[2] / "readers"


@pytest.fixture
def compare_golden() -> Callable[[str, bytes], None]:
    """Compare with `tests/golden/NAME`; `GOLDEN=write` in the environment writes it anew."""

    def compare(name: str, data: bytes) -> None:
        path = GOLDEN / name
        if os.environ.get("GOLDEN") == "write":
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data)
        assert content(name, data) == content(name, path.read_bytes())

    return compare


@pytest.fixture(scope="session")
def readers() -> Path:
    """The folder with the programs of others."""
    if not os.environ.get("QUIZ_READERS"):
        pytest.skip("QUIZ_READERS names no folder with programs of others")
    return Path(os.environ["QUIZ_READERS"]).absolute()


@pytest.fixture(scope="session")
def run_node(readers: Path) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Runs a script of `tests/readers` in Node, with the packages of the folder."""
    if not shutil.which("node") or not (readers / "node_modules").is_dir():
        pytest.skip("there is no Node, or it has no packages")

    def run(script: str, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            ["node", str(SCRIPTS / script), *arguments],  # noqa: S607
            input=stdin,
            capture_output=True,
            check=False,
            env={**os.environ, "NODE_PATH": str(readers / "node_modules")},
        )

    return run
