"""The gates that every change passes: style, types, and who may import whom."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

GATES = [
    pytest.param(["-m", "ruff", "check", "."], id="ruff check"),
    pytest.param(["-m", "ruff", "format", "--check", "."], id="ruff format"),
    pytest.param(
        ["-c", "from importlinter.cli import lint_imports_command as c; c()"], id="imports"
    ),
    pytest.param(["-m", "mypy"], id="mypy", marks=pytest.mark.slow),
]


@pytest.mark.parametrize("arguments", GATES)
def test_the_gate_is_open(arguments: list[str]) -> None:
    outcome = subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
