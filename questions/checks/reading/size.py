"""Whether a text is short enough to be read at all."""

from __future__ import annotations

from questions.checks.reading.item_texts import answer_texts
from questions.model.items import Item

LONGEST_TEXT = 2_000
LONGEST_QUOTE = 20_000


def oversize(item: Item) -> str:
    """In a sentence, what of an item is longer than any taker would read; "" where all is fine.

    Patterns of checks try many ways to read a text, which takes no time for a stem, and for a book
    forever.
    """
    for place, text in (("stem", item.stem), *answer_texts(item)):
        if len(text) > LONGEST_TEXT:
            return _sentence(place, len(text), LONGEST_TEXT)
    quotes = (len(evidence.quote) for evidence in item.all_evidence)
    if (longest := max(quotes, default=0)) > LONGEST_QUOTE:
        return _sentence("evidence", longest, LONGEST_QUOTE)
    return ""


def _sentence(place: str, length: int, limit: int) -> str:
    return (
        f"The {place} has {length:,} characters, so that nothing else was checked; "
        f"say it in fewer than {limit:,}."
    )
