"""No two options, and no two events, mean the same."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from questions.checks.reading.names import country_meant, mean_one_thing
from questions.checks.reading.stems import asks_for_person
from questions.checks.reading.values import values_of
from questions.checks.reading.wording import bare, content
from questions.model.items import Choice, Entry, Item, Option, Ordering
from questions.model.review import Finding, Knowledge, Severity

NAME = "duplicates"

_SAME_HAPPENING = 0.75


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:
    """Equal wording, equal values ("1,000" and "one thousand") and other names of one thing."""
    match item.interaction:
        case Choice(options):
            for first, second in combinations(options, 2):
                if message := _compare(item, first, second, knowledge):
                    yield Finding(NAME, Severity.BLOCKING, message)
                elif message := _compare_rounded(first, second):
                    yield Finding(NAME, Severity.WARNING, message)
        case Ordering(entries):
            for earlier, later in combinations(entries, 2):
                yield from _compare_events(earlier, later)


def _compare(item: Item, first: Option, second: Option, knowledge: Knowledge) -> str:
    pair = f'"{first.text}" and "{second.text}"'
    if not first.text.strip() or not second.text.strip():
        return ""
    if bare(first.text) == bare(second.text):
        return f"The options {pair} are the same; replace one."
    one, other = values_of([first.text, second.text]) or (None, None)
    if one and other and one.equals(other):
        return f"The options {pair} have the same value; replace one."
    if one and other and one.kind == "date" and one.overlaps(other):
        return f"The options {pair} are dates that overlap; replace one."
    people = asks_for_person(item)
    if mean_one_thing(first.text, second.text, knowledge, people=people):
        return f"The options {pair} are two names of one thing; replace one."
    return _stands_for(first, second) if first.correct or second.correct else ""


def _compare_rounded(first: Option, second: Option) -> str:
    """A taker who knows the key in fewer digits must not find it among the distractors."""
    one, other = values_of([first.text, second.text]) or (None, None)
    if one and other and (first.correct or second.correct) and one.rounds(other):
        pair = f'"{first.text}" and "{second.text}"'
        return f"Of the options {pair} one is the other, rounded; move the distractor away."
    return ""


def _stands_for(first: Option, second: Option) -> str:
    """A capital or a people may stand for the country that is the key."""
    code = country_meant(first.text)
    if code and code == country_meant(second.text):
        return f'"{first.text}" may stand for "{second.text}"; replace the one that is not the key.'
    return ""


def _compare_events(earlier: Entry, later: Entry) -> Iterator[Finding]:
    pair = f'"{earlier.text}" and "{later.text}"'
    if bare(earlier.text) == bare(later.text):
        message = f"The events {pair} are the same; take one out."
        yield Finding(NAME, Severity.BLOCKING, message)
        return
    one, other = content(earlier.text), content(later.text)
    shared = len(one & other) / max(1, len(one | other))
    if shared >= _SAME_HAPPENING:
        message = f"The events {pair} may be one happening in other words; keep one if so."
        yield Finding(NAME, Severity.WARNING, message)
