"""Lengths of time: "for three weeks", "five-year", "in years"."""

from __future__ import annotations

from dataclasses import replace

from questions.times import lexicon
from questions.times.lexicon import (
    DIGIT_WORDS,
    NUMBER_WORDS,
    SMALL_NUMBERS,
    Unit,
)
from questions.times.meanings import (
    Length,
)
from questions.times.rules.reading import group
from questions.times.rules.rule import Found, Match, Part, Rule

_COUNTS = DIGIT_WORDS | NUMBER_WORDS


def counted(match: Match) -> Found:
    """So many of a unit; None where the words count something else."""
    unit = lexicon.unit_of(group(match, "unit"))
    text = group(match, "count").lower()
    count = lexicon.number(text)
    plural = group(match, "unit").lower().endswith("s")
    if text in ("a", "an", "another") and (plural or unit is Unit.SECOND):
        return None
    if text in ("a", "an") and match.group().lower().endswith("long"):
        return None
    if unit is Unit.QUARTER and (count is None or _is_share(match)):
        return None
    if unit is Unit.SEASON and count is not None and count >= _LIKE_YEARS:
        return None
    if unit is Unit.YEAR and not plural and _is_calendar_year(match):
        return None
    if count is not None and group(match, "unit").lower().startswith("fortnight"):
        count *= 2
    return _half_of(unit) if count == _HALF else Length(count, unit)


def single(match: Match) -> Found:
    """One of a unit."""
    return Length(1, lexicon.unit_of(group(match, "unit")))


_YEAR_DIGITS = 4
# "The 2019 season" is that of a year.
_LIKE_YEARS = 1000
_BEFORE_QUARTERS = [[word] for word in "for in after over within last past next first".split()]


def _is_share(match: Match) -> bool:
    """Whether quarters are shares ("a quarter of the voters", "three quarters of them")."""
    if "straight" in match.group().lower() or "consecutive" in match.group().lower():
        return False
    if group(match, "count").lower() not in ("a", "one", "three"):
        return False
    lead = match.string[max(0, match.start() - 12) : match.start()].lower().split()[-1:]
    return lead not in _BEFORE_QUARTERS or match.string[match.end() : match.end() + 4] == " of "


def _described(match: Match) -> Found:
    if group(match, "word").lower() in _NO_ADJECTIVES or _is_calendar_year(match):
        return None
    return counted(match)


def _is_calendar_year(match: Match) -> bool:
    """Whether digits are a year ("the 2007 model year"), and count none."""
    count = group(match, "count")
    return len(count) == _YEAR_DIGITS and count.isdigit() and count[:2] in ("18", "19", "20")


def _and_a_half(match: Match) -> Found:
    count = lexicon.number(group(match, "count") or "one")
    return Length(None if count is None else count + 0.5, lexicon.unit_of(group(match, "unit")))


_SMALLER = {
    Unit.CENTURY: (100, Unit.YEAR),
    Unit.DECADE: (10, Unit.YEAR),
    Unit.YEAR: (12, Unit.MONTH),
    Unit.DAY: (24, Unit.HOUR),
    Unit.HOUR: (60, Unit.MINUTE),
}


_HALF = 0.5


def _half_of(unit: Unit) -> Length:
    """A half of a unit, in the next smaller one where that makes a whole number."""
    whole, smaller = _SMALLER.get(unit, (1, unit))
    return Length(whole * _HALF, smaller)


def _share(match: Match) -> Found:
    """A half or a quarter of a unit."""
    unit = lexicon.unit_of(group(match, "unit"))
    half = _half_of(unit)
    return half if group(match, "share").lower() == "half" else replace(half, count=_half(half))


def _half(length: Length) -> float | None:
    return None if length.count is None else length.count / 2


def _lengths(match: Match) -> Found:
    unit = lexicon.unit_of(group(match, "unit"))
    first, second = lexicon.number(group(match, "first")), lexicon.number(group(match, "count"))
    if first is None or second is None or first > _LIKE_YEARS > second:
        return None
    return (
        Part(match.start("first"), match.end("first"), Length(first, unit)),
        Part(match.start("count"), match.end(), Length(second, unit)),
    )


_NO_ADJECTIVES = frozenset(
    "and the for from per with out off over million billion thousand hundred people men other to "
    "more than less every each all its his her their".split()
) | frozenset(SMALL_NUMBERS)

DESCRIBED = (
    "full consecutive more long whole straight successive calendar additional extra short further "
    "single entire solid working trading business".replace(" ", "|")
)

DURATIONS = (
    Rule(
        "length",
        (
            r"{count}(?: |-)(?:(?:" + DESCRIBED + r") )?{unit}(?:['’](?: time)?)?"
            r"(?:(?: |-)long)?(?:(?: |-)(?:old|of age))?"
        ),
        _COUNTS,
        counted,
        (
            ("for [three weeks] they", "P3W"),
            ("a [five-year] plan", "P5Y"),
            ("the [two-week] talks", "P2W"),
            ("A [25-year-old] man", "P25Y"),
            ("girls [three years old] or", "P3Y"),
            ("after [two and a half years] it", "P2.5Y"),
            ("for [two-and-a-half years] they", "P2.5Y"),
            ("after [2 1/2 hours] it", "PT2.5H"),
            ("for [3¼ years] they", "P3.25Y"),
            ("took [several days] to", "PXD"),
            ("took [half a century] to", "P50Y"),
            ("up from 1,200 in [two years].", "P2Y"),
            ("for [a year] it", "P1Y"),
            ("[12 hours] of talks", "PT12H"),
            ("for [two consecutive quarters] it", "P2Q"),
            ("after [three straight quarters] of growth", "P3Q"),
        ),
        (
            "the third in as many weeks",
            "in the post-1940 years",
            "its 2019 season",
            "in the 2008 calendar year",
        ),
        lambda text, start, _: not text[max(0, start - 4) : start].endswith((" as ", "-")),
    ),
    Rule(
        "length and a half",
        r"(?P<count>one|an?)(?: |-){one_unit}(?: |-)and(?: |-)a(?: |-)half",
        _COUNTS,
        _and_a_half,
        (("took [a year and a half] to", "P1.5Y"),),
    ),
    Rule(
        "share of a unit",
        r"(?:a )?(?P<share>half|quarter)(?:-| of an? )(?P<unit>century|decade|hour|year|day)",
        frozenset({"a", "half", "quarter"}),
        _share,
        (
            ("after [a quarter-century] they", "P25Y"),
            ("for [half-century] after", "P50Y"),
            ("in [a quarter of an hour] they", "PT15M"),
        ),
    ),
    Rule(
        "all of a unit",
        r"all (?P<unit>day|week|month|year)(?: long)?",
        frozenset({"all"}),
        single,
        (("it rained [all day] there", "P1D"),),
        ("at all days",),
    ),
    Rule(
        "lengths",
        (
            r"(?P<first>\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten)"
            r"(?:{dash}| (?:to|or|and) ){cardinal}(?: |-){units}"
        ),
        _COUNTS,
        _lengths,
        (("take between [60] and [90 days].", "P60D P90D"),),
        ("It came in 1271 and eight years later it fell.",),
    ),
    Rule(
        "described length",
        r"{cardinal} (?P<word>[a-z]{3,12}) {units}",
        _COUNTS,
        _described,
        (("after [ten bitter months] they", "P10M"),),
        ("spent 20 million hours", "five and months", "the 2003 to 2007 model years"),
    ),
)
