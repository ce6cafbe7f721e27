"""No item gives away another's answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from questions.checks.reading.names import holds_words
from questions.checks.reading.stems import said_in
from questions.checks.reading.wording import bare, content, straight
from questions.checks.sets.keyed import keyed
from questions.model.items import Choice, Item, Ordering
from questions.model.review import Finding, Knowledge, Severity

NAME = "given_away"

_COVERED = 0.75
_FEWEST_WORDS = 2


@dataclass(frozen=True, slots=True)
class _Shown:
    """What an item shows before it is answered.

    Attributes:
        place: The item's place in the set.
        text: A stem, or an event.
        said: The roots of its words, and for a stem of those of its options.
    """

    place: int
    text: str
    said: frozenset[str]


def check(
    items: Sequence[Item],
    knowledge: Knowledge,  # noqa: ARG001 - one shape
) -> Iterator[tuple[int | None, Finding]]:
    """A stem or an event that holds another's key, beside most of what that item asks."""
    shown = [one for place, item in enumerate(items) for one in _shown(place, item)]
    by_word: dict[str, list[_Shown]] = {}
    for one in shown:
        for word in content(one.text):
            by_word.setdefault(word, []).append(one)
    for asked in keyed(items):
        wanted = said_in(asked.item.stem) - content(bare(asked.key))
        if len(wanted) < _FEWEST_WORDS or holds_words(straight(asked.item.stem), asked.key):
            continue
        lists = [by_word.get(word, []) for word in content(asked.key)]
        for one in min(lists, key=len, default=[]):
            if one.place != asked.place and _tells(one, asked.key, wanted):
                message = f"Item {one.place + 1} gives the answer away; do not ask both together."
                yield asked.place, Finding(NAME, Severity.WARNING, message)
                break


def _shown(place: int, item: Item) -> Iterator[_Shown]:
    match item.interaction:
        case Choice(options):
            offered = frozenset[str]().union(*(content(option.text) for option in options))
            yield _Shown(place, straight(item.stem), content(item.stem) | offered)
        case Ordering(entries):
            for entry in entries:
                yield _Shown(place, straight(entry.text), content(entry.text))


def _tells(shown: _Shown, key: str, wanted: frozenset[str]) -> bool:
    """Whether a text holds the key, and with its options most of what is asked about it."""
    covered = len(wanted & shown.said) >= _COVERED * len(wanted)
    return covered and holds_words(shown.text, key)
