"""Where an expression counts from: in news the day of publication or what the news tells of."""

from __future__ import annotations

from questions.times import calendar, values
from questions.times.lexicon import Unit
from questions.times.meanings import Anchor, Shift, Stated
from questions.times.timeline import Context, Timeline
from questions.times.units import reach

_YEARS_PER = {Unit.YEAR: 1, Unit.DECADE: 10, Unit.CENTURY: 100}


def origin(meaning: Shift, timeline: Timeline, context: Context) -> Stated | None:
    """Where a shift counts from; days and weeks need a day."""
    anchor = timeline.anchor(meaning.anchor)
    if meaning.unit is Unit.QUARTER and _takes_quarter(meaning, anchor):
        return timeline.quarter or anchor
    if timeline.is_news and meaning.anchor is not Anchor.SPEECH:
        return _anchor_in_news(meaning, anchor, timeline, context)
    return _with_day(meaning, anchor, timeline)


def _takes_quarter(meaning: Shift, anchor: Stated | None) -> bool:
    """Whether "the quarter" is the one that was mentioned, also where its year was behind it."""
    if meaning.anchor is Anchor.FOCUS:
        return True
    year_alone = anchor is None or not (anchor.month or anchor.quarter or anchor.half)
    return meaning.anchor is Anchor.COURSE and year_alone


def _with_day(meaning: Shift, anchor: Stated | None, timeline: Timeline) -> Stated | None:
    """An anchor, or the latest day mentioned where one is needed.

    What counts from the day of publication has no other anchor.
    """
    if timeline.is_news and meaning.anchor is Anchor.SPEECH:
        return anchor
    if meaning.unit not in calendar.DAYS_PER or (anchor is not None and anchor.day is not None):
        return anchor
    return timeline.day or anchor


def _anchor_in_news(
    meaning: Shift, anchor: Stated | None, timeline: Timeline, context: Context
) -> Stated | None:
    """Where news counts from: what it tells of, not what it looks forward or back to."""
    course = meaning.anchor is Anchor.COURSE
    if course and (_is_this_year(anchor, timeline) or _is_over(meaning, anchor, timeline, context)):
        return timeline.news_day
    if course and meaning.unit is Unit.YEAR:
        return _year_of_course(anchor, timeline, context)
    if meaning.unit is Unit.DAY:
        return _day_in_news(meaning, anchor, timeline, context)
    if _leads_too_far(meaning, anchor, timeline, context):
        anchor = timeline.past or anchor
    here = timeline.told or timeline.news_day if course else None
    found = _with_day(meaning, anchor, timeline)
    needs_day = meaning.unit in calendar.DAYS_PER
    return here if needs_day and here and (found is None or found.day is None) else found


def _is_over(meaning: Shift, anchor: Stated | None, timeline: Timeline, context: Context) -> bool:
    """Whether what a clause looks forward to cannot be in the week, month or year in focus."""
    day, published = values.first_day(anchor), timeline.published
    if context.ahead is not True or meaning.unit is Unit.DAY or day is None or published is None:
        return False
    date = reach(day, meaning.unit).date
    return date is not None and date.latest < published


def _leads_too_far(
    meaning: Shift, anchor: Stated | None, timeline: Timeline, context: Context
) -> bool:
    """Whether "ten years later" would lie ahead of the news, and so counts from an older date."""
    years = _YEARS_PER.get(meaning.unit)
    if years is None or anchor is None or anchor.year is None or timeline.published is None:
        return False
    now = timeline.published.year
    too_far = anchor.year <= now < anchor.year + years * meaning.count
    return too_far and meaning.count > 0 and not context.ahead


def _year_of_course(anchor: Stated | None, timeline: Timeline, context: Context) -> Stated | None:
    """The year of "the end of the year": that of its sentence, else not one still to come."""
    published, year = timeline.published, context.sentence_year
    if published is None or anchor is None or anchor.year is None:
        return anchor
    if year == published.year or (year is not None and context.ahead is not True):
        return Stated(year=year)
    return timeline.news_day if anchor.year > published.year and year is None else anchor


def _day_in_news(
    meaning: Shift, anchor: Stated | None, timeline: Timeline, context: Context
) -> Stated | None:
    """The day that "the next day" or "the day" counts from, on the side that its clause is on."""
    found = _with_day(meaning, anchor, timeline)
    told = timeline.told or timeline.news_day
    if found is None or found.day is None:
        return told if meaning.anchor is Anchor.COURSE else found
    if anchor is not None and anchor.month is not None and anchor.year != found.year:
        return anchor
    year = context.sentence_year
    if year is not None and anchor is not None and anchor.day is None and year < (found.year or 0):
        # "In 1969 he lost, and left the next day."
        return anchor
    day, published = values.first_day(found), timeline.published
    if day is None or published is None:
        return found
    if context.ahead is False and day > published:
        return told
    if context.ahead is True and day < published and timeline.due is not None:
        return timeline.due
    return told if meaning.anchor is Anchor.COURSE and timeline.background else found


def _is_this_year(anchor: Stated | None, timeline: Timeline) -> bool:
    """Whether only the year of publication is in focus: its months are not told from each other."""
    if anchor is None or timeline.published is None or anchor.month or anchor.quarter:
        return False
    return anchor.year == timeline.published.year and not (anchor.season or anchor.half)
