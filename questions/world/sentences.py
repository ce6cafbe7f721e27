"""The sentences of a text, by its punctuation alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(r"(?<=[.!?][\"'”’)])\s+|(?<=[.!?])\s+(?=[\"'“‘(]?[A-Z0-9])|\n+")


def split(text: str) -> Iterator[tuple[int, str]]:
    """Each sentence after its offset, roughly: abbreviations before capitals end one, too."""
    start = 0
    for match in _END.finditer(text):
        if match.start() > start:
            yield start, text[start : match.start()]
        start = match.end()
    if start < len(text):
        yield start, text[start:]
