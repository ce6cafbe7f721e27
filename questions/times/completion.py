"""Adding what a date leaves to its context: the year of "3 May", the day of "Monday"."""

from __future__ import annotations

from dataclasses import replace

from questions.model.dates import Day, month_length
from questions.times import calendar, values
from questions.times.day_of_time import timed
from questions.times.meanings import Anchor, Stated
from questions.times.named_days import BY_SIGHT, day_of, fixed_day
from questions.times.timeline import Context, Timeline

# Months from one date to the next, where the text is about to say that a new year has begun.
_OVER_NEW_YEAR = 2
# So many months on, "by June they had won" tells of the same year; more, of the year before.
_SHORT_PLUPERFECT = 3
_DECEMBER = 12
# News adds the year to a day that is most of a year ahead: one that passed so many months ago was
# once to come ("the flight, scheduled for 30 June, was put off").
_JUST_PASSED = 2
_HALF_A_YEAR = 6


def complete(found: Stated, timeline: Timeline, context: Context) -> Stated:
    """The same place in the calendar with year, month and day, as far as the context knows them."""
    if found.short_year is not None and found.year is None:
        found = replace(found, year=long_year(found.short_year, timeline), short_year=None)
    if found.holiday:
        return _holiday(found, timeline, context)
    if found.year is not None:
        return found
    if found.weekday is not None and found.month is None:
        if found.day is not None:
            return _weekday_of_month(found, timeline, context)
        return _weekday(found, timeline, context)
    if found.month is not None:
        return _month(found, timeline, context)
    if found.season:
        return _season(found, timeline, context)
    if found.quarter or found.half:
        return _quarter(found, timeline, context)
    if found.day is not None:
        return _day_of_month(found, timeline, context)
    return timed(found, timeline, context) if found.clock or found.part else found


def long_year(short: int, timeline: Timeline, *, ahead: int = 10) -> int | None:
    """A year by its last two digits: the latest one not more than `ahead` years ahead."""
    year = timeline.published.year if timeline.published else None
    if not timeline.is_news and timeline.reached is not None:
        year = timeline.reached.year
    if year is None:
        return None
    long = year // 100 * 100 + short
    return long - 100 if long > year + ahead else long


def _holiday(found: Stated, timeline: Timeline, context: Context) -> Stated:
    anchor = timeline.anchor(Anchor.SPEECH)
    year = found.year
    if year is None and anchor is not None and anchor.year is not None:
        year = anchor.year
        day = day_of(found.holiday, year)
        if day is not None and timeline.is_news and timeline.published:
            year += _turn_of_holiday(day, timeline.published, context)
    day = day_of(found.holiday, year) if year is not None else None
    if day is None:
        day = fixed_day(found.holiday) if year is None else None
        return replace(found, month=day.month, day=day.day, holiday="") if day else found
    by_sight = found.holiday in BY_SIGHT
    return replace(
        found, year=day.year, month=day.month, day=day.day, holiday="", by_sight=by_sight
    )


def _turn_of_holiday(day: Day, published: Day, context: Context) -> int:
    """How many years off this one a holiday is: where nothing tells, it is the nearest."""
    months = (day.month - published.month) + (day.day - published.day) / 31
    if context.ahead is None or (context.ahead and -1 < months < 0):
        return int(months < -6) - int(months > 6)
    return _turn(day < published, day > published, context)


def _weekday(found: Stated, timeline: Timeline, context: Context) -> Stated:
    if found.in_name:
        return found
    weekday = found.weekday or 0
    if timeline.is_news and timeline.published:
        day = timeline.published
        step = -((day.weekday - weekday) % 7)
        reached = day.plus((weekday - day.weekday) % 7 if context.ahead else step)
        if context.begin is not None:
            reached = context.begin.plus((weekday - context.begin.weekday) % 7)
    else:
        focus = values.first_day(timeline.mentioned)
        if focus is None or timeline.mentioned is None or timeline.mentioned.day is None:
            return found
        reached = focus.plus((weekday - focus.weekday) % 7)
    return replace(found, year=reached.year, month=reached.month, day=reached.day, weekday=None)


_LONGEST_SEARCH = 800


def _weekday_of_month(found: Stated, timeline: Timeline, context: Context) -> Stated:
    """The day of "Friday the 13th": the nearest that is such a weekday, where its clause looks."""
    anchor = timeline.anchor(Anchor.SPEECH if timeline.is_news else Anchor.FOCUS)
    start = values.first_day(anchor)
    if start is None:
        return found
    ways = {True: (1,), False: (-1,), None: (-1, 1)}[context.ahead]
    days = (start.plus(way * step) for step in range(_LONGEST_SEARCH) for way in ways)
    for day in days:
        if (day.weekday, day.day) == (found.weekday, found.day):
            return replace(found, year=day.year, month=day.month, weekday=None)
    return found


def _month(found: Stated, timeline: Timeline, context: Context) -> Stated:
    if timeline.is_news:
        open_year = found.in_name or context.timeless
        year = None if open_year else _news_year(found, timeline.published, context)
    else:
        year = _account_year(found, timeline.digression or timeline.reached, context)
    if year is None:
        return found
    return possible(replace(found, year=_year_of_weekday(found, year)))


def _year_of_weekday(found: Stated, year: int) -> int:
    """The year beside which a day falls on the weekday that stands with it ("Monday 7 October")."""
    return next((near for near in (year, year + 1, year - 1) if _fits(found, near)), year)


def _fits(found: Stated, year: int) -> bool:
    """Whether a day falls on the weekday that stands with it, if one does, in a year."""
    if found.weekday is None or found.day is None or found.month is None:
        return True
    if found.day > month_length(year, found.month):
        return False
    return Day(year, found.month, found.day).weekday == found.weekday


def _news_year(found: Stated, published: Day | None, context: Context) -> int | None:
    """The nearest year before or, where the clause looks ahead, behind the publication.

    Where nothing tells, the nearest of all.
    """
    if context.begin is not None:
        begin = context.begin
        return begin.year + int((found.month or 1, found.day or 31) < (begin.month, begin.day))
    if published is None:
        return context.sentence_year
    if _is_told_of(found, published, context):
        return context.sentence_year
    months = (found.month or 1) - published.month
    days = found.day - published.day if found.day else 0
    months_away = months + days / 31
    just_passed = found.day is not None and -_JUST_PASSED < months_away < 0
    if context.ahead is None or (context.ahead and just_passed):
        return published.year + int(months_away < -_HALF_A_YEAR) - int(months_away >= _HALF_A_YEAR)
    return published.year + _turn((months, days) < (0, 0), (months, days) > (0, 0), context)


def _is_told_of(found: Stated, published: Day, context: Context) -> bool:
    """Whether a date belongs to the year that its sentence speaks of.

    Of a past one that is a day of it; of one to come, a month as well ("next year it moves to
    May").
    """
    year, day = context.sentence_year, context.sentence_day
    if year is None or not _fits(found, year):
        return False
    if context.of_year:
        return True
    if year > published.year and context.ahead is False:
        # "Funds for trips in 2016 were cut in March", said in 2014.
        return False
    if day is not None and (found.month or 0, found.day or 0) < (day.month, day.day):
        return year > published.year
    return year > published.year or (found.day is not None and year < published.year)


def _turn(passed: bool, to_come: bool, context: Context) -> int:
    """How many years off this one a date is that has passed this year, or is still to come."""
    return int(passed) if context.ahead else -int(to_come)


def _account_year(found: Stated, reached: Stated | None, context: Context) -> int | None:
    """The year that an account has reached, or the next where time would run backwards.

    A date that the text states in full behind this one decides whether the next year fits.
    """
    if reached is None or reached.year is None or context.timeless:
        return context.sentence_year
    year, month = reached.year, found.month or 1
    if reached.to_next_year:
        return year + int(month < _DECEMBER)
    if context.back and reached.month is not None and month > reached.month:
        return year - int(month - reached.month > _SHORT_PLUPERFECT)
    if reached.month is None or month >= reached.month:
        return year
    gap = month + 12 - reached.month
    if context.back and gap > _SHORT_PLUPERFECT:
        return year
    following = context.following
    if following is not None and 0 <= following.year - year <= 1:
        fits = (year + 1, month) <= (following.year, following.month)
        return year + 1 if fits and gap <= 9 else year
    if context.following_year == year + 1:
        return year + 1 if gap <= _OVER_NEW_YEAR else year
    return year + 1 if gap <= 5 else year


def _season(found: Stated, timeline: Timeline, context: Context) -> Stated:
    if found.in_name:
        return found
    if timeline.is_news:
        if context.of_year:
            return replace(found, year=context.sentence_year)
        if timeline.published is None:
            return found
        first = calendar.SEASON_STARTS[found.season] if found.season != "WI" else 1
        now, year = timeline.published.month, timeline.published.year
        year += _turn(first + 2 < now, first > now, context)
        return replace(found, year=year)
    reached = timeline.digression or timeline.reached
    if reached is None or reached.year is None or context.timeless:
        return found
    late = found.season == "WI" and (reached.month or 0) >= 8
    late = late or (reached.to_next_year and found.season != "WI")
    return replace(found, year=reached.year + int(late))


def _quarter(found: Stated, timeline: Timeline, context: Context) -> Stated:
    anchor = timeline.anchor(Anchor.SPEECH)
    if anchor is None or anchor.year is None:
        return found
    year = anchor.year
    if timeline.is_news and anchor.month:
        current = (anchor.month - 1) // (3 if found.quarter else 6) + 1
        asked = found.quarter or found.half or 1
        soon = context.ahead is None and asked == current + 1
        year += 0 if soon else _turn(asked < current, asked > current, context)
    return replace(found, year=year)


def _day_of_month(found: Stated, timeline: Timeline, context: Context) -> Stated:
    """The month of "the 20th": the one in focus, in news the nearest."""
    anchor = timeline.mentioned or timeline.anchor(Anchor.SPEECH)
    if timeline.is_news and (timeline.mentioned is None or timeline.mentioned.month is None):
        return _day_near_news(found, timeline, context)
    if context.ahead is False and _is_to_come(anchor, timeline):
        anchor = timeline.news_day
    if anchor is None or anchor.year is None or anchor.month is None or found.day is None:
        return found
    if found.day > month_length(anchor.year, anchor.month):
        return found
    return replace(found, year=anchor.year, month=anchor.month)


def _day_near_news(found: Stated, timeline: Timeline, context: Context) -> Stated:
    """The nearest month with "the 20th" before the publication, or behind if its clause is."""
    published = timeline.published
    if published is None or found.day is None:
        return found
    year, month = published.year, published.month
    if context.ahead and found.day < published.day:
        year, month = (year, month + 1) if month < _DECEMBER else (year + 1, 1)
    elif not context.ahead and found.day > published.day:
        year, month = (year, month - 1) if month > 1 else (year - 1, _DECEMBER)
    return possible(replace(found, year=year, month=month))


def _is_to_come(place: Stated | None, timeline: Timeline) -> bool:
    """Whether a place in the calendar lies behind the publication of news."""
    day, published = values.first_day(place), timeline.published
    return timeline.is_news and day is not None and published is not None and day > published


def possible(found: Stated) -> Stated:
    """The same, or without its year where that has no such day (29 February)."""
    if found.day is None or found.month is None or found.year is None:
        return found
    fits = found.day <= month_length(found.year, found.month)
    return found if fits else replace(found, year=None)
