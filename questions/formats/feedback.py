"""What a taker reads after answering, as one text, for formats with one place for all of it."""

from __future__ import annotations

from collections.abc import Iterator

from questions.model.dates import MONTHS, HistoricalDate, Precision
from questions.model.items import Item, Ordering


def general_feedback(item: Item) -> str:
    """The explanation, for an ordering its timeline, and the evidence, a paragraph each."""
    return "\n".join(part for part in _parts(item) if part)


def _parts(item: Item) -> Iterator[str]:
    yield item.explanation
    if isinstance(item.interaction, Ordering):
        for entry in item.interaction.entries:
            if entry.date:
                yield f"{write_date(entry.date)}: {entry.text}"
    for evidence in item.all_evidence:
        source = f" ({evidence.article})" if evidence.article else ""
        yield f"“{evidence.quote}”{source}"


def write_date(date: HistoricalDate) -> str:
    """A date in words, in its own precision: "May 1884", "about 1800", "1950s"."""
    lead = "about " if date.circa else ""
    first, last = date.earliest, date.latest
    if date.precision is Precision.DAY and first == last:
        return f"{lead}{first.day} {MONTHS[first.month - 1]} {_year(first.year)}"
    if date.precision is Precision.MONTH and (first.year, first.month) == (last.year, last.month):
        return f"{lead}{MONTHS[first.month - 1]} {_year(first.year)}"
    if first.year == last.year:
        return f"{lead}{_year(first.year)}"
    if date.precision is Precision.DECADE and first.year > 0:
        return f"{lead}{first.year}s"
    return f"{lead}{_year(first.year)} to {_year(last.year)}"


def _year(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"
