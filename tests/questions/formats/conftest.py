"""Golden files: one a format and interaction, rewritten on demand and looked at before a commit."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.questions.formats.contents import content

GOLDEN = Path(__file__).parents[2] / "golden"


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
