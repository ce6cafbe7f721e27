"""Years and ranges of years, with or without an era."""

from __future__ import annotations

import re
from dataclasses import replace

from questions.times.lexicon import (
    DIGIT_WORDS,
    MONTH_WORDS,
    SEASON_WORDS,
)
from questions.times.meanings import Stated
from questions.times.rules.reading import group, stated, year_of
from questions.times.rules.rule import Found, Match, Part, Rule

_QUANTITY = frozenset(
    "people men women children soldiers troops dead killed wounded civilians prisoners deaths "
    "casualties workers members students seats votes jobs dollars pounds euros yen rubles roubles "
    "percent per km kilometres kilometers metres meters miles feet ft acres hectares "
    "tons tonnes kg "
    "mw watts aircraft planes ships tanks guns horses vehicles homes houses buildings pages words "
    "years months weeks days hours minutes seconds points square cubic inches mm cm gb mb hz rpm "
    "calories degrees times million billion thousand copies units cars families refugees "
    "inhabitants "
    "officers sailors passengers employees residents".split()
)

_YEAR_LEADS = frozenset(
    "in of since by until till from to and or between during last next this early late mid the "
    "before after for through throughout circa year summer winter spring autumn fall "
    "its his her their a an c".split()
)


# What stands beside the year of a date that no rule could read: "30 February 2023", "2023-13-01".
_MONTH_NAMES = "|".join(sorted(MONTH_WORDS, key=len, reverse=True))
_BEHIND_DIGITS = re.compile(
    rf"\d-$|(?<!\d)\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTH_NAMES})\.?,? $|"
    rf"(?:{_MONTH_NAMES})\.? \d{{1,2}}(?:st|nd|rd|th)?,? $",
    re.IGNORECASE,
)
_DIGITS_GO_ON = re.compile(r"[-–/]\d{1,2}[-–/]\d")
# A year before 1500 in a list of years: "in 1345, 1349 and 1402".
_IN_LIST = re.compile(r"(?<!\d)1[0-4]\d\d,? (?:and )?$")
_NUMBERED = (
    *("no.", "us$", "room", "flight", "page", "pp.", "boeing", "route", "windows", "russell"),
    *("fortune", "area", "channel", " cost", " costs", " paid", " worth", " least", " most"),
)


def _is_year(text: str, start: int, end: int) -> bool:
    """Whether four digits are a year, not a number of things, an amount or a name."""
    before, after = text[max(0, start - 16) : start], text[end : end + 16]
    if _is_part_of_more(before, after) or before.rstrip().lower().endswith(_NUMBERED):
        return False
    following = after.replace("-", " ").split()
    if following and after[:1] in " -\n" and following[0].lower().strip(".,;:()\"'") in _QUANTITY:
        return False
    if 1500 <= int(text[start : start + 4]) <= 2060:
        return not before.rstrip().lower().endswith((" than", " nearly", " almost", " roughly"))
    if following and following[0].rstrip(".,;").endswith("s") and following[0].islower():
        return following[0] in ("was", "is", "his", "its", "as", "this", "has")
    return bool(_IN_LIST.search(before)) or _follows_year_lead(before)


def _is_part_of_more(before: str, after: str) -> bool:
    """Whether digits belong to an amount, a longer number, a title or an impossible date."""
    if before[-1:] in tuple("$£€¥#.,:/+=~*_") and not before.endswith(("c.", "ca.")):
        return True
    if after[:1] in tuple("%°/+=_$£€") or (after[:1] in tuple("-–") and after[1:4].isdigit()):
        return True
    if before[-1:] in tuple('"“') and after[:1] in tuple('"”'):
        return True
    return bool(_BEHIND_DIGITS.search(before) or _DIGITS_GO_ON.match(after))


def _follows_year_lead(before: str) -> bool:
    """Whether a word stands before that years of the Middle Ages need ("in 1066")."""
    words = [word.lower().strip("(.") for word in before.split()]
    if len(words) > 1 and words[-1] in ("about", "around"):
        words.pop()
    return bool(words) and (before[-1:] == "(" or words[-1] in _YEAR_LEADS)


def _year(match: Match) -> Found:
    return Stated(year=year_of(match))


def _second_year(match: Match, first: int) -> int:
    """The second year of a range, with the digits that it leaves to the first ("1914–18")."""
    digits = group(match, "year2")
    return (
        int(str(first)[: -len(digits)] + digits) if len(digits) < len(str(first)) else int(digits)
    )


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
    return lead[0] in ("early", "late", "mid") or not (things or _QUANTITY & {*after})


def _open_season(match: Match) -> Found:
    return replace(stated(match) or Stated(), open_era=True)


def _season_of_years(match: Match) -> Found:
    return replace(stated(match) or Stated(), year=year_of(match, "year2"))


YEARS = (
    Rule(
        "year",
        r"{year}",
        DIGIT_WORDS,
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
        ),
        _is_year,
    ),
    Rule(
        "short year",
        r"(?P<short>\d\d)(?!\d|['’]?s\b|['’]\d)",
        DIGIT_WORDS,
        _apostrophe_year,
        (("the class of ['99] met", "1999"), ("the spirit of ['69] was", "1969")),
        ("5'11 tall", "a '99 problem"),
        lambda text, start, _: (
            text[max(0, start - 1) : start] in ("'", "’", "‘")
            and text[max(0, start - 12) : start - 1].split()[-1:] in (["of"], ["in"], ["since"])
        ),
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
        frozenset({"ad", "a", "bc", "b", "bce"}),
        _year,
        (("erupted in [AD 79] and", "0079"), ("fought in [BC 490] at", "BC0490")),
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
        r"{year}(?:{dash}|/)(?P<year2>\d\d|1\d{3}|20\d\d)(?![\d-])",
        DIGIT_WORDS,
        _years,
        (
            ("throughout [1915]-[17], the", "1915 1917"),
            ("([1789]–[1791])", "1789 1791"),
            ("in [1999]-[2000] they", "1999 2000"),
        ),
        ("1998-03-04 was", "1990-80"),
        _is_year,
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
        DIGIT_WORDS,
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
