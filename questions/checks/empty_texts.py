"""Every text that a taker reads has words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.model.items import Choice, Item, Ordering
from questions.model.review import Finding, Knowledge, Severity

NAME = "empty_texts"

_WORDY = re.compile(r"[^\W_]")
_REMNANT = re.compile(
    r"\{\w*\}|\[\w*\]|<[a-zA-Z/][^>]*>|\b(?:TODO|TBD|XXX|lorem ipsum|undefined)\b"
)


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """Empty options and events, stems without a word, and what templates leave behind."""
    for place, text in _places(item):
        if not _WORDY.search(text):
            message = f"The {place} has no words; write it or take it out."
            yield Finding(NAME, Severity.BLOCKING, message)
        elif match := _REMNANT.search(text):
            message = f'The {place} holds "{match[0]}", which looks unfinished; finish it.'
            yield Finding(NAME, Severity.WARNING, message)


def _places(item: Item) -> Iterator[tuple[str, str]]:
    yield "stem", item.stem
    match item.interaction:
        case Choice(options):
            for number, option in enumerate(options, 1):
                yield f"option {number}", option.text
        case Ordering(entries):
            for number, entry in enumerate(entries, 1):
                yield f"event {number}", entry.text
