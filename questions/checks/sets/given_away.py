"""No item gives away another's answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from questions.checks.reading.names import holds_words
from questions.checks.reading.stems import said_in
from questions.checks.reading.wording import bare, content, straight
from questions.checks.sets.keyed import Keyed, keyed
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
        candidates = sorted({n for word in content(asked.key) for n in by_word.get(word, ())})
        for number in candidates:
            place, text = shown[number]
            if place != asked.place and _tells(text, asked):
                message = f"Item {place + 1} gives the answer away; do not ask both together."
                yield asked.place, Finding(NAME, Severity.WARNING, message)
                break


def _shown(item: Item) -> Iterator[str]:
    yield item.stem
    if isinstance(item.interaction, Ordering):
        yield from (entry.text for entry in item.interaction.entries)


def _tells(text: str, asked: Keyed) -> bool:
    if not holds_words(text, asked.key) or holds_words(straight(asked.item.stem), asked.key):
        return False
    wanted = said_in(asked.item.stem) - content(bare(asked.key))
    if len(wanted) < _FEWEST_WORDS:
        return False
    return len(wanted & content(text)) / len(wanted) >= _COVERED
