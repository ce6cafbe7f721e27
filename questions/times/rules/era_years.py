"""Years with their era, and years that need none beside them: "490 BC", "in 479"."""

from __future__ import annotations

from dataclasses import replace

from questions.times.lexicon import (
    DIGIT_WORDS,
    FEW_DIGIT_WORDS,
    SEASON_WORDS,
)
from questions.times.meanings import Stated
from questions.times.rules.figures import quantity_follows
from questions.times.rules.reading import group, stated, year_of
from questions.times.rules.rule import Found, Match, Part, Rule
from questions.times.rules.years import stated_year


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


def _open_season(match: Match) -> Found:
    return replace(stated(match) or Stated(), open_era=True)


def _season_of_years(match: Match) -> Found:
    return replace(stated(match) or Stated(), year=year_of(match, "year2"))


ERA_YEARS = (
    Rule(
        "year with era",
        r"{any_year} ?{era}",
        DIGIT_WORDS,
        stated_year,
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
        stated_year,
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
