"""Decades, centuries and millennia."""

from __future__ import annotations

from dataclasses import replace

from questions.times import values
from questions.times.lexicon import (
    DECADE_WORDS,
    DIGIT_WORDS,
    FEW_DIGIT_WORDS,
    SMALL_NUMBERS,
    SMALL_ORDINALS,
    TENS,
    Unit,
    ordinal,
)
from questions.times.meanings import Era, ShortDecade
from questions.times.rules.reading import group
from questions.times.rules.rule import Found, Match, Part, Rule


def _decade(match: Match) -> Found:
    digits = group(match, "year")
    first = int(digits)
    if first % 100 == 0 and first < 2000:
        return Era(digits[:2], first, first + 99, Unit.CENTURY)
    return Era(digits[:3], first, first + 9, Unit.DECADE)


def _short_decade(match: Match) -> Found:
    word = group(match, "word").lower()
    return ShortDecade(DECADE_WORDS[word] if word else int(group(match, "year")[0]))


def _decade_in_words(match: Match) -> Found:
    hundreds = SMALL_NUMBERS.index(group(match, "century").lower())
    return values.decade(100 * hundreds + 10 * DECADE_WORDS[group(match, "word").lower()])


def _century(match: Match) -> Found:
    rank = ordinal(group(match, "rank"))
    if rank is None or not 1 <= rank <= 40:
        return None
    return values.century(rank, bc=group(match, "era").upper().startswith("B"))


def _part_of_century(match: Match) -> Found:
    """A share of a century, with its days; a decade has a value of its own."""
    whole = _century(match)
    rank = {"last": -1, "final": -1, "closing": -1, "opening": 1}.get(group(match, "part").lower())
    rank = rank or ordinal(group(match, "part"))
    if not isinstance(whole, Era) or rank is None:
        return None
    unit = group(match, "unit").lower()
    if unit == "decade" and whole.first > 0:
        first = (whole.first - 1) + 10 * (rank - 1 if rank > 0 else 9)
        return Era(f"{first // 10:03d}", first, first + 9, Unit.DECADE)
    share = {"half": 50, "quarter": 25, "third": 33, "decade": 10}[unit]
    count = 100 // share
    place = rank - 1 if rank > 0 else count - 1
    if place >= count:
        return None
    first = whole.first + share * place
    last = whole.last if place == count - 1 else first + share - 1
    return replace(whole, first=first, last=last)


def _centuries(match: Match) -> Found:
    first, second = ordinal(group(match, "rank")), ordinal(group(match, "rank2"))
    if first is None or second is None or not (1 <= first <= 40 and 1 <= second <= 40):
        return None
    bc = group(match, "era").upper().startswith("B")
    return (
        Part(match.start("rank"), match.end("rank"), values.century(first, bc=bc)),
        Part(match.start("rank2"), match.end(), values.century(second, bc=bc)),
    )


def _turn(_: Match) -> Found:
    """The decades before the first World War, for which English has a French name."""
    return Era("18", 1880, 1914, Unit.CENTURY)


def _millennium(match: Match) -> Found:
    rank = ordinal(group(match, "rank"))
    if rank is None or not 1 <= rank <= 10:
        return None
    if group(match, "era").upper().startswith("B"):
        return Era(f"BC{rank - 1}", 1 - 1000 * rank, 1000 - 1000 * rank, Unit.MILLENNIUM)
    return Era(f"{rank - 1}", 1000 * rank - 999, 1000 * rank, Unit.MILLENNIUM)


_RANKS = FEW_DIGIT_WORDS | frozenset(SMALL_ORDINALS[1:]) | frozenset(TENS) | {"twentieth"}

_RANK2 = r"(?P<rank2>\d{1,2}(?:st|nd|rd|th)|[a-z]{5,12}th|first|second|third)"


def _decade_with_era(match: Match) -> Found:
    year = int(group(match, "year"))
    return values.decade(-year if group(match, "era").upper().startswith("B") else year)


def _is_decade(text: str, start: int) -> bool:
    """Whether tens name a decade: after "the", not an age ("his sixties") or a temperature."""
    words = text[max(0, start - 24) : start].lower().replace("-", " ").rstrip("'’‘").split()
    while words and words[-1] in ("early", "mid", "late", "late,", "swinging", "roaring"):
        words.pop()
    return bool(words) and words[-1] in ("the", "and", "or", "1970s", "1980s", "of")


CENTURIES = (
    Rule(
        "decade with era",
        r"(?P<year>\d{1,2}0)s {era}",
        FEW_DIGIT_WORDS,
        _decade_with_era,
        (("in [the 490s BC] they", "BC049"), ("in [the early 60s AD] they", "006")),
    ),
    Rule(
        "decade",
        r"(?P<year>1\d\d0|20\d0)['’]?s",
        DIGIT_WORDS,
        _decade,
        (
            ("in [the 1960s] it", "196"),
            ("in [the 1700s] it", "17"),
            ("in [the 1990's] it", "199"),
        ),
        ("it was 2020's worst",),
        lambda text, start, end: text[end - 2] not in "'’" or _is_decade(text, start),
    ),
    Rule(
        "short decade",
        r"(?P<year>[2-9]0)['’]?s",
        FEW_DIGIT_WORDS,
        _short_decade,
        (("the cars of [the 70s] were", "197"), ("in [the '90s] he", "199")),
        ("in her 30s", "in his late 40s", "temperatures in the low 60s"),
        lambda text, start, _: _is_decade(text, start),
    ),
    Rule(
        "decade in words",
        r"(?P<word>noughties|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
        frozenset(DECADE_WORDS),
        _short_decade,
        (("music of [the sixties] was", "196"), ("in [the noughties] it", "200")),
        ("a man in his sixties",),
        lambda text, start, _: _is_decade(text, start),
    ),
    Rule(
        "decade with its century in words",
        r"(?P<century>seventeen|eighteen|nineteen)(?: |-)(?P<word>" + "|".join(DECADE_WORDS) + ")",
        frozenset({"seventeen", "eighteen", "nineteen"}),
        _decade_in_words,
        (("in [the nineteen-forties] they", "194"),),
    ),
    Rule(
        "century",
        r"{rank}(?: |-)(?:century|cent\.|(?-i:c\.))(?: {era})?",
        _RANKS,
        _century,
        (
            ("of [the 1st c. BCE], it", "BC00"),
            ("an [18th-c.] house", "17"),
            ("in [the 18th century] it", "17"),
            ("[nineteenth-century] Paris", "18"),
            ("in [the 1st century AD] they", "00"),
            ("in [the 9th century BC], it", "BC08"),
        ),
    ),
    Rule(
        "part of a century",
        (
            r"(?P<part>first|second|third|fourth|last|final|opening|closing) "
            r"(?P<unit>half|third|quarter|decade) of the {rank}(?: |-)century(?: {bc})?"
        ),
        frozenset("first second third fourth last final opening closing".split()),
        _part_of_century,
        (
            ("in [the first half of the 19th century] they", "18"),
            ("in [the last decade of the 18th century] they", "179"),
        ),
        ("the first half of the game",),
    ),
    Rule(
        "centuries",
        r"{rank}(?:{dash}| (?:and|to|or) (?:the )?)(?:(?:early|mid|late)(?: |-))?"
        + _RANK2
        + r"(?: |-)centur(?:y|ies)(?: {bc})?",
        _RANKS,
        _centuries,
        (
            ("in [the 17th] and [18th centuries] they", "16 17"),
            ("in [the late 17th] or [early 18th century] they", "16 17"),
        ),
    ),
    Rule(
        "turn of a century by name",
        r"fin(?: |-)de(?: |-)si[eè]cle",
        frozenset({"fin"}),
        _turn,
        (("[the fin de siècle] was", "18"), ("in [fin-de-siècle] Vienna", "18")),
        ("the fin de course",),
    ),
    Rule(
        "millennium",
        r"{rank}(?: |-)millennium(?: {bc})?",
        _RANKS,
        _millennium,
        (("in [the third millennium BC] they", "BC2"),),
    ),
)
