"""Amounts that are equal in other words or units: "a dozen" and "12", "1.5 km" and "1,500 metres".

Factors are those of the international yard and pound, of the Gregorian year for long times, and of
the British coinage before 1971 for shillings and pence.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache

from questions.world import quantities
from questions.world.spelling import plain

_UNITS = {
    "length": "mm=0.001 millimetre=0.001 cm=0.01 centimetre=0.01 m=1 metre=1 km=1000 "
    "kilometre=1000 inch=0.0254 foot=0.3048 ft=0.3048 yard=0.9144 mile=1609.344 mi=1609.344",
    "mass": "mg=0.000001 milligram=0.000001 g=0.001 gram=0.001 gramme=0.001 kg=1 kilo=1 "
    "kilogram=1 kilogramme=1 tonne=1000 ounce=0.028349523 "
    "lb=0.45359237 stone=6.35029318",
    "volume": "ml=0.001 millilitre=0.001 cl=0.01 centilitre=0.01 l=1 litre=1",
    "duration": "second=1 sec=1 minute=60 min=60 hour=3600 hr=3600 day=86400 week=604800 "
    "fortnight=1209600 month=2629746 year=31556952 decade=315569520 century=3155695200",
    "area": "hectare=1 acre=0.40468564",
    "power": "kilowatt=1 kw=1 megawatt=1000 mw=1000 gigawatt=1000000 gw=1000000",
    "old money": "penny=1 shilling=12",
}
_PLURALS = {"feet": "foot", "inches": "inch", "pence": "penny", "centuries": "century"}
# Which two amounts in different units still are one: converted figures are mostly rounded.
_TOLERANCE = Decimal("0.02")
_DOZENS = re.compile(
    r"\b(?:(?P<half>half a dozen)|(?:(?P<count>a|an|\w+) )?dozen)\b(?! of)", re.IGNORECASE
)
_PART_OF_SCALE = re.compile(
    r"\b(?P<part>half|(?:a|one|three) quarters? of|a third of) an? "
    r"(?P<scale>hundred|thousand|million|billion|trillion)\b",
    re.IGNORECASE,
)
_FRACTION = re.compile(r"(?:an? )?(?P<whole>half|quarter)", re.IGNORECASE)
_IN_WORDS = re.compile(r"(?:a|one|two|three|four|nine)[ -][a-z]+", re.IGNORECASE)
_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}


def in_figures(text: str) -> str:
    """A text with figures for "a dozen", "half a million" and, where that is all, for "half"."""
    text = _DOZENS.sub(_of_dozens, text)
    text = _PART_OF_SCALE.sub(_of_scale, text)
    if match := _FRACTION.fullmatch(text.strip()):
        return f"{_PARTS[match['whole'].casefold()] * 100:.6g}%"
    found = quantities.find(text)
    is_part = len(found) == 1 and 0 < found[0].value < 1 and not found[0].unit
    if is_part and found[0].text == text.strip() and _IN_WORDS.fullmatch(text.strip()):
        return f"{found[0].value * 100:.6g}%"
    return text


def _of_dozens(match: re.Match[str]) -> str:
    if match["half"]:
        return "6"
    word = (match["count"] or "a").casefold()
    if word in ("a", "an"):
        return "12"
    if word.isdecimal():
        return str(12 * int(word))
    count = quantities.read_words(word)
    return str(12 * count) if count else match.group()


def _of_scale(match: re.Match[str]) -> str:
    part, scale = match["part"].casefold(), quantities.SCALES[match["scale"].casefold()]
    if part.startswith("a third"):
        return match.group()
    share = Decimal("0.5") if part == "half" else Decimal("0.25")
    share *= 3 if part.startswith("three") else 1
    return f"{share * scale:,.0f}"


@lru_cache(maxsize=4_096)
def dimension_of(unit: str) -> str:
    """What a unit measures ("length"), by its name or sign, singular or plural; "" if unknown."""
    return _found(unit)[0]


def base_of(value: Decimal, unit: str) -> Decimal:
    """A value in the first unit of its dimension; the value itself where the unit is unknown."""
    return value * _found(unit)[1]


def _found(unit: str) -> tuple[str, Decimal]:
    return _factors().get(unit_of(unit), ("", Decimal(1)))


def unit_of(word: str) -> str:
    """The name of the unit that a word is a form of ("metre" for "meters"), or ""."""
    name = _PLURALS.get(word, word)
    ways = (name, name.removesuffix("s"), name.replace("meter", "metre").removesuffix("s"))
    return next((way for way in ways if way in _factors()), "")


@cache
def _factors() -> dict[str, tuple[str, Decimal]]:
    return {
        name: (dimension, Decimal(factor))
        for dimension, row in _UNITS.items()
        for name, _, factor in (entry.partition("=") for entry in row.split())
    }


def are_close(one: Decimal, other: Decimal) -> bool:
    """Whether two values, converted from different units, are one when rounded."""
    return abs(one - other) <= _TOLERANCE * max(abs(one), abs(other))


@lru_cache(maxsize=16_384)
def are_equal(one: str, other: str) -> bool:
    """Whether two texts begin their amounts alike: "twelve eggs" and "a dozen eggs"."""
    left, right = _amount(one), _amount(other)
    if left is None or right is None:
        return False
    (value, unit), (second, second_unit) = left, right
    if unit != second_unit and dimension_of(unit) == dimension_of(second_unit) != "":
        return are_close(base_of(value, unit), base_of(second, second_unit))
    return value == second and (unit == second_unit or not (unit and second_unit))


def _amount(text: str) -> tuple[Decimal, str] | None:
    """The first figure of a text, with its currency, "%" or unit of measure, or ""."""
    figures = in_figures(plain(text))
    found = quantities.find(figures)
    if not found:
        return None
    following = re.match(r"[ -]?([A-Za-z]+)", figures[found[0].end :])
    unit = unit_of(following[1].casefold()) if following else ""
    return found[0].value, found[0].unit or unit
