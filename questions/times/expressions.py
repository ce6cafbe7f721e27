"""Finding the time expressions of a text: scan, combine, resolve in the order of the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from questions.model.dates import HistoricalDate, TimeExpression
from questions.times import focus, genre, modifiers
from questions.times.anchoring import Timeline
from questions.times.combine import combine
from questions.times.scan import Candidate, scan
from questions.times.tense import Clauses
from questions.times.values import Resolved
from questions.times.words import Word


def find(
    text: str,
    *,
    published: HistoricalDate | None = None,
    words: Sequence[Word] | None = None,
) -> tuple[TimeExpression, ...]:
    """All time expressions of a text, in its order, none overlapping another.

    Args:
        text: Any text in English.
        published: When it was published; only a date known to the day anchors anything.
        words: The words of the text as a parser sees them (a spaCy Doc), where there are some:
            they tell the tense of a clause better than its text alone.
    """
    day = published.earliest if published and published.earliest == published.latest else None
    timeline = Timeline(genre.decide(text, day), day)
    clauses = Clauses(text, words)
    found = []
    for candidate in combine(text, scan(text)):
        ahead = clauses.look_ahead(candidate.start, candidate.end)
        resolved = timeline.read(candidate.meaning, ahead=ahead)
        _remember(text, timeline, candidate, resolved)
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


def _remember(text: str, timeline: Timeline, candidate: Candidate, resolved: Resolved) -> None:
    """Let later expressions count from this one, where the account goes on from it."""
    place = resolved.place
    if place is None or place.year is None:
        return
    where = focus.setting(text, candidate, since=timeline.read_to)
    if where.bracketed and timeline.mentioned is not None:
        return
    timeline.read_to = candidate.end
    timeline.note(place, carries_on=focus.carries_on(candidate, where, place, timeline.reached))
