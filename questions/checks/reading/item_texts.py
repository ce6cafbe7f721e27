"""The texts of an item that a taker reads before answering."""

from __future__ import annotations

from collections.abc import Iterator

from questions.checks.reading.wording import straight
from questions.model.items import Choice, Item, Ordering


def shown_texts(item: Item) -> Iterator[tuple[str, str]]:
    """Stem and answers with plain quotes, each after the name of its place."""
    yield "stem", straight(item.stem)
    yield from answer_texts(item)


def answer_texts(item: Item) -> Iterator[tuple[str, str]]:
    """Options or events with plain quotes, each after the name of its place."""
    match item.interaction:
        case Choice(options):
            for number, option in enumerate(options, 1):
                yield f"option {number}", straight(option.text)
        case Ordering(entries):
            for number, entry in enumerate(entries, 1):
                yield f"event {number}", straight(entry.text)
