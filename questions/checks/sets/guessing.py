"""Who guesses without the article does no better than chance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from questions.checks.sets.chance import exceeds_chance
from questions.checks.sets.keyed import keyed
from questions.checks.sets.strategies import STRATEGIES, hits
from questions.model.items import Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "guessing"


def check(
    items: Sequence[Item],
    knowledge: Knowledge,  # noqa: ARG001 - one shape
) -> Iterator[tuple[int | None, Finding]]:
    """Strategies that find the key more often than chance explains; length has its own check."""
    found = keyed(items)
    chance = sum(1 / len(item.options) for item in found) / max(1, len(found))
    for name, strategy in STRATEGIES.items():
        right = float(sum(hits(strategy, item) for item in found))
        if name != "the longest option" and exceeds_chance(right, len(found), chance):
            message = (
                f"Taking {name} finds {right:.0f} of {len(found)} keys, by chance "
                f"{chance * len(found):.0f}; vary the distractors."
            )
            yield None, Finding(NAME, Severity.WARNING, message)
