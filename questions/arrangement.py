"""The places of keys over a set: every place about equally often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from questions.distractors.candidates import draw
from questions.model.items import Choice, Item, Option

# Kinds whose options stand in their natural order, whatever the place of the key.
ASCENDING = ("date", "duration", "number", "money", "percent", "measure")


@dataclass
class KeyPlaces:
    """How often each place held the key so far, among values and among all items.

    Attributes:
        seed: Chooses among places that were taken equally often.
    """

    seed: int
    _taken: Counter[int] = field(default_factory=Counter)
    _of_values: Counter[int] = field(default_factory=Counter)

    def arrange(self, item: Item, variants: Sequence[Item] = ()) -> Item:
        """The item, or the variant of it, whose key is at the place taken least.

        Where the order of options is free, the key goes there; values stay in their order.
        """
        if not isinstance(item.interaction, Choice):
            return item
        if item.kind in ASCENDING:
            return min((item, *variants), key=lambda one: self._weight(one, _place(one)))
        options = item.interaction.options
        place = min(range(len(options)), key=lambda at: self._weight(item, at))
        return replace(item, interaction=Choice(_with_key_at(options, place)))

    def _weight(self, item: Item, place: int) -> tuple[int, int, float]:
        """How much speaks against a place for the key of an item."""
        by_chance = draw(self.seed, item.stem, place)
        of_values = self._of_values[place] if item.kind in ASCENDING else 0
        return (of_values, self._taken[place], by_chance)

    def take(self, item: Item) -> None:
        """Count the place of an item's key."""
        if isinstance(item.interaction, Choice):
            self._taken[_place(item)] += 1
            self._of_values[_place(item)] += item.kind in ASCENDING


def _place(item: Item) -> int:
    """Where the key of a choice stands."""
    interaction = item.interaction
    return interaction.options.index(interaction.key) if isinstance(interaction, Choice) else 0


def _with_key_at(options: tuple[Option, ...], place: int) -> tuple[Option, ...]:
    key = next(option for option in options if option.correct)
    others = [option for option in options if option is not key]
    return (*others[:place], key, *others[place:])
