"""Counting from an anchor: "three years ago", "the following day", "the last week of March"."""

from __future__ import annotations

import re
from dataclasses import replace

from questions.model.dates import Day
from questions.times import calendar, values
from questions.times.completion import complete, possible
from questions.times.lexicon import Unit
from questions.times.meanings import Anchor, Era, Ranked, Shift, Stated
from questions.times.origins import origin
from questions.times.timeline import Context, Timeline
from questions.times.units import (
    CLOCK_UNITS,
    first_day,
    first_month,
    is_fine_enough,
    reach,
    unknown,
)
from questions.times.values import Resolved

# So few days ahead, a weekday of the same week is called by its name alone.
_TOO_NEAR = 2
_CLOCK = re.compile(r"(?P<hour>\d\d):(?P<minute>\d\d)(?P<zone>Z?)")
_MOST_OF_A_YEAR = 9
# From here on a number of years is a round one, and names no year of the calendar.
_PREHISTORIC = 1000


def shift(meaning: Shift, timeline: Timeline, context: Context) -> Resolved:
    """The unit so many units from the anchor."""
    if _is_today(meaning) and not timeline.is_news:
        return Resolved("DATE", "PRESENT_REF")
    era = timeline.era
    if era is not None and era.unit is meaning.unit and meaning.anchor is not Anchor.SPEECH:
        return values.of_era(_era_beside(era, round(meaning.count)))
    anchor = origin(meaning, timeline, context)
    if meaning.unit in CLOCK_UNITS:
        return _hours(anchor, meaning)
    if meaning.vague:
        return _vague(meaning)
    if meaning.unit is Unit.YEAR and abs(meaning.count) >= _PREHISTORIC:
        return _prehistoric(meaning)
    if meaning.same:
        return _same_period(meaning, timeline)
    if (again := _named_again(meaning, timeline)) is not None:
        return again
    if anchor is None or anchor.year is None:
        return unknown(meaning.unit)
    return _from_anchor(meaning, anchor, first_day(anchor, anchor.year), context)


def _named_again(meaning: Shift, timeline: Timeline) -> Resolved | None:
    """The month that the text has named before, where "that August" points back to it."""
    inner = meaning.within
    if inner is None or meaning.unit is not Unit.MONTH or meaning.count:
        return None
    year = timeline.months.get(inner.month or 0)
    if meaning.anchor is Anchor.SPEECH or year is None:
        return None
    return values.of_stated(possible(replace(inner, year=year)))


def _same_period(meaning: Shift, timeline: Timeline) -> Resolved:
    """The period in focus in another year: "the same month last year".

    What lies most of a year back already is that of last year.
    """
    focus = _period_in_focus(meaning, timeline)
    if focus is None or focus.year is None:
        return unknown(meaning.unit, meaning.within)
    back = round(meaning.count)
    published = timeline.published
    if meaning.anchor is Anchor.SPEECH and timeline.is_news and published is not None:
        months = 12 * (published.year - focus.year) + published.month - first_month(focus)
        back = 0 if focus.year < published.year and months > _MOST_OF_A_YEAR else back
    stated = meaning.within.year if meaning.within is not None else None
    year = focus.year + back if stated is None else stated
    if meaning.unit is Unit.MONTH and focus.month is not None:
        return values.of_stated(Stated(year=year, month=focus.month))
    if meaning.unit is Unit.QUARTER and (focus.quarter or focus.month):
        return values.of_stated(Stated(year=year, quarter=(first_month(focus) + 2) // 3))
    # The period that is compared is longer than the day on which somebody speaks of it.
    return values.of_stated(replace(focus, year=year) if focus.day is None else Stated(year=year))


def _period_in_focus(meaning: Shift, timeline: Timeline) -> Stated | None:
    """What a period of another year is likened to: a quarter where one is asked for, or told."""
    focus, quarter = timeline.anchor(Anchor.FOCUS), timeline.quarter
    if meaning.unit is Unit.QUARTER:
        return quarter or focus
    if meaning.grain is not Unit.QUARTER or focus is None:
        return focus
    if meaning.within is not None:
        return quarter or Stated(year=focus.year)
    return focus if focus.month is not None and focus.day is None else quarter or focus


def _era_beside(era: Era, count: int) -> Era:
    """The decade or century so many behind one, or behind the one that it is a part of."""
    if era.unit is Unit.DECADE:
        return values.decade((era.first if era.first > 0 else era.first + 8) + 10 * count)
    if count == 0 and era.last - era.first == 99:
        return era
    return values.century_of(era.first + 100 * count + 1)


def _from_anchor(meaning: Shift, anchor: Stated, start: Day, context: Context) -> Resolved:
    """The unit so many units from an anchor, which begins on a day."""
    if not is_fine_enough(anchor, meaning.unit) and (
        meaning.within is None or meaning.unit in calendar.DAYS_PER
    ):
        return unknown(meaning.unit, meaning.within)
    if meaning.unit is Unit.WEEKEND and meaning.count == 0:
        return _weekend(start, context)
    if meaning.within is not None:
        by_month = anchor.month is not None
        inner = _within(meaning, meaning.within, start, by_month=by_month, ahead=context.ahead)
        return values.of_stated(inner)
    day = calendar.shift(start, meaning.count, meaning.unit)
    return reach(day, meaning.unit if meaning.grain is None else meaning.grain)


def _is_today(meaning: Shift) -> bool:
    """Whether an account speaks of its reader's present ("the islands are inhabited today")."""
    here = meaning.anchor is Anchor.SPEECH and meaning.count == 0
    return here and meaning.unit is Unit.DAY and meaning.within is None


def _weekend(start: Day, context: Context) -> Resolved:
    """The weekend of this week; from Monday to Wednesday the one before, if the clause looks back.

    On a Monday "they met over the weekend" speaks of the day before.
    """
    back = context.ahead is False and start.weekday < 3
    return reach(start.plus(-7) if back else start, Unit.WEEKEND)


def rank(meaning: Ranked, timeline: Timeline, context: Context) -> Resolved:
    """The n-th or the last unit of a longer stretch."""
    if isinstance(meaning.whole, Shift):
        span = shift(meaning.whole, timeline, context).date
    else:
        span = values.interval(complete(meaning.whole or Stated(), timeline, context))
    if span is None:
        return unknown(meaning.unit)
    first, last = span.earliest, span.latest
    if meaning.weekday is not None:
        day = calendar.nth_weekday(first.year, first.month, meaning.weekday, meaning.rank)
        return reach(day, Unit.DAY) if day <= last else unknown(Unit.DAY)
    if meaning.unit in calendar.DAYS_PER and first == last:
        return reach(first, meaning.unit)
    if meaning.unit is Unit.WEEK:
        # A week belongs to the month that holds its Thursday.
        first, last = first.plus(3), last.plus(-3)
    day = last if meaning.rank < 0 else calendar.shift(first, meaning.rank - 1, meaning.unit)
    found = reach(day, meaning.unit)
    if meaning.unit is Unit.WEEK and found.place is None:
        return replace(found, place=Stated(year=day.year, month=day.month))
    return found


def _within(
    meaning: Shift, inner: Stated, start: Day, *, by_month: bool, ahead: bool | None
) -> Stated:
    """A part of the unit that was reached: "October of that year", "last Friday", "next spring".

    `by_month` says that the month of the start is known, so that "the next spring" may be in its
    year.
    """
    if meaning.unit is Unit.DAY:
        day = start.plus(round(meaning.count))
        return replace(inner, year=day.year, month=day.month, day=day.day)
    if meaning.unit is Unit.WEEK and inner.weekday is not None:
        return _weekday_step(meaning, inner, start, ahead=ahead)
    year = start.year + round(meaning.count)
    if meaning.unit is not Unit.YEAR:
        month = inner.month or calendar.SEASON_STARTS[inner.season] % 12
        nearer = (month - start.month) * meaning.count > 0 and by_month
        if inner.season and month <= start.month < month + 3:
            # "Last summer", said in summer, is that of the year before.
            nearer = False
        year = start.year if nearer else year
    return possible(replace(inner, year=year))


def _weekday_step(meaning: Shift, inner: Stated, start: Day, *, ahead: bool | None) -> Stated:
    """The weekday before ("last Friday"), behind ("next Friday") or in the same week ("this").

    Said on a Wednesday, "next Thursday" is not tomorrow, nor "next Friday" the day after, and "last
    Tuesday" is not yesterday; said on a Sunday, "this Wednesday" may be still to come.
    """
    count, weekday = meaning.count, inner.weekday or 0
    if count == 1 and meaning.anchor is Anchor.SPEECH and not meaning.coming:
        count += 1 <= weekday - start.weekday <= _TOO_NEAR
    if count == -1 and meaning.anchor is Anchor.SPEECH:
        count -= (start.weekday - weekday) % 7 == 1
    if count < 0:
        day = start.plus(-((start.weekday - weekday - 1) % 7 + 1) + 7 * (round(count) + 1))
    elif count > 0:
        day = start.plus((weekday - start.weekday - 1) % 7 + 1 + 7 * (round(count) - 1))
    else:
        step = weekday - start.weekday
        day = start.plus(step + 7 if ahead and step < 0 else step)
    return replace(inner, year=day.year, month=day.month, day=day.day, weekday=None)


def _hours(anchor: Stated | None, meaning: Shift) -> Resolved:
    """So many hours from a time of the clock; else some hour of the day."""
    if anchor is None or anchor.day is None or anchor.month is None or anchor.year is None:
        return Resolved("TIME", "XXXX-XX-XXTXX")
    clock = _CLOCK.fullmatch(anchor.clock)
    if clock is None or meaning.vague or meaning.unit is Unit.SECOND:
        day = replace(anchor, part="", clock="")
        return Resolved("TIME", f"{values.of_stated(day).value}TXX")
    step = round(meaning.count * (60 if meaning.unit is Unit.HOUR else 1))
    days, minutes = divmod(60 * int(clock["hour"]) + int(clock["minute"]) + step, 24 * 60)
    reached = Day(anchor.year, anchor.month, anchor.day).plus(days)
    time = f"{minutes // 60:02d}:{minutes % 60:02d}{clock['zone']}"
    return values.of_stated(
        Stated(year=reached.year, month=reached.month, day=reached.day, clock=time)
    )


def _prehistoric(meaning: Shift) -> Resolved:
    """TIMEX2's thousands (`KA`) and millions (`MA`) of years ago."""
    count = abs(meaning.count)
    if count >= 1_000_000:
        return Resolved("DATE", f"MA{count / 1_000_000:g}")
    return Resolved("DATE", f"KA{count / 1000:g}")


def _vague(meaning: Shift) -> Resolved:
    if meaning.anchor is Anchor.SPEECH:
        return Resolved("DATE", "PAST_REF" if meaning.count < 0 else "FUTURE_REF")
    return unknown(meaning.unit)
