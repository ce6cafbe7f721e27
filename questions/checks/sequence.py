"""Numbers and dates stand in their natural order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from questions.checks.reading.values import values_of
from questions.checks.reading.wording import bare
from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "sequence"

_FEWEST = 3
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """Options that are all numbers, or all dates, ascend."""
    if not isinstance(item.interaction, Choice) or len(item.interaction.options) < _FEWEST:
        return
    texts = [option.text for option in item.interaction.options]
    if _are_shuffled_weekdays(texts):
        message = "The options are days of the week but not in their order; sort them."
        yield Finding(NAME, Severity.WARNING, message)
        return
    values = values_of(texts)
    if values and any(earlier.size > later.size for earlier, later in pairwise(values)):
        what = "dates" if values[0].kind == "date" else "numbers"
        message = f"The options are {what} but do not ascend; sort them."
        yield Finding(NAME, Severity.WARNING, message)


def _are_shuffled_weekdays(texts: Sequence[str]) -> bool:
    """Whether all texts are days of the week, out of order; a week may begin on Sunday."""
    days = [bare(text).removeprefix("on ") for text in texts]
    if not set(days) <= set(_WEEKDAYS):
        return False
    places = [_WEEKDAYS.index(day) for day in days]
    return sorted(places) not in (places, [*places[1:], places[0]])
