"""A bank of items: no two alike, in a stable order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from questions.model.items import Item
from questions.model.wire import item_id


@dataclass(frozen=True, slots=True)
class Bank:
    """Items in the order in which they came, each content once."""

    items: tuple[Item, ...]

    @classmethod
    def of(cls, items: Iterable[Item]) -> Bank:
        """Gather items; of several with the same content the first one stays."""
        return cls(tuple({item_id(item): item for item in reversed(tuple(items))}.values())[::-1])

    def __iter__(self) -> Iterator[Item]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)
