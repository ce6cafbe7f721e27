"""In which time zone a page writes and reads moments: the one that this browser is in.

A script of every page keeps the zone in a cookie, and so does the form that asks for one; where
neither has, it is UTC. The database holds UTC alone.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from babel.dates import format_date, get_timezone_name
from flask import Response, has_request_context, request

from quizapp.errors import Invalid
from quizapp.sentences import said
from quizapp.web.languages import ONE_YEAR, region

COOKIE = "zone"
OTHERWISE = "UTC"
FIELD = "%Y-%m-%dT%H:%M"
"""What a field of the type `datetime-local` shows and sends."""


@cache
def names() -> tuple[str, ...]:
    """The zones that one can choose, UTC first: those of places, and no outdated names."""
    known = (name for name in available_timezones() if "/" in name)
    return (OTHERWISE, *sorted(name for name in known if not name.startswith(("Etc/", "SystemV/"))))


def zone() -> str:
    """The zone of the browser that asks."""
    kept = request.cookies.get(COOKIE, "") if has_request_context() else ""
    return kept if kept in names() else OTHERWISE


def keep(response: Response, name: str) -> None:
    """Remember a zone in this browser; scripts may read it, to see whether it still holds."""
    if name in names():
        response.set_cookie(
            COOKIE, name, max_age=ONE_YEAR, samesite="Lax", secure=request.is_secure
        )


def typed(when: datetime | None, name: str) -> str:
    """A moment as a field shows it in a zone; "" where there is none."""
    return when.astimezone(ZoneInfo(name)).strftime(FIELD) if when else ""


def read(text: str, name: str) -> datetime:
    """The moment that was typed in a zone; of two with the same name in autumn, the first.

    Raises:
        Invalid: It is none, or clocks skip it in that zone (`moment`).
    """
    try:
        local = datetime.strptime(text[: len("2024-02-14T09:30")], FIELD).replace(
            tzinfo=ZoneInfo(name)
        )
        moment = local.astimezone(UTC)
    except (ValueError, OverflowError):
        told = said("“%(text)s” is no moment; write it like 2024-02-14T09:30.", text=text[:20])
        raise Invalid({"moment": told}) from None
    if moment.astimezone(local.tzinfo).replace(tzinfo=None) != local.replace(tzinfo=None):
        told = said("In %(zone)s the clocks skip “%(text)s”.", zone=name, text=text[:20])
        raise Invalid({"moment": told})
    return moment


def in_words(when: datetime, name: str) -> str:
    """A moment with the name of its zone: "14 February 2024, 23:05 CET"."""
    local = when.astimezone(ZoneInfo(name))
    called = get_timezone_name(local, width="short", locale=region())
    if called[0] in "+-":  # where nobody knows a short name, there is a number
        called = get_timezone_name(local, locale=region())
    return f"{format_date(local, 'long', locale=region())}, {local:%H:%M} {called}"
