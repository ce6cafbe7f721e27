"""Numbers as English writes them: "35.67 million", "$1.2bn", "two-thirds", "the 193rd".

`find` reads quantities in a text with their values, so that two ways to write one number compare
as equal; `spell` writes a whole number in words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

UNITS_SPELLED = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
TENS_SPELLED = "twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINALS_SPELLED = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
_SCALE_SIGNS = {"k": 1000, "m": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12}
CURRENCY_SIGNS = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₩": "won", "₹": "rupee"}
CURRENCY_WORDS = (
    "dollar euro pound yen won rupee franc peso rouble ruble yuan krona krone kronor kroner krónur "
    "real rand lira mark dirham riyal baht shilling zloty forint guilder florin drachma escudo"
).split()
_FRACTIONS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}

_CARDINAL = {word: number for number, word in enumerate(UNITS_SPELLED)} | {
    word: 10 * number for number, word in enumerate(TENS_SPELLED, start=2)
}
_ORDINAL = {word: number for number, word in enumerate(ORDINALS_SPELLED)} | {
    word[:-1] + "ieth": 10 * number for number, word in enumerate(TENS_SPELLED, start=2)
}

_WORDS = "|".join(sorted((*_CARDINAL, *SCALES), key=len, reverse=True))
_ORDINAL_WORDS = "|".join(sorted(_ORDINAL, key=len, reverse=True))
_QUANTITY = re.compile(
    rf"""
    (?<![\w.,])
    (?P<prefix>(?:US|A|C|NZ|HK)?[$€£¥₩₹]\s?)?
    (?:
        (?P<figures>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)
        (?:(?P<ordinal>st|nd|rd|th)\b
          |\s?(?P<scale>hundred|thousand|million|billion|trillion)\b
          |(?P<sign>k|mn?|bn?|tn)\b)?
      | (?P<part>a|one|two|three|four|nine)[ -]
            (?P<fraction>halves|half|thirds?|quarters?|fifths?|tenths?)\b
      | (?P<half>^half$|\bhalf\b(?=[ ]of[ ](?:all|the|its|his|her|their|[A-Z])))
      | (?P<ordinal_word>\b(?:(?:{"|".join(TENS_SPELLED)})-)?(?:{_ORDINAL_WORDS})\b)
      | (?P<spelled>\b(?:a[ ](?=(?:hundred|thousand|million|billion|trillion)\b))?
            (?:{_WORDS})(?:(?:[ ]and[ ]|[ -])(?:{_WORDS}))*\b)
    )
    (?P<unit>\s?%|\s(?:per[ ]cent|percent|percentage[ ]points?)\b
        |[ ](?:US[ ])?(?:{"|".join(CURRENCY_WORDS)})s?\b)?
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a text.

    Attributes:
        start: Offset of its first character, currency sign included.
        end: Offset behind the last one, unit included.
        text: Its words.
        value: The number, scaled.
        unit: "%", a currency in the singular ("dollar"), or "".
        ordinal: Whether it is a rank ("193rd", "third").
    """

    start: int
    end: int
    text: str
    value: Decimal
    unit: str = ""
    ordinal: bool = False


@lru_cache(maxsize=16_384)
def find(text: str) -> tuple[Figure, ...]:
    """The numbers in a text, in their order; dates and times are numbers like others here."""
    return tuple(_figure(match) for match in _QUANTITY.finditer(text))


def _figure(match: re.Match[str]) -> Figure:
    parts = match.groupdict()
    return Figure(
        start=match.start(),
        end=match.end(),
        text=match.group(),
        value=_value(parts),
        unit=_unit(parts),
        ordinal=bool(parts["ordinal"] or parts["ordinal_word"]),
    )


def _value(parts: dict[str, str | None]) -> Decimal:
    if figures := parts["figures"]:
        scale = SCALES.get((parts["scale"] or "").lower(), 1)
        scale *= _SCALE_SIGNS.get((parts["sign"] or "").lower(), 1)
        return Decimal(figures.replace(",", "")) * scale
    if (part := parts["part"]) and (fraction := parts["fraction"]):
        below = next(n for word, n in _FRACTIONS.items() if fraction.lower().startswith(word[:4]))
        return Decimal(_CARDINAL.get(part.lower(), 1)) / below
    if parts["half"]:
        return Decimal(1) / 2
    if word := parts["ordinal_word"]:
        tens, _, unit = word.lower().rpartition("-")
        return Decimal(_CARDINAL.get(tens, 0) + _ORDINAL[unit])
    return Decimal(read_words(parts["spelled"] or ""))


def read_words(words: str) -> int:
    """The value of a number in words: "two hundred and five thousand" is 205000."""
    total = group = 0
    for word in re.split(r"[ -]+", words.lower()):
        if word == "hundred":
            group = (group or 1) * 100
        elif word in SCALES:
            total += (group or 1) * SCALES[word]
            group = 0
        else:
            group += _CARDINAL.get(word, 0)
    return total + group


def _unit(parts: dict[str, str | None]) -> str:
    if prefix := parts["prefix"]:
        return CURRENCY_SIGNS[prefix.strip()[-1]]
    unit = (parts["unit"] or "").strip().lower()
    if unit == "%" or unit.startswith("per"):
        return "%"
    return unit.removeprefix("us ").removesuffix("s")


def spell(number: int) -> str:
    """A whole number from 0 to 99 in words."""
    if number < 20:
        return UNITS_SPELLED[number]
    tens, units = divmod(number, 10)
    return TENS_SPELLED[tens - 2] + (f"-{UNITS_SPELLED[units]}" if units else "")


def spell_ordinal(number: int) -> str:
    """A rank from 1 to 99 in words ("twenty-first")."""
    if number < 20:
        return ORDINALS_SPELLED[number]
    tens, units = divmod(number, 10)
    name = TENS_SPELLED[tens - 2]
    return f"{name}-{ORDINALS_SPELLED[units]}" if units else f"{name[:-1]}ieth"
