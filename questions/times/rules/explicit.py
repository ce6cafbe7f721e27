"""Dates with a month: "14 February 2024", "Feb. 14", "12-14 July", "October of that year"."""

from __future__ import annotations

from dataclasses import replace

from questions.times.lexicon import DIGIT_WORDS, MONTH_WORDS, WEEKDAY_WORDS
from questions.times.rules.reading import group, is_possible, stated
from questions.times.rules.rule import Found, Match, Part, Rule


def _days(match: Match) -> Found:
    """Two days of one month: each is stated with the month and year that stand with the other."""
    whole = stated(match)
    if whole is None:
        return None
    other = replace(whole, day=int(group(match, "day2")), weekday=None)
    if not is_possible(other):
        return None
    ends = sorted(
        (match.start(name), match.end(name))
        for name in ("day", "day2", "month", "year")
        if group(match, name)
    )
    first, second = (whole, other) if match.start("day") < match.start("day2") else (other, whole)
    split = match.start("day2")
    before = [end for start, end in ends if start < split]
    return (Part(match.start(), max(before), first), Part(split, match.end(), second))


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


_MONTH_LEADS = frozenset(
    "in of since by until till from to and or between during last next this early late "
    "mid the before "
    "after for through throughout around about each every previous following on following".split()
)


def _month_alone(text: str, start: int, end: int) -> bool:
    """Whether a month name without a number is a month: "May" and "March" need a preposition."""
    name = text[start:end].rstrip(".").lower()
    if name in ("jan", "mar", "jun"):
        return False
    before = text[max(0, start - 24) : start].split()
    if name in ("march", "may") and text[end : end + 4] in (" to ", " on ", " of ", " thr"):
        return False
    if name not in ("may", "march", "august", "april", "june"):
        return True
    return bool(before) and before[-1].lower().strip("(\"'“‘-") in _MONTH_LEADS


DATES = (
    Rule(
        "day month year",
        (
            r"(?:{any_weekday}[,:]? (?:the )?)?{day}(?: of)?(?: |-){month},?(?: of)?(?: |-)"
            r"(?:{year}|{short})"
        ),
        DIGIT_WORDS | WEEKDAY_WORDS,
        stated,
        (
            ("signed on [14 February 2024] in Oslo", "2024-02-14"),
            ("on [the 18th of April, 1961]", "1961-04-18"),
            ("on [Saturday, 24 June 1950], he", "1950-06-24"),
            ("on [4 July '76] they", "1976-07-04"),
            ("a letter of [2-Sep-1998] says", "1998-09-02"),
        ),
        ("31 June 1950 was no day",),
    ),
    Rule(
        "month day year",
        r"(?:{any_weekday}[,:]? )?{month} (?:the )?{day},?(?: of)? ?(?:{year}|{short})",
        MONTH_WORDS | WEEKDAY_WORDS,
        stated,
        (
            ("On [February 14, 2024] it", "2024-02-14"),
            ("on [Feb. 14, 2024], the", "2024-02-14"),
            ("On [Saturday, June 24, 1950], the", "1950-06-24"),
            ("On [June 20 of 1792] they", "1792-06-20"),
        ),
        ("On February 30, 2024 nothing happened",),
    ),
    Rule(
        "day month early year",
        (
            r"{day}(?: of)? {month} (?P<year>[1-9]\d\d)"
            r"(?=[,.;:)]| (?:in|by|at|under|when)(?!\w))"
        ),
        DIGIT_WORDS,
        stated,
        (("crowned on [25 December 800] in Rome", "0800-12-25"),),
        ("On 25 December 800 people came", "On 25 December, 800 in all, they came"),
    ),
    Rule(
        "day month year with era",
        r"{day}(?: of)? {month},? {any_year} {era}",
        DIGIT_WORDS,
        stated,
        (("died on [15 March 44 BC] in Rome", "BC0044-03-15"),),
    ),
    Rule(
        "month year with era",
        r"{month},? (?:of )?{any_year} {era}",
        MONTH_WORDS,
        stated,
        (("in [August 480 BC] they", "BC0480-08"),),
    ),
    Rule(
        "day month",
        r"(?:{any_weekday}[,:]? (?:the )?)?{day}(?: of)?(?: |-){month}",
        DIGIT_WORDS | WEEKDAY_WORDS,
        stated,
        (
            ("opened on [9 February], and", "2014-02-09"),
            ("on [the 25th of February] they", "2014-02-25"),
        ),
        ("a force of 3 Mayors",),
    ),
    Rule(
        "month day",
        r"(?:{any_weekday}[,:]? )?{month} (?:the )?{day}",
        MONTH_WORDS | WEEKDAY_WORDS,
        stated,
        (
            ("fell on [March 3] when", "2014-03-03"),
            ("on [Jan. 2nd] they said", "2014-01-02"),
            ("said on [Friday, March 7] that", "2014-03-07"),
        ),
        ("In May 12,000 people came", "version Mar 3.5 is out"),
    ),
    Rule(
        "month year",
        r"{month}(?:,| of)? ?(?:{year}|{short})",
        MONTH_WORDS,
        stated,
        (
            ("began in [July 1936] and", "1936-07"),
            ("in [January, 1918], Russia", "1918-01"),
            ("by [September of 1793] it", "1793-09"),
            ("in [Aug. 2008] they", "2008-08"),
        ),
        ("they may 2000 times",),
    ),
    Rule(
        "month",
        r"{month}",
        MONTH_WORDS,
        stated,
        (("it fell in [February] when", "2014-02"),),
        ("it may rain", "they march on"),
        _month_alone,
    ),
    Rule(
        "days of a month",
        (
            r"{day}(?:{dash}| (?:and|to|or|until|through) (?:the )?|/){day2}(?: "
            r"of)? {month}(?:,? {year})?"
        ),
        DIGIT_WORDS,
        _days,
        (
            ("ran on [12]-[14 July 1950] in", "1950-07-12 1950-07-14"),
            ("in [6]–[7 January 1916], but", "1916-01-06 1916-01-07"),
            ("on [28] and [29 February 1916] in", "1916-02-28 1916-02-29"),
        ),
    ),
    Rule(
        "days after a month",
        (
            r"{month} {day}(?:{dash}| (?:and|to|or|until|through) (?:the )?){day2}(?!-|:)"
            r"(?:,? {year})?"
        ),
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
