"""What a response earns: exact shares, computed from the item and the response alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from fractions import Fraction
from itertools import combinations
from typing import assert_never

from questions.errors import UsageError
from questions.model.answers import Chosen, Grade, Ordered, Response
from questions.model.items import Choice, Entry, Item, Ordering
from questions.ordering_schemes import Scheme, earned

ALL, NOTHING = Fraction(1), Fraction(0)


def grade(item: Item, response: Response | None, *, scheme: Scheme = Scheme.CERTAIN_PAIRS) -> Grade:
    """Grade a response; None means that nobody answered.

    Args:
        item: The item.
        response: What the taker did.
        scheme: How to grade an ordering.

    Raises:
        UsageError: The response does not fit the item: another kind of answer, or an option or an
            event that the item does not have.
    """
    if response is None:
        return Grade(NOTHING, answered=False, why="The question was not answered.")
    interaction = item.interaction
    match interaction:
        case Choice():
            return _grade_choice(interaction, response)
        case Ordering():
            return _grade_ordering(interaction, response, scheme)
    assert_never(interaction)


def _grade_choice(choice: Choice, response: Response) -> Grade:
    if not isinstance(response, Chosen):
        raise UsageError(
            "An order cannot answer a multiple-choice item; choose one of its options."
        )
    if not 0 <= response.option < len(choice.options):
        raise UsageError(
            f"Option {response.option} does not exist; "
            f"the item has options 0 to {len(choice.options) - 1}."
        )
    if choice.options[response.option].correct:
        return Grade(ALL, answered=True, why="The right option was chosen.")
    return Grade(NOTHING, answered=True, why="A wrong option was chosen.")


def _grade_ordering(ordering: Ordering, response: Response, scheme: Scheme) -> Grade:
    place_of = _places_by_entry(ordering, response)
    pairs = certain_pairs(ordering)
    if not pairs:
        return Grade(ALL, answered=True, why="No two of the events have a certain order.")
    if scheme is not Scheme.CERTAIN_PAIRS:
        return _grade_by_scheme(place_of, pairs, scheme)
    right = sum(place_of[first] < place_of[second] for first, second in pairs)
    share = max(NOTHING, 2 * Fraction(right, len(pairs)) - 1)
    return Grade(share, answered=True, why=_explain_pairs(right, len(pairs), share))


def _grade_by_scheme(
    place_of: Mapping[int, int], pairs: Collection[tuple[int, int]], scheme: Scheme
) -> Grade:
    """Held against the right order that comes nearest to what the taker did.

    There are several where dates leave pairs open, and none of these may cost a mark.
    """
    right_place = {entry: place for place, entry in enumerate(_nearest(place_of, pairs))}
    given = sorted(place_of, key=lambda entry: place_of[entry])
    order = [right_place[entry] for entry in given]
    share = earned(scheme, order)
    if share == ALL:
        return Grade(share, answered=True, why="All events stand in the right order.")
    kept = sum(place == right for place, right in enumerate(order))
    why = f"{kept} of {len(order)} events stand in their right places; graded by {_name(scheme)}."
    return Grade(share, answered=True, why=why)


def _nearest(place_of: Mapping[int, int], pairs: Collection[tuple[int, int]]) -> list[int]:
    """The entries in a right order: of those that may come next, the taker's first."""
    left = sorted(place_of, key=lambda entry: place_of[entry])
    order: list[int] = []
    while left:
        free = (one for one in left if not any(b == one and a in left for a, b in pairs))
        following = next(free, left[0])
        left.remove(following)
        order.append(following)
    return order


def _name(scheme: Scheme) -> str:
    return scheme.value.lower().replace("_", " ")


def certain_pairs(ordering: Ordering) -> tuple[tuple[int, int], ...]:
    """The pairs of entries, earlier one first, whose order is certain.

    Dates decide where both entries have one; otherwise the given order counts.
    """
    pairs = []
    for (earlier, first), (later, second) in combinations(enumerate(ordering.entries), 2):
        if _certainly_before(first, second):
            pairs.append((earlier, later))
        elif first.date and second.date and second.date.definitely_before(first.date):
            pairs.append((later, earlier))
    return tuple(pairs)


def _certainly_before(first: Entry, second: Entry) -> bool:
    if first.date is None or second.date is None:
        return True
    return first.date.definitely_before(second.date)


def _places_by_entry(ordering: Ordering, response: Response) -> dict[int, int]:
    if not isinstance(response, Ordered):
        raise UsageError(
            "A single option cannot answer an ordering item; give a place to each event."
        )
    if sorted(response.places) != list(range(len(ordering.entries))):
        raise UsageError(
            f"The order {list(response.places)} does not name each of the "
            f"{len(ordering.entries)} events once, counted from 0."
        )
    return {entry: place for place, entry in enumerate(response.places)}


def _explain_pairs(right: int, pairs: int, share: Fraction) -> str:
    if right == pairs:
        return "All events stand in the right order."
    noun = "pair" if pairs == 1 else "pairs"
    sentence = f"{right} of {pairs} {noun} of events in the right order"
    if share == NOTHING:
        return f"{sentence}: no more than chance gives."
    return f"{sentence}, corrected for chance."
