"""Several units: "two hours and 11 minutes", "three years, four months", "a year and a day ago"."""

from __future__ import annotations

from itertools import pairwise

from questions.times import lexicon
from questions.times.lexicon import DIGIT_WORDS, NUMBER_WORDS, Unit
from questions.times.meanings import Anchor, Length, Shift
from questions.times.rules.reading import group
from questions.times.rules.rule import Found, Match, Rule

_UNITS = "years?|months?|weeks?|days?|hours?|minutes?|seconds?"
_ORDER = (Unit.YEAR, Unit.MONTH, Unit.WEEK, Unit.DAY, Unit.HOUR, Unit.MINUTE, Unit.SECOND)
_NUMBER = "{amount}"
_JOINT = r"(?:,? and |, | (?=\d))"


def _compound(match: Match) -> Found:
    """The lengths together, where each unit is smaller than the one before."""
    parts = [
        Length(lexicon.number(group(match, f"n{place}")), lexicon.unit_of(unit))
        for place in "123"
        if (unit := group(match, f"unit{place}"))
    ]
    ranks = [_ORDER.index(part.unit) for part in parts]
    falling = all(before < after for before, after in pairwise(ranks))
    if not falling or any(part.count is None for part in parts):
        return None
    return Length(parts[0].count, parts[0].unit, more=tuple(parts[1:]))


# How many of the second unit make one of the first, where that is always the same.
_SMALLER = {
    (Unit.YEAR, Unit.MONTH): 12,
    (Unit.WEEK, Unit.DAY): 7,
    (Unit.DAY, Unit.HOUR): 24,
    (Unit.HOUR, Unit.MINUTE): 60,
}


def _compound_distance(match: Match) -> Found:
    """The step in the smaller of two units."""
    units = (lexicon.unit_of(group(match, "unit1")), lexicon.unit_of(group(match, "unit2")))
    first, second = lexicon.number(group(match, "n1")), lexicon.number(group(match, "n2"))
    each = _SMALLER.get(units)
    if each is None or first is None or second is None:
        return None
    way = group(match, "way").lower()
    count = (first * each + second) * (1 if way == "later" else -1)
    return Shift(count, units[1], Anchor.SPEECH if way == "ago" else Anchor.FOCUS)


COMPOUNDS = (
    Rule(
        "length in several units",
        (
            rf"(?P<n1>{_NUMBER}) (?P<unit1>{_UNITS}){_JOINT}(?P<n2>{_NUMBER}) (?P<unit2>{_UNITS})"
            rf"(?:{_JOINT}(?P<n3>{_NUMBER}) (?P<unit3>{_UNITS}))?"
            r"(?! (?:ago|later|earlier)(?!\w))"
        ),
        DIGIT_WORDS | NUMBER_WORDS,
        _compound,
        (
            ("in [two hours and 11 minutes] he", "PT2H11M"),
            ("in [2 hours 11 minutes] he", "PT2H11M"),
            ("for [three years, four months] he", "P3Y4M"),
            ("for [a year and two months] he", "P1Y2M"),
            ("after [one day, 3 hours and 20 minutes] it", "P1DT3H20M"),
            ("It fell [14 years and 17 days] after the first.", "P14Y17D"),
        ),
        ("two years and three months later", "two weeks, three years"),
    ),
    Rule(
        "distance in several units",
        (
            rf"(?P<n1>{_NUMBER}) (?P<unit1>{_UNITS}){_JOINT}(?P<n2>{_NUMBER}) (?P<unit2>{_UNITS}) "
            r"(?P<way>ago|later|earlier)(?! than(?!\w))"
        ),
        DIGIT_WORDS | NUMBER_WORDS,
        _compound_distance,
        (
            ("[A year and two months ago] he left.", "2013-01"),
            ("He fled in May 1936. [Two years and three months later] they met.", "1938-08"),
            ("It left at 10:15. It landed [three hours and 47 minutes later].", "2014-03-12T14:02"),
        ),
        ("It opened a year and two months later than planned.", "two years and three days ago"),
    ),
)
