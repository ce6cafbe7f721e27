"""What asks for a mention, and the words that stand around it in its phrase."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

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


def roughness(before: str) -> str | None:
    """What goes before "how many" by the words before a number: "about", "more than" or "".

    None when those words say something else.
    """
    before = _ONLY.sub("", before)
    if before in _EXACT:
        return ""
    if _BEYOND.fullmatch(before):
        return "more than"
    return "about" if _APPROXIMATORS.fullmatch(before) else None


def how(word: str, *, rough: str = "") -> str:
    """The wh-phrase with "how", behind "about" or "more than" where the number is not exact."""
    return f"{rough.capitalize()} how {word}" if rough else f"How {word}"


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
