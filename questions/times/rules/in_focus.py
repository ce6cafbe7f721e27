"""Expressions that point at the date in focus: "the end of the year", "the 20th"."""

from __future__ import annotations

import re

from questions.times import lexicon
from questions.times.lexicon import (
    Unit,
)
from questions.times.meanings import Anchor, Length, Shift, Stated
from questions.times.rules.reading import group, year_of
from questions.times.rules.rule import Found, Match, Part, Rule


def _in_focus(match: Match) -> Found:
    word = next(filter(None, (group(match, f"unit{place}") for place in ("", "2", "3", "4"))))
    opening = _OPENING.match(match.group()) and _SINCE.search(
        match.string, max(0, match.start() - 8), match.start()
    )
    anchor = Anchor.SPEECH if opening else Anchor.COURSE
    fiscal = Stated(fiscal=True) if group(match, "fiscal") else None
    return Shift(0, lexicon.unit_of(word), anchor, fiscal)


# "Since the start of the year" is said of this one.
_OPENING = re.compile(r"(?:the )?(?:start|beginning) of the year\Z", re.IGNORECASE)
_SINCE = re.compile(r"\b[Ss]ince \Z")


def _whole_unit(match: Match) -> Found:
    meaning = Shift(0, lexicon.unit_of(group(match, "unit")), Anchor.COURSE)
    return (Part(match.start("which"), match.end("which"), meaning),)


# What tells that a market is spoken of, where "on the day" is that of the news.
_TRADE = re.compile(
    r"\b(?:points?|percent|per cent|shares?|stocks?|index|indexes|indices|dealers|traders|markets?|"
    r"barrel|dollars?|euros?|yen|pence|cents)\b|\d ?%|[$£€]\d",
    re.IGNORECASE,
)
_NEAR_TRADE = 100


def is_of_trade(text: str, start: int, end: int) -> bool:
    """Whether a market is spoken of near some words."""
    return bool(_TRADE.search(text, max(0, start - _NEAR_TRADE), end + _NEAR_TRADE))


def _gained(match: Match) -> Found:
    word = next(filter(None, (group(match, f"unit{place}") for place in ("", "2", "3"))))
    meaning = Shift(0, lexicon.unit_of(word), Anchor.COURSE)
    return (Part(match.start("which"), match.end("which"), meaning),)


def _same_period(match: Match) -> Found:
    unit = lexicon.unit_of(group(match, "unit")) if group(match, "whole") else Unit.YEAR
    anchor = Anchor.SPEECH if group(match, "last") else Anchor.FOCUS
    year = year_of(match)
    return Shift(-1, unit, anchor, Stated(year=year) if year else None, same=True)


# Of what a year has but one: its first win, its worst storm.
_OUTSTANDING = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th)|"
    r"last|final|best|worst|most|least|low|high|peak|[a-z]{3,10}est)\b"
    r"(?: [a-z’'-]{2,16}){0,3} $"
)
_STRETCHES = frozenset("day days week weeks month months half quarter part hours".split())


def _is_outstanding(text: str, start: int, _: int) -> bool:
    """Whether something of the year is the first or the most; its first days are a part of it."""
    before = text[max(0, start - 60) : start]
    ranked = _OUTSTANDING.search(before)
    if ranked is None:
        return False
    part = bool(_STRETCHES & {*before.split()[-1:]})
    return not part or ranked.group().split()[0] not in _RANKS


_RANKS = frozenset("first second third fourth fifth last final".split())

IN_FOCUS = (
    Rule(
        "unit in focus",
        (
            r"(?:(?:the )?(?:(?:end|beginning|start|middle|close|rest|remainder) of|start to) "
            r"(?:the|its) (?P<fiscal>(?:fiscal|financial) (?=year))?(?P<unit>"
            r"week|month|year|decade|century)|(?:the )?(?:rest|remainder) of the (?P<unit4>day)|"
            r"(?:early|late|later|earlier) in the (?P<unit2>"
            r"day|week|month|year|decade|century)|(?P<unit3>week|month|year)(?:['’]s |-)end)"
        ),
        frozenset(
            "the end beginning start middle close rest remainder early late later earlier week "
            "month year".split()
        ),
        _in_focus,
        (
            ("He fled in May 1936. By [the end of the year] they", "1936"),
            ("He fled in May 1936. [Later in the year] they", "1936"),
            ("He fled in May 1936. At [month's end] they", "1936-05"),
            ("It was shut for [the rest of the day].", "2014-03-12"),
            ("They had a poor [start to the year].", "2014"),
        ),
    ),
    Rule(
        "to end the day",
        (
            r"(?:end|ends|ended|ending|close|closes|closed|closing|start|starts|started|starting|"
            r"finish|finished|finishing|began|begin|spend|spends|spent|spending) "
            r"(?P<which>the (?P<unit>day|week|month|year))"
            r"(?=[,.;]| (?:at|down|up|with|on|in|by|higher|lower|some|about|as|\d)(?!\w))"
        ),
        frozenset(
            "end ends ended ending close closes closed closing start starts started starting "
            "finish finished finishing began begin spend spends spent spending".split()
        ),
        _whole_unit,
        (
            ("fell by 20 points to end [the day] at 340.", "2014-03-12"),
            ("It ended [the day] 3 percent lower.", "2014-03-12"),
            ("She left on Tuesday, and spent [the day] in Rome.", "2014-03-11"),
        ),
        ("at the end of the day", "to end the day-long talks"),
    ),
    Rule(
        "for the year",
        (
            r"(?:for|during|throughout|over|in|through|within) (?P<which>the (?:full )?"
            r"(?P<unit>week|month|quarter|year))"
            r"(?=[.,;:)]| (?:and|but|as|at|with|by|on|while|when|he|she|it|they|was|were|rose|fell|"
            r"grew|came|is|are|will)(?!\w))"
        ),
        frozenset("for during throughout over in through within".split()),
        _whole_unit,
        (
            ("Sales rose in December. For [the year], they fell.", "2013"),
            ("It lost 2 percent for [the week] and more", "2014-W11"),
            ("For [the full year] it expects a loss.", "2014"),
        ),
        ("for the year to June", "in the year of the flood", "over the year-long war"),
    ),
    Rule(
        "on the day",
        (
            r"(?:on|for|throughout|by|near|in) (?P<which>the (?P<unit>day|week|month|year)"
            r"(?=[.,;:)]| (?:and|but|as|while)(?!\w))|"
            r"the end of the (?P<unit2>day)|(?P<unit3>day)['’]s end)"
        ),
        frozenset("on for throughout by near in".split()),
        _gained,
        (
            ("The index was down 77 points on [the day].", "2014-03-12"),
            ("Shares lost 4 percent on [the week], dealers said.", "2014-W11"),
            ("It fell 2 percent for [the day].", "2014-03-12"),
            ("It gained 80 points in [the day], and rose again.", "2014-03-12"),
            ("By [day's end] it had lost 5 percent.", "2014-03-12"),
            ("By [the end of the day], it had lost 5 percent.", "2014-03-12"),
        ),
        ("on the day of the vote", "He works by the day.", "on the day she came"),
        is_of_trade,
    ),
    Rule(
        "the day's",
        (
            r"(?P<which>the (?P<unit>day|week|month))"
            r"(?=['’]s (?:low|high|loss|losses|gains?|trading|session|close|biggest|largest|best|"
            r"worst|fall|drop|rise|events|results)(?!\w))"
        ),
        frozenset({"the"}),
        _whole_unit,
        (("It stood at 900, [the day]'s low.", "2014-03-12"),),
        ("in a good day's work",),
    ),
    Rule(
        "most of the year",
        (
            r"of (?P<which>the (?P<unit>day|week|month|year|decade))"
            r"(?=[.,;:)]| (?:so far|on|in|at|and|with|when|did|was|has|had|came)(?!\w))"
        ),
        frozenset({"of"}),
        _whole_unit,
        (
            ("It was the hottest day of [the year].", "2014"),
            ("her first win of [the year], she said", "2014"),
            ("It was the biggest fall of [the day].", "2014-03-12"),
            ("met for the eighth summit of [the year].", "2014"),
            ("It stood at 40, its low point of [the year].", "2014"),
            ("It was called the worst of [the decade], he said.", "201"),
        ),
        ("at this time of the year.", "the player of the year.", "the first days of the year."),
        _is_outstanding,
    ),
    Rule(
        "unit that ends",
        (
            r"(?P<which>the (?:fiscal |financial )?(?P<unit>week|month|quarter|year))"
            r"(?= (?:that )?(?:ended|ending|ends|to|through)(?: on| in)? "
            r"(?:{day} |end-)?(?:{month}|{weekday}))"
        ),
        frozenset({"the"}),
        lambda match: Length(1, lexicon.unit_of(group(match, "unit"))),
        (
            ("in [the year] ended Dec. 31 it", "P1Y"),
            ("in [the quarter] to September it", "P1Q"),
            ("for [the fiscal year] ending on 30 June it", "P1Y"),
        ),
        ("the year to come", "the year ended well"),
    ),
    Rule(
        "this date",
        r"(?:this|that) date",
        frozenset({"this", "that"}),
        lambda _: Shift(0, Unit.DAY, Anchor.FOCUS),
        (("He fled on 3 May 1936. On [that date] they met.", "1936-05-03"),),
    ),
    Rule(
        "same period of another year",
        (
            r"the (?:same|corresponding|comparable|like) "
            r"(?:(?P<whole>(?P<unit>month|quarter))|period|time|week|day)(?: of| in)? "
            r"(?:(?P<last>last year)|the (?:previous|prior|preceding) year|the year before|"
            r"(?:a|one) year (?:ago|earlier|before|previously)|{year})"
        ),
        frozenset({"the"}),
        _same_period,
        (
            ("in February, against [the same period last year].", "2013-02"),
            ("In [the same quarter a year ago] it lost money.", "2013-Q1"),
            ("It made less in [the same period last year].", "2013"),
            ("It rose in January. In [the same month of 2011] it fell.", "2011-01"),
        ),
    ),
    Rule(
        "period of a year",
        r"the {year} period(?! (?:of|from|in|between|to)(?!\w))",
        frozenset({"the"}),
        lambda match: Shift(
            -1, Unit.YEAR, Anchor.FOCUS, Stated(year=year_of(match)), same=True, grain=Unit.QUARTER
        ),
        (
            ("In the fourth quarter it made 3, from 2 in [the 2012 period].", "2012-Q4"),
            ("It was worse in [the 2009 period].", "2009"),
        ),
        ("in the 1968 period of unrest",),
    ),
    Rule(
        "weekend",
        r"the weekend(?! of)",
        frozenset({"the"}),
        lambda _: Shift(0, Unit.WEEKEND),
        (("They met over [the weekend].", "2014-W10-WE"), ("[the weekend] is", "2014-W11-WE")),
    ),
)
