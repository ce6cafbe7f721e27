"""The key is no longer than the distractors."""

from __future__ import annotations

from collections.abc import Iterator

from questions.checks.reading.wording import straight
from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "longest_key"

_MARGIN = 1.25
_LEAST_LETTERS = 8


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """A key that is clearly the longest option looks like the right one.

    Clearly is a quarter, and eight letters, longer than the longest distractor.
    """
    if not isinstance(item.interaction, Choice) or len(item.interaction.keys) != 1:
        return
    key = len(straight(item.interaction.key.text))
    longest = max(len(straight(option.text)) for option in item.interaction.distractors)
    if key >= _MARGIN * longest and key - longest >= _LEAST_LETTERS:
        message = "The key is clearly the longest option; shorten it, or lengthen the distractors."
        yield Finding(NAME, Severity.WARNING, message)
