"""Giving each expression its place in the calendar, from the publication or the date in focus."""

from __future__ import annotations

from dataclasses import dataclass, replace

from questions.model.dates import Day
from questions.times import calendar, values
from questions.times.genre import Genre
from questions.times.lexicon import Unit
from questions.times.meanings import (
    Anchor,
    Era,
    Length,
    Meaning,
    Ranked,
    Repetition,
    Shift,
    ShortDecade,
    Stated,
)
from questions.times.named_days import day_of
from questions.times.values import Resolved


@dataclass(slots=True)
class Timeline:
    """What is known so far while the expressions of a text are read in their order.

    Attributes:
        genre: News counts from its publication, a history from the date in focus.
        published: The day of publication, where known.
        mentioned: The latest date mentioned: from it "the following year" counts.
        reached: The date that the account has reached: to its year a bare "3 May" belongs.
        read_to: The offset behind the latest date with a year.
    """

    genre: Genre
    published: Day | None
    mentioned: Stated | None = None
    reached: Stated | None = None
    read_to: int = 0

    def note(self, found: Stated, *, carries_on: bool) -> None:
        """Remember a date that was read."""
        self.mentioned = found
        if carries_on:
            self.reached = found

    def anchor(self, kind: Anchor) -> Stated | None:
        """Where an expression counts from: in news the publication, in a history the focus."""
        spoken = self.published and Stated(
            year=self.published.year, month=self.published.month, day=self.published.day
        )
        if self.genre is Genre.NEWS and (kind is Anchor.SPEECH or self.mentioned is None):
            return spoken or None
        return self.mentioned

    def read(self, meaning: Meaning, *, ahead: bool) -> Resolved:
        """Resolve one expression; `ahead` says that its clause speaks of the time to come."""
        if isinstance(meaning, Stated):
            return values.of_stated(self.complete(meaning, ahead=ahead))
        if isinstance(meaning, Era):
            return values.of_era(meaning)
        if isinstance(meaning, ShortDecade):
            return self._short_decade(meaning)
        if isinstance(meaning, Shift):
            return self._shift(meaning)
        if isinstance(meaning, Ranked):
            return self._ranked(meaning, ahead=ahead)
        if isinstance(meaning, Length):
            return values.of_length(meaning)
        if isinstance(meaning, Repetition):
            return Resolved("SET", meaning.value)
        return Resolved("DATE", meaning.value)

    def _short_decade(self, meaning: ShortDecade) -> Resolved:
        anchor = self.reached if self.genre is Genre.HISTORY else None
        year = (anchor and anchor.year) or (self.published.year if self.published else None)
        if year is None:
            return Resolved("DATE", f"XX{meaning.digit}")
        century = year // 100 * 100
        first = century + meaning.digit * 10
        if first > year and self.genre is Genre.NEWS:
            first -= 100
        return values.of_era(values.decade(first))

    def complete(self, found: Stated, *, ahead: bool) -> Stated:
        """Add the year, month or day that the words leave to the context."""
        if found.short_year is not None and found.year is None:
            found = replace(found, year=self._long_year(found.short_year), short_year=None)
        if found.holiday:
            return self._holiday(found, ahead=ahead)
        if found.year is not None:
            return found
        if found.weekday is not None and found.month is None:
            return self._weekday(found, ahead=ahead)
        if found.month is not None:
            return self._month(found, ahead=ahead)
        if found.season:
            return self._season(found, ahead=ahead)
        if found.quarter or found.half:
            return self._quarter(found, ahead=ahead)
        if found.clock or found.part:
            return self._time(found)
        return found

    def _long_year(self, short: int) -> int | None:
        anchor = self.reached.year if self.genre is Genre.HISTORY and self.reached else None
        year = anchor or (self.published.year if self.published else None)
        if year is None:
            return None
        long = year // 100 * 100 + short
        return long - 100 if long > year + 10 else long

    def _holiday(self, found: Stated, *, ahead: bool) -> Stated:
        anchor = self.anchor(Anchor.SPEECH)
        year = found.year
        if year is None and anchor is not None and anchor.year is not None:
            year = anchor.year
            if self.genre is Genre.NEWS and self.published:
                passed = day_of(found.holiday, year) <= self.published
                year += int(ahead and passed) - int(not ahead and not passed)
        if year is None:
            return found
        day = day_of(found.holiday, year)
        return replace(found, year=year, month=day.month, day=day.day, holiday="")

    def _weekday(self, found: Stated, *, ahead: bool) -> Stated:
        day = self.published if self.genre is Genre.NEWS else None
        weekday = found.weekday or 0
        if day is None:
            focus = values.first_day(self.mentioned)
            if focus is None or self.mentioned is None or self.mentioned.day is None:
                return found
            reached = focus.plus((weekday - focus.weekday) % 7)
        elif ahead:
            reached = day.plus((weekday - day.weekday - 1) % 7 + 1)
        else:
            reached = day.plus(-((day.weekday - weekday) % 7))
        return replace(found, year=reached.year, month=reached.month, day=reached.day, weekday=None)

    def _month(self, found: Stated, *, ahead: bool) -> Stated:
        month = found.month or 1
        if self.genre is Genre.NEWS:
            if self.published is None:
                return found
            now = (self.published.month, self.published.day if found.day else 0)
            then = (month, found.day or 0)
            year = self.published.year
            year += int(ahead and then < now) - int(not ahead and then > now)
            return _possible(replace(found, year=year))
        if self.reached is None or self.reached.year is None:
            return found
        year = self.reached.year
        if self.reached.month and self.reached.month - month >= 7:
            year += 1
        return _possible(replace(found, year=year))

    def _season(self, found: Stated, *, ahead: bool) -> Stated:
        if self.genre is Genre.NEWS:
            if self.published is None:
                return found
            first = calendar.SEASON_STARTS[found.season] if found.season != "WI" else 1
            now = self.published.month
            year = self.published.year
            return replace(
                found, year=year - int(not ahead and first > now) + int(ahead and first + 2 < now)
            )
        if self.reached is None or self.reached.year is None:
            return found
        late = found.season == "WI" and (self.reached.month or 0) >= 8
        return replace(found, year=self.reached.year + int(late))

    def _quarter(self, found: Stated, *, ahead: bool) -> Stated:
        anchor = self.anchor(Anchor.SPEECH)
        if anchor is None or anchor.year is None:
            return found
        year = anchor.year
        if self.genre is Genre.NEWS and anchor.month:
            months = 3 if found.quarter else 6
            current = (anchor.month - 1) // months + 1
            asked = found.quarter or found.half or 1
            year += int(ahead and asked < current) - int(not ahead and asked > current)
        return replace(found, year=year)

    def _time(self, found: Stated) -> Stated:
        anchor = self.mentioned if self.mentioned and self.mentioned.day else None
        anchor = anchor or (self.anchor(Anchor.SPEECH) if self.genre is Genre.NEWS else None)
        if anchor is None:
            return found
        return replace(found, year=anchor.year, month=anchor.month, day=anchor.day)

    def _shift(self, meaning: Shift) -> Resolved:
        anchor = self.anchor(meaning.anchor)
        if meaning.vague:
            return _vague(meaning)
        if meaning.unit in (Unit.SECOND, Unit.MINUTE, Unit.HOUR):
            return self._hours(anchor)
        if anchor is None or anchor.year is None:
            return Resolved("DATE", _unknown(meaning.unit))
        if meaning.within is None and not _is_fine_enough(anchor, meaning.unit):
            return Resolved("DATE", _unknown(meaning.unit))
        start = Day(anchor.year, anchor.month or 1, anchor.day or 1)
        if meaning.within is not None:
            return self._within(meaning, start)
        return self._reach(calendar.shift(start, meaning.count, meaning.unit), meaning.unit)

    def _reach(self, day: Day, unit: Unit) -> Resolved:
        """The unit that holds a day."""
        if unit is Unit.DAY:
            return values.of_stated(Stated(year=day.year, month=day.month, day=day.day))
        if unit is Unit.WEEK:
            return values.of_week(*calendar.iso_week(day))
        if unit is Unit.WEEKEND:
            return values.of_weekend(*calendar.iso_week(day))
        if unit is Unit.MONTH:
            return values.of_stated(Stated(year=day.year, month=day.month))
        if unit is Unit.QUARTER:
            return values.of_stated(Stated(year=day.year, quarter=(day.month - 1) // 3 + 1))
        if unit is Unit.SEASON:
            year, season = calendar.season_of(day)
            return values.of_stated(Stated(year=year, season=season))
        if unit is Unit.DECADE:
            return values.of_era(values.decade(day.year // 10 * 10))
        if unit is Unit.CENTURY:
            return values.of_era(values.century_of(day.year))
        return values.of_stated(Stated(year=day.year))

    def _within(self, meaning: Shift, start: Day) -> Resolved:
        inner = meaning.within or Stated()
        if meaning.unit is Unit.DAY:
            day = start.plus(round(meaning.count))
            return values.of_stated(replace(inner, year=day.year, month=day.month, day=day.day))
        if meaning.unit is Unit.WEEK and inner.weekday is not None:
            return values.of_stated(_weekday_step(inner, meaning, start))
        if meaning.unit is Unit.YEAR:
            year = start.year + round(meaning.count)
            return values.of_stated(_possible(replace(inner, year=year)))
        month = inner.month or calendar.SEASON_STARTS[inner.season] % 12
        year = start.year + round(meaning.count)
        if meaning.anchor is Anchor.SPEECH and meaning.count < 0 and month < start.month:
            year = start.year
        if meaning.anchor is Anchor.SPEECH and meaning.count > 0 and month > start.month:
            year = start.year
        return values.of_stated(_possible(replace(inner, year=year)))

    def _hours(self, anchor: Stated | None) -> Resolved:
        if anchor is None or anchor.day is None or anchor.year is None:
            return Resolved("TIME", "XXXX-XX-XXTXX")
        return Resolved("TIME", f"{values.of_stated(anchor).value}TXX")

    def _ranked(self, meaning: Ranked, *, ahead: bool) -> Resolved:
        if isinstance(meaning.whole, Shift):
            outer = self._shift(meaning.whole)
            if outer.date is None:
                return Resolved("DATE", _unknown(meaning.unit))
            first, last = outer.date.earliest, outer.date.latest
        else:
            whole = self.complete(meaning.whole or Stated(), ahead=ahead)
            span = values.interval(whole)
            if span is None:
                return Resolved("DATE", _unknown(meaning.unit))
            first, last = span.earliest, span.latest
        if meaning.unit in (Unit.QUARTER, Unit.HALF):
            rank = meaning.rank if meaning.rank > 0 else (4 if meaning.unit is Unit.QUARTER else 2)
            if meaning.unit is Unit.QUARTER:
                return values.of_stated(Stated(year=first.year, quarter=rank))
            return values.of_stated(Stated(year=first.year, half=rank))
        if meaning.unit is Unit.WEEK:
            # A week belongs to the month that holds its Thursday.
            first, last = first.plus(3), last.plus(-3)
        if meaning.rank < 0:
            return self._reach(last, meaning.unit)
        return self._reach(calendar.shift(first, meaning.rank - 1, meaning.unit), meaning.unit)


def _is_fine_enough(anchor: Stated, unit: Unit) -> bool:
    """Whether an anchor is known as closely as the unit that is counted from it."""
    if unit in calendar.DAYS_PER:
        return anchor.day is not None
    return anchor.month is not None or unit is not Unit.MONTH


def _weekday_step(inner: Stated, meaning: Shift, start: Day) -> Stated:
    """The weekday before ("last Friday"), behind ("next Friday") or in the same week ("this")."""
    weekday = inner.weekday or 0
    if meaning.count < 0:
        day = start.plus(-((start.weekday - weekday - 1) % 7 + 1))
    elif meaning.count > 0:
        day = start.plus((weekday - start.weekday - 1) % 7 + 1)
    else:
        day = start.plus(weekday - start.weekday)
    return Stated(year=day.year, month=day.month, day=day.day, part=inner.part)


def _possible(found: Stated) -> Stated:
    """The same, or without its year where that has no such day (29 February)."""
    if found.year and found.month == 2 and found.day == 29 and values.interval(found) is None:
        return replace(found, year=None)
    return found


def _unknown(unit: Unit) -> str:
    return {
        Unit.DAY: "XXXX-XX-XX",
        Unit.WEEK: "XXXX-WXX",
        Unit.WEEKEND: "XXXX-WXX-WE",
        Unit.MONTH: "XXXX-XX",
        Unit.QUARTER: "XXXX-QX",
        Unit.DECADE: "XXX",
        Unit.CENTURY: "XX",
    }.get(unit, "XXXX")


def _vague(meaning: Shift) -> Resolved:
    if meaning.anchor is Anchor.SPEECH:
        return Resolved("DATE", "PAST_REF" if meaning.count < 0 else "FUTURE_REF")
    return Resolved("DATE", _unknown(meaning.unit))
