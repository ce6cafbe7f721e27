"""The day to which a time of the clock or a part of the day belongs."""

from __future__ import annotations

from dataclasses import replace

from questions.times import values
from questions.times.meanings import Stated
from questions.times.timeline import Context, Timeline


def timed(found: Stated, timeline: Timeline, context: Context) -> Stated:
    """The day of a time: the one in focus, in news no later one than its clause can speak of."""
    anchor = timeline.mentioned_day
    if timeline.is_news:
        anchor = _news_anchor(anchor, timeline, context)
    if anchor is None:
        return found
    return replace(found, year=anchor.year, month=anchor.month, day=anchor.day)


def _news_anchor(mentioned: Stated | None, timeline: Timeline, context: Context) -> Stated | None:
    """The day in focus, unless it lies on the other side of the publication than the clause."""
    day, published = values.first_day(mentioned), timeline.published
    if published is not None:
        if context.ahead is True and (day is None or day < published):
            return timeline.due or timeline.news_day
        if context.ahead is False and day is not None and day > published:
            mentioned = None
    if timeline.background and not context.back:
        mentioned = None
    return mentioned or timeline.told or timeline.news_day
