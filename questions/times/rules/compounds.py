"""Lengths in several units: "two hours and 11 minutes", "three years, four months"."""

from __future__ import annotations

from itertools import pairwise

from questions.times import lexicon
from questions.times.lexicon import DIGIT_WORDS, NUMBER_WORDS, Unit
from questions.times.meanings import Length
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


COMPOUNDS = (
    Rule(
        "length in several units",
        (
            rf"(?P<n1>{_NUMBER}) (?P<unit1>{_UNITS}){_JOINT}(?P<n2>{_NUMBER}) (?P<unit2>{_UNITS})"
            rf"(?:{_JOINT}(?P<n3>{_NUMBER}) (?P<unit3>{_UNITS}))?"
            r"(?! (?:ago|later|earlier|before|after)(?!\w))"
        ),
        DIGIT_WORDS | NUMBER_WORDS,
        _compound,
        (
            ("in [two hours and 11 minutes] he", "PT2H11M"),
            ("in [2 hours 11 minutes] he", "PT2H11M"),
            ("for [three years, four months] he", "P3Y4M"),
            ("for [a year and two months] he", "P1Y2M"),
            ("after [one day, 3 hours and 20 minutes] it", "P1DT3H20M"),
        ),
        ("two years and three months later", "two weeks, three years"),
    ),
)
