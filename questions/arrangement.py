"""The places of keys over a set: every place about equally often."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace

from questions.distractors.candidates import draw
from questions.model.items import Choice, Item, Option

# Kinds whose options stand in their natural order, whatever the place of the key.
_ASCENDING = ("date", "duration", "number", "money", "percent", "measure")


@dataclass
class KeyPlaces:
    """How often each place held the key so far.

    Attributes:
        seed: Chooses among places that were taken equally often.
    """

    seed: int
    _taken: Counter[int] = field(default_factory=Counter)

    def arrange(self, item: Item) -> Item:
        """The item with its key at the place taken least, where the order of options is free."""
        if not isinstance(item.interaction, Choice) or item.kind in _ASCENDING:
            return item
        options = item.interaction.options
        place = min(
            range(len(options)), key=lambda at: (self._taken[at], draw(self.seed, item.stem, at))
        )
        return replace(item, interaction=Choice(_with_key_at(options, place)))

    def take(self, item: Item) -> None:
        """Count the place of an item's key."""
        if isinstance(item.interaction, Choice):
            self._taken[item.interaction.options.index(item.interaction.key)] += 1


def _with_key_at(options: tuple[Option, ...], place: int) -> tuple[Option, ...]:
    key = next(option for option in options if option.correct)
    others = [option for option in options if option is not key]
    return (*others[:place], key, *others[place:])
