"""Finding the time expressions of a text: scan, combine, resolve in the order of the text."""

from __future__ import annotations

from questions.model.dates import HistoricalDate, TimeExpression
from questions.times import digit_order, eras, genre
from questions.times.account import Account
from questions.times.combine import combine
from questions.times.scan import scan
from questions.times.tense import Clauses
from questions.times.timeline import Timeline
from questions.times.words import Words


def find(
    text: str,
    *,
    published: HistoricalDate | None = None,
    words: Words | None = None,
    day_first: bool | None = None,
) -> tuple[TimeExpression, ...]:
    """All time expressions of a text, in its order, none overlapping another.

    Args:
        text: Any text in English.
        published: When it was published; only a date known to the day anchors anything.
        words: The words of the text as a parser sees them (a spaCy Doc), where there are some:
            they tell the tense of a clause better than its text alone.
        day_first: Whether the source puts the day before the month in digits ("03/04/2004"), as
            `digit_order.habit` tells; None where that is unknown.
    """
    day = published.earliest if published and published.earliest == published.latest else None
    timeline = Timeline(genre.decide(text, day), day)
    ordered = digit_order.settle(combine(text, scan(text)), text, day, day_first)
    return tuple(Account(text, eras.settle(ordered), timeline, Clauses(text, words)).read())
