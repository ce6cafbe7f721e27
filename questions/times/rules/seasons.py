"""Seasons, of a year, of two years or of no year in particular."""

from __future__ import annotations

import re
from dataclasses import replace

from questions.times import lexicon
from questions.times.lexicon import (
    FOUR_DIGIT_WORDS,
    SEASON_WORDS,
    Unit,
)
from questions.times.meanings import Shift, Stated
from questions.times.rules.reading import group, stated, year_of
from questions.times.rules.rule import Found, Match, Part, Rule


def _season_year(match: Match) -> Found:
    return stated(match)


_COUNT = re.compile(r"(?<![\d:.,/-])(?P<count>\d{1,2}|[a-z]{3,7}) \Z", re.IGNORECASE)


def _seasons_ago(match: Match) -> Found:
    """The season of a year so many years back, with the number before it."""
    counted = _COUNT.search(match.string, max(0, match.start() - 10), match.start())
    count = lexicon.number(counted["count"]) if counted else None
    if counted is None or count is None:
        return None
    return (Part(counted.start(), match.end(), Shift(-count, Unit.YEAR, within=stated(match))),)


_WHOSE = frozenset("the this that these its their his her our a an last next every each".split())
_KIND = re.compile(
    r" (?!(?:and|but|when|was|were|they|she|the|with|while|after|before|for|from|its|his|her|their|"
    r"there|this|that|than|because|until|had|has|have|did|came|went)\b)[a-z]{3,}"
)


def _season(match: Match) -> Found:
    """A season, of no year in particular where it only tells the kind ("winter quarters")."""
    lead = match.string[max(0, match.start() - 12) : match.start()].lower().split()[-1:]
    kind = bool(_KIND.match(match.string, match.end())) and not _WHOSE & {*lead}
    kind = kind or _is_paired(match) or lead == ["one"]
    return replace(stated(match) or Stated(), in_name=kind)


_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_SEASON_BEFORE = re.compile(
    rf"(?<!the )(?<!last )(?<!this )(?<!next )(?<!that ){_SEASON} (?:and|or) (?:in )?\Z"
)
_SEASON_BEHIND = re.compile(rf" (?:and|or) (?:in )?{_SEASON}\b(?! (?:of )?\d)")


def _is_paired(match: Match) -> bool:
    """Whether a season without an article has another beside it ("in spring and autumn")."""
    before = match.string[max(0, match.start() - 24) : match.start()]
    if before.split()[-1:] == ["in"]:
        return bool(_SEASON_BEHIND.match(match.string, match.end()))
    return bool(_SEASON_BEFORE.search(before))


def _winter_of_years(match: Match) -> Found:
    """A winter by the two years that it joins."""
    found = stated(match)
    year, second = year_of(match), int(group(match, "year2"))
    if found is None or year is None or second not in ((year + 1) % 10**n for n in (1, 2, 4)):
        return None
    return replace(found, to_next_year=True)


_LEADS = frozenset(
    "in of since by until till from to and or between during last next this early late "
    "mid the that "
    "before after for through throughout around about each every previous following over".split()
)


# "Prices will fall this year", "they are likely to fall 2 percent".
_FALLING = re.compile(
    r"\b(?:to|will|would|could|should|might|may|must|can|did|not)\s(?:[a-z]{3,12}ly\s)?\Z"
)


def is_no_verb(text: str, start: int, _: int) -> bool:
    """Whether "fall" and "spring" are no verbs ("will fall this year")."""
    ambiguous = text.startswith(("fall", "spring"), start)
    return not (ambiguous and _FALLING.search(text, max(0, start - 24), start))


# "In Hong Kong the fall was 5 percent": with "the" alone a fall is one of prices or of a man.
_IN_THE = re.compile(
    r"\b(?:in|by|of|for|until|till|since|during|through|throughout|over|before|after|from|to|early|"
    r"late|mid|between|and|into) the \Z",
    re.IGNORECASE,
)


def _is_season(text: str, start: int, end: int) -> bool:
    """Whether a season's name is that: "spring" and "fall" are often something else."""
    word = text[start:end]
    before = [part.strip("(\"'“‘").lower() for part in text[max(0, start - 24) : start].split()]
    after = text[end : end + 12].split()
    if word.lower() in ("fall", "spring") and after and after[0] in _NO_SEASON_BEFORE:
        return False
    if word == "fall" and before[-1:] == ["the"] and not _IN_THE.search(text, start - 16, start):
        return False
    if after and after[0].strip(".,") in _NAMES_WITH_SEASONS:
        return False
    if before and before[-1] in ("prague", "arab", "indian"):
        return False
    if not is_no_verb(text, start, end):
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
        r"(?P<season>winter)(?:,| of)? {year}(?:{dash}|/)['’‘]?(?P<year2>\d{4}|\d\d?)(?!\d)",
        frozenset({"winter"}),
        _winter_of_years,
        (("in [the winter of 1777-78] they", "1777-WI"), ("[winter 1916/7] was", "1916-WI")),
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
        FOUR_DIGIT_WORDS,
        _season_year,
        (("its [1982 summer] offensives", "1982-SU"),),
        ("the 1944 fall of Rome",),
        lambda text, _, end: not text[end : end + 4].startswith(" of "),
    ),
    Rule(
        "seasons ago",
        r"(?P<season>spring|summer|autumn|fall|winter)s ago",
        frozenset(f"{word}s" for word in SEASON_WORDS),
        _seasons_ago,
        (("He came [six summers ago], at 18.", "2008-SU"),),
        ("He saw six summers of rain.", "at 24:00 summers ago", "on May 17 summers ago"),
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
            ("He learned it one [summer] in the 1970s.", "XXXX-SU"),
            ("The army went into [winter] quarters.", "XXXX-WI"),
            ("It draws parties in [spring] and [autumn].", "XXXX-SP XXXX-FA"),
        ),
        (
            "prices fall",
            "it began to fall apart",
            "the fall of Rome",
            "In Oslo the fall was 5 percent.",
            "a spring in the bed",
            "they winter there",
            "Prices will fall, he said",
            "Summer said",
        ),
        _is_season,
    ),
)
