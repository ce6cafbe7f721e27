"""Sets of times: "every day", "annually", "on Mondays", "twice a week"."""

from __future__ import annotations

import re

from questions.times import lexicon
from questions.times.lexicon import (
    FEW_DIGIT_WORDS,
    FULL_WEEKDAYS,
    MONTH_WORDS,
    SMALL_NUMBERS,
    WEEKDAY_WORDS,
)
from questions.times.meanings import (
    Repetition,
)
from questions.times.rules.reading import group, stated
from questions.times.rules.rule import Found, Match, Part, Rule

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


def _every(match: Match) -> Found:
    unit = lexicon.unit_of(group(match, "unit"))
    text = group(match, "count").lower()
    count = 2 if text == "other" else lexicon.number(text or "one")
    code = str(unit)
    if count is None:
        return None
    return Repetition(f"PT{count:g}{code[1]}" if code[0] == "T" else f"P{count:g}{code}")


def _every_part_of_year(match: Match) -> Found:
    if group(match, "day") or group(match, "day2"):
        day = stated(match) if group(match, "day") else stated(match, "2")
        return Repetition(f"XXXX-{day.month:02d}-{day.day:02d}") if day is not None else None
    season = lexicon.SEASONS.get(group(match, "season").lower())
    if season:
        return Repetition(f"XXXX-{season}")
    return Repetition(f"XXXX-{lexicon.month_number(group(match, 'month3')):02d}")


def _every_weekday(match: Match) -> Found:
    weekday = lexicon.WEEKDAYS[group(match, "weekday").lower().rstrip(".")]
    return Repetition(f"XXXX-WXX-{weekday + 1}")


def _parts_of_weekdays(match: Match) -> Found:
    weekday = lexicon.WEEKDAYS[group(match, "weekday").lower()]
    return Repetition(f"XXXX-WXX-{weekday + 1}T{lexicon.part_of_day(group(match, 'part'))}")


def _per(match: Match) -> Found:
    code = str(lexicon.unit_of(group(match, "unit")))
    return Repetition(f"PT1{code[1]}" if code[0] == "T" else f"P1{code}")


_NUMBER = rf"(?:\d[\d,.]{{0,12}}|{'|'.join(SMALL_NUMBERS[1:])}|hundred|thousand)"
_SCALE = r"(?: [mb]illion)?"
_AMOUNT = re.compile(
    rf"(?:[$£€]\s?\d[\d,.]{{0,12}}{_SCALE}|\b{_NUMBER}{_SCALE}(?: [a-z]{{2,12}}){{1,2}}) $"
)


def _is_rate(text: str, start: int, end: int) -> bool:
    """Whether an amount stands before "a day": what was said happens each day."""
    return text[end : end + 4] != " old" and bool(_AMOUNT.search(text, max(0, start - 48), start))


def _adverb(match: Match) -> Found:
    return Repetition(_ADVERBS[match.group().lower()])


# "Annual sales", but no title: "Weekly Standard".
_SENTENCE_BEGINS = re.compile(r"(?:\A|[.!?:;][\"”’)]?\s{1,2}|\n)[\"“‘]?\Z")
_LOWER_BEHIND = re.compile(r" [a-z]")


def _is_adverb(text: str, start: int, end: int) -> bool:
    """Whether a word of repetition is no part of a name: lower case, or a sentence begins."""
    if text[start].islower():
        return True
    begins = _SENTENCE_BEGINS.search(text, max(0, start - 4), start)
    return bool(begins and _LOWER_BEHIND.match(text, end))


_BESIDE = "past|last|next|previous|preceding|prior|coming|following"


def _opening_days(match: Match) -> Found:
    first, second = group(match, "first"), group(match, "second")
    days = (lexicon.WEEKDAYS[first.lower()], lexicon.WEEKDAYS[second.lower()])
    return (
        Part(match.start("first"), match.end("first"), Repetition(f"XXXX-WXX-{days[0] + 1}")),
        Part(match.start("second"), match.end("second"), Repetition(f"XXXX-WXX-{days[1] + 1}")),
    )


_DAY_NAME = "|".join(word.capitalize() for word in FULL_WEEKDAYS)

REPETITIONS = (
    Rule(
        "every unit",
        (
            r"(?:every|each)(?: (?P<count>\d{1,3}|other|two|three|four|five|six|seven|eight|"
            r"ten))? {unit}"
        ),
        frozenset({"every", "each"}),
        _every,
        (
            ("[every year] they", "P1Y"),
            ("[every four years] they", "P4Y"),
            ("[every other day] it", "P2D"),
        ),
    ),
    Rule(
        "each of several units",
        rf"each of the (?:(?:{_BESIDE}|first) {{amount}}|{{amount}} (?:{_BESIDE})) {{units}}",
        frozenset({"each"}),
        _per,
        (
            ("lost money in [each of the past five years] and", "P1Y"),
            ("rose in [each of the last three quarters].", "P1Q"),
            ("fell in [each of the three preceding months].", "P1M"),
        ),
        ("each of the past five presidents",),
    ),
    Rule(
        "every month or season",
        r"(?:every|each) (?:{day}(?: of)? {month}|{month2} {day2}|{month3}|{season})",
        frozenset({"every", "each"}),
        _every_part_of_year,
        (
            ("[every January] they", "XXXX-01"),
            ("[every 4th of July] they", "XXXX-07-04"),
            ("[each summer] they", "XXXX-SU"),
        ),
    ),
    Rule(
        "month of every year",
        (r"(?:{day}(?: of)? {month}|{month2} {day2}|{month3}),? (?:of )?(?:each|every) year"),
        MONTH_WORDS | FEW_DIGIT_WORDS,
        _every_part_of_year,
        (
            ("It is paid on [December 31 of each year].", "XXXX-12-31"),
            ("It is held in [May every year] and", "XXXX-05"),
        ),
        ("in May last year",),
    ),
    Rule(
        "every part of the day",
        r"(?:every|each) {part}",
        frozenset({"every", "each"}),
        lambda match: Repetition(f"XXXX-XX-XXT{lexicon.part_of_day(group(match, 'part'))}"),
        (("[each morning] they", "XXXX-XX-XXTMO"),),
    ),
    Rule(
        "every weekday",
        r"(?:every|each)(?: other| second)? {weekday}",
        frozenset({"every", "each"}),
        _every_weekday,
        (("[every Monday] they", "XXXX-WXX-1"), ("[every other Friday] they", "XXXX-WXX-5")),
    ),
    Rule(
        "parts of weekdays",
        r"{weekday} (?P<part>morning|afternoon|evening|night)s",
        WEEKDAY_WORDS,
        _parts_of_weekdays,
        (("open on [Monday mornings] and", "XXXX-WXX-1TMO"),),
    ),
    Rule(
        "weekday of every month",
        r"(?:the )?{rank_or_last} {weekday} (?:of|in) (?:every|each|a|the) month",
        frozenset(lexicon.ORDINAL_WORDS) | FEW_DIGIT_WORDS | {"the"},
        lambda _: Repetition("P1M"),
        (("meets on [the first Monday of every month] in", "P1M"),),
    ),
    Rule(
        "weekdays",
        r"{weekday}s",
        WEEKDAY_WORDS | {f"{word}s" for word in FULL_WEEKDAYS},
        _every_weekday,
        (("open on [Mondays] and", "XXXX-WXX-1"),),
    ),
    Rule(
        "opening days",
        (
            rf"(?:is|are|be|stays?|keeps?) open (?:from |on )?(?P<first>(?-i:{_DAY_NAME}))"
            rf"(?: to | through |{{dash}})(?P<second>(?-i:{_DAY_NAME}))"
        ),
        frozenset("is are be stay stays keep keeps".split()),
        _opening_days,
        (("It is open [Tuesday] to [Sunday] from", "XXXX-WXX-2 XXXX-WXX-7"),),
    ),
    Rule(
        "per unit",
        r"per (?P<unit>hour|day|week|month|quarter|year|decade)",
        frozenset({"per"}),
        _per,
        (("500,000 tons [per month] from", "P1M"),),
    ),
    Rule(
        "a unit",
        r"an? (?P<unit>hour|day|week|month|year)",
        frozenset({"a", "an"}),
        _per,
        (
            ("It pays $20 [a day] or", "P1D"),
            ("He worked three days [a week] in", "P1W"),
            ("It pumps 2.5 million barrels [a day] from", "P1D"),
        ),
        ("It took a day", "He lost 20 men. A day is", "He found 3 boats a year old"),
        _is_rate,
    ),
    Rule(
        "adverb of repetition",
        "|".join(_ADVERBS),
        frozenset(_ADVERBS),
        _adverb,
        (
            ("its [annual] meeting", "P1Y"),
            ("two trains [daily] to", "P1D"),
            ("It fell. [Annual] costs will fall.", "P1Y"),
        ),
        ("the Daily Mail wrote", "Daily Mail readers said so.", "It fell. Annual Reviews said so."),
        _is_adverb,
    ),
    Rule(
        "times a unit",
        (
            r"(?:once|twice|(?:two|three|four|five|six|several|many|\d{1,3}) times) "
            r"(?:an?|per|each|every) (?P<unit>hour|day|week|month|year|decade)"
        ),
        frozenset("once twice two three four five six several many".split()) | FEW_DIGIT_WORDS,
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
)
