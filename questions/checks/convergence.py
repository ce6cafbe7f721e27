"""The key is not the option that shares most with the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from questions.checks.reading.wording import content
from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "convergence"

_FEWEST = 3
_MADE_OF = 0.75


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """Distractors made by changing one part of the key leave it where their parts meet.

    Counted are words, not those of the stem, that some options share but not all: a key that is
    made of them, and holds more of them than any distractor, is found without the article.
    """
    choice = item.interaction
    if not isinstance(choice, Choice) or len(choice.keys) != 1 or len(choice.options) < _FEWEST:
        return
    asked = content(item.stem)
    parts = [content(option.text) - asked for option in choice.options]
    common = frozenset.intersection(*parts)
    parts = [part - common for part in parts]
    held_by = Counter(word for part in parts for word in part)
    shared = {word for word, count in held_by.items() if count > 1}
    scores = [len(part & shared) for part in parts]
    key = choice.options.index(choice.key)
    others = [score for place, score in enumerate(scores) if place != key]
    meeting = sum(bool(parts[key] & part) for part in parts) - 1
    made_of_them = scores[key] >= max(2, _MADE_OF * len(parts[key]))
    if made_of_them and scores[key] > max(others) and meeting >= 2:
        message = "The key holds most of what the options share; vary the distractors on their own."
        yield Finding(NAME, Severity.WARNING, message)
