"""The key does not echo the stem."""

from __future__ import annotations

from collections.abc import Iterator

from questions.checks.reading.wording import content, quoted, root, words
from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "word_repeats"

_SHARE = 0.2
_LONG = 6
# Letters that two words share when they are of one family, and hardly by chance.
_SHARED = 6
_COMMON = frozenset(
    root(word)
    for word in "people person thing way kind type time year day place part number name country "
    "city one two first new make take get have use do go say".split()
)


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """A word of the stem that returns in the key and in no distractor points at the key.

    It is a long word, or a good part of the key.
    """
    if not isinstance(item.interaction, Choice) or len(item.interaction.keys) != 1:
        return
    elsewhere = frozenset[str]().union(
        *(content(option.text) for option in item.interaction.distractors)
    )
    key = item.interaction.key
    echoed = (content(item.stem) & content(key.text)) - elsewhere
    echoed |= _akin(content(item.stem), content(key.text), elsewhere)
    echoed = frozenset(word for word in echoed - _COMMON if not word.isdecimal())
    weighty = (
        len(echoed) >= _SHARE * len(content(key.text)) or max(map(len, echoed), default=0) >= _LONG
    )
    if echoed and weighty:
        shown = dict.fromkeys(
            word for word in words(key.text) if root(word.removesuffix("'s")) in echoed
        )
        message = f"The key repeats the stem ({quoted(shown)}) and no distractor does; reword one."
        yield Finding(NAME, Severity.WARNING, message)


def _akin(
    asked: frozenset[str], answered: frozenset[str], elsewhere: frozenset[str]
) -> frozenset[str]:
    """The words of a key that begin as a word of the stem does: "volcanic" and "volcanologist"."""
    openings = {word[:_SHARED] for word in asked if len(word) >= _SHARED and word.isalpha()}
    taken = {word[:_SHARED] for word in elsewhere}
    return frozenset(word for word in answered if word[:_SHARED] in openings - taken)
