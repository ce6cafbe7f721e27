"""The wait after failures: it doubles, it is bounded, and no clock makes it longer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from quizapp.services.slowing import LONGEST_WAIT, seconds_left

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("failures", "ago", "left"),
    [
        (4, 0, 0),
        (5, 0, 1),
        (6, 0, 2),
        (8, 3, 5),
        (8, 8, 0),
        (8, 9, 0),
        (99, 0, LONGEST_WAIT),
        (99, 299.5, 1),
        (8, -3600, 8),
        (99, -86_400, LONGEST_WAIT),
    ],
)
def test_seconds_left(failures: int, ago: float, left: int) -> None:
    """Five is the limit; the last failure was so many seconds ago, or will be by a wrong clock."""
    assert seconds_left(failures, 5, NOW - timedelta(seconds=ago), NOW) == left


def test_nobody_waits_who_never_failed() -> None:
    assert seconds_left(9, 5, None, NOW) == 0
