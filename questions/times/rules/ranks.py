"""Parts of a longer stretch by their rank: "the last week of March", "the first Monday in May"."""

from __future__ import annotations

from questions.times import lexicon
from questions.times.lexicon import DIGIT_WORDS, FEW_DIGIT_WORDS, WEEKDAYS, Unit
from questions.times.meanings import Anchor, Ranked, Shift
from questions.times.rules.reading import group, stated
from questions.times.rules.rule import Found, Match, Rule
from questions.times.rules.steps import STEP_WORDS

_RANKS = frozenset(lexicon.ORDINAL_WORDS) | FEW_DIGIT_WORDS
_DAY = r"(?:{day}(?: of)? {month}(?:,? {year})?|{month2} {day2}(?:,? {year2})?)"


def _ranked(match: Match) -> Found:
    rank = lexicon.ordinal(group(match, "rank").replace("closing", "last"))
    if rank is None:
        return None
    if group(match, "month2") or group(match, "year"):
        whole_date = stated(match, "2" if group(match, "month2") else "")
        return Ranked(rank, lexicon.unit_of(group(match, "unit")), whole_date)
    count, anchor = STEP_WORDS.get(group(match, "step").lower(), (0, Anchor.FOCUS))
    whole = Shift(count, lexicon.unit_of(group(match, "whole")), anchor)
    return Ranked(rank, lexicon.unit_of(group(match, "unit")), whole)


def _ranked_weekday(match: Match) -> Found:
    rank = lexicon.ordinal(group(match, "rank").replace("closing", "last"))
    month = stated(match, "2")
    if rank is None or rank > 5 or month is None:
        return None
    weekday = WEEKDAYS[group(match, "weekday").lower()]
    return Ranked(rank, Unit.DAY, month, weekday)


def _week_of(match: Match) -> Found:
    day = stated(match) if group(match, "day") else stated(match, "2")
    unit = lexicon.unit_of(group(match, "unit"))
    return Ranked(1, unit, day) if day is not None else None


RANKS = (
    Rule(
        "unit by rank",
        (
            r"{rank_or_last} (?P<unit>week|weekend|day|month|quarter|decade) (?:of|in) "
            r"(?:(?:{month},? )?{year}|{month2}|(?:the )?(?P<step>this|that|last|next|same|"
            r"following|previous)? ?(?P<whole>week|month|year|century))"
        ),
        frozenset(lexicon.ORDINAL_WORDS) | DIGIT_WORDS,
        _ranked,
        (
            ("in [the last week of March] they", "2014-W13"),
            ("in [the third quarter of this year] they", "2014-Q3"),
        ),
    ),
    Rule(
        "weekday by rank",
        r"{rank_or_last} {weekday} (?:of|in) {month2}(?:,? {year})?",
        _RANKS,
        _ranked_weekday,
        (
            ("on [the second Tuesday of May 2011] they", "2011-05-10"),
            ("on [the last Friday in February] they", "2014-02-28"),
        ),
        ("on the sixth Tuesday of May 2011",),
    ),
    Rule(
        "week of a day",
        r"(?P<unit>week|weekend) (?:of|beginning|commencing|starting)(?: on)? (?:the )?" + _DAY,
        frozenset({"week", "weekend"}),
        _week_of,
        (
            ("in [the week of 5 May 2013] they", "2013-W18"),
            ("in [the week beginning March 3] they", "2014-W10"),
            ("over [the weekend of 5 May 2013] they", "2013-W18-WE"),
        ),
    ),
)
