"""Quarters and halves of years, and fiscal years."""

from __future__ import annotations

import re

from questions.times import lexicon
from questions.times.lexicon import (
    DIGIT_WORDS,
    FOUR_DIGIT_WORDS,
    MONTH_WORDS,
    Unit,
)
from questions.times.meanings import Anchor, Shift, Stated
from questions.times.rules.halves import ABOUT, BUSINESS, QUARTER_RANK, RANKS, SPORT, half_of
from questions.times.rules.reading import group, year_of
from questions.times.rules.rule import Found, Match, Rule

_LAST_QUARTER, _HALVES = 4, 2
_OWNING_YEARS = {
    "last": (-1, Anchor.SPEECH),
    "this": (0, Anchor.SPEECH),
    "next": (1, Anchor.SPEECH),
    "the": (0, Anchor.COURSE),
}


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
    return half_of(match) if group(match, "what").lower() == "half" else _quarter(match)


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


# "The last quarter of the town", "a first quarter of these": a share, or a part of a place.
_SHARE = re.compile(r" of (?:the|this|that|these|those|its|his|her|their)(?! (?:\w{4,9} )?year)\b")


def _is_no_part_of_game(text: str, start: int, end: int) -> bool:
    """Whether a quarter is one of a year: without its year it may be one of a game."""
    if text[end - 1].isdigit():
        return True
    if _SHARE.match(text, end):
        return False
    begin, close = max(0, start - ABOUT), end + ABOUT
    game = bool(SPORT.search(text, begin, close))
    last = text[start:end].lower().startswith(("last", "final"))
    return not game or not (last or not BUSINESS.search(text, begin, close))


# "A profit in the first quarter, and a loss in the second."
_QUARTER_BEFORE = re.compile(
    r"\b(?P<rank>first|second|third|fourth|last|latest|final)(?: |-)quarter\b(?!-)"
    r"(?P<between>(?:[^.;\n]|\.(?=\d)){0,110})"
    r"(?<!\w)(?:in|of|for|from|to|than|and|but|that) the \Z"
)
_AS_FAR = 150


def _has_quarter_before(text: str, start: int, _: int) -> bool:
    """Whether the sentence has named a quarter that this rank is likened to."""
    return bool(_QUARTER_BEFORE.search(text, max(0, start - _AS_FAR), start))


def _left_out(match: Match) -> Found:
    """The quarter of a rank beside another one: of its year, if that is stated or later."""
    rank = lexicon.ordinal(group(match, "rank"))
    start = match.start()
    other = _QUARTER_BEFORE.search(match.string, max(0, start - _AS_FAR), start)
    if rank is None or other is None:
        return None
    found = Stated(quarter=rank)
    earlier = rank < (lexicon.ordinal(other["rank"].replace("latest", "last")) or 0)
    told = _STATED_YEAR.match(other["between"])
    return Shift(0, Unit.YEAR, Anchor.FOCUS, found) if earlier or told else found


_STATED_YEAR = re.compile(r" (?:of )?\d{4}\b")


QUARTERS = (
    Rule(
        "quarter",
        r"(?P<lead>fiscal )?" + QUARTER_RANK + r"(?: |-)(?P<fiscal>fiscal )?quarter"
        r"(?:,? (?:of )?(?:fiscal )?{year})?"
        r"(?!-| (?:in which|that|since|of (?:growth|profits?|loss))\b)",
        RANKS | {"fiscal"},
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
        "quarter left out",
        (
            r"(?P<rank>first|second|third|fourth)"
            r"(?=[.,;:)]| (?:and|but|as|when|while|will|would|was|is)(?!\w))"
        ),
        frozenset(("first", "second", "third", "fourth")),
        _left_out,
        (
            (
                "It made 3 cents in the third quarter and 4 in [the second], and sold less.",
                "2013-Q2",
            ),
            ("It fell from the third quarter of 2009 to [the fourth].", "2009-Q4"),
        ),
        ("He won the first quarter-final and lost in the second.", "Its second, in the first."),
        _has_quarter_before,
    ),
    Rule(
        "year and quarter",
        r"{year}(?:['’]s)? " + QUARTER_RANK + r"(?: |-)(?P<what>quarter|half)(?!-)",
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
            + QUARTER_RANK
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
