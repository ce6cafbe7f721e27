"""Exactly one option is the key."""

from __future__ import annotations

from collections.abc import Iterator

from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "keys"


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """No key and several keys both block: a taker could not earn the mark, or not fairly."""
    if not isinstance(item.interaction, Choice):
        return
    count = len(item.interaction.keys)
    if count == 0:
        message = "No option is marked as correct; mark the key."
        yield Finding(NAME, Severity.BLOCKING, message)
    elif count > 1:
        message = f"{count} options are marked as correct; keep one, or reword the others."
        yield Finding(NAME, Severity.BLOCKING, message)
