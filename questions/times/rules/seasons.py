"""Seasons, quarters, halves, weekends and fiscal years."""

from __future__ import annotations

import re
from dataclasses import replace

from questions.times import lexicon
from questions.times.lexicon import DIGIT_WORDS, SEASON_WORDS, SMALL_ORDINALS, Unit
from questions.times.meanings import Anchor, Shift, Stated
from questions.times.rules.reading import group, stated, year_of
from questions.times.rules.rule import Found, Match, Rule
from questions.times.rules.steps import STEP_WORDS

_QUARTER_RANK = r"(?P<rank>first|second|third|fourth|last|final|1st|2nd|3rd|4th)"
_OWNING_YEARS = {
    "last": (-1, Anchor.SPEECH),
    "this": (0, Anchor.SPEECH),
    "next": (1, Anchor.SPEECH),
    "the": (0, Anchor.COURSE),
}
_RANKS = frozenset(SMALL_ORDINALS[1:5]) | DIGIT_WORDS | {"last", "final"}


def _season_year(match: Match) -> Found:
    return stated(match)


_WHOSE = frozenset("the this that these its their his her our a an last next every each".split())
_KIND = re.compile(
    r" (?!(?:and|but|when|was|were|they|she|the|with|while|after|before|for|from|its|his|her|their|"
    r"there|this|that|than|because|until|had|has|have|did|came|went)\b)[a-z]{3,}"
)


def _season(match: Match) -> Found:
    """A season, of no year in particular where it only tells the kind ("winter quarters")."""
    lead = match.string[max(0, match.start() - 12) : match.start()].lower().split()[-1:]
    kind = bool(_KIND.match(match.string, match.end())) and not _WHOSE & {*lead}
    return replace(stated(match) or Stated(), in_name=kind)


def _winter_of_years(match: Match) -> Found:
    """A winter by the two years that it joins."""
    found = stated(match)
    year, second = year_of(match), int(group(match, "year2"))
    if found is None or year is None or second not in (year + 1, (year + 1) % 100):
        return None
    return replace(found, to_next_year=True)


def _quarter(match: Match) -> Found:
    rank = lexicon.ordinal(group(match, "rank"))
    if rank is None or rank < 0:
        return Shift(-1, Unit.QUARTER) if group(match, "rank").lower() == "last" else None
    return Stated(
        quarter=rank,
        year=year_of(match),
        fiscal=bool(group(match, "fiscal") or group(match, "lead")),
    )


def _half(match: Match) -> Found:
    rank = lexicon.ordinal(group(match, "rank"))
    return Stated(half=rank, year=year_of(match)) if rank in (1, 2) else None


def _half_of_year(match: Match) -> Found:
    rank = lexicon.ordinal(group(match, "rank"))
    step = group(match, "step").lower()
    anchor = {"the": Anchor.COURSE, "that": Anchor.FOCUS}.get(step, Anchor.SPEECH)
    count = {"last": -1, "next": 1}.get(step, 0)
    return Shift(count, Unit.YEAR, anchor, Stated(half=rank)) if rank in (1, 2) else None


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
    rank = int(group(match, "rank"))
    if group(match, "kind").upper() == "H":
        return Stated(half=rank, year=year_of(match)) if rank <= 2 else None
    return Stated(quarter=rank, year=year_of(match))


def _fiscal_year(match: Match) -> Found:
    short = group(match, "short2")
    return Stated(year=year_of(match), short_year=int(short) if short else None, fiscal=True)


def _fiscal_step(match: Match) -> Found:
    count, anchor = STEP_WORDS[group(match, "step").lower()]
    return Shift(count, Unit.YEAR, anchor, Stated(fiscal=True))


_LEADS = frozenset(
    "in of since by until till from to and or between during last next this early late "
    "mid the that "
    "before after for through throughout around about each every previous following over".split()
)


def _is_season(text: str, start: int, end: int) -> bool:
    """Whether a season's name is that: "spring" and "fall" are often something else."""
    word = text[start:end]
    before = [part.strip("(\"'“‘").lower() for part in text[max(0, start - 24) : start].split()]
    after = text[end : end + 12].split()
    if word.lower() in ("fall", "spring") and after and after[0] in _NO_SEASON_BEFORE:
        return False
    if after and after[0].strip(".,") in _NAMES_WITH_SEASONS:
        return False
    if before and before[-1] in ("prague", "arab", "indian"):
        return False
    if before and before[-1] == "to" and word in ("fall", "spring"):
        return False
    if before and before[-1] in _LEADS:
        return True
    named = word[0].isupper() and bool(before) and bool(after)
    if named and (after[0][0].isupper() or before[-1] in _OWNERS):
        return True
    return word in ("winter", "summer", "autumn") and bool(before) and before[-1] not in _SUBJECTS


_NAMES_WITH_SEASONS = frozenset(
    "Olympics Olympic Games Paralympics Universiade Palace Academy School Institute Cup Garden "
    "Gardens Street Valley Haven Hill Springs Festival Break Awakening Soldier River".split()
)
_OWNERS = frozenset(("its", "their", "his", "her", "our"))
_SUBJECTS = frozenset("to they we you i who that would will can could should must".split())
_NO_SEASON_BEFORE = ("of", "in", "to", "from", "water", "by", "on", "into", "back")


SEASONS = (
    Rule(
        "season of a year",
        r"{season}(?:,| of)? (?:{year}|{short})",
        SEASON_WORDS,
        _season_year,
        (
            ("in [the spring of 1916] it", "1916-SP"),
            ("by [summer 1918] they", "1918-SU"),
            ("[the summer of '69] was", "1969-SU"),
        ),
    ),
    Rule(
        "winter of two years",
        r"(?P<season>winter)(?:,| of)? {year}(?:{dash}|/)['’‘]?(?P<year2>\d{4}|\d\d)(?!\d)",
        frozenset({"winter"}),
        _winter_of_years,
        (("in [the winter of 1777-78] they", "1777-WI"), ("[winter 1916/1917] was", "1916-WI")),
        ("the winter of 1777-99",),
    ),
    Rule(
        "season of a year with era",
        r"{season}(?:,| of)? {any_year} {era}",
        SEASON_WORDS,
        _season_year,
        (("in [the spring of 480 BC] they", "BC0480-SP"),),
    ),
    Rule(
        "year and season",
        r"{year} {season}",
        DIGIT_WORDS,
        _season_year,
        (("its [1982 summer] offensives", "1982-SU"),),
        ("the 1944 fall of Rome",),
        lambda text, _, end: not text[end : end + 4].startswith(" of "),
    ),
    Rule(
        "season",
        r"{season}",
        SEASON_WORDS,
        _season,
        (
            ("It happened in [summer] and", "2013-SU"),
            ("throughout [the winter]", "2014-WI"),
            ("They held their [Autumn] talks.", "2013-FA"),
            ("The army went into [winter] quarters.", "XXXX-WI"),
        ),
        (
            "prices fall",
            "it began to fall apart",
            "the fall of Rome",
            "a spring in the bed",
            "they winter there",
            "Summer said",
        ),
        _is_season,
    ),
    Rule(
        "quarter",
        r"(?P<lead>fiscal )?"
        + _QUARTER_RANK
        + r"(?: |-)(?P<fiscal>fiscal )?quarter(?:,? (?:of )?(?:fiscal )?{year})?(?!-)",
        _RANKS | {"fiscal"},
        _quarter,
        (
            ("its [fiscal third quarter] was", "2013-Q3"),
            ("in [the fourth quarter] it", "2013-Q4"),
            ("in [the first quarter of 2009] it", "2009-Q1"),
        ),
        ("the first quarter-final",),
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
        r"(?P<kind>Q|H)(?P<rank>[1-4])(?: ?{year})?",
        frozenset({"q1", "q2", "q3", "q4", "h1", "h2"}),
        _short_quarter,
        (("in [Q3 2012] it", "2012-Q3"),),
    ),
    Rule(
        "fiscal year",
        r"(?:fiscal(?: year)?|financial year|FY) ?(?:{year}|(?P<short2>\d\d)(?!\d))"
        r"(?:(?:{dash}|/)\d{2}(?:\d\d)?(?!\d))?",
        frozenset(
            {"fiscal", "financial", "fy"}
            | {f"fy{n:02d}" for n in range(100)}
            | {f"fy{n}" for n in range(1980, 2060)}
        ),
        _fiscal_year,
        (
            ("in [fiscal 2012] it", "2012"),
            ("in [fiscal year 2010] it", "2010"),
            ("in [fiscal 2013-14] it", "2013"),
        ),
    ),
    Rule(
        "year that is fiscal",
        r"{year} (?:fiscal|financial|tax) year",
        DIGIT_WORDS,
        lambda match: Stated(year=year_of(match), fiscal=True),
        (("in the [2013 fiscal year] it", "2013"),),
    ),
    Rule(
        "fiscal year by step",
        r"(?P<step>last|this|current|next|previous|coming) (?:fiscal|financial|tax) year",
        frozenset("last this current next previous coming".split()),
        _fiscal_step,
        (
            ("in [the current fiscal year] it", "2014"),
            ("It lost money in [last financial year].", "2013"),
        ),
    ),
)
