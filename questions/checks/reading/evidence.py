"""The words of an item's evidence, as one text."""

from __future__ import annotations

from questions.model.items import Item


def all_quotes(item: Item) -> str:
    """The words of the item's own evidence, a quote a line."""
    return "\n".join(evidence.quote for evidence in item.evidence)
