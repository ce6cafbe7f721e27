"""An ordering asked by multiple choice, for systems without ordering items.

The stem numbers the events in an order that betrays nothing, and each option is an order of these
numbers. A wrong order puts two events the wrong way round whose order is certain, and misses the
right one by little. The wrong orders are chosen so that the right one is not the one that all
others resemble most, for that would give it away.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import combinations

from questions.formats.feedback import write_date
from questions.formats.shuffling import shuffled
from questions.model.items import Choice, Entry, Item, Option, Ordering

_WRONG = 3
_NEAREST = 12

Order = tuple[int, ...]


def as_choice(item: Item, separator: str = "\n") -> Item:
    """The same question by multiple choice.

    Args:
        item: An ordering; an item of another kind, or one without any certain order, stays.
        separator: What parts the events in the stem.
    """
    if not isinstance(item.interaction, Ordering):
        return item
    entries, shown = item.interaction.entries, shuffled(item)
    listed = separator.join(
        f"({number}) {entries[place].text}" for number, place in enumerate(shown, 1)
    )
    numbers = {place: number for number, place in enumerate(shown, 1)}
    certain = tuple(
        pair for pair in combinations(range(len(entries)), 2) if _is_certain(entries, *pair)
    )
    wrong = _wrong_orders(len(entries), certain)
    if not wrong:
        return item
    orders = (tuple(range(len(entries))), *wrong)
    options = [_option(order, numbers, entries, certain) for order in orders]
    options.sort(key=lambda option: hashlib.sha256(f"{listed} {option.text}".encode()).digest())
    gap = "\n" if "\n" in separator else " "
    stem = f"{item.stem} Which is the right order?{gap}{listed}"
    return replace(item, stem=stem, interaction=Choice(tuple(options)))


def _is_certain(entries: Sequence[Entry], first: int, second: int) -> bool:
    """Whether a pair may not be turned round; without dates the given order is believed."""
    one, other = entries[first].date, entries[second].date
    return one is None or other is None or one.definitely_before(other)


@lru_cache(maxsize=256)
def _wrong_orders(count: int, certain: tuple[tuple[int, int], ...]) -> tuple[Order, ...]:
    """Up to three orders that are certainly wrong and near the right one."""
    right = tuple(range(count))
    wrong = {order for order in _near(right) if _turned(order, certain)}
    nearest = sorted(wrong, key=lambda order: (_distance(right, order), order))[:_NEAREST]
    if len(nearest) <= _WRONG:
        return tuple(nearest)
    return min(combinations(nearest, _WRONG), key=lambda chosen: (_betrays(right, chosen), chosen))


def _near(right: Order) -> Iterator[Order]:
    """Orders that one swap or two of events at most two places apart make."""
    for once in _swaps(right):
        yield once
        yield from (twice for twice in _swaps(once) if twice != right)


def _swaps(order: Order) -> Iterator[Order]:
    for first in range(len(order)):
        for second in range(first + 1, min(first + 3, len(order))):
            swapped = list(order)
            swapped[first], swapped[second] = swapped[second], swapped[first]
            yield tuple(swapped)


def _betrays(right: Order, wrong: Sequence[Order]) -> tuple[bool, int, int]:
    """Whether the right order resembles the others most, their distance, and where all agree."""
    orders = (right, *wrong)
    of_right, *of_wrong = (sum(_distance(one, other) for other in orders) for one in orders)
    agreed = sum(len(set(events)) == 1 for events in zip(*orders, strict=True))
    return of_right < min(of_wrong), of_right, agreed


def _distance(one: Order, other: Order) -> int:
    """The number of pairs that stand the other way round (Kendall's distance)."""
    place = {event: at for at, event in enumerate(other)}
    return sum(place[first] > place[second] for first, second in combinations(one, 2))


def _turned(order: Order, certain: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """A certain pair that an order puts the wrong way round."""
    place = {event: at for at, event in enumerate(order)}
    return next((pair for pair in certain if place[pair[0]] > place[pair[1]]), None)


def _option(
    order: Order,
    numbers: dict[int, int],
    entries: Sequence[Entry],
    certain: Sequence[tuple[int, int]],
) -> Option:
    text = " → ".join(str(numbers[place]) for place in order)
    pair = _turned(order, certain)
    if pair is None:
        return Option(text, correct=True, why="This is the right order, earliest first.")
    first, second = (_tell(numbers[place], entries[place]) for place in pair)
    return Option(text, why=f"{first} came before {second}.")


def _tell(number: int, entry: Entry) -> str:
    return f"({number}) {entry.text}" + (f" [{write_date(entry.date)}]" if entry.date else "")
