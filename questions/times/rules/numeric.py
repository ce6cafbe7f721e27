"""Dates in digits: "2024-02-14", "02/15/2024", "15.02.2024"."""

from __future__ import annotations

from dataclasses import replace

from questions.times.lexicon import FEW_DIGIT_WORDS, FOUR_DIGIT_WORDS
from questions.times.meanings import Stated
from questions.times.rules.reading import group, is_possible
from questions.times.rules.rule import Found, Match, Rule

_UNIVERSAL = ("UTC", "GMT")


def _iso(match: Match) -> Found:
    year, month, day = (int(group(match, name)) for name in ("y", "m", "d"))
    found = Stated(year=year, month=month, day=day) if 1 <= month <= 12 else None
    if found is None or not is_possible(found):
        return None
    clock, zone = group(match, "clock"), group(match, "zone").strip().upper()
    return replace(found, clock=clock + ("Z" if zone in _UNIVERSAL else zone)) if clock else found


def _in_digits(match: Match) -> Found:
    """Month first where a slash leaves both open, until the whole text gives evidence."""
    first, second, year = (int(group(match, name)) for name in ("a", "b", "y"))
    two_digits = len(group(match, "y")) == 2
    dotted = group(match, "mark") == "."
    if first == 0 or second == 0 or min(first, second) > 12 or max(first, second) > 31:
        return None
    month_first = not dotted and first <= 12
    found = Stated(
        year=None if two_digits else year,
        short_year=year if two_digits else None,
        month=first if month_first else second,
        day=second if month_first else first,
        ambiguous=not dotted and first <= 12 and second <= 12 and first != second,
        month_first=month_first,
    )
    return found if found.month and found.month <= 12 and is_possible(found) else None


def _iso_month(match: Match) -> Found:
    return Stated(year=int(group(match, "y")), month=int(group(match, "m")))


NUMERIC = (
    Rule(
        "ISO date",
        (
            r"(?P<y>1\d{3}|20\d\d)(?P<mark>[-/.])(?P<m>\d{1,2})(?P=mark)(?P<d>\d{1,2})"
            r"(?![\d-]|\.\d)(?:(?: |T)"
            r"(?P<clock>(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?:\.\d{1,9})?"
            r"(?P<zone>Z| ?(?:UTC|GMT)(?!\w)|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?"
        ),
        FOUR_DIGIT_WORDS,
        _iso,
        (
            ("Published [2024-02-14] by", "2024-02-14"),
            ("on [1998/12/31] it", "1998-12-31"),
            ("on [2001.5.3] it", "2001-05-03"),
            ("at [2014-03-11T14:30:05Z] it", "2014-03-11T14:30:05Z"),
            ("at [2014-03-11T14:30:05.123+02:00] it", "2014-03-11T14:30:05+02:00"),
            ("at [2014-03-11 14:30 UTC] it", "2014-03-11T14:30Z"),
        ),
        ("part 2024-13-45 of", "on 2023-02-29 it"),
    ),
    Rule(
        "date in digits",
        (
            r"(?P<a>\d{1,2})(?P<mark>[./-])(?P<b>\d{1,2})(?P=mark)(?P<y>1\d{3}|20\d\d|"
            r"\d\d(?=\W|$))(?![\d./-]\d)"
        ),
        FEW_DIGIT_WORDS,
        _in_digits,
        (
            ("dated [02/15/2024] in", "2024-02-15"),
            ("dated [15.02.2024] in", "2024-02-15"),
            ("dated [31/12/1999] in", "1999-12-31"),
        ),
        ("version 1.2.10.4", "the ratio 40/50/60", "call 22-33-4444"),
    ),
    Rule(
        "ISO month",
        r"(?P<y>1\d{3}|20\d\d)-(?P<m>0[1-9]|1[0-2])(?![\d-])",
        FOUR_DIGIT_WORDS,
        _iso_month,
        (("in [2011-06] it", "2011-06"),),
        ("the years 1911-12 were",),
        lambda text, start, end: (
            text[start : start + 2] == "20"
            and int(text[end - 2 : end]) <= int(text[start + 2 : start + 4])
        ),
    ),
)
