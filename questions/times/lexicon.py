"""The English words about time: months, weekdays, seasons, numbers, units, parts of the day."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

FOUR_DIGITS = "0000"
"""Stands for every word of four digits, where rules list the words they begin with."""
OTHER_DIGITS = "0"
"""Stands for every other word that begins with a digit."""


class Unit(StrEnum):
    """A unit of time, by the code that TIMEX3 durations use for it."""

    SECOND = "TS"
    MINUTE = "TM"
    HOUR = "TH"
    DAY = "D"
    WEEKEND = "WE"
    WEEK = "W"
    MONTH = "M"
    QUARTER = "Q"
    HALF = "H"
    SEASON = "SN"
    YEAR = "Y"
    DECADE = "DE"
    CENTURY = "CE"
    MILLENNIUM = "ML"


MONTHS = {
    "january": 1,
    "jan": 1,
    "february": 2,
    "feb": 2,
    "march": 3,
    "mar": 3,
    "april": 4,
    "apr": 4,
    "may": 5,
    "june": 6,
    "jun": 6,
    "july": 7,
    "jul": 7,
    "august": 8,
    "aug": 8,
    "september": 9,
    "sept": 9,
    "sep": 9,
    "october": 10,
    "oct": 10,
    "november": 11,
    "nov": 11,
    "december": 12,
    "dec": 12,
}
WEEKDAYS = {
    "monday": 0,
    "mon": 0,
    "tuesday": 1,
    "tue": 1,
    "tues": 1,
    "wednesday": 2,
    "wed": 2,
    "weds": 2,
    "thursday": 3,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "friday": 4,
    "fri": 4,
    "saturday": 5,
    "sat": 5,
    "sunday": 6,
    "sun": 6,
}
FULL_WEEKDAYS = tuple(word for word in WEEKDAYS if word.endswith("day"))
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
PARTS = {
    "dawn": "MO",
    "sunrise": "MO",
    "morning": "MO",
    "noon": "MI",
    "midday": "MI",
    "lunchtime": "MI",
    "afternoon": "AF",
    "dusk": "EV",
    "sunset": "EV",
    "evening": "EV",
    "night": "NI",
    "nightfall": "NI",
    "early hours": "MO",
    "small hours": "NI",
    "wee hours": "NI",
    "midnight": "NI",
    "overnight": "NI",
    "daytime": "DT",
}
UNITS = {
    "second": Unit.SECOND,
    "minute": Unit.MINUTE,
    "hour": Unit.HOUR,
    "day": Unit.DAY,
    "weekend": Unit.WEEKEND,
    "week": Unit.WEEK,
    "fortnight": Unit.WEEK,
    "month": Unit.MONTH,
    "quarter": Unit.QUARTER,
    "season": Unit.SEASON,
    "year": Unit.YEAR,
    "decade": Unit.DECADE,
    "century": Unit.CENTURY,
    "centurie": Unit.CENTURY,
    "millennium": Unit.MILLENNIUM,
    "millennia": Unit.MILLENNIUM,
}
SMALL_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
SMALL_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
DECADE_WORDS = {
    "noughties": 0,
    "twenties": 2,
    "thirties": 3,
    "forties": 4,
    "fifties": 5,
    "sixties": 6,
    "seventies": 7,
    "eighties": 8,
    "nineties": 9,
}
VAGUE_NUMBERS = ("several", "few", "some", "many")

MONTH_WORDS = frozenset(MONTHS)
WEEKDAY_WORDS = frozenset(WEEKDAYS)
SEASON_WORDS = frozenset(SEASONS)
PART_WORDS = frozenset(words.split()[0] for words in PARTS)
UNIT_WORDS = frozenset(UNITS) | {f"{word}s" for word in UNITS}
NUMBER_WORDS = (
    frozenset(SMALL_NUMBERS[1:]) | frozenset(TENS) | frozenset(VAGUE_NUMBERS) | {"a", "an"}
)
NUMBER_WORDS |= {"half", "hundred", "couple", "dozen", "dozens", "hundreds", "another"}
ORDINAL_WORDS = (
    frozenset(SMALL_ORDINALS[1:]) | frozenset(TENS) | {"twentieth", "thirtieth", "last", "final"}
)
FOUR_DIGIT_WORDS = frozenset({FOUR_DIGITS})
FEW_DIGIT_WORDS = frozenset({OTHER_DIGITS})
DIGIT_WORDS = FOUR_DIGIT_WORDS | FEW_DIGIT_WORDS


def month_number(word: str) -> int:
    """The number of a month by its name or abbreviation."""
    return MONTHS[word.lower().rstrip(".")]


def part_of_day(text: str) -> str:
    """The TIMEX3 code of a part of the day ("MO"), "" where the words name none."""
    return PARTS.get(" ".join(text.lower().split()), "")


def unit_of(word: str) -> Unit:
    """The unit that a word names, singular or plural."""
    word = word.lower()
    return UNITS.get(word) or UNITS[word.rstrip("s")]


def ordinal(text: str) -> int | None:
    """The rank that "third", "21st" or "twenty-first" names; -1 for "last" and "final"."""
    text = text.lower()
    if text[0].isdigit():
        return int(text.rstrip("stndrh"))
    if text in ("last", "final"):
        return -1
    if text in SMALL_ORDINALS:
        return SMALL_ORDINALS.index(text)
    if text in ("twentieth", "thirtieth"):
        return 20 if text[1] == "w" else 30
    tens, _, small = text.replace(" ", "-").partition("-")
    if tens in TENS and small in SMALL_ORDINALS:
        return TENS[tens] + SMALL_ORDINALS.index(small)
    return None


def year_in_words(text: str) -> int | None:
    """The year that is written as it is spoken: "nineteen forty-five", "two thousand and eight"."""
    words = [word for word in text.lower().replace("-", " ").split() if word not in ("and", "oh")]
    if words[1] in ("thousand", "hundred"):
        whole = (number(words[0]) or 0) * {"thousand": 1000, "hundred": 100}[words[1]]
        words = words[2:]
    else:
        whole = (number(words[0]) or 0) * 100
        words = words[1:]
    rest = number(" ".join(words)) if words else 0
    return None if rest is None else round(whole + rest)


_FRACTION = re.compile(r"(\d+) ?(?:([13])/([234])|([¼½¾]))")


def _decimal(match: re.Match[str]) -> str:
    """A number and a fraction as one ("2 1/2" is 2.5)."""
    whole, above, below, sign = match.groups()
    part = unicodedata.numeric(sign) if sign else int(above) / int(below)
    return f"{int(whole) + part:.4g}"


def number(text: str) -> float | None:
    """The number that words or digits name; None for a vague one ("several", "a few")."""
    words = _FRACTION.sub(_decimal, text.lower().replace(",", "").replace("-", " ")).split()
    half = words[-1:] == ["half"] and len(words) > 1
    if half and "and" in words:
        whole = number(" ".join(words[: words.index("and")]))
        return None if whole is None else whole + 0.5
    if words[:1] == ["half"]:
        return 0.5
    words = [word for word in words if word not in ("of", "and", "more", "consecutive", "another")]
    if words == ["a", "number"]:
        return None
    if any(word in VAGUE_NUMBERS or word.endswith(("dozens", "hundreds")) for word in words):
        return None
    return _sum(words)


def _sum(words: list[str]) -> float | None:
    total = 0.0
    for word in words or ["one"]:
        if word[0].isdigit():
            total += float(word)
        elif word in SMALL_NUMBERS:
            total += SMALL_NUMBERS.index(word)
        elif word in TENS:
            total += TENS[word]
        elif word in ("hundred", "couple", "dozen"):
            total = {"hundred": 100, "couple": 2, "dozen": 12}[word] * (total or 1)
        elif word in ("a", "an") and len(words) == 1:
            total = 1
        elif word not in ("a", "an"):
            return None
    return total
