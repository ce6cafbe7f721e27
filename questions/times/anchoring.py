"""From what words mean by themselves to what they mean in their text."""

from __future__ import annotations

from dataclasses import replace

from questions.times import shifting, units, values
from questions.times.completion import complete, long_year
from questions.times.lexicon import Unit
from questions.times.meanings import (
    Distance,
    Era,
    Length,
    Meaning,
    Ranked,
    Reference,
    Repetition,
    Shift,
    ShortDecade,
    Stated,
)
from questions.times.timeline import Context, Timeline
from questions.times.values import Resolved

_WEEKEND = (5, 6)


def read(meaning: Meaning, timeline: Timeline, context: Context) -> Resolved | None:
    """Resolve one expression; None where it means nothing in such a text."""
    match meaning:
        case Stated():
            return values.of_stated(complete(meaning, timeline, context))
        case Era():
            return values.of_era(meaning)
        case ShortDecade():
            return _short_decade(meaning, timeline)
        case Shift():
            return shifting.shift(meaning, timeline, context)
        case Ranked():
            return shifting.rank(meaning, timeline, context)
        case Length():
            whole = complete(meaning.of, timeline, context) if meaning.of else None
            return replace(values.of_length(meaning), place=whole)
        case Distance():
            return _distance(meaning, timeline, context)
        case Repetition():
            return Resolved("SET", meaning.value)
        case Reference():
            return _reference(meaning, timeline)


def _reference(meaning: Reference, timeline: Timeline) -> Resolved | None:
    if meaning.narrated and timeline.is_news:
        return Resolved("DATE", meaning.in_news) if meaning.in_news else None
    return Resolved("DATE", meaning.value)


def _short_decade(meaning: ShortDecade, timeline: Timeline) -> Resolved:
    year = long_year(meaning.digit * 10, timeline, ahead=0)
    if year is None:
        return Resolved("DATE", f"XX{meaning.digit}")
    return values.of_era(values.decade(year))


def _beside(base: Stated, meaning: Distance) -> Resolved:
    """The day or week before a feast or behind it: one at the end of a week is led up to by it."""
    day, count = values.first_day(base), meaning.count
    if meaning.unit is Unit.WEEK and count < 0 and day is not None and day.weekday in _WEEKEND:
        count = 0
    return units.from_day(base, count, meaning.unit)


def _distance(meaning: Distance, timeline: Timeline, context: Context) -> Resolved | None:
    """A length in news, where TimeML leaves the event out; in a history the date it leads to."""
    if meaning.narrated and meaning.base is not None:
        return _beside(complete(meaning.base, timeline, context), meaning)
    if meaning.narrated and timeline.is_news:
        return None
    length = values.of_length(Length(abs(meaning.count), meaning.unit))
    if meaning.base is not None:
        event: Stated | None = complete(meaning.base, timeline, context)
    else:
        event = timeline.memory.date_of(meaning.event)
        alone = context.sentence_year is None
        if event is None and alone and not timeline.is_news and meaning.count > 0:
            event = timeline.mentioned_day
    if event is None:
        return length
    found = units.from_day(event, meaning.count, meaning.unit)
    if found.date is None:
        return length
    if timeline.is_news:
        return Resolved(length.type, length.value, found.date)
    return replace(found, place=None)
