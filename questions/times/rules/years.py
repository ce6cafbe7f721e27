"""Years and ranges of years, with or without an era."""

from __future__ import annotations

from dataclasses import replace

from questions.times import lexicon
from questions.times.lexicon import (
    DIGIT_WORDS,
    FEW_DIGIT_WORDS,
    FOUR_DIGIT_WORDS,
    SEASON_WORDS,
)
from questions.times.meanings import Stated
from questions.times.rules.figures import is_year, quantity_follows
from questions.times.rules.reading import group, stated, year_of
from questions.times.rules.rule import Found, Match, Part, Rule


def _year(match: Match) -> Found:
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


def _years_with_era(match: Match) -> Found:
    first, second = year_of(match), year_of(match, "year2")
    if first is None or second is None or second <= first:
        return None
    begin = min(match.start("year"), match.start("era"))
    return (
        Part(begin, match.end("year"), Stated(year=first)),
        Part(match.start("year2"), match.end(), Stated(year=second)),
    )


def _open_year(match: Match) -> Found:
    return Stated(year=int(group(match, "year")), open_era=True)


_OPEN_YEAR_LEADS = frozenset(
    "in by until since from after before between early late mid of around about either".split()
)
_NO_PLURALS = frozenset("was is his its as this has".split())


def _follows_preposition(text: str, start: int, end: int) -> bool:
    lead = text[max(0, start - 10) : start].lower().replace("-", " ").split()[-1:]
    after = text[end : end + 16].split()[:1] if text[end : end + 1] == " " else []
    if not lead or lead[0] not in _OPEN_YEAR_LEADS:
        return False
    things = after and after[0].endswith("s") and after[0] not in _NO_PLURALS
    return lead[0] in ("early", "late", "mid") or not (things or quantity_follows(after))


# England's year began on 25 March until then.
_LAST_OLD_YEAR = 1752


def _twice_stated(match: Match) -> Found:
    first, later = int(group(match, "year")), int(group(match, "later"))
    if first > _LAST_OLD_YEAR or later != (first + 1) % 10 ** len(group(match, "later")):
        return None
    return Stated(year=first + 1)


def _open_season(match: Match) -> Found:
    return replace(stated(match) or Stated(), open_era=True)


def _season_of_years(match: Match) -> Found:
    return replace(stated(match) or Stated(), year=year_of(match, "year2"))


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
        _year,
        (
            ("founded in [1949] by", "1949"),
            ("The [1991] agreement was", "1991"),
            ("before [the end of 1066], he", "1066"),
            ("written [c. 1450] in", "1450"),
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
        _year,
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
        _year,
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
        _year,
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
        "year with era",
        r"{any_year} ?{era}",
        DIGIT_WORDS,
        _year,
        (
            ("was killed in [44 BC] by", "BC0044"),
            ("fought in [490 BCE] at", "BC0490"),
            ("in [1066 AD], and", "1066"),
            ("until [149 B.C.] they", "BC0149"),
            ("by [10,000 BC] they", "BC10000"),
        ),
        ("route 44 became",),
    ),
    Rule(
        "era before year",
        r"(?P<era>A\.?D\.?|B\.?C\.?(?:E\.?)?) ?{any_year}",
        frozenset({"ad", "a", "bc", "b", "bce", *(f"ad{year}" for year in range(1, 1600))}),
        _year,
        (
            ("erupted in [AD 79] and", "0079"),
            ("erupted in [AD79] and", "0079"),
            ("fought in [BC 490] at", "BC0490"),
        ),
        ("an ad 79 people saw",),
        lambda text, start, _: text[start].isupper(),
    ),
    Rule(
        "years after an era",
        r"(?P<era>A\.?D\.?) ?{any_year}(?:{dash}| to ){any_year2}",
        frozenset({"ad", "a"}),
        _years_with_era,
        (("in [AD 79]–[81] they", "0079 0081"),),
        ("an ad 79-81 people saw",),
        lambda text, start, _: text[start].isupper(),
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
    Rule(
        "years with era",
        r"{any_year}(?:{dash}|/| to | and | or | until ){any_year2} ?{era}",
        DIGIT_WORDS,
        _years_with_era,
        (
            ("the war ([264] to [241 BC]) ended", "BC0264 BC0241"),
            ("([240]-[238 BC])", "BC0240 BC0238"),
            ("between [300] and [400 AD] they", "0300 0400"),
        ),
    ),
    Rule(
        "year without era",
        r"(?P<year>[1-9]\d{2})(?![\d%]|[,.:]\d)",
        FEW_DIGIT_WORDS,
        _open_year,
        (
            ("In 490 BC they won, and in [479], after a year, they left.", "BC0479"),
            ("In 490 BC they won. In [late 479] heralds came.", "BC0479"),
            ("In AD 406 they crossed, and in [410] they reached the city.", "0410"),
        ),
        ("in 479, after a year, they left", "In 490 BC they had 200, of which"),
        _follows_preposition,
    ),
    Rule(
        "season of a year without era",
        r"{season} of (?P<year>[1-9]\d{2})(?![\d%]|[,.:]\d)",
        SEASON_WORDS,
        _open_season,
        (
            ("In 490 BC they won. In [the winter of 479] they left.", "BC0479-WI"),
            ("They won. In [the winter of 479] they left.", "0479-WI"),
        ),
    ),
    Rule(
        "years of a season with era",
        r"(?P<season>spring|summer|autumn|winter) of {any_year}(?:{dash}|/){any_year2} {bc}",
        SEASON_WORDS,
        _season_of_years,
        (("in [the winter of 481–480 BC] they", "BC0480-WI"),),
    ),
)
