"""The order of events is certain, and their dates are what they claim to be."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from questions.model.dates import HistoricalDate, Precision
from questions.model.items import Item, Ordering
from questions.model.review import Finding, Knowledge, Severity

NAME = "order"

FEWEST, MOST = 3, 6
_LONGEST = {
    Precision.DAY: 1,
    Precision.WEEK: 7,
    Precision.MONTH: 31,
    Precision.QUARTER: 92,
    Precision.SEASON: 92,
    Precision.YEAR: 366,
}


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """Each event ended before the next began: 1944 and 6 June 1944 are not ordered."""
    if not isinstance(item.interaction, Ordering):
        return
    entries = item.interaction.entries
    if not FEWEST <= len(entries) <= MOST:
        message = f"There are {len(entries)} events; {FEWEST} to {MOST} can be ordered in the mind."
        yield Finding(NAME, Severity.WARNING, message)
    for earlier, later in pairwise(entries):
        if earlier.date and later.date:
            yield from _compare(f'"{earlier.text}" and "{later.text}"', earlier.date, later.date)
    for entry in entries:
        if entry.date is None:
            message = f'"{entry.text}" has no date, so its place is not certain; add its date.'
            yield Finding(NAME, Severity.WARNING, message)
        elif message := _contradiction(entry.date):
            yield Finding(NAME, Severity.BLOCKING, f'The date of "{entry.text}" {message}')


def _compare(pair: str, earlier: HistoricalDate, later: HistoricalDate) -> Iterator[Finding]:
    if later.definitely_before(earlier):
        message = f"{pair} stand in the wrong order by their dates; swap them."
        yield Finding(NAME, Severity.BLOCKING, message)
    elif not earlier.definitely_before(later):
        message = f"The order of {pair} is not certain: their dates overlap; take one out."
        yield Finding(NAME, Severity.BLOCKING, message)
    elif earlier.circa or later.circa:
        message = f"The order of {pair} rests on an approximate date; make sure of it."
        yield Finding(NAME, Severity.WARNING, message)


def _contradiction(date: HistoricalDate) -> str:
    days = date.latest.number - date.earliest.number + 1
    longest = _LONGEST.get(date.precision)
    if longest is not None and days > longest and not date.circa:
        return f"claims to be known to the {date.precision} but spans {days} days; correct it."
    return ""
