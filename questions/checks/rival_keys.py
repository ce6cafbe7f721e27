"""No distractor is right as well, as far as the evidence and the articles tell."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from questions.checks.reading.evidence import all_quotes
from questions.checks.reading.library import library_of
from questions.checks.reading.names import (
    countries_meant,
    country_code,
    holds_name,
    holds_name_itself,
    holds_words,
    is_name,
)
from questions.checks.reading.stated_dates import find_dates
from questions.checks.reading.stems import said_in
from questions.checks.reading.values import Value, of_date, value_of
from questions.checks.reading.wording import bare, content, straight
from questions.model.items import Choice, Item, Option
from questions.model.review import Finding, Knowledge, Severity
from questions.world import members, quantities
from questions.world.spelling import plain

NAME = "rival_keys"

Naming: TypeAlias = Callable[[str, str, Knowledge], bool]

_FEWEST_WORDS = 3
_MEMBER = (
    r"(?:(?:the )?[A-Z][\w'.-]*(?: [A-Z][\w'.-]*)*"
    r"|[$€£]?\d[\d,.]*\b(?:%| (?:percent|per cent|million|billion|thousand)\b)?)"
)
_LIST = re.compile(rf"(?<![\w$€£]){_MEMBER}(?:, {_MEMBER})*,? (?:and|or|as well as) {_MEMBER}")
_UNIONS = {"EU": "European Union", "UN": "United Nations"}
_JOINING = re.compile(
    r"\b(?:join(?:s|ed|ing)?|became (?:a|the \S+) member of|(?:is|was) (?:a|the \S+) member of|"
    r"(?:is|was) admitted to|belong(?:s|ed) to|acceded to)\s(?:the\s)?"
    r"(?P<union>European Union|EU|United Nations|UN|NATO)\b"
)
_DIVIDED = (frozenset(("KR", "KP")), frozenset(("CN", "TW")))
_WITHOUT_TIES = re.compile(
    r"\b(?:without|no|lack\w*|not)\b.*\b(?:relations|ties|recogni[sz]\w+)\b", re.IGNORECASE
)
_LINK = re.compile(r",? (?:and|or|as well as) |, ")


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:
    """A distractor that stands beside the key, or of which an article says what the stem asks."""
    choice = item.interaction
    if not isinstance(choice, Choice) or len(choice.keys) != 1:
        return
    quotes = plain(straight(all_quotes(item)))
    for option in choice.distractors:
        if holds_words(straight(item.stem), option.text):
            continue
        if why := _why_right(item, option.text, choice.key, quotes, knowledge):
            message = f'"{option.text}" may be right as well: {why}; replace it or narrow the stem.'
            yield Finding(NAME, Severity.BLOCKING, message)


def _why_right(item: Item, text: str, key: Option, quotes: str, knowledge: Knowledge) -> str:
    """Why a distractor may be right, or nothing."""
    if _joined(quotes, key.text, text):
        return "the evidence names it beside the key"
    if group := _joined_too(item.stem, text):
        return f"it is in the {group} too"
    if _lacks_too(item.stem, text, key.text):
        return "it does not recognise the country that the stem names either"
    return _said_elsewhere(item, text, key, knowledge)


def _joined(quotes: str, key: str, distractor: str) -> bool:
    """Whether "and" or "or" joins two names or values in one list: "Cuba, Syria and Chad"."""
    if not all(is_name(text) or value_of(text) for text in (key, distractor)):
        return False
    wanted = {bare(key), bare(distractor)}
    lists = (_LINK.split(match[0]) for match in _LIST.finditer(quotes))
    return any(wanted <= set(_names(listed)) for listed in lists)


def _names(listed: Sequence[str]) -> Iterator[str]:
    """The members of a list; a capital before the first may only open the sentence: "Only Cuba"."""
    yield from (bare(one) for one in listed)
    yield bare(listed[0].partition(" ")[2])


def _joined_too(stem: str, distractor: str) -> str:
    """The union of states whose joining is asked about, when the distractor belongs to it too."""
    match = _JOINING.search(straight(stem))
    code = country_code(distractor)
    if match is None or not code:
        return ""
    group = _UNIONS.get(match["union"], match["union"])
    return group if code in (state.code for state in members(group)) else ""


def _lacks_too(stem: str, distractor: str, key: str) -> bool:
    """Whether a question on missing relations with half a divided country offers the other half."""
    if not _WITHOUT_TIES.search(straight(stem)):
        return False
    named, offered = countries_meant(stem), country_code(distractor)
    halves = next((halves for halves in _DIVIDED if offered in halves), frozenset())
    return bool(named & (halves - {offered})) and country_code(key) not in halves


def _said_elsewhere(item: Item, text: str, key: Option, knowledge: Knowledge) -> str:
    """The sentence of an article that holds all that the stem says, the distractor, and no key."""
    asked = said_in(item.stem)
    if len(asked) < _FEWEST_WORDS:
        return ""
    for sentence in library_of(knowledge).saying(asked):
        named = _holds(sentence.text, text, named_by=holds_name_itself, of=knowledge)
        if named and not _holds(sentence.text, key.text, named_by=holds_name, of=knowledge):
            return f'"{sentence.article}" says "{sentence.text}"'
    return ""


def _holds(text: str, answer: str, *, named_by: Naming, of: Knowledge) -> bool:
    """Whether a sentence holds an answer: a value, a name, or other words."""
    value = value_of(answer)
    if value is not None:
        return any(value.equals(other) for other in _values_in(text))
    if is_name(answer):
        return named_by(straight(text), answer, of)
    wanted = content(answer)
    return len(wanted) > 1 and wanted <= content(text)


def _values_in(text: str) -> Iterator[Value]:
    yield from (of_date(date.date) for date in find_dates(text) if date.date)
    for figure in quantities.find(straight(text)):
        yield Value("number", figure.unit, figure.value, figure.value)
