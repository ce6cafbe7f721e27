"""No item gives away another's answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from questions.checks.reading.names import holds_words
from questions.checks.reading.stems import said_in
from questions.checks.reading.wording import bare, content, straight
from questions.checks.sets.keyed import keyed
from questions.model.items import Item, Ordering
from questions.model.review import Finding, Knowledge, Severity

NAME = "given_away"

_COVERED = 0.75
_FEWEST_WORDS = 2


def check(
    items: Sequence[Item],
    knowledge: Knowledge,  # noqa: ARG001 - one shape
) -> Iterator[tuple[int | None, Finding]]:
    """A stem or an event that holds another's key together with most of what it asks."""
    shown = [(place, straight(text)) for place, item in enumerate(items) for text in _shown(item)]
    by_word: dict[str, list[int]] = {}
    for number, (_, text) in enumerate(shown):
        for word in content(text):
            by_word.setdefault(word, []).append(number)
    for asked in keyed(items):
        wanted = said_in(asked.item.stem) - content(bare(asked.key))
        if len(wanted) < _FEWEST_WORDS or holds_words(straight(asked.item.stem), asked.key):
            continue
        lists = [by_word.get(word, []) for word in content(asked.key)]
        for number in min(lists, key=len, default=[]):
            place, text = shown[number]
            if place != asked.place and _tells(text, asked.key, wanted):
                message = f"Item {place + 1} gives the answer away; do not ask both together."
                yield asked.place, Finding(NAME, Severity.WARNING, message)
                break


def _shown(item: Item) -> Iterator[str]:
    yield item.stem
    if isinstance(item.interaction, Ordering):
        yield from (entry.text for entry in item.interaction.entries)


def _tells(text: str, key: str, wanted: frozenset[str]) -> bool:
    """Whether a text holds the key and most of what is asked about it."""
    covered = len(wanted & content(text)) >= _COVERED * len(wanted)
    return covered and holds_words(text, key)
