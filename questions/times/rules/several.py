"""Several days of one month, several months of one year: "12–14 July", "May and June 1937"."""

from __future__ import annotations

import re
from dataclasses import replace

from questions.times.lexicon import FEW_DIGIT_WORDS, MONTH_WORDS
from questions.times.meanings import Stated
from questions.times.patterns import DAY
from questions.times.rules.reading import is_possible, stated
from questions.times.rules.rule import Found, Match, Part, Rule

_JOINT = r"(?:{dash}|,? (?:and|or) (?:the )?| (?:to|until|through) (?:the )?|/)"
_DAYS = rf"(?P<days>{DAY}(?:, {DAY}){{0,5}}{_JOINT}{DAY})"
_ONE_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?", re.IGNORECASE)


def _days(match: Match) -> Found:
    """Several days of one month: each is stated with the month and year that stand with another."""
    whole = stated(match)
    days = list(_ONE_DAY.finditer(match.string, *match.span("days")))
    found = [replace(whole or Stated(), day=int(day.group(1))) for day in days]
    if whole is None or not all(map(is_possible, found)):
        return None
    starts, ends = [day.start() for day in days], [day.end() for day in days]
    starts[0], ends[-1] = match.start(), match.end()
    return tuple(map(Part, starts, ends, found))


def _months(match: Match) -> Found:
    """Two months of one year: the first takes the year of the second, or the one before."""
    first, second = stated(match), stated(match, "2")
    if first is None or second is None or first.month is None or second.month is None:
        return None
    if second.year is not None and first.month > second.month:
        first = replace(first, year=second.year - 1)
    return (
        Part(match.start("month"), match.end("month"), first),
        Part(match.start("month2"), match.end(), second),
    )


SEVERAL = (
    Rule(
        "days of a month",
        _DAYS + r"(?: of)? {month}(?:,? {year})?",
        FEW_DIGIT_WORDS,
        _days,
        (
            ("ran on [12]-[14 July 1950] in", "1950-07-12 1950-07-14"),
            ("in [6]–[7 January 1916], but", "1916-01-06 1916-01-07"),
            ("on [28] and [29 February 1916] in", "1916-02-28 1916-02-29"),
            ("on [3], [4] and [5 May 2011] they", "2011-05-03 2011-05-04 2011-05-05"),
        ),
    ),
    Rule(
        "days after a month",
        r"{month} " + _DAYS + r"(?!-|:)(?:,? {year})?",
        MONTH_WORDS,
        _days,
        (
            ("between [March 5]-[9, 1918] on", "1918-03-05 1918-03-09"),
            ("on [May 6] and [7th, 1954] they", "1954-05-06 1954-05-07"),
        ),
    ),
    Rule(
        "months of a year",
        r"{month}(?:{dash}|/| (?:and|to|or|until|through) ){month2},? {year2}",
        MONTH_WORDS,
        _months,
        (
            ("in [January] and [February 1937], but", "1937-01 1937-02"),
            ("([November]-[January 1951])", "1950-11 1951-01"),
        ),
    ),
)
