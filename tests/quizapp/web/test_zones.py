"""Moments are typed and read in the zone of the browser, and kept in UTC."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from quizapp.errors import Invalid
from quizapp.web import zones

WINTER = datetime(2026, 1, 5, 23, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("UTC", "2026-01-05T23:30"),
        ("Europe/Berlin", "2026-01-06T00:30"),
        ("America/New_York", "2026-01-05T18:30"),
        ("Asia/Kathmandu", "2026-01-06T05:15"),
    ],
)
def test_what_is_typed_is_read_back(name: str, text: str) -> None:
    assert zones.typed(WINTER, name) == text
    assert zones.read(text, name) == WINTER


def test_of_an_hour_that_comes_twice_the_first_is_meant() -> None:
    read = zones.read("2026-10-25T02:30", "Europe/Berlin")
    assert read == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2026-03-29T02:30", "In Europe/Berlin the clocks skip “2026-03-29T02:30”."),
        ("tomorrow", "“tomorrow” is no moment"),
        ("0001-01-01T00:00", "“0001-01-01T00:00” is no moment"),
        ("9999-99-99T00:00", "is no moment"),
    ],
)
def test_what_is_no_moment_is_told(text: str, told: str) -> None:
    with pytest.raises(Invalid) as caught:
        zones.read(text, "Europe/Berlin")
    assert told in caught.value.problems["moment"]


def test_no_outdated_name_can_be_chosen() -> None:
    assert zones.names()[0] == "UTC"
    assert {"Europe/Berlin", "Pacific/Auckland"} <= set(zones.names())
    assert not [name for name in zones.names() if name.startswith("Etc/") or name == "GMT0"]
