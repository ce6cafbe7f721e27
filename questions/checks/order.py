"""The order of events is certain, and their dates are what they claim to be."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from questions.model.dates import HistoricalDate, Precision
from questions.model.items import Entry, Item, Ordering
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
        yield from _compare(earlier, later)
    for entry in entries:
        if entry.date and (message := _contradiction(entry.date)):
            yield Finding(NAME, Severity.BLOCKING, f'The date of "{entry.text}" {message}')


def _compare(earlier: Entry, later: Entry) -> Iterator[Finding]:
    if earlier.date is None or later.date is None:
        if earlier.date is None:
            message = f'"{earlier.text}" has no date, so its place is not certain; add its date.'
            yield Finding(NAME, Severity.WARNING, message)
        return
    pair = f'"{earlier.text}" and "{later.text}"'
    if later.date.definitely_before(earlier.date):
        message = f"{pair} stand in the wrong order by their dates; swap them."
        yield Finding(NAME, Severity.BLOCKING, message)
    elif not earlier.date.definitely_before(later.date):
        message = f"The order of {pair} is not certain: their dates overlap; take one out."
        yield Finding(NAME, Severity.BLOCKING, message)
    elif earlier.date.circa or later.date.circa:
        message = f"The order of {pair} rests on an approximate date; make sure of it."
        yield Finding(NAME, Severity.WARNING, message)


def _contradiction(date: HistoricalDate) -> str:
    days = date.latest.number - date.earliest.number + 1
    longest = _LONGEST.get(date.precision)
    if longest is not None and days > longest and not date.circa:
        return f"claims to be known to the {date.precision} but spans {days} days; correct it."
    return ""
