"""How long whoever failed too often waits before the next try is looked at."""

from __future__ import annotations

from datetime import datetime, timedelta

LONGEST_WAIT = 300


def seconds_left(failures: int, limit: int, last: datetime | None, now: datetime) -> int:
    """Seconds until the next try: they double with each failure above a limit.

    A clock that was set back makes nobody wait for longer than that.

    Args:
        failures: How many there were in the window that counts.
        limit: From how many on one waits.
        last: When the last one was, in UTC.
        now: The time, in UTC.
    """
    if failures < limit or last is None:
        return 0
    seconds = min(LONGEST_WAIT, 1 << min(failures - limit, 20))
    left = -int((now - last - timedelta(seconds=seconds)).total_seconds() // 1)
    return max(0, min(left, seconds))
