"""The key is the longest option no more often than chance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from questions.checks.sets.chance import exceeds_chance
from questions.checks.sets.keyed import keyed
from questions.checks.sets.strategies import STRATEGIES, hits
from questions.model.items import Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "key_length"


def check(
    items: Sequence[Item],
    knowledge: Knowledge,  # noqa: ARG001 - one shape
) -> Iterator[tuple[int | None, Finding]]:
    """Over a set, taking the longest option must not pay."""
    found = keyed(items)
    if not found:
        return
    longest = float(sum(hits(STRATEGIES["the longest option"], item) for item in found))
    chance = sum(1 / len(item.options) for item in found) / len(found)
    if exceeds_chance(longest, len(found), chance):
        message = (
            f"The key is the longest option in {longest:.0f} of {len(found)} items, by chance "
            f"{chance * len(found):.0f}; shorten keys or lengthen distractors."
        )
        yield None, Finding(NAME, Severity.WARNING, message)
