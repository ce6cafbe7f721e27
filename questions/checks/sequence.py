"""Numbers and dates stand in their natural order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from questions.checks.reading.values import values_of
from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "sequence"

_FEWEST = 3


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """Options that are all numbers, or all dates, ascend."""
    if not isinstance(item.interaction, Choice) or len(item.interaction.options) < _FEWEST:
        return
    values = values_of([option.text for option in item.interaction.options])
    if values and any(earlier.low > later.low for earlier, later in pairwise(values)):
        what = "dates" if values[0].kind == "date" else "numbers"
        message = f"The options are {what} but do not ascend; sort them."
        yield Finding(NAME, Severity.WARNING, message)
