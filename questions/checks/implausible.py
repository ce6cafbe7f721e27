"""Every distractor is of the key's kind, form and grain, so that somebody may take it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from questions.checks.reading.names import country_code, country_meant, holds_words, is_name
from questions.checks.reading.stems import asks_for_person
from questions.checks.reading.values import Value, value_of, values_of
from questions.checks.reading.wording import bare, straight, words
from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "implausible"

_FILLER = re.compile(
    r"^(?:n/?a|i (?:do not|don't) know|nothing|nobody|no one|no idea|something else|someone else|"
    r"somewhere else|other|others|unknown|not known|not given|not stated|never|nowhere|who knows|"
    r"\?+|-+|\.+|x+|(?:option|answer|choice|distractor) ?(?:[a-e]|\d)?|test|foo|bar|blah.*|etc|"
    r"asdf\w*|qwert\w*|lorem ipsum.*|tbd|todo|tba|placeholder|your answer here|"
    r"(?:mickey|minnie) mouse|donald duck|santa claus|father christmas|the tooth fairy|"
    r"the easter bunny|batman|superman|spider-?man|homer simpson|bart simpson|bugs bunny)$"
)
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow".split()
)
_LARGEST_RATIO = 100


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """Fillers, answers of another kind, and what the stem itself names."""
    choice = item.interaction
    if not isinstance(choice, Choice) or len(choice.keys) != 1:
        return
    key = straight(choice.key.text)
    others = [straight(option.text) for option in choice.distractors]
    for text in others:
        if message := _fault(item, text, key, others):
            yield Finding(NAME, Severity.WARNING, f'The distractor "{text}" {message}; replace it.')


def _fault(item: Item, text: str, key: str, others: Sequence[str]) -> str:
    if _FILLER.match(bare(text)) and not _FILLER.match(bare(key)):
        return "is a filler that nobody takes"
    if bare(text) in _DAYS and not any(
        bare(rest) in _DAYS for rest in (key, *others) if rest != text
    ):
        return "is a day and the key is none"
    if is_name(text) and len(bare(text)) > 2 and holds_words(straight(item.stem), text):
        return "stands in the stem"
    one, other = values_of([text, key]) or (value_of(text), value_of(key))
    if one and other:
        return _value_fault(one, other) or _count_fault(item, one, other)
    if one and not any(value_of(rest) for rest in others if rest != text):
        return "is a value and the key is none"
    if other and not one and not _has_digit(text):
        return "is no value and the key is one"
    return _name_fault(item, text, key)


def _value_fault(one: Value, key: Value) -> str:
    if one.kind != key.kind:
        return f"is a {one.kind} and the key a {key.kind}"
    if one.unit and key.unit and not one.compares_with(key):
        return "counts something else than the key"
    if one.grain != key.grain:
        return f"is known to the {one.grain} and the key to the {key.grain}"
    if one.kind == "number" and one.size > 0 and key.size > 0:
        ratio = max(one.size, key.size) / min(one.size, key.size)
        if ratio >= _LARGEST_RATIO:
            return "is of another order than the key"
    return ""


def _count_fault(item: Item, one: Value, key: Value) -> str:
    """What is counted comes in whole numbers, like the key."""
    counted = "how many" in straight(item.stem).casefold()
    if counted and key.low == key.low.to_integral() and one.low != one.low.to_integral():
        return "is no whole number"
    return ""


def _name_fault(item: Item, text: str, key: str) -> str:
    if country_code(key) and not country_code(text):
        if country_meant(text):
            return "is no country and the key is one"
        if item.kind == "country" and is_name(text):
            return "is no country that is known"
    if not country_code(key) and country_code(text) and asks_for_person(item):
        return "is a country and the stem asks for people"
    return ""


def _has_digit(text: str) -> bool:
    return any(character.isdigit() for character in text) or len(words(text)) > 4
