"""No slips of the pen in what a taker reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from questions import world
from questions.checks.reading.item_texts import shown_texts
from questions.checks.reading.stated_dates import StatedDate, find_dates
from questions.checks.reading.wording import straight
from questions.model.items import Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "slips"

_DOUBLED = re.compile(r"\b(?P<word>(?!had\b|that\b)[a-z]+)\s(?P=word)\b")
_ARTICLES = re.compile(r"\b(?:the|a|an)\s(?:the|a|an)\b", re.IGNORECASE)
_SPACED = re.compile(r"\s[,;?!](?:\s|$)|[,;](?=[A-Za-z])|\?\?+|\?\.|,,|\s'\s")
_HOW_MANY_ONE = re.compile(
    r"\bhow many (?!people\b|men\b|women\b|children\b|(?:of|more|other|different|times)\b)"
    r"(?P<noun>[a-z]+) (?:of|did|do|does|was|were|is|are|has|have|had|can|could|will|would)\b",
    re.IGNORECASE,
)
_UNINFLECTED = frozenset(
    "aircraft spacecraft sheep fish deer series species offspring data".split()
)
_WRONG_AN = re.compile(r"\ban\s(?=[bcdfgjkpqtvwz][a-z]{2,})|\ba\s(?=[aei][a-z]{2,})", re.IGNORECASE)
_BEFORE_EU = re.compile(r"\ba\s(?=(?:eu|ewe))", re.IGNORECASE)
_NAME = re.compile(r"\b[A-Z][a-z]{6,}\b")
_PAIRS = (("(", ")"), ("[", "]"))


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """Doubled words, "how many" with a singular, "a" for "an", a date said twice, lost brackets."""
    for place, text in shown_texts(item):
        for slip in dict.fromkeys(_slips(text)):
            yield Finding(NAME, Severity.WARNING, f"In the {place} {slip}; mend it.")
    stem = straight(item.stem)
    first = next((letter for letter in stem if letter.isalnum()), "")
    if first.islower() and stem[:1].islower() and not stem[1:2].isupper():
        yield Finding(NAME, Severity.WARNING, "The stem begins with a small letter; mend it.")
    for earlier, later in pairwise(find_dates(stem)):
        if message := _clash(stem, earlier, later):
            yield Finding(NAME, Severity.WARNING, f"{message}; keep one.")


def _clash(stem: str, earlier: StatedDate, later: StatedDate) -> str:
    """What is wrong with two dates that follow each other in the stem."""
    pair = f'The stem says "{earlier.text}" and "{later.text}"'
    if earlier.date and later.date and earlier.date.overlaps(later.date):
        return f"{pair}, one within the other"
    beside = rf"{re.escape(earlier.text)} (?:in|on|since|during|by|at) {re.escape(later.text)}"
    return f"{pair} side by side" if re.search(beside, stem) else ""


def _slips(text: str) -> Iterator[str]:
    if match := _DOUBLED.search(text) or _ARTICLES.search(text):
        yield f'"{match[0]}" is doubled'
    if match := _SPACED.search(text):
        yield f'"{match[0].strip()}" is misplaced'
    if (match := _HOW_MANY_ONE.search(text)) and not _may_be_plural(match["noun"].lower()):
        yield f'"{match["noun"]}" should be a plural'
    if (match := _WRONG_AN.search(text)) and not _BEFORE_EU.search(text):
        yield f'"{match[0].strip()}" does not fit the next word'
    for name in _NAME.findall(text):
        if state := _misspelt(name):
            yield f'"{name}" may be meant for "{state}"'
    for opening, closing in _PAIRS:
        if text.count(opening) != text.count(closing):
            yield f'"{opening}" and "{closing}" do not match'


@cache
def _misspelt(name: str) -> str:
    """The country whose name a word would be with one more letter; "" where it is none."""
    if world.country(name) or world.city(name):
        return ""
    for state in world.countries():
        if len(state.name) == len(name) + 1 and any(
            f"{state.name[:at]}{state.name[at + 1 :]}" == name for at in range(1, len(state.name))
        ):
            return state.name
    return ""


def _may_be_plural(noun: str) -> bool:
    return noun.endswith(("s", "men", "people", "ia", "ae")) or noun in _UNINFLECTED
