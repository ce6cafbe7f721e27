"""Named days, with or without their year."""

from __future__ import annotations

import re

from questions.times import lexicon
from questions.times.lexicon import FEW_DIGIT_WORDS
from questions.times.meanings import Distance, Stated
from questions.times.named_days import NAMED_DAYS
from questions.times.rules.in_focus import is_of_trade
from questions.times.rules.reading import group, year_of
from questions.times.rules.rule import Found, Match, Rule

NAMES = "|".join(
    name.replace(".", r"\.").replace("'", "['’]")
    for name in sorted(NAMED_DAYS, key=len, reverse=True)
)
"""The alternatives of a pattern that finds the name of a feast."""
_STARTS = frozenset(re.split(r"[ '.]", name)[0] for name in NAMED_DAYS)


def _named_day(match: Match) -> Found:
    name = " ".join(group(match, "name").lower().replace("’", "'").split())
    part = lexicon.part_of_day(group(match, "part"))
    return Stated(holiday=name, year=year_of(match), part=part)


# The days of 1929, 1987 and 1992 on which markets or a currency crashed.
_CRASHES = {
    "monday": (1987, 10, 19),
    "tuesday": (1929, 10, 29),
    "wednesday": (1992, 9, 16),
    "thursday": (1929, 10, 24),
}


def _crash(match: Match) -> Found:
    year, month, day = _CRASHES[group(match, "weekday").lower()]
    stated = year_of(match)
    return Stated(year=year, month=month, day=day) if stated in (None, year) else None


def _is_crash(text: str, start: int, end: int) -> bool:
    """Whether a weekday that is called black is that of a crash: its year or a market tells."""
    told = text[end - 1].isdigit() or is_of_trade(text, start, end)
    return text[start].isupper() and told


def _beside_named_day(match: Match) -> Found:
    """The day or week before a feast or after it, which is told by the feast alone."""
    name = " ".join(group(match, "name").lower().replace("’", "'").split())
    count = 1 if group(match, "way").lower() == "after" else -1
    base = Stated(holiday=name, year=year_of(match))
    unit = lexicon.unit_of(group(match, "unit"))
    return Distance(count, unit, "", base, narrated=True)


def _eleventh_of_september(_: Match) -> Found:
    return Stated(year=2001, month=9, day=11)


# Names that are also part of other names ("a Christmas card", "the Easter Rising").
_COMPOUNDED = frozenset(
    "christmas easter thanksgiving halloween epiphany pentecost passover hanukkah chanukah purim "
    "ashura lammas".split()
) | {"chinese new year", "lunar new year", "new year"}
_LEADS = frozenset(
    "at on by before after until since over this last next every for during around was is".split()
)
_FOLLOWERS = frozenset(
    "in and of the when at with he she they we you it to or as for but this last is was night "
    "morning "
    "eve".split()
)


def _is_named_day(text: str, start: int, end: int) -> bool:
    """Whether a feast is the day, not part of a name or compound ("a Christmas card")."""
    if not text[start].isupper():
        return False
    if text[start:end].lower() not in _COMPOUNDED:
        return True
    following = text[end : end + 14]
    compound = following[:1] == " " and following[1:2].isalpha()
    if compound and following.split()[0].lower() not in _FOLLOWERS:
        return False
    before = text[max(0, start - 12) : start].lower().split()
    return bool(before) and before[-1].lstrip("\"'“‘(") in _LEADS


HOLIDAYS = (
    Rule(
        "named day",
        rf"(?P<name>{NAMES})(?: (?P<part>morning|afternoon|evening|night)(?!\w))?"
        r"(?:,? (?:in |of )?{year})?",
        _STARTS,
        _named_day,
        (
            ("on [Christmas Day 1991] he", "1991-12-25"),
            ("He fled on [Easter Sunday], the", "2013-03-31"),
            ("on [Christmas night] they", "2013-12-25TNI"),
            ("on [Good Friday 1998] they", "1998-04-10"),
            ("on [Orthodox Easter 2013] they", "2013-05-05"),
            ("on [Yom Kippur in 1973] the", "1973-10-06"),
            ("on [Eid al-Fitr 2012] they", "2012-08-19"),
            ("at [Chinese New Year] they", "2014-01-31"),
            ("“By [Easter] we shall know.”", "2014-04-20"),
            ("The date that was given was [Christmas].", "2013-12-25"),
        ),
        ("a christmas tree", "the Easter Rising", "a Christmas card"),
        _is_named_day,
    ),
    Rule(
        "beside a named day",
        (
            r"the (?P<unit>day|week) (?P<way>before|after) "
            rf"(?P<name>{NAMES})(?:,? (?:in |of )?{{year}})?"
            r"(?= (?!(?:parade|tree|dinner)s?\b)|[.,;:)])"
        ),
        frozenset({"the"}),
        _beside_named_day,
        (
            ("It shut on [the day after Christmas], he said.", "2013-12-26"),
            ("It shut in [the week before Christmas] and", "2013-W51"),
            ("It fell on [the day before Thanksgiving 2012].", "2012-11-21"),
        ),
        ("the day after the feast", "the day before Christmas parades"),
    ),
    Rule(
        "crash by its weekday",
        r"Black (?P<weekday>Monday|Tuesday|Wednesday|Thursday)(?:,? (?:of |in )?{year})?",
        frozenset({"black"}),
        _crash,
        (
            ("Shares had their worst day since [Black Monday], he said.", "1987-10-19"),
            ("It was the worst since [Black Tuesday in 1929].", "1929-10-29"),
        ),
        ("on Black Monday they met", "the Black Monday of 1360", "a black Monday for shares"),
        _is_crash,
    ),
    Rule(
        "attacks of 11 September",
        (
            r"9/11|(?:September|Sept\.?) 11(?=,? (?:terror(?:ist)? )?"
            r"(?:attacks?|hijack(?:ings|ers)))|"
            r"11 September(?= (?:terror(?:ist)? )?attacks?)"
        ),
        FEW_DIGIT_WORDS | {"september", "sept"},
        _eleventh_of_september,
        (
            ("after [9/11] they", "2001-09-11"),
            ("since the [Sept. 11] attacks they", "2001-09-11"),
        ),
        ("the 19/11 ratio",),
    ),
)
