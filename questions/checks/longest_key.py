"""The key is no longer than the distractors."""

from __future__ import annotations

from collections.abc import Iterator

from questions.checks.reading.names import is_name
from questions.checks.reading.wording import straight
from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "longest_key"

_MARGIN, _MARGIN_OF_NAMES = 1.25, 1.5
_LEAST_LETTERS, _LEAST_LETTERS_OF_NAMES = 8, 10


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """A key that is clearly the longest option looks like the right one.

    Clearly is a quarter, and eight letters, longer than the longest distractor; a half, and ten
    letters, where all options are names, whose length nobody chose.
    """
    if not isinstance(item.interaction, Choice) or len(item.interaction.keys) != 1:
        return
    key = len(straight(item.interaction.key.text))
    longest = max(len(straight(option.text)) for option in item.interaction.distractors)
    names = all(is_name(option.text) for option in item.interaction.options)
    margin = _MARGIN_OF_NAMES if names else _MARGIN
    letters = _LEAST_LETTERS_OF_NAMES if names else _LEAST_LETTERS
    if key >= margin * longest and key - longest >= letters:
        message = "The key is clearly the longest option; shorten it, or lengthen the distractors."
        yield Finding(NAME, Severity.WARNING, message)
