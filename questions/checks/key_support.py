"""The evidence says what the key says: a wrong key must not pass."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from questions.checks.reading.evidence import all_quotes
from questions.checks.reading.library import library_of
from questions.checks.reading.names import country_meant, holds_name, is_name
from questions.checks.reading.stated_dates import StatedDate, find_dates
from questions.checks.reading.values import value_of
from questions.checks.reading.wording import content, root, straight, words
from questions.model.dates import HistoricalDate
from questions.model.items import Choice, Entry, Item, Ordering
from questions.model.review import Finding, Knowledge, Severity
from questions.world import quantities

NAME = "key_support"

_RELATIVE = re.compile(
    r"\b(?:yesterday|today|tomorrow|tonight|ago|last|next|this|that|same|later|earlier|previous|"
    r"following|since|(?:mon|tues|wednes|thurs|fri|satur|sun)day|now|currently|recently|"
    r"anniversary|century|decade|then|when)\b",
    re.IGNORECASE,
)
_COUNT_WORDS = {
    "a": 1,
    "an": 1,
    "single": 1,
    "once": 1,
    "twice": 2,
    "both": 2,
    "pair": 2,
    "couple": 2,
    "double": 2,
    "triple": 3,
    "dozen": 12,
    "half": Decimal("0.5"),
}
_TIME_UNITS = frozenset("year month week day hour minute decade century".split())
_APPROXIMATE = re.compile(r"\b(?:about|around|nearly|almost|over|more than|roughly|some)\b", re.I)
_PRONOUN = re.compile(
    r"\b(?:he|she|it|they|him|her|his|its|their|them|this|these|those|we|our|I|my)\b", re.IGNORECASE
)
_DESCRIPTION = re.compile(r"\bthe [a-z-]+\b", re.IGNORECASE)
_CLOSE = Decimal("0.06")
_SMALL = 10
_TELLING = 3
_NAMED_KINDS = frozenset("person place country city organisation group".split())


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:
    """Numbers, dates and money are compared by value, names by all their names."""
    match item.interaction:
        case Choice() as choice:
            quotes = straight(all_quotes(item))
            if quotes and len(choice.keys) == 1:
                yield from _check_key(item, choice, quotes, knowledge)
        case Ordering(entries):
            for entry in entries:
                yield from _check_event(entry)


def _check_key(item: Item, choice: Choice, quotes: str, knowledge: Knowledge) -> Iterator[Finding]:
    key = choice.key
    if message := _miss_date(key.text, quotes) or _miss_number(key.text, quotes):
        yield Finding(NAME, Severity.BLOCKING, message)
    elif value_of(key.text):
        return
    elif _is_name(item, key.text):
        yield from _check_name(item, choice, quotes, knowledge)
    elif not content(key.text) & content(quotes) and content(key.text):
        yield from _check_words(choice, quotes)


def _miss_date(text: str, quotes: str) -> str:
    """What is wrong with the dates of a text, or nothing."""
    stated = find_dates(quotes)
    for date in find_dates(text):
        if date.date and not _is_stated(date.date, stated) and not _RELATIVE.search(quotes):
            found = ", ".join(other.text for other in stated) or "no date"
            return f'The key says "{date.text}" but the evidence {found}; correct one of them.'
    return ""


def _is_stated(date: HistoricalDate, stated: Sequence[StatedDate]) -> bool:
    """Whether one of the stated dates lies in the date, or is a day of a month without its year."""
    for other in stated:
        if other.date is None and other.may_mean(date):
            return True
        if other.date and date.earliest <= other.date.earliest <= other.date.latest <= date.latest:
            return True
    return False


def _miss_number(text: str, quotes: str) -> str:
    """What is wrong with the numbers of a text, or nothing."""
    dates = find_dates(text)
    stated = quantities.find(quotes)
    for figure in quantities.find(straight(text)):
        in_date = any(figure.text in date.text for date in dates)
        if in_date or _is_word(figure, text) or _is_given(figure, stated, quotes, text):
            continue
        found = ", ".join(other.text.strip() for other in stated) or "no number"
        return (
            f'The key says "{figure.text.strip()}" but the evidence {found}; correct one of them.'
        )
    return ""


def _is_word(figure: quantities.Figure, text: str) -> bool:
    """Whether "one", "first" or "two" is a word among others and not the answer itself."""
    spelled = not figure.text[:1].isdigit() and not figure.unit
    return spelled and figure.value <= _SMALL and value_of(text) is None


def _is_given(
    figure: quantities.Figure, stated: Sequence[quantities.Figure], quotes: str, text: str
) -> bool:
    """Whether a number stands in the quotes, in figures or words, or follows from two that do."""
    values = [other.value for other in stated if not (figure.unit and other.unit != figure.unit)]
    counted = (_COUNT_WORDS[word] for word in words(quotes) if word in _COUNT_WORDS)
    if figure.value in values or figure.value in counted:
        return True
    if _APPROXIMATE.search(text):
        return any(abs(value - figure.value) <= _CLOSE * abs(figure.value) for value in values)
    if not content(text) & {root(unit) for unit in _TIME_UNITS}:
        return False
    return any(abs(one - other) == figure.value for one, other in combinations(values, 2))


def _is_name(item: Item, text: str) -> bool:
    """Whether a key is a name, and not a single word that begins with a capital as options do."""
    if not is_name(text):
        return False
    alone = len(words(text)) == 1 and not country_meant(text)
    return not alone or item.kind in _NAMED_KINDS or text.isupper()


def _check_name(item: Item, choice: Choice, quotes: str, knowledge: Knowledge) -> Iterator[Finding]:
    name = choice.key.text
    if holds_name(quotes, name, knowledge):
        return
    article = library_of(knowledge).articles.get(item.evidence[0].article)
    points = bool(_PRONOUN.search(quotes))
    if article and (points or _DESCRIPTION.search(quotes)):
        before = article.text[: item.evidence[0].end]
        if holds_name(straight(before), name, knowledge):
            return
    named = [
        option.text for option in choice.distractors if holds_name(quotes, option.text, knowledge)
    ]
    if named or not points:
        rival = f', but it names "{named[0]}"' if named else ""
        message = f'The evidence does not name the key "{name}"{rival}; correct one of them.'
        yield Finding(NAME, Severity.BLOCKING, message)
    else:
        message = f'The evidence does not name the key "{name}"; add the words that do.'
        yield Finding(NAME, Severity.WARNING, message)


def _check_words(choice: Choice, quotes: str) -> Iterator[Finding]:
    said = content(quotes)
    rivals = [
        option.text
        for option in choice.distractors
        if len(content(option.text)) >= _TELLING and content(option.text) <= said
    ]
    if rivals and len(content(choice.key.text)) >= _TELLING:
        message = f'The evidence has no word of the key and all of "{rivals[0]}"; correct the key.'
        yield Finding(NAME, Severity.BLOCKING, message)
    else:
        message = "The evidence has no word of the key; make sure that it says so."
        yield Finding(NAME, Severity.NOTE, message)


def _check_event(entry: Entry) -> Iterator[Finding]:
    quotes = straight("\n".join(evidence.quote for evidence in entry.evidence))
    if not quotes or entry.date is None:
        return
    stated = find_dates(quotes)
    if not any(date.may_mean(entry.date) for date in stated) and not _RELATIVE.search(quotes):
        found = ", ".join(date.text for date in stated) or "no date"
        message = f'The evidence of "{entry.text}" says {found}, not its date; correct one of them.'
        yield Finding(NAME, Severity.BLOCKING, message)
    if not content(entry.text) & content(quotes) and words(entry.text):
        message = f'The evidence of "{entry.text}" has no word of it; make sure that it says so.'
        yield Finding(NAME, Severity.WARNING, message)
