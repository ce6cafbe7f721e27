"""Years and ranges of years, with or without an era."""

from __future__ import annotations

from questions.times import lexicon
from questions.times.lexicon import (
    FEW_DIGIT_WORDS,
    FOUR_DIGIT_WORDS,
)
from questions.times.meanings import Stated
from questions.times.rules.figures import is_year, quantity_follows
from questions.times.rules.reading import group, stated, year_of
from questions.times.rules.rule import Found, Match, Part, Rule


def stated_year(match: Match) -> Found:
    """The year of a match, with its era."""
    return Stated(year=year_of(match))


def _second_year(match: Match, first: int) -> int:
    """The second year of a range, with the digits that it leaves to the first ("1914–18")."""
    digits = group(match, "year2")
    return (
        int(str(first)[: -len(digits)] + digits) if len(digits) < len(str(first)) else int(digits)
    )


_YEAR_LEADS = [[word] for word in "in by since until till from year during before after".split()]
_ROUND_LEADS = [[word] for word in "in since until year".split()]


def _names_year(text: str, start: int, end: int) -> bool:
    """Whether a preposition before a number in words tells it from a number of things.

    A round one needs a better one: "they fell by two thousand".
    """
    round_number = text[start:end].lower().endswith("d")
    leads = _ROUND_LEADS if round_number else _YEAR_LEADS
    return text[max(0, start - 8) : start].lower().split()[-1:] in leads


def _apostrophe_year(match: Match) -> Found:
    found = stated(match)
    return (Part(match.start() - 1, match.end(), found),) if found else None


def _years(match: Match) -> Found:
    first = int(group(match, "year"))
    second = _second_year(match, first)
    if second <= first:
        return None
    return (
        Part(match.start("year"), match.end("year"), Stated(year=first)),
        Part(match.start("year2"), match.end(), Stated(year=second)),
    )


# England's year began on 25 March until then.
_LAST_OLD_YEAR = 1752


def _twice_stated(match: Match) -> Found:
    first, later = int(group(match, "year")), int(group(match, "later"))
    if first > _LAST_OLD_YEAR or later != (first + 1) % 10 ** len(group(match, "later")):
        return None
    return Stated(year=first + 1)


_SHORT_LEADS = frozenset(
    "of in since from to by until till before after during through and class euro expo macworld "
    "conference summit games olympics show fair festival convention congress worldcup cup ces wwdc "
    "election italia mexico woodstock".split()
)


def _is_short_year(text: str, start: int, _: int) -> bool:
    """Whether an apostrophe stands before two digits, and before it a word that a year follows."""
    lead = text[max(0, start - 14) : start - 1].lower().split()[-1:]
    apostrophe = text[max(0, start - 1) : start] in ("'", "’", "‘")
    return apostrophe and bool(lead) and lead[0] in _SHORT_LEADS


YEARS = (
    Rule(
        "year",
        r"{year}",
        FOUR_DIGIT_WORDS,
        stated_year,
        (
            ("founded in [1949] by", "1949"),
            ("The [1991] agreement was", "1991"),
            ("before [the end of 1066], he", "1066"),
            ("written [c. 1450] in", "1450"),
            ("all model year [2009] cars", "2009"),
            ("In [late 2008]/[early 2009] it fell.", "2008 2009"),
        ),
        (
            "on 30 February 2023 it",
            "on 2023-02-29 it",
            "with 1500 soldiers",
            "it cost $1999 or",
            "some 1,950 ships",
            "call 1984-555-01",
            "about 1200 came",
            "in 1000 villages",
            "between 1500 and 2000 people came",
            "the film 2012 ran",
            "the crew of flight 1549 left",
            "along highway 1950 to",
            "under law 2014 it",
            "the population was 1850 then",
            "the index rose to 1984 and",
            "Resolution 1973 was passed",
            "call 020 7946 1999 or",
            "at 1600 Old Mill Lane it",
            "the Russell 2000 fell",
            "in Steel Runner 2049 they",
        ),
        is_year,
    ),
    Rule(
        "year stated twice",
        r"{year}/(?P<later>\d{1,2})(?![\d/-])",
        FOUR_DIGIT_WORDS,
        _twice_stated,
        (("It was kept until [1689/90] or so.", "1690"), ("in [1701/2] they", "1702")),
        ("in 1689/95 they", "in 1998/99 they", "on 1689/90/3 they"),
        is_year,
    ),
    Rule(
        "end of a year",
        r"year-?end(?:,? of)? {year}",
        frozenset({"year", "yearend"}),
        stated_year,
        (("By [year-end 2009] it", "2009"),),
        ("at year-end 2,000 men",),
    ),
    Rule(
        "year in words",
        (
            r"{year_words}(?=[,.;:)\"”’]|\Z| (?-i:(?:and|the|an?|he|she|they|we|it|his|her|its|"
            r"their|our|there|when|while|as|but|by|at|in|on|for|from|to|until|was|were|had|[A-Z])\b))"
        ),
        frozenset(lexicon.SMALL_NUMBERS[13:]) | {"twenty", "two"},
        stated_year,
        (
            ("By [nineteen forty-five] there were ten.", "1945"),
            ("In [nineteen oh five] they struck.", "1905"),
            ("built in [eighteen hundred and seven].", "1807"),
            ("In [two thousand and eight], he left.", "2008"),
        ),
        (
            "in twenty ten-ton trucks",
            "He sold twenty-five.",
            "some two thousand. Then",
            "a crowd of two thousand.",
            "fell by two thousand.",
        ),
        _names_year,
    ),
    Rule(
        "year behind c",
        r"c(?P<which>{year})",
        frozenset(f"c{year}" for year in range(1000, 2100)),
        lambda match: (Part(match.start("which"), match.end(), Stated(year=year_of(match))),),
        (("a bowl of [c1450], and", "1450"),),
        ("part c1450x",),
    ),
    Rule(
        "year by that word",
        r"(?:the )?year (?:of (?:our lord )?)?(?P<year>[1-9]\d{2})(?![\d%]|[,.:]\d|-)",
        frozenset({"the", "year"}),
        stated_year,
        (
            ("crowned in [the year 800] in", "0800"),
            ("crowned in [the year of our Lord 966] in", "0966"),
        ),
        ("a year 300 men left",),
        lambda text, _, end: not quantity_follows(text[end : end + 24].split()),
    ),
    Rule(
        "short year",
        r"(?P<short>\d\d)(?!\d|['’]?s\b|['’]\d)",
        FEW_DIGIT_WORDS,
        _apostrophe_year,
        (
            ("the class of ['99] met", "1999"),
            ("the spirit of ['69] was", "1969"),
            ("In ['08] it fell, as from ['01] to ['03].", "2008 2001 2003"),
            ("He spoke at the Summit ['07] in Rome.", "2007"),
        ),
        ("5'11 tall", "a '99 problem", "the Player '08 program"),
        _is_short_year,
    ),
    Rule(
        "years",
        r"{year}(?:{dash}|/)['’‘]?(?P<year2>1\d{3}|20\d\d|\d\d?)(?![\d-]|[.,:]\d)",
        FOUR_DIGIT_WORDS,
        _years,
        (
            ("throughout [1915]-[17], the", "1915 1917"),
            ("([1789]–[1791])", "1789 1791"),
            ("in [1870]–[1], the", "1870 1871"),
            ("in [1914]–’[18] they", "1914 1918"),
            ("in [1999]-[2000] they", "1999 2000"),
        ),
        ("1998-03-04 was", "1990-80", "it fell from 1990-1.5 to"),
        is_year,
    ),
)
