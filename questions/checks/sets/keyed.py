"""The multiple-choice items of a set that have one key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from questions.model.items import Choice, Item


@dataclass(frozen=True, slots=True)
class Keyed:
    """A multiple-choice item with its place in the set.

    Attributes:
        place: The item's place in the set, from 0.
        item: The item.
        options: The texts of its options.
        right: The place of the key among them, from 0.
    """

    place: int
    item: Item
    options: tuple[str, ...]
    right: int

    @property
    def key(self) -> str:
        """The text of the key."""
        return self.options[self.right]


def keyed(items: Sequence[Item]) -> tuple[Keyed, ...]:
    """The multiple-choice items with exactly one key, in their order."""
    return tuple(
        Keyed(
            place,
            item,
            tuple(option.text for option in item.interaction.options),
            [option.correct for option in item.interaction.options].index(True),
        )
        for place, item in enumerate(items)
        if isinstance(item.interaction, Choice) and len(item.interaction.keys) == 1
    )
