"""Finding the time expressions of a text: scan, combine, resolve in the order of the text."""

from __future__ import annotations

from dataclasses import replace

from questions.model.dates import HistoricalDate, TimeExpression
from questions.times import genre, modifiers, tense
from questions.times.anchoring import Timeline
from questions.times.combine import combine
from questions.times.scan import scan


def find(text: str, *, published: HistoricalDate | None = None) -> tuple[TimeExpression, ...]:
    """All time expressions of a text, in its order, none overlapping another.

    Args:
        text: Any text in English.
        published: When it was published; only a date known to the day anchors anything.
    """
    day = published.earliest if published and published.earliest == published.latest else None
    timeline = Timeline(genre.decide(text, day), day)
    found = []
    for candidate in combine(text, scan(text)):
        ahead = tense.looks_ahead(text, candidate.start, candidate.end)
        resolved = timeline.read(candidate.meaning, ahead=ahead)
        date = resolved.date
        if date is not None and candidate.mod in modifiers.CIRCA:
            date = replace(date, circa=True)
        found.append(
            TimeExpression(
                candidate.start,
                candidate.end,
                text[candidate.start : candidate.end],
                resolved.type,
                resolved.value,
                date,
                candidate.mod,
                candidate.bound,
                candidate.rule,
            )
        )
    return tuple(found)
