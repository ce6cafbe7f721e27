"""No fact is asked twice in other words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from questions.checks.reading.library import library_of
from questions.checks.reading.names import country_code, mean_one_thing
from questions.checks.reading.stems import said_in
from questions.checks.reading.values import value_of
from questions.checks.reading.wording import FUNCTION_WORDS, bare, words
from questions.checks.sets.keyed import Keyed, keyed
from questions.model.dates import Day
from questions.model.items import Item, Ordering
from questions.model.review import Finding, Knowledge, Severity

NAME = "asked_twice"

_ALIKE = 0.6
_ALIKE_WITH_EVIDENCE = 0.4
_SAME_EVENTS = 0.6


def check(items: Sequence[Item], knowledge: Knowledge) -> Iterator[tuple[int | None, Finding]]:
    """Two items with one key whose stems share most words, more surely so with one evidence."""
    stems: dict[str, int] = {}
    for place, item in enumerate(items):
        stem = bare(item.stem)
        if stem in stems and item.interaction == items[stems[stem]].interaction:
            message = f"The item repeats item {stems[stem] + 1}; keep one of them."
            yield place, Finding(NAME, Severity.BLOCKING, message)
        stems.setdefault(stem, place)
    yield from _orderings(items)
    for first, second in _candidates(items, knowledge):
        if bare(first.item.stem) != bare(second.item.stem) and _alike(first, second, knowledge):
            message = f"The item asks what item {first.place + 1} asks; keep one of them."
            yield second.place, Finding(NAME, Severity.WARNING, message)


def _orderings(items: Sequence[Item]) -> Iterator[tuple[int | None, Finding]]:
    """An ordering most of whose events another one has put in order already."""
    seen: dict[str, set[int]] = {}
    for place, item in enumerate(items):
        if not isinstance(item.interaction, Ordering):
            continue
        events = {bare(entry.text) for entry in item.interaction.entries}
        shared = Counter(other for event in events for other in seen.get(event, ()))
        for other, count in sorted(shared.items()):
            if count >= _SAME_EVENTS * len(events) and items[other].interaction != item.interaction:
                message = f"The ordering has {count} events of item {other + 1}; take others."
                yield place, Finding(NAME, Severity.WARNING, message)
                break
        for event in events:
            seen.setdefault(event, set()).add(place)


def _candidates(items: Sequence[Item], knowledge: Knowledge) -> Iterator[tuple[Keyed, Keyed]]:
    """The pairs whose keys may mean one thing, in the order of the set."""
    by_sign: dict[str, list[Keyed]] = {}
    for item in keyed(items):
        earlier = {
            other.place: other
            for sign in _signs(item.key, knowledge)
            for other in by_sign.get(sign, ())
        }
        yield from ((earlier[place], item) for place in sorted(earlier))
        for sign in _signs(item.key, knowledge):
            by_sign.setdefault(sign, []).append(item)


def _signs(key: str, knowledge: Knowledge) -> set[str]:
    """What two keys share when they mean one thing: a name, a country, initials, a value."""
    value = value_of(key)
    if value and value.kind == "date":
        first, last = (Day.from_number(int(end)).year for end in (value.low, value.high))
        return {f"year {year}" for year in range(first, min(last, first + 100) + 1)}
    if value:
        return {f"number {value.low.normalize()}"}
    name = bare(key)
    initials = "".join(word[0] for word in words(key) if word not in FUNCTION_WORDS)
    signs = {name, country_code(key), f"initials {initials if len(words(key)) > 1 else name}"}
    return (signs | library_of(knowledge).aliases.get(name, frozenset())) - {""}


def _alike(first: Keyed, second: Keyed, knowledge: Knowledge) -> bool:
    one, other = said_in(first.item.stem), said_in(second.item.stem)
    shared = len(one & other) / max(1, len(one | other))
    if shared < _ALIKE_WITH_EVIDENCE:
        return False
    if shared < _ALIKE and not set(first.item.evidence) & set(second.item.evidence):
        return False
    values = value_of(first.key), value_of(second.key)
    if values[0] and values[1]:
        return values[0].overlaps(values[1])
    return mean_one_thing(first.key, second.key, knowledge)
