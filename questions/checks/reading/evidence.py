"""The evidence of an item, wherever it hangs."""

from __future__ import annotations

from questions.model.articles import Evidence
from questions.model.items import Item, Ordering


def all_evidence(item: Item) -> tuple[Evidence, ...]:
    """The evidence of the item and of its events, each once."""
    found = list(item.evidence)
    if isinstance(item.interaction, Ordering):
        found += [evidence for entry in item.interaction.entries for evidence in entry.evidence]
    return tuple(dict.fromkeys(found))


def all_quotes(item: Item) -> str:
    """The words of the item's own evidence, a quote a line."""
    return "\n".join(evidence.quote for evidence in item.evidence)
