"""Lengths of time and sets of times: "for three weeks", "five-year", "every day", "annually"."""

from __future__ import annotations

from dataclasses import replace

from questions.times import lexicon
from questions.times.lexicon import (
    DIGIT_WORDS,
    FULL_WEEKDAYS,
    NUMBER_WORDS,
    UNIT_WORDS,
    WEEKDAY_WORDS,
    Unit,
)
from questions.times.meanings import Length, Repetition
from questions.times.rules.reading import group, stated
from questions.times.rules.rule import Found, Match, Part, Rule

_COUNTS = DIGIT_WORDS | NUMBER_WORDS
_SETS = {
    Unit.DAY: "XXXX-XX-XX",
    Unit.WEEK: "XXXX-WXX",
    Unit.MONTH: "XXXX-XX",
    Unit.YEAR: "XXXX",
    Unit.QUARTER: "XXXX-QX",
    Unit.WEEKEND: "XXXX-WXX-WE",
}
_ADVERBS = {
    "daily": "P1D",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "quarterly": "P1Q",
    "yearly": "P1Y",
    "annual": "P1Y",
    "annually": "P1Y",
    "hourly": "PT1H",
    "nightly": "XXXX-XX-XXTNI",
    "biennial": "P2Y",
}


def _length(match: Match) -> Found:
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
    if count is not None and group(match, "unit").lower().startswith("fortnight"):
        count *= 2
    return Length(count, unit)


def _one(match: Match) -> Found:
    return Length(1, lexicon.unit_of(group(match, "unit")))


def _is_share(match: Match) -> bool:
    """Whether quarters are shares ("a quarter of the voters")."""
    if group(match, "count").lower() not in ("a", "one", "three"):
        return False
    return match.string[match.end() : match.end() + 4].lower() == " of "


def _part(match: Match) -> Found:
    length = _length(match)
    if not isinstance(length, Length):
        return length
    whole = stated(match, "2") if group(match, "month2") else stated(match)
    return replace(length, of=whole)


def _described(match: Match) -> Found:
    return None if group(match, "word").lower() in _NO_ADJECTIVES else _length(match)


def _and_a_half(match: Match) -> Found:
    count = lexicon.number(group(match, "count") or "one")
    return Length(None if count is None else count + 0.5, lexicon.unit_of(group(match, "unit")))


def _lengths(match: Match) -> Found:
    unit = lexicon.unit_of(group(match, "unit"))
    first, second = lexicon.number(group(match, "first")), lexicon.number(group(match, "count"))
    return (
        Part(match.start("first"), match.end("first"), Length(first, unit)),
        Part(match.start("count"), match.end(), Length(second, unit)),
    )


def _units(match: Match) -> Found:
    return Length(None, lexicon.unit_of(group(match, "unit")))


def _every(match: Match) -> Found:
    unit = lexicon.unit_of(group(match, "unit"))
    count = lexicon.number(group(match, "count")) if group(match, "count") else 1
    code = str(unit)
    if count is None:
        return None
    return Repetition(f"PT{count:g}{code[1]}" if code[0] == "T" else f"P{count:g}{code}")


def _every_weekday(match: Match) -> Found:
    weekday = lexicon.WEEKDAYS[group(match, "weekday").lower().rstrip(".")]
    return Repetition(f"XXXX-WXX-{weekday + 1}")


def _per(match: Match) -> Found:
    code = str(lexicon.unit_of(group(match, "unit")))
    return Repetition(f"PT1{code[1]}" if code[0] == "T" else f"P1{code}")


def _adverb(match: Match) -> Found:
    return Repetition(_ADVERBS[match.group().lower()])


# Words that may stand between a number and a unit without describing the unit.
_NO_ADJECTIVES = frozenset(
    "and the for from per with out off over million billion thousand hundred people men other to "
    "more than less every each all its his her their".split()
)
_DESCRIBED = (
    "full consecutive more long whole straight successive calendar additional extra short further "
    "single entire solid working trading business".replace(" ", "|")
)
_PART_OF = (
    "first|last|final|next|past|following|coming|previous|preceding|opening|closing|initial|early|"
    "subsequent|ensuing|intervening|remaining"
)
_PART_WORDS = frozenset(_PART_OF.split("|"))


def _is_bare_length(text: str, start: int, end: int) -> bool:
    """Whether units without a number are a length: "for months", "within days", "in years"."""
    if text[end - 5 : end] == "-long":
        return True
    lead = text[max(0, start - 8) : start].lower().split()[-1:]
    if lead == ["in"]:
        return text[start:end] in ("months", "years", "decades")
    return lead in (["for"], ["within"], ["after"])


DURATIONS = (
    Rule(
        "length",
        (
            r"{count}(?: |-)(?:(?:" + _DESCRIBED + r") )?{unit}(?:['’](?: time)?)?"
            r"(?:(?: |-)long)?(?: (?:old|of age))?"
        ),
        _COUNTS,
        _length,
        (
            ("for [three weeks] they", "P3W"),
            ("a [five-year] plan", "P5Y"),
            ("after [two and a half years] it", "P2.5Y"),
            ("took [several days] to", "PXD"),
            ("for [a year] it", "P1Y"),
            ("[12 hours] of talks", "PT12H"),
            ("for [two consecutive quarters] it", "P2Q"),
        ),
    ),
    Rule(
        "length and a half",
        r"(?P<count>one|an?)(?: |-){one_unit}(?: |-)and(?: |-)a(?: |-)half",
        _COUNTS,
        _and_a_half,
        (("took [a year and a half] to", "P1.5Y"),),
    ),
    Rule(
        "length with a half",
        r"(?P<count>one|two|three|four|five|six|seven|eight|nine|\d{1,2})-and-a-half(?: |-){unit}",
        _COUNTS,
        _and_a_half,
        (("for [two-and-a-half years] they", "P2.5Y"),),
    ),
    Rule(
        "all of a unit",
        r"all (?P<unit>day|week|month|year)(?: long)?",
        frozenset({"all"}),
        _one,
        (("it rained [all day] there", "P1D"),),
        ("at all days",),
    ),
    Rule(
        "times a unit",
        (
            r"(?:once|twice|(?:two|three|four|five|six|several|many|\d{1,3}) times) "
            r"(?:an?|per|each|every) (?P<unit>hour|day|week|month|year|decade)"
        ),
        frozenset("once twice two three four five six several many".split()) | DIGIT_WORDS,
        _per,
        (("meets [twice a week] in", "P1W"),),
    ),
    Rule(
        "weekends",
        r"(?:at|on) (?P<which>weekends)",
        frozenset({"at", "on"}),
        lambda match: (Part(match.start("which"), match.end("which"), Repetition("XXXX-WXX-WE")),),
        (("open on [weekends] only", "XXXX-WXX-WE"),),
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
    ),
    Rule(
        "described length",
        r"{cardinal} (?P<word>[a-z]{3,12}) {units}",
        _COUNTS,
        _described,
        (("after [ten bitter months] they", "P10M"),),
        ("spent 20 million hours", "five and months"),
    ),
    Rule(
        "part of a stretch",
        (
            rf"(?:{_PART_OF}) {{count}} (?:(?:{_DESCRIBED}) )?{{unit}}"
            r"(?: of (?:(?:{month},? )?{year}|{month2}))?"
        ),
        _PART_WORDS,
        _part,
        (
            ("for [the next two weeks] they", "P2W"),
            ("in [the first ten months of 1915] they", "P10M"),
            ("for [the past five trading days], it", "P5D"),
        ),
    ),
    Rule(
        "past unit",
        r"past {one_unit}",
        frozenset({"past"}),
        _one,
        (("in [the past year] they", "P1Y"),),
    ),
    Rule(
        "unknown number of units",
        rf"(?:{_PART_OF}) {{units}}",
        _PART_WORDS,
        _units,
        (("in [the coming years] they", "PXY"),),
    ),
    Rule(
        "unit long",
        r"{one_unit}-?long",
        UNIT_WORDS | {f"{word}long" for word in UNIT_WORDS},
        _one,
        (("a [month-long] siege", "P1M"),),
    ),
    Rule(
        "bare units",
        r"{units}(?:-long)?",
        UNIT_WORDS,
        _units,
        (
            ("for [months] they", "PXM"),
            ("a [decades-long] dispute", "PXDE"),
            ("the worst in [years], he", "PXY"),
            ("Within [days] they left", "PXD"),
        ),
        ("the days of", "seconds out", "the years", "in seconds"),
        _is_bare_length,
    ),
    Rule(
        "every unit",
        (
            r"(?:every|each)(?: (?P<count>\d{1,3}|other|two|three|four|five|six|seven|eight|"
            r"ten))? {unit}"
        ),
        frozenset({"every", "each"}),
        _every,
        (("[every year] they", "P1Y"), ("[every four years] they", "P4Y")),
    ),
    Rule(
        "every weekday",
        r"(?:every|each) {weekday}",
        frozenset({"every", "each"}),
        _every_weekday,
        (("[every Monday] they", "XXXX-WXX-1"),),
    ),
    Rule(
        "weekdays",
        r"{weekday}s",
        WEEKDAY_WORDS | {f"{word}s" for word in FULL_WEEKDAYS},
        _every_weekday,
        (("open on [Mondays] and", "XXXX-WXX-1"),),
    ),
    Rule(
        "per unit",
        r"(?:per|a|an) (?P<unit>hour|day|week|month|year)",
        frozenset({"per"}),
        _per,
        (("500,000 tons [per month] from", "P1M"),),
    ),
    Rule(
        "adverb of repetition",
        "|".join(_ADVERBS),
        frozenset(_ADVERBS),
        _adverb,
        (("its [annual] meeting", "P1Y"), ("two trains [daily] to", "P1D")),
        ("the Daily Mail wrote",),
        lambda text, start, _: text[start].islower(),
    ),
)
