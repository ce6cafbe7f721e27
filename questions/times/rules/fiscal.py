"""Fiscal, financial and tax years."""

from __future__ import annotations

from questions.times.lexicon import (
    FOUR_DIGIT_WORDS,
    Unit,
)
from questions.times.meanings import Shift, Stated
from questions.times.rules.reading import group, year_of
from questions.times.rules.rule import Found, Match, Rule
from questions.times.rules.steps import STEP_WORDS


def _fiscal_year(match: Match) -> Found:
    short = group(match, "short2")
    return Stated(year=year_of(match), short_year=int(short) if short else None, fiscal=True)


def _fiscal_step(match: Match) -> Found:
    count, anchor = STEP_WORDS[group(match, "step").lower()]
    return Shift(count, Unit.YEAR, anchor, Stated(fiscal=True))


FISCAL = (
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
            ("in [fiscal 2012] it", "FY2012"),
            ("in [fiscal year 2010] it", "FY2010"),
            ("in [fiscal 2013-14] it", "FY2013"),
        ),
    ),
    Rule(
        "year that is fiscal",
        r"{year}(?:(?:{dash}|/)\d\d(?:\d\d)?)? (?:fiscal|financial|tax) year",
        FOUR_DIGIT_WORDS,
        lambda match: Stated(year=year_of(match), fiscal=True),
        (
            ("in the [2013 fiscal year] it", "FY2013"),
            ("in the [2011-12 financial year] it", "FY2011"),
        ),
    ),
    Rule(
        "fiscal year by step",
        r"(?P<step>last|this|current|next|previous|coming) (?:fiscal|financial|tax) year",
        frozenset("last this current next previous coming".split()),
        _fiscal_step,
        (
            ("in [the current fiscal year] it", "FY2014"),
            ("It lost money in [last financial year].", "FY2013"),
        ),
    ),
)
