"""Halves of years, and what tells those of business from those of games."""

from __future__ import annotations

import re

from questions.times import lexicon
from questions.times.lexicon import FEW_DIGIT_WORDS, SMALL_ORDINALS, Unit
from questions.times.meanings import Anchor, Shift, Stated
from questions.times.rules.reading import group, year_of
from questions.times.rules.rule import Found, Match, Rule

QUARTER_RANK = r"(?P<rank>first|second|third|fourth|last|final|1st|2nd|3rd|4th)"
"""How a quarter or half is ranked."""
RANKS = frozenset(SMALL_ORDINALS[1:5]) | FEW_DIGIT_WORDS | {"last", "final"}
"""The words that a ranked quarter or half begins with."""
BUSINESS = re.compile(
    r"\b(?:sales|profits?|earnings|revenues?|growth|economy|economists?|output|exports|imports|orders|"
    r"demand|results|company|shareholders|analysts?|forecasts?|prices|percent|per cent|deliveries|"
    r"income|inflation|spending|approval|launch|GDP|shipments|margins?|loss(?:es)?|earned)\b|\d ?%|"
    r"[$£€]\d",
    re.IGNORECASE,
)
SPORT = re.compile(
    r"\b(?:scored?|goals?|match|game|played?|players?|coach|season|halftime|half-time|minutes?|"
    r"kick|penalty|yards|points? (?:lead|ahead)|touchdown|team|league|cup|rebounds?|"
    r"outscored|playoffs?)\b",
    re.IGNORECASE,
)
ABOUT = 160
"""So many characters on each side tell what a quarter or half is one of."""


def half_of(match: Match) -> Found:
    """A half of a year by its rank."""
    rank = lexicon.ordinal(group(match, "rank"))
    return Stated(half=rank, year=year_of(match)) if rank in (1, 2) else None


def _half_of_year(match: Match) -> Found:
    rank = lexicon.ordinal(group(match, "rank"))
    step = group(match, "step").lower()
    anchor = {"the": Anchor.COURSE, "that": Anchor.FOCUS}.get(step, Anchor.SPEECH)
    count = {"last": -1, "next": 1}.get(step, 0)
    return Shift(count, Unit.YEAR, anchor, Stated(half=rank)) if rank in (1, 2) else None


def _is_of_business(text: str, start: int, end: int) -> bool:
    """Whether the words around a half speak of business, and none of them of a game."""
    begin, close = max(0, start - ABOUT), end + ABOUT
    return bool(BUSINESS.search(text, begin, close)) and not SPORT.search(text, begin, close)


HALVES = (
    Rule(
        "half",
        QUARTER_RANK + r"(?: |-)half,? (?:of )?{year}",
        RANKS,
        half_of,
        (("in [the second half of 2012] it", "2012-H2"),),
        ("in the second half they scored",),
    ),
    Rule(
        "half of business",
        QUARTER_RANK
        + r"(?: |-)half(?= (?:(?:net|operating|pre-?tax|after-tax) )?(?:profits?|loss(?:es)?|"
        r"results|earnings|sales|revenues?|income|figures)(?!\w))",
        RANKS,
        half_of,
        (
            ("It posted a [first-half] loss.", "2014-H1"),
            ("Its [second-half] sales fell.", "2013-H2"),
        ),
        ("in the second half they scored",),
    ),
    Rule(
        "half in business",
        r"(?P<rank>first|second)(?: |-)half(?! of|-)",
        frozenset({"first", "second"}),
        half_of,
        (
            ("Growth will slow in [the second half], she said.", "2014-H2"),
            ("Profit fell in [the second half] as costs rose.", "2013-H2"),
            ("The mill lost $2m in [the second half], he said.", "2013-H2"),
        ),
        (
            "She read the second half in bed.",
            "It was the first half-year loss in its history.",
            "Sales of beer rose, and they scored in the second half.",
        ),
        _is_of_business,
    ),
    Rule(
        "half of the year",
        QUARTER_RANK + r"(?: |-)half of (?P<step>the|this|last|next|that) year",
        RANKS,
        _half_of_year,
        (
            ("in [the second half of last year] it", "2013-H2"),
            ("in [the first half of the year] it", "2014-H1"),
        ),
    ),
)
