"""What asks for a mention, and the words that stand around it in its phrase."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from questions.model.facts import Kind, Mention, Phrase
from questions.world import quantities

AMOUNTS = frozenset((Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.DURATION, Kind.MEASURE))
_HEDGES = (
    "about|around|roughly|approximately|nearly|almost|some|an estimated|just over|just under|"
    "more than|over|well over|close to"
)
_APPROXIMATORS = re.compile(rf"(?:{_HEDGES}|estimated|an average of)\s+$", re.IGNORECASE)
# "just 23" and "only 23" are 23.
_ONLY = re.compile(r"^(?:just|only) ", re.IGNORECASE)
_EXACT = frozenset(("", "the ", "a total of ", "A total of "))
_BEYOND = re.compile(r"(?:more than|over|well over) ", re.IGNORECASE)
_FEWEST_ROUND = 10
_PREFIX = re.compile(rf"(?:{_HEDGES}) ", re.IGNORECASE)
_UNIT_BEHIND = re.compile(r" ?(?:(?:square|cubic|degrees) )?[A-Za-z°]+")


@dataclass(frozen=True, slots=True)
class Wh:
    """What asks for a mention, in the place of the phrase that holds it.

    Attributes:
        words: The wh-phrase.
        preposition: What goes before it.
        plural: Whether a verb agrees with it in the plural.
        behind: Words of the phrase that stay behind the verb ("in Mexico").
        key: The part of the mention that answers, where the rest went into the question: "14" of
            "14 hours" to "How many hours a day …?"; otherwise "".
    """

    words: str
    preposition: str = ""
    plural: bool = False
    behind: str = ""
    key: str = ""


def around(mention: Mention, phrase: Phrase) -> tuple[str, str]:
    """The words of the phrase before and behind a mention; "its" stays where it stood."""
    end = mention.at + len(mention.text)
    text = phrase.bound if phrase.bound[:end] == phrase.text[:end] else phrase.text
    return text[: mention.at], text[end:]


def roughness(before: str, mention: Mention) -> bool | None:
    """Whether words before a number only approximate it; None when they say something else.

    What is "more than 20" is about that; "more than 37" may be as well as far off.
    """
    before = _ONLY.sub("", before)
    if before in _EXACT:
        return False
    if _BEYOND.fullmatch(before):
        return True if _is_round(mention) else None
    return True if _APPROXIMATORS.fullmatch(before) else None


def _is_round(mention: Mention) -> bool:
    """Whether a number is a round one: "20", "2,500", "three million", "a quarter"."""
    figures = quantities.find(mention.text)
    value = figures[0].value if figures else Decimal(0)
    whole = value == value.to_integral_value()
    digits = f"{value:f}".rstrip("0") if whole else f"{value:f}"
    return not whole or (value >= _FEWEST_ROUND and len(digits) <= 2 and value % 5 == 0)


def how(word: str, *, rough: bool = False) -> str:
    """The wh-phrase with "how", behind "about" where the number is not exact."""
    return f"About how {word}" if rough else f"How {word}"


def without_approximation(mention: Mention) -> Mention:
    """An amount without "about" or "more than", which would make other amounts true as well."""
    match = _PREFIX.match(mention.text)
    if match is None or mention.kind not in AMOUNTS:
        return mention
    return replace(mention, text=mention.text[match.end() :], at=mention.at + match.end())


def with_unit(mention: Mention, phrase: Phrase) -> Mention:
    """A measure with its unit, where the phrase has that behind the bare number."""
    end = mention.at + len(mention.text)
    unit = _UNIT_BEHIND.match(phrase.text, end)
    if unit and phrase.text[unit.end() : unit.end() + 4] == " of ":
        return mention
    figures = quantities.find(mention.text)
    is_number = len(figures) == 1 and figures[0].text == mention.text and not figures[0].unit
    if mention.kind is not Kind.MEASURE or not unit or not is_number:
        return mention
    return replace(mention, text=f"{mention.text}{unit.group()}")
