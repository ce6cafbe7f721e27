"""In which order the parts of a question are shown, and what an answer in those terms means.

The parts of a question have a base order that does not depend on the key: the options of a choice
as they are kept, the events of an ordering by their words. An arrangement is a permutation of the
base order, drawn once for each attempt. Tokens are places as shown, from "1".
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import assert_never

from questions.model.answers import Chosen, Ordered, Response
from questions.model.items import Choice, Interaction, Ordering
from quizapp.errors import Invalid


def draw(interaction: Interaction, random: Random) -> tuple[int, ...]:
    """Draw an arrangement.

    Options that hold numbers or dates stay as they are, in their natural order. Events are shown
    in any order, the right one included: to leave it out would make what is sent depend on the key.
    """
    arrangement = list(range(len(_base(interaction))))
    match interaction:
        case Choice(options):
            if not all(any(sign.isdigit() for sign in option.text) for option in options):
                random.shuffle(arrangement)
        case Ordering():
            random.shuffle(arrangement)
        case _:
            assert_never(interaction)
    return tuple(arrangement)


def shown(interaction: Interaction, arrangement: Sequence[int]) -> tuple[int, ...]:
    """The indices of the parts within the item, in the order in which they are shown."""
    base = _base(interaction)
    return tuple(base[place] for place in arrangement)


def words(interaction: Interaction) -> tuple[str, ...]:
    """The words of the parts, by their indices within the item."""
    match interaction:
        case Choice(options):
            return tuple(option.text for option in options)
        case Ordering(entries):
            return tuple(entry.text for entry in entries)
    assert_never(interaction)


def based(interaction: Interaction) -> tuple[str, ...]:
    """The words of the parts in their base order, in which arrangements count them."""
    said = words(interaction)
    return tuple(said[part] for part in _base(interaction))


def response_of(
    interaction: Interaction, arrangement: Sequence[int], tokens: Sequence[str] | None
) -> Response | None:
    """What an answer in tokens means for the item.

    Raises:
        Invalid: The tokens are no answer to the question.
    """
    if tokens is None:
        return None
    order = shown(interaction, arrangement)
    known = {str(place): part for place, part in enumerate(order, start=1)}
    match interaction:
        case Choice():
            if len(tokens) != 1 or tokens[0] not in known:
                raise Invalid({"answer": "Choose one of the options."})
            return Chosen(known[tokens[0]])
        case Ordering():
            if sorted(tokens) != sorted(known):
                raise Invalid({"answer": "Give each event a place of its own."})
            return Ordered(tuple(known[token] for token in tokens))
    assert_never(interaction)


def written(arrangement: Sequence[int]) -> str:
    """An arrangement as a column keeps it."""
    return ",".join(str(place) for place in arrangement)


def read(text: str) -> tuple[int, ...]:
    """The arrangement that a column keeps."""
    return tuple(int(place) for place in text.split(","))


def _base(interaction: Interaction) -> tuple[int, ...]:
    """The indices of the parts in an order that does not depend on the key."""
    match interaction:
        case Choice(options):
            return tuple(range(len(options)))
        case Ordering(entries):
            return tuple(sorted(range(len(entries)), key=lambda part: entries[part].text))
    assert_never(interaction)
