"""Years, decades, centuries and millennia, and ranges of them."""

from __future__ import annotations

from dataclasses import replace

from questions.times.lexicon import (
    DECADE_WORDS,
    DIGIT_WORDS,
    SEASON_WORDS,
    SMALL_ORDINALS,
    TENS,
    Unit,
    ordinal,
)
from questions.times.meanings import Era, ShortDecade, Stated
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


def _is_year(text: str, start: int, end: int) -> bool:
    """Whether four digits are a year, not a number of things, an amount or a name."""
    before, after = text[max(0, start - 16) : start], text[end : end + 16]
    if (before[-1:] in tuple("$£€¥#.,:/+=~*_") and not before.endswith(("c.", "ca."))) or after[
        :1
    ] in tuple("%°/+=_$£€"):
        return False
    if after[:1] in tuple("-–") and after[1:4].isdigit():
        return False
    following = after.replace("-", " ").split()
    if following and after[:1] in " -\n" and following[0].lower().strip(".,;:()\"'") in _QUANTITY:
        return False
    if (
        before.rstrip()
        .lower()
        .endswith(("no.", "us$", "room", "flight", "page", "pp.", "boeing", "route"))
    ):
        return False
    if 1500 <= int(text[start : start + 4]) <= 2060:
        return not before.rstrip().lower().endswith((" than", " nearly", " almost", " roughly"))
    words = [word.lower().strip("(") for word in before.split()]
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
    return (
        Part(match.start("year"), match.end("year"), Stated(year=first)),
        Part(match.start("year2"), match.end(), Stated(year=second)),
    )


def _decade(match: Match) -> Found:
    digits = group(match, "year")
    first = int(digits)
    if first % 100 == 0 and first < 2000:
        return Era(digits[:2], first, first + 99, Unit.CENTURY)
    return Era(digits[:3], first, first + 9, Unit.DECADE)


def _short_decade(match: Match) -> Found:
    word = group(match, "word").lower()
    return ShortDecade(DECADE_WORDS[word] if word else int(group(match, "year")[0]))


def _century(match: Match) -> Found:
    rank = ordinal(group(match, "rank"))
    if rank is None or not 1 <= rank <= 40:
        return None
    return century(rank, bc=group(match, "era").upper().startswith("B"))


def century(rank: int, *, bc: bool = False) -> Era:
    """The n-th century; the first BC runs from 100 BC (year -99) to 1 BC (year 0)."""
    if bc:
        return Era(f"BC{rank - 1:02d}", 1 - 100 * rank, 100 - 100 * rank, Unit.CENTURY)
    return Era(f"{rank - 1:02d}", 100 * rank - 99, 100 * rank, Unit.CENTURY)


def _centuries(match: Match) -> Found:
    first, second = ordinal(group(match, "rank")), ordinal(group(match, "rank2"))
    if first is None or second is None or not (1 <= first <= 40 and 1 <= second <= 40):
        return None
    bc = group(match, "era").upper().startswith("B")
    return (
        Part(match.start("rank"), match.end("rank"), century(first, bc=bc)),
        Part(match.start("rank2"), match.end(), century(second, bc=bc)),
    )


def _millennium(match: Match) -> Found:
    rank = ordinal(group(match, "rank"))
    if rank is None or not 1 <= rank <= 10:
        return None
    if group(match, "era").upper().startswith("B"):
        return Era(f"BC{rank - 1}", 1 - 1000 * rank, 1000 - 1000 * rank, Unit.MILLENNIUM)
    return Era(f"{rank - 1}", 1000 * rank - 999, 1000 * rank, Unit.MILLENNIUM)


_RANKS = DIGIT_WORDS | frozenset(SMALL_ORDINALS[1:]) | frozenset(TENS) | {"twentieth"}
_RANK2 = r"(?P<rank2>\d{1,2}(?:st|nd|rd|th)|[a-z]{5,12}th|first|second|third)"


def _open_year(match: Match) -> Found:
    return Stated(year=int(group(match, "year")), open_era=True)


def _follows_preposition(text: str, start: int, _: int) -> bool:
    lead = text[max(0, start - 10) : start].lower().split()[-1:]
    return bool(lead) and lead[0] in ("in", "by", "until", "since", "from", "after")


def _season_of_years(match: Match) -> Found:
    return replace(stated(match) or Stated(), year=year_of(match, "year2"))


def _decade_with_era(match: Match) -> Found:
    first = int(group(match, "year"))
    return Era(f"BC{first // 10:03d}", 1 - (first + 9), 1 - first, Unit.DECADE)


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
        ),
        (
            "with 1500 soldiers",
            "it cost $1999 or",
            "some 1,950 ships",
            "call 1984-555-01",
            "about 1200 came",
        ),
        _is_year,
    ),
    Rule(
        "short year",
        r"(?P<short>\d\d)(?!\d|['’]?s\b|['’]\d)",
        DIGIT_WORDS,
        _apostrophe_year,
        (("the class of ['99] met", "1999"), ("the summer of ['69] was", "1969")),
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
        ),
        ("route 44 became",),
    ),
    Rule(
        "era before year",
        r"(?P<era>A\.?D\.?) ?{any_year}",
        frozenset({"ad", "a"}),
        _year,
        (("erupted in [AD 79] and", "0079"),),
        ("an ad 79 people saw",),
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
        r"{any_year}(?:{dash}|/| to | and | until ){any_year2} ?{bc}",
        DIGIT_WORDS,
        _years_with_era,
        (
            ("the war ([264] to [241 BC]) ended", "BC0264 BC0241"),
            ("([240]-[238 BC])", "BC0240 BC0238"),
        ),
    ),
    Rule(
        "year without era",
        (
            r"(?P<year>[1-9]\d{2})"
            r"(?=[,.;:)]| (?:the|he|she|it|they|and|when|at|in|to|a|his|her)(?!\w))"
        ),
        DIGIT_WORDS,
        _open_year,
        (("In 490 BC they won, and in [479], after a year, they left.", "BC0479"),),
        ("in 479, after a year, they left", "In 490 BC they had 200, of which"),
        _follows_preposition,
    ),
    Rule(
        "years of a season with era",
        r"(?P<season>spring|summer|autumn|winter) of {any_year}(?:{dash}|/){any_year2} {bc}",
        SEASON_WORDS,
        _season_of_years,
        (("in [the winter of 481–480 BC] they", "BC0480-WI"),),
    ),
    Rule(
        "decade with era",
        r"(?P<year>\d{1,2}0)s {bc}",
        DIGIT_WORDS,
        _decade_with_era,
        (("in [the 490s BC] they", "BC049"),),
    ),
    Rule(
        "decade",
        r"(?P<year>1\d\d0|20\d0)['’]?s",
        DIGIT_WORDS,
        _decade,
        (("in [the 1960s] it", "196"), ("in [the 1700s] it", "17")),
    ),
    Rule(
        "short decade",
        r"(?P<year>[2-9]0)['’]?s",
        DIGIT_WORDS,
        _short_decade,
        (("the cars of [the 70s] were", "197"), ("in [the '90s] he", "199")),
        ("in her 30s", "in his late 40s", "temperatures in the low 60s"),
        lambda text, start, _: _is_decade(text, start),
    ),
    Rule(
        "decade in words",
        r"(?P<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
        frozenset(DECADE_WORDS),
        _short_decade,
        (("music of [the sixties] was", "196"),),
        ("a man in his sixties",),
        lambda text, start, _: _is_decade(text, start),
    ),
    Rule(
        "century",
        r"{rank}(?: |-)century(?: {bc})?",
        _RANKS,
        _century,
        (
            ("in [the 18th century] it", "17"),
            ("[nineteenth-century] Paris", "18"),
            ("in [the 9th century BC], it", "BC08"),
        ),
    ),
    Rule(
        "centuries",
        r"{rank}(?:{dash}| (?:and|to|or) (?:the )?)" + _RANK2 + r"(?: |-)centur(?:y|ies)(?: {bc})?",
        _RANKS,
        _centuries,
        (("in [the 17th] and [18th centuries] they", "16 17"),),
    ),
    Rule(
        "millennium",
        r"{rank}(?: |-)millennium(?: {bc})?",
        _RANKS,
        _millennium,
        (("in [the third millennium BC] they", "BC2"),),
    ),
)


def _is_decade(text: str, start: int) -> bool:
    """Whether tens name a decade: after "the", not an age ("his sixties") or a temperature."""
    words = text[max(0, start - 24) : start].lower().replace("-", " ").rstrip("'’‘").split()
    while words and words[-1] in ("early", "mid", "late", "late,", "swinging", "roaring"):
        words.pop()
    return bool(words) and words[-1] in ("the", "and", "or", "1970s", "1980s", "of")
