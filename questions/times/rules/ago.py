"""Distances back from when a text speaks: "three years ago", "a year ago today"."""

from __future__ import annotations

from questions.times import lexicon
from questions.times.lexicon import DIGIT_WORDS, NUMBER_WORDS, UNIT_WORDS, Unit
from questions.times.meanings import Anchor, Shift
from questions.times.rules.reading import group, stated
from questions.times.rules.rule import Found, Match, Rule

_COUNTS = DIGIT_WORDS | NUMBER_WORDS
_YEARS_PER = {Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}


def counted_step(match: Match, sign: int, anchor: Anchor) -> Found:
    """So many units from an anchor, forward or back by the sign."""
    unit = lexicon.unit_of(group(match, "unit"))
    text = group(match, "count")
    count = lexicon.number(text) if text else None
    if match.group().lower().startswith("the "):
        count = 1
    if count is None:
        return Shift(sign, unit, anchor, vague=True)
    if group(match, "unit").lower().startswith("fortnight"):
        count *= 2
    if group(match, "more"):
        count += 0.5
    if unit in _YEARS_PER and count != int(count):
        count, unit = count * _YEARS_PER[unit], Unit.YEAR
    return Shift(sign * count, unit, anchor)


def _ago_today(match: Match) -> Found:
    """So many units before this day, week or month."""
    count, unit = lexicon.number(group(match, "count")), lexicon.unit_of(group(match, "unit"))
    if count is not None and group(match, "month"):
        return Shift(-count, unit, within=stated(match)) if unit is Unit.YEAR else None
    if count is not None and group(match, "way"):
        near = 1 if group(match, "way").lower() == "next" else -1
        return Shift(near - 12 * count, Unit.MONTH) if unit is Unit.YEAR else None
    grain = lexicon.unit_of(group(match, "grain") or "day")
    return None if count is None else Shift(-count, unit, grain=grain)


AGO = (
    Rule(
        "ago",
        r"{count} {unit}(?P<more> and a half)? ago",
        _COUNTS | UNIT_WORDS,
        lambda match: counted_step(match, -1, Anchor.SPEECH),
        (
            ("[three years ago] he", "2011"),
            ("[two weeks ago] he", "2014-W09"),
            ("[five days ago] he", "2014-03-07"),
            ("[a month ago] he", "2014-02"),
            ("[a year and a half ago] he", "2012"),
            ("[half a century ago] he", "1964"),
        ),
    ),
    Rule(
        "ago today",
        (
            r"{count} (?P<unit>years?|months?|weeks?) ago (?:today|this "
            r"(?:(?P<grain>day|week|month)|(?:coming )?{month})|(?P<way>last|next) month)"
        ),
        _COUNTS,
        _ago_today,
        (
            ("It fell [nine years ago this month], to", "2005-03"),
            ("It fell [a year ago today], he said.", "2013-03-12"),
            ("It fell [two weeks ago today], he said.", "2014-02-26"),
            ("It fell [a year ago this week], he said.", "2013-W11"),
            ("It was founded [100 years ago last month].", "1914-02"),
            ("It fell [fifty years ago this December], he said.", "1964-12"),
        ),
    ),
    Rule(
        "year-ago",
        r"(?:an? )?year-(?:ago|earlier)",
        frozenset({"year", "a"}),
        lambda _: Shift(-1, Unit.YEAR, Anchor.FOCUS),
        (
            ("up from [the year-ago] level.", "2013"),
            ("It lost 3 in the final quarter of 2012, from [the year-ago] 2.", "2011"),
        ),
    ),
    Rule(
        "year-ago period",
        r"(?:year-ago|year-earlier|prior-year) (?:period|three months)",
        frozenset({"year", "prior"}),
        lambda _: Shift(-1, Unit.YEAR, Anchor.FOCUS, same=True, grain=Unit.QUARTER),
        (
            ("It lost 3 in the final quarter of 2012, from 2 in [the year-ago period].", "2011-Q4"),
            ("It sold 30 cars in February, from 20 in [the year-earlier period].", "2013-02"),
        ),
        ("the year-ago level",),
    ),
    Rule(
        "units ago",
        r"{units} ago",
        UNIT_WORDS,
        lambda match: counted_step(match, -1, Anchor.SPEECH),
        (("[years ago] he", "PAST_REF"),),
    ),
)
