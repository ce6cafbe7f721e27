"""Quarters and halves of years, and fiscal years."""

from __future__ import annotations

import re

from questions.times import lexicon
from questions.times.lexicon import (
    DIGIT_WORDS,
    FEW_DIGIT_WORDS,
    FOUR_DIGIT_WORDS,
    MONTH_WORDS,
    SMALL_ORDINALS,
    Unit,
)
from questions.times.meanings import Anchor, Shift, Stated
from questions.times.rules.reading import group, year_of
from questions.times.rules.rule import Found, Match, Rule

_QUARTER_RANK = r"(?P<rank>first|second|third|fourth|last|final|1st|2nd|3rd|4th)"
_LAST_QUARTER, _HALVES = 4, 2
_OWNING_YEARS = {
    "last": (-1, Anchor.SPEECH),
    "this": (0, Anchor.SPEECH),
    "next": (1, Anchor.SPEECH),
    "the": (0, Anchor.COURSE),
}
_RANKS = frozenset(SMALL_ORDINALS[1:5]) | FEW_DIGIT_WORDS | {"last", "final"}


def _quarter(match: Match) -> Found:
    rank = lexicon.ordinal(group(match, "rank"))
    if rank is None:
        return None
    if rank < 0 and group(match, "rank").lower() == "last" and not group(match, "year"):
        return Shift(-1, Unit.QUARTER)
    return Stated(
        quarter=rank if rank > 0 else _LAST_QUARTER,
        year=year_of(match),
        fiscal=bool(group(match, "fiscal") or group(match, "lead")),
    )


def _year_and_quarter(match: Match) -> Found:
    return _half(match) if group(match, "what").lower() == "half" else _quarter(match)


def _half(match: Match) -> Found:
    rank = lexicon.ordinal(group(match, "rank"))
    return Stated(half=rank, year=year_of(match)) if rank in (1, 2) else None


def _half_of_year(match: Match) -> Found:
    rank = lexicon.ordinal(group(match, "rank"))
    step = group(match, "step").lower()
    anchor = {"the": Anchor.COURSE, "that": Anchor.FOCUS}.get(step, Anchor.SPEECH)
    count = {"last": -1, "next": 1}.get(step, 0)
    return Shift(count, Unit.YEAR, anchor, Stated(half=rank)) if rank in (1, 2) else None


def _quarter_by_months(match: Match) -> Found:
    first, last = (lexicon.month_number(group(match, name)) for name in ("month", "month2"))
    whole = first % 3 == 1 and last == first + 2
    return Stated(quarter=last // 3, year=year_of(match)) if whole else None


def _quarter_by_its_end(match: Match) -> Found:
    """The quarter that a month ends ("the June quarter")."""
    month = lexicon.month_number(group(match, "month"))
    return Stated(quarter=month // 3, year=year_of(match)) if month % 3 == 0 else None


def _quarter_a_year_ago(match: Match) -> Found:
    unit = lexicon.unit_of(group(match, "unit"))
    count = {Unit.QUARTER: 4, Unit.MONTH: 12}[unit]
    return Shift(-count, unit, Anchor.FOCUS)


def _quarter_of_year(match: Match) -> Found:
    """A quarter or half of a year that stands before it ("last year's fourth quarter")."""
    rank = lexicon.ordinal(group(match, "rank"))
    count, anchor = _OWNING_YEARS[group(match, "step").lower()]
    halves = group(match, "what").lower() == "half"
    if rank is None or not 1 <= rank <= (2 if halves else 4):
        return None
    inner = Stated(half=rank) if halves else Stated(quarter=rank)
    return Shift(count, Unit.YEAR, anchor, inner)


def _short_quarter(match: Match) -> Found:
    rank = int(group(match, "rank") or group(match, "rank2") or group(match, "rank3"))
    kind = group(match, "kind") or group(match, "kind2") or group(match, "kind3")
    year = year_of(match) or year_of(match, "year2")
    short = int(group(match, "short")) if group(match, "short") else None
    if kind.upper() == "H":
        return Stated(half=rank, year=year, short_year=short) if rank <= _HALVES else None
    return Stated(quarter=rank, year=year, short_year=short)


_BUSINESS = re.compile(
    r"\b(?:sales|profits?|earnings|revenues?|growth|economy|economists?|output|exports|imports|orders|"
    r"demand|results|company|shareholders|analysts?|forecasts?|prices|percent|per cent|deliveries|"
    r"income|inflation|spending|approval|launch|GDP|shipments|margins?)\b|\d ?%",
    re.IGNORECASE,
)
_SPORT = re.compile(
    r"\b(?:scored?|goals?|match|game|played?|players?|coach|season|halftime|half-time|minutes?|"
    r"kick|penalty|yards|points? (?:lead|ahead)|touchdown|team|league|cup|rebounds?|"
    r"outscored|playoffs?)\b",
    re.IGNORECASE,
)
_ABOUT = 160


# "The last quarter of the town", "a first quarter of these": a share, or a part of a place.
_SHARE = re.compile(r" of (?:the|this|that|these|those|its|his|her|their)(?! (?:\w{4,9} )?year)\b")


def _is_no_part_of_game(text: str, start: int, end: int) -> bool:
    """Whether a quarter is one of a year: without its year it may be one of a game."""
    if text[end - 1].isdigit():
        return True
    if _SHARE.match(text, end):
        return False
    begin, close = max(0, start - _ABOUT), end + _ABOUT
    game = bool(_SPORT.search(text, begin, close))
    last = text[start:end].lower().startswith(("last", "final"))
    return not game or not (last or not _BUSINESS.search(text, begin, close))


def _is_of_business(text: str, start: int, end: int) -> bool:
    """Whether the words around a half speak of business, and none of them of a game."""
    begin, close = max(0, start - _ABOUT), end + _ABOUT
    return bool(_BUSINESS.search(text, begin, close)) and not _SPORT.search(text, begin, close)


QUARTERS = (
    Rule(
        "quarter",
        r"(?P<lead>fiscal )?" + _QUARTER_RANK + r"(?: |-)(?P<fiscal>fiscal )?quarter"
        r"(?:,? (?:of )?(?:fiscal )?{year})?"
        r"(?!-| (?:in which|that|since|of (?:growth|profits?|loss))\b)",
        _RANKS | {"fiscal"},
        _quarter,
        (
            ("its [fiscal third quarter] was", "2013-Q3"),
            ("in [the fourth quarter] it", "2013-Q4"),
            ("in [the first quarter of 2009] it", "2009-Q1"),
            ("in [the last quarter of 2009] it", "2009-Q4"),
            ("Sales fell in [the last quarter], it said.", "2013-Q4"),
            ("Sales fell in [the final quarter] of it.", "2013-Q4"),
        ),
        (
            "the first quarter-final",
            "It was the first quarter in which sales fell.",
            "In the first quarter they led 31-20 and the coach",
            "They scored in the final quarter to win the match.",
            "Aid reached the last quarter of the city.",
        ),
        _is_no_part_of_game,
    ),
    Rule(
        "year and quarter",
        r"{year}(?:['’]s)? " + _QUARTER_RANK + r"(?: |-)(?P<what>quarter|half)(?!-)",
        FOUR_DIGIT_WORDS,
        _year_and_quarter,
        (
            ("in [the 2013 fourth quarter] it", "2013-Q4"),
            ("its [2012 first-half] loss", "2012-H1"),
            ("in [2009's third quarter] it", "2009-Q3"),
        ),
        ("the 2013 first quarter-final",),
    ),
    Rule(
        "half",
        _QUARTER_RANK + r"(?: |-)half,? (?:of )?{year}",
        _RANKS,
        _half,
        (("in [the second half of 2012] it", "2012-H2"),),
        ("in the second half they scored",),
    ),
    Rule(
        "half of business",
        _QUARTER_RANK
        + r"(?: |-)half(?= (?:(?:net|operating|pre-?tax|after-tax) )?(?:profits?|loss(?:es)?|"
        r"results|earnings|sales|revenues?|income|figures)(?!\w))",
        _RANKS,
        _half,
        (
            ("It posted a [first-half] loss.", "2014-H1"),
            ("Its [second-half] sales fell.", "2013-H2"),
        ),
        ("in the second half they scored",),
    ),
    Rule(
        "half in business",
        r"(?P<rank>first|second)(?: |-)half(?! of)",
        frozenset({"first", "second"}),
        _half,
        (
            ("Growth will slow in [the second half], she said.", "2014-H2"),
            ("Profit fell in [the second half] as costs rose.", "2013-H2"),
        ),
        (
            "She read the second half in bed.",
            "Sales of beer rose, and they scored in the second half.",
        ),
        _is_of_business,
    ),
    Rule(
        "half of the year",
        _QUARTER_RANK + r"(?: |-)half of (?P<step>the|this|last|next|that) year",
        _RANKS,
        _half_of_year,
        (
            ("in [the second half of last year] it", "2013-H2"),
            ("in [the first half of the year] it", "2014-H1"),
        ),
    ),
    Rule(
        "quarter by its months",
        r"(?:current )?{month}(?:{dash}| to |-to-| through ){month2}(?: |-)quarter"
        r"(?:,? (?:of )?{year})?",
        MONTH_WORDS | {"current"},
        _quarter_by_months,
        (
            ("in [the October-December quarter] it", "2013-Q4"),
            ("in [the April to June quarter of 2012] it", "2012-Q2"),
            ("It fell in [the April-to-June quarter].", "2013-Q2"),
            ("It will slow in [the current January-March quarter].", "2014-Q1"),
        ),
        ("in the current edition",),
    ),
    Rule(
        "quarter by its last month",
        r"{month} quarter(?:,? (?:of )?{year})?(?!-)",
        MONTH_WORDS,
        _quarter_by_its_end,
        (
            ("It lost money in [the June quarter].", "2013-Q2"),
            ("in [the September quarter of 2012] it", "2012-Q3"),
        ),
        ("the June quarter-finals", "in the May quarter"),
    ),
    Rule(
        "quarter a year ago",
        r"(?:year-ago|year-earlier) (?P<unit>quarter|month)",
        frozenset({"year"}),
        _quarter_a_year_ago,
        (
            (
                "In the fourth quarter it gained, against a loss in [the year-ago quarter].",
                "2012-Q4",
            ),
        ),
        ("in the year-ago quarters",),
    ),
    Rule(
        "quarter of a year by step",
        (
            r"(?P<step>last|this|next|the) year['’]s "
            + _QUARTER_RANK
            + r"(?: |-)(?P<what>quarter|half)(?!-)"
        ),
        frozenset(_OWNING_YEARS),
        _quarter_of_year,
        (
            ("above [last year's fourth quarter] by", "2013-Q4"),
            ("in [this year’s first half] it", "2014-H1"),
        ),
        ("last year's first quarter-final",),
    ),
    Rule(
        "short quarter",
        (
            r"(?:{year} (?P<kind3>Q|H)(?P<rank3>[1-4])|(?:(?P<kind>Q|H)(?P<rank>[1-4])|"
            r"(?P<rank2>[1-4])(?P<kind2>Q|H))(?:(?: of | ?){year2}|"
            r" ?['’]?(?P<short>\d\d)(?!\d))?)"
        ),
        frozenset({"q1", "q2", "q3", "q4", "h1", "h2"}) | DIGIT_WORDS,
        _short_quarter,
        (
            ("in [Q3 2012] it", "2012-Q3"),
            ("its [2012 Q3] sales", "2012-Q3"),
            ("in [2Q 2012] it", "2012-Q2"),
            ("in [1H 2012] it", "2012-H1"),
            ("in [4Q12] and [Q1 '13] it", "2012-Q4 2013-Q1"),
            ("in [Q2 of 2012] it", "2012-Q2"),
        ),
        ("about 5H of it",),
    ),
)
