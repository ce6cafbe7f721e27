"""An order for the events of an ordering that betrays nothing."""

from __future__ import annotations

import hashlib

from questions.model.items import Item, Ordering
from questions.model.wire import item_id


def shuffled(item: Item) -> tuple[int, ...]:
    """The places of the events in an order that follows from the item and is not the right one."""
    if not isinstance(item.interaction, Ordering):
        raise TypeError("only orderings are shuffled")
    name = item_id(item)
    places = range(len(item.interaction.entries))
    order = sorted(places, key=lambda place: hashlib.sha256(f"{name} {place}".encode()).digest())
    return tuple(order if order != list(places) else reversed(order))
