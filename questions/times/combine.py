"""Putting neighbours together: a time and its day, the two ends of a range, a list of months."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from questions.times import values
from questions.times.lexicon import Unit
from questions.times.meanings import Distance, Era, Meaning, Shift, ShortDecade, Stated
from questions.times.scan import Candidate

_HALF_A_DAY, _NIGHTFALL = 12, 6
_ROWS = frozenset(("latest of a row", "latest so far"))
_OF_A_DAY = re.compile(r" (?:of |on )?(?:the )?")
_AFTER = frozenset(("after", "before", "following", "prior to"))
_AT = frozenset((", ", " on ", " on the ", " of ", ") on ", ") "))
_NAME_OF = re.compile(r" [A-Z]\w{2,20} of ")
_CONNECTOR = re.compile(
    r"\s{0,2}(?:[-–—−]|to|until|till|through|,?\s?(?:and|or))(?:\s{0,2}(?:the|on|in)\s)?\s{0,2}"
)


def combine(text: str, candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Merge a part of the day with its day, and lend a year to the first of two dates."""
    merged: list[Candidate] = []
    for candidate in candidates:
        if merged and (whole := _time_of_day(text, merged[-1], candidate)):
            merged[-1] = whole
        elif merged:
            merged.append(_decade_beside(text, merged[-1], candidate))
        else:
            merged.append(candidate)
    listed = False
    for index in range(len(merged) - 1, 0, -1):
        first, second = merged[index - 1], merged[index]
        merged[index - 1] = _lend(text, first, second, listed=listed)
        listed = merged[index - 1] is not first
    return tuple(merged)


def _is_time(candidate: Candidate) -> bool:
    meaning = candidate.meaning
    return (
        isinstance(meaning, Stated)
        and bool(meaning.clock or meaning.part)
        and meaning.day is None
        and meaning.weekday is None
    )


def _is_clock(candidate: Candidate) -> bool:
    return _is_time(candidate) and bool(getattr(candidate.meaning, "clock", ""))


def _is_day_part(candidate: Candidate) -> bool:
    """Whether a candidate is a part of a day that it names ("Saturday night", "tonight")."""
    meaning = candidate.meaning
    inner = meaning.within if isinstance(meaning, Shift) else meaning
    return isinstance(inner, Stated) and bool(inner.part) and _names_day(meaning)


def _is_day(candidate: Candidate) -> bool:
    meaning = candidate.meaning
    inner = meaning.within if isinstance(meaning, Shift) else meaning
    timed = isinstance(inner, Stated) and bool(inner.clock or inner.part)
    return not timed and _names_day(meaning)


def _is_timed_day(candidate: Candidate) -> bool:
    """Whether a candidate is a time by the clock on a day that it names ("3 p.m. Thursday")."""
    meaning = candidate.meaning
    inner = meaning.within if isinstance(meaning, Shift) else meaning
    return isinstance(inner, Stated) and bool(inner.clock) and _names_day(meaning)


def _names_day(meaning: Meaning) -> bool:
    """Whether a meaning is a day: a date, a weekday, a holiday, "yesterday", "last Friday"."""
    if isinstance(meaning, Shift):
        if meaning.unit is Unit.DAY:
            return not meaning.vague
        return meaning.within is not None and _names_day(meaning.within)
    if not isinstance(meaning, Stated):
        return False
    return meaning.day is not None or meaning.weekday is not None or bool(meaning.holiday)


def _timed(day: Stated | Shift, time: Stated) -> Stated | Shift:
    """A day with a time of day, which a clock tells better than a part does."""
    if isinstance(day, Shift):
        inner = replace(day.within or Stated(), clock=time.clock, part=time.part)
        return replace(day, within=inner)
    if time.clock:
        return replace(day, clock=_of_half(time.clock, day.part), part="")
    return replace(day, part=time.part)


def _of_half(clock: str, part: str) -> str:
    """A time of the half of the day that a part names ("10 o'clock Thursday night")."""
    hour = int(clock[:2])
    late = part in ("AF", "EV") or (part == "NI" and hour >= _NIGHTFALL)
    return f"{hour + _HALF_A_DAY:02d}{clock[2:]}" if late and 0 < hour < _HALF_A_DAY else clock


def _time_of_day(text: str, first: Candidate, second: Candidate) -> Candidate | None:
    """One expression of two: "the night of 18 April", "12:00 UTC Monday"."""
    between = text[first.end : second.start]
    if _is_time(first) and _is_day_part(second):
        fits = between == (" " if _is_clock(first) else " of ")
        day, time = second.meaning, first.meaning
    elif _is_time(first) and _is_day(second):
        fits = between == " " or (
            bool(_OF_A_DAY.fullmatch(between)) and between.strip().startswith("of")
        )
        day, time = second.meaning, first.meaning
    elif _is_day(first) and _is_time(second):
        fits = between == " "
        day, time = first.meaning, second.meaning
    else:
        return None
    if not fits or not isinstance(day, Stated | Shift) or not isinstance(time, Stated):
        return None
    mod = first.mod or second.mod
    return replace(first, end=second.end, meaning=_timed(day, time), mod=mod)


def _local_day(time: Stated, other: Stated | Shift) -> Stated | Shift:
    """The day of a local time beside one of Greenwich ("6:58 a.m. (2358 GMT Saturday)")."""
    if not isinstance(other, Stated) or other.weekday is None or other.day is not None:
        return other
    if not other.clock.endswith("Z") or not time.clock or time.clock.endswith("Z"):
        return other
    ahead = int(time.clock[:2]) - int(other.clock[:2])
    step = (ahead < -_HALF_A_DAY) - (ahead > _HALF_A_DAY)
    return replace(other, weekday=(other.weekday + step) % 7)


def _decade_beside(text: str, first: Candidate, second: Candidate) -> Candidate:
    """The century of "the 1830s and '40s"."""
    era, short = first.meaning, second.meaning
    if (
        not isinstance(era, Era)
        or not isinstance(short, ShortDecade)
        or era.unit is not Unit.DECADE
    ):
        return second
    joint = text[first.end : second.start].rstrip("'’‘")
    if not _CONNECTOR.fullmatch(joint) or era.first <= 0:
        return second
    year = era.first // 100 * 100 + short.digit * 10
    return replace(second, meaning=values.decade(year + 100 * (year < era.first)))


def _lend(text: str, first: Candidate, second: Candidate, *, listed: bool) -> Candidate:
    """What an expression takes from the one behind it: its year, its day, its anchor.

    `listed` says that the second took something as well, so that a list may go on before it.
    """
    meaning, other = first.meaning, second.meaning
    between = text[first.end : second.start]
    if isinstance(meaning, Distance) and isinstance(other, Stated):
        near = between.strip() in _AFTER
        return replace(first, meaning=replace(meaning, base=other)) if near else first
    if _is_time(first) and isinstance(meaning, Stated) and isinstance(other, Stated | Shift):
        on = between in _AT and (_is_day(second) or (_is_clock(first) and _is_day_part(second)))
        listed = listed or _is_timed_day(second)
        if on or (listed and (between == " (" or _CONNECTOR.fullmatch(between))):
            day = _local_day(meaning, other) if between == " (" else other
            return replace(first, meaning=_timed(day, meaning))
        return first
    if _restates(text, first, second) or _is_latest_on(first, second, between):
        return replace(first, meaning=other)
    return _lend_year(text, first, second, listed=listed)


def _is_latest_on(first: Candidate, second: Candidate, between: str) -> bool:
    """Whether the latest day of a row has its weekday behind it ("for a third day on Tuesday")."""
    meaning = first.meaning
    counted = isinstance(meaning, Shift) and meaning.unit is Unit.DAY and not meaning.count
    return counted and between == " on " and first.rule in _ROWS and _is_day(second)


def _restates(text: str, first: Candidate, second: Candidate) -> bool:
    """Whether a weekday has its date behind it in brackets ("Tuesday (March 4)")."""
    day, date = first.meaning, second.meaning
    if not isinstance(day, Stated) or not isinstance(date, Stated):
        return False
    alone = day.weekday is not None and day.day is None
    full = date.day is not None and date.month is not None
    between = text[first.end : second.start]
    if day.holiday and day.year is None and full and date.year is not None:
        return between.strip() == ","
    bracketed = between == " (" and text[second.end : second.end + 1] == ")"
    return alone and full and bracketed and not day.part


def _lend_step(
    text: str, first: Candidate, early: Stated, second: Candidate, late: Shift
) -> Candidate:
    """The days of a list take the year of its last ("8 May, 5 June and 3 July last year")."""
    inner = late.within
    if late.unit is not Unit.YEAR or inner is None or inner.month is None or early.month is None:
        return first
    between = text[first.end : second.start]
    if early.year is not None or early.month > inner.month:
        return first
    if between.strip() != "," and not _CONNECTOR.fullmatch(between):
        return first
    return replace(first, meaning=replace(late, within=early))


def _lend_year(text: str, first: Candidate, second: Candidate, *, listed: bool) -> Candidate:
    """The first end of a range takes the year of the second ("18 August - 15 September 1951")."""
    early, late = first.meaning, second.meaning
    if not isinstance(early, Stated):
        return first
    if isinstance(late, Shift):
        return _lend_step(text, first, early, second, late)
    if not isinstance(late, Stated) or late.year is None:
        return first
    if early.year is not None or not (early.month or early.season or early.day):
        return first
    named = bool(early.season) and second.lead == "of"
    if not (named or late.month or late.season):
        return first
    pattern = _NAME_OF if named else _CONNECTOR
    comma = listed and text[first.end : second.start].strip() == ","
    if not comma and not pattern.fullmatch(text, first.end, second.start):
        return first
    if early.month is None and early.day is not None:
        if late.month is None or late.day is None or early.day >= late.day:
            return first
        early = replace(early, month=late.month)
    over_new_year = bool(early.month and late.month and early.month > late.month)
    return replace(first, meaning=replace(early, year=late.year - over_new_year))
