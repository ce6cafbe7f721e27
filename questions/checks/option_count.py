"""Four options, or at least three."""

from __future__ import annotations

from collections.abc import Iterator

from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "option_count"

FEWEST, MOST = 3, 5


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """Two options are a coin's throw; with six and more some are never chosen."""
    if not isinstance(item.interaction, Choice):
        return
    count = len(item.interaction.options)
    if not FEWEST <= count <= MOST:
        message = f"There are {count} options; offer the key and two to four distractors."
        yield Finding(NAME, Severity.WARNING, message)
