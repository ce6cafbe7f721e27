"""An item exactly as a taker would see it, in an order that does not depend on the key."""

from __future__ import annotations

from random import Random

from questions.model.items import Item
from quizapp.services import arranging
from quizapp.services.shown import ShownItem, ShownOption
from quizapp.storage import mapping


def arrangement(item: Item, seed: str) -> tuple[int, ...]:
    """The order in which a preview shows the parts: the same at each look."""
    return arranging.draw(item.interaction, Random(seed))  # noqa: S311 - keeps no secret


def shown(item: Item, seed: str) -> ShownItem:
    """The question before an answer."""
    interaction = item.interaction
    words = arranging.words(interaction)
    order = arranging.shown(interaction, arrangement(item, seed))
    return ShownItem(
        number=1,
        stem=item.stem,
        interaction=mapping.interaction_type(interaction).value,
        options=tuple(ShownOption(str(at), words[part]) for at, part in enumerate(order, 1)),
        response=None,
        sequence=0,
    )
