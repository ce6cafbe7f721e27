"""Dates with a month: "14 February 2024", "Feb. 14", "12-14 July", "October of that year"."""

from __future__ import annotations

from dataclasses import replace

from questions.times.lexicon import (
    FEW_DIGIT_WORDS,
    MONTH_WORDS,
    ORDINAL_WORDS,
    WEEKDAY_WORDS,
    ordinal,
)
from questions.times.rules.figures import counts_things
from questions.times.rules.month_names import DAY_BEHIND, YEAR_BEHIND, has_no_day, is_month
from questions.times.rules.reading import group, is_possible, stated
from questions.times.rules.rule import Found, Match, Rule


def _day_in_words(match: Match) -> Found:
    """A day whose number is written out, as in older books."""
    day = ordinal(group(match, "rank") or group(match, "rank2"))
    month = stated(match) if group(match, "rank") else stated(match, "2")
    if day is None or month is None or day > 31:
        return None
    found = replace(month, day=day)
    return found if is_possible(found) else None


# Events that are known by their month.
_EVENTS = frozenset(
    "Revolution Monarchy Movement Crisis Uprising Manifesto Plot Theses Coup Surprise Offensive "
    "Massacre Incident Accords Agreement War Rising Rebellion Putsch Laws Days".split()
)


def _has_no_year(text: str, _: int, end: int) -> bool:
    """Whether no year stands behind a day that the year does not have, and no other day."""
    if DAY_BEHIND.match(text, end):
        return False
    year = YEAR_BEHIND.match(text, end)
    return year is None or counts_things(text, year.end() - 4, year.end())


def _ends_in_year(text: str, _: int, end: int) -> bool:
    """Whether a date ends in its year, not in a number of things ("on 3 May 1500 men came")."""
    return not (text[end - 4 : end].isdigit() and counts_things(text, end - 4, end))


def _names_event(text: str, start: int, end: int) -> bool:
    """Whether a month is a part of a name ("the October Revolution", "Black September")."""
    following = text[end : end + 20].split()[:1]
    capital = text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
    lead = text[max(0, start - 7) : start].split()[-1:]
    named = capital and (lead in (["the"], ["The"]) or following[0].strip(".,;:") in _EVENTS)
    return named or lead == ["Black"]


def _month(match: Match) -> Found:
    found = stated(match)
    return replace(found, in_name=_names_event(match.string, *match.span())) if found else None


DATES = (
    Rule(
        "day month year",
        (
            r"(?:{any_weekday}[,:]? (?:the )?)?{day}(?: of)?(?: |-){month},?(?: of)?(?: |-)"
            r"(?:{year}{old_style}|{short})"
        ),
        FEW_DIGIT_WORDS | WEEKDAY_WORDS,
        stated,
        (
            ("signed on [14 February 2024] in Oslo", "2024-02-14"),
            ("on [the 18th of April, 1961]", "1961-04-18"),
            ("on [Saturday, 24 June 1950], he", "1950-06-24"),
            ("on [4 July '76] they", "1976-07-04"),
            ("on [21 st of June 1948] and [4ᵗʰ July 1950]", "1948-06-21 1950-07-04"),
            ("died on [11 February 1689/90] in", "1690-02-11"),
            ("a letter of [2-Sep-1998] says", "1998-09-02"),
        ),
        ("31 June 1950 was no day", "On 3 May 1500 men came"),
        _ends_in_year,
    ),
    Rule(
        "day month short year",
        r"{day}-{month}-(?P<short>\d\d)(?![\d-])",
        FEW_DIGIT_WORDS,
        stated,
        (("a letter of [2-Sep-98] says", "1998-09-02"),),
    ),
    Rule(
        "month day year",
        r"(?:{any_weekday}[,:]? )?{month} (?:the )?{day},?(?: of)? ?(?:{year}{old_style}|{short})",
        MONTH_WORDS | WEEKDAY_WORDS,
        stated,
        (
            ("On [February 14, 2024] it", "2024-02-14"),
            ("on [Feb. 14, 2024], the", "2024-02-14"),
            ("On [Saturday, June 24, 1950], the", "1950-06-24"),
            ("On [June 20 of 1792] they", "1792-06-20"),
            ("On [January 30, 1648/9], he", "1649-01-30"),
        ),
        ("On February 30, 2024 nothing happened", "On May 3 1500 men came"),
        _ends_in_year,
    ),
    Rule(
        "day month early year",
        (
            r"{day}(?: of)? {month} (?P<year>[1-9]\d\d)"
            r"(?=[,.;:)]| (?:in|by|at|under|when)(?!\w))"
        ),
        FEW_DIGIT_WORDS,
        stated,
        (("crowned on [25 December 800] in Rome", "0800-12-25"),),
        ("On 25 December 800 people came", "On 25 December, 800 in all, they came"),
    ),
    Rule(
        "day month year with era",
        r"{day}(?: of)? {month},? {any_year} {era}",
        FEW_DIGIT_WORDS,
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
        FEW_DIGIT_WORDS | WEEKDAY_WORDS,
        stated,
        (
            ("opened on [9 February], and", "2014-02-09"),
            ("on [the 25th of February] they", "2014-02-25"),
            ("On [3 March] 1500 men came", "2014-03-03"),
        ),
        ("a force of 3 Mayors", "on 29 February 2023 it", "It sold the 747-8\nNovember 13, 2005"),
        _has_no_year,
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
        ("In May 12,000 people came", "version Mar 3.5 is out", "on February 29, 2023 it"),
        _has_no_year,
    ),
    Rule(
        "month year",
        r"{month}(?:,| of)? ?(?:{year}|{short}|{year_words})",
        MONTH_WORDS,
        stated,
        (
            ("in [May nineteen eleven] they", "1911-05"),
            ("began in [July 1936] and", "1936-07"),
            ("in [January, 1918], Russia", "1918-01"),
            ("by [September of 1793] it", "1793-09"),
            ("in [Aug. 2008] they", "2008-08"),
        ),
        ("they may 2000 times", "On 30 February 2024 nothing happened"),
        has_no_day,
    ),
    Rule(
        "month",
        r"{month}",
        MONTH_WORDS,
        _month,
        (
            ("it fell in [February] when", "2014-02"),
            ("They have until [the end of March] to leave.", "2014-03"),
            ("It fell in the [January]-[March] period.", "2014-01 2014-03"),
            ("[March] sales rose, it said.", "2014-03"),
            ("The mill's [March] U.S. sales rose, it said.", "2014-03"),
            ("[April] and [June] were wet, he said.", "2013-04 2013-06"),
            ("Sales start with one phone ([June]), and one more.", "2014-06"),
            ("Shipping starts [August], it said.", "2014-08"),
            ("It rose, ending [August] higher.", "2013-08"),
            ("Since its [June] debut it has sold well.", "2013-06"),
            ("as in the [October] Revolution they", "XXXX-10"),
            ("In 1935, 1936, 1937, 1938, 1939 and 1940 they met. A [July] Coup came.", "1940-07"),
        ),
        (
            "It was April Moor who sang",
            "June said it was time",
            "it may rain",
            "they march on",
            "the March on the capital",
            "Mrs May to go",
            "the Women's March U.S. visitors",
        ),
        is_month,
    ),
    Rule(
        "day in words",
        (
            r"(?:(?P<rank>(?:twenty|thirty)[-\s](?:{ordinals})|{small_ordinals}|twentieth|"
            r"thirtieth)(?: day)? of {month}|{month2} the (?P<rank2>{small_ordinals}|twentieth)"
            r"(?=[,.;:)]|,? (?:1\d|20)\d\d(?!\d)))"
            r"(?:,? (?:{year}|{year_words}))?"
        ),
        frozenset(ORDINAL_WORDS) | MONTH_WORDS,
        _day_in_words,
        (
            ("on [the third of May, nineteen eleven] they", "1911-05-03"),
            ("on [the first of May 1886] they", "1886-05-01"),
            ("They met on [the twenty-first of June].", "2013-06-21"),
            ("They met on [May the fourth].", "2013-05-04"),
        ),
        ("the third of Mayors", "the first march of"),
    ),
)
