"""The key stands in every place about equally often."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from questions.checks.sets.chance import exceeds_chance
from questions.checks.sets.keyed import keyed
from questions.model.items import Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "key_place"


def check(
    items: Sequence[Item],
    knowledge: Knowledge,  # noqa: ARG001 - one shape
) -> Iterator[tuple[int | None, Finding]]:
    """A place that holds the key more often than chance explains, among items of one length."""
    places: dict[int, Counter[int]] = defaultdict(Counter)
    for one in keyed(items):
        places[len(one.options)][one.right] += 1
    for options, counts in sorted(places.items()):
        place, count = max(counts.items(), key=lambda entry: (entry[1], -entry[0]))
        if exceeds_chance(count, counts.total(), 1 / options):
            message = (
                f"The key stands in place {place + 1} in {count} of {counts.total()} items with "
                f"{options} options; move some."
            )
            yield None, Finding(NAME, Severity.WARNING, message)
