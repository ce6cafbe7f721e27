"""Ways to grade an ordering: ours, and the nine that Moodle's ordering question offers.

A teacher may choose one; each has a chance level, the share that a random order earns on average.
Source of the nine: https://docs.moodle.org/en/Ordering_question_type, `qtype_ordering_question`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from fractions import Fraction
from functools import cache
from itertools import combinations, pairwise, permutations
from math import factorial

MOST_ENUMERATED = 7

Order = Sequence[int]


class Scheme(StrEnum):
    """A way to grade an ordering; all but the first bear Moodle's names."""

    CERTAIN_PAIRS = "CERTAIN_PAIRS"
    ALL_OR_NOTHING = "ALL_OR_NOTHING"
    ABSOLUTE_POSITION = "ABSOLUTE_POSITION"
    RELATIVE_TO_CORRECT = "RELATIVE_TO_CORRECT"
    RELATIVE_NEXT_EXCLUDE_LAST = "RELATIVE_NEXT_EXCLUDE_LAST"
    RELATIVE_NEXT_INCLUDE_LAST = "RELATIVE_NEXT_INCLUDE_LAST"
    RELATIVE_ONE_PREVIOUS_AND_NEXT = "RELATIVE_ONE_PREVIOUS_AND_NEXT"
    RELATIVE_ALL_PREVIOUS_AND_NEXT = "RELATIVE_ALL_PREVIOUS_AND_NEXT"
    LONGEST_ORDERED_SUBSET = "LONGEST_ORDERED_SUBSET"
    LONGEST_CONTIGUOUS_SUBSET = "LONGEST_CONTIGUOUS_SUBSET"


def earned(scheme: Scheme, order: Order) -> Fraction:
    """The share of the marks that an order earns.

    Args:
        scheme: How to grade.
        order: For each place the right place of the event put there; `0, 1, 2 …` is all right.
    """
    return _SCHEMES[scheme](order)


@cache
def chance_level(scheme: Scheme, events: int) -> Fraction | None:
    """What a random order earns on average, exactly; None above 7 events where no formula is known.

    Two events or more are meant.
    """
    if scheme is Scheme.ALL_OR_NOTHING:
        return Fraction(1, factorial(events))
    if scheme is Scheme.RELATIVE_ALL_PREVIOUS_AND_NEXT:
        return Fraction(1, 2)
    if scheme is Scheme.RELATIVE_TO_CORRECT:
        return Fraction(2 * events - 1, 3 * events)
    if scheme in _ONE_IN_EVENTS:
        return Fraction(1, events)
    if events > MOST_ENUMERATED:
        return None
    orders = permutations(range(events))
    return sum((earned(scheme, order) for order in orders), Fraction(0)) / factorial(events)


def _pairs(order: Order) -> Fraction:
    """Kendall's τ, cut at 0."""
    return max(Fraction(0), 2 * _all_previous_and_next(order) - 1)


def _all_or_nothing(order: Order) -> Fraction:
    return Fraction(list(order) == sorted(order))


def _absolute_position(order: Order) -> Fraction:
    return Fraction(sum(place == right for place, right in enumerate(order)), len(order))


def _to_correct(order: Order) -> Fraction:
    """Each event earns less with each place that it is off."""
    farthest = len(order) - 1
    kept = sum(farthest - abs(place - right) for place, right in enumerate(order))
    return Fraction(kept, farthest * len(order))


def _next_exclude_last(order: Order) -> Fraction:
    return Fraction(_neighbours(order), len(order) - 1)


def _next_include_last(order: Order) -> Fraction:
    """The last event is right when nothing follows it."""
    return Fraction(_neighbours(order) + (order[-1] == len(order) - 1), len(order))


def _one_previous_and_next(order: Order) -> Fraction:
    """Both neighbours of each event count; the first and the last have nothing on one side."""
    ends = (order[0] == 0) + (order[-1] == len(order) - 1)
    return Fraction(2 * _neighbours(order) + ends, 2 * len(order))


def _all_previous_and_next(order: Order) -> Fraction:
    """The share of pairs in the right order."""
    pairs = list(combinations(order, 2))
    return Fraction(sum(first < second for first, second in pairs), len(pairs))


def _ordered_subset(order: Order) -> Fraction:
    """The longest events in the right order, others in between; one event alone is no order."""
    longest: list[int] = []
    for place, right in enumerate(order):
        before = [longest[other] for other in range(place) if order[other] < right]
        longest.append(1 + max(before, default=0))
    return _share_of_run(max(longest), len(order))


def _contiguous_subset(order: Order) -> Fraction:
    """The longest run of events that directly follow each other in the right order."""
    place_of = {right: place for place, right in enumerate(order)}
    longest = run = 1
    for right in range(1, len(order)):
        run = run + 1 if place_of[right - 1] < place_of[right] else 1
        longest = max(longest, run)
    return _share_of_run(longest, len(order))


def _neighbours(order: Order) -> int:
    return sum(second == first + 1 for first, second in pairwise(order))


def _share_of_run(run: int, events: int) -> Fraction:
    return Fraction(run if run > 1 else 0, events)


_ONE_IN_EVENTS = frozenset(
    (
        Scheme.ABSOLUTE_POSITION,
        Scheme.RELATIVE_NEXT_EXCLUDE_LAST,
        Scheme.RELATIVE_NEXT_INCLUDE_LAST,
        Scheme.RELATIVE_ONE_PREVIOUS_AND_NEXT,
    )
)
_SCHEMES: dict[Scheme, Callable[[Order], Fraction]] = {
    Scheme.CERTAIN_PAIRS: _pairs,
    Scheme.ALL_OR_NOTHING: _all_or_nothing,
    Scheme.ABSOLUTE_POSITION: _absolute_position,
    Scheme.RELATIVE_TO_CORRECT: _to_correct,
    Scheme.RELATIVE_NEXT_EXCLUDE_LAST: _next_exclude_last,
    Scheme.RELATIVE_NEXT_INCLUDE_LAST: _next_include_last,
    Scheme.RELATIVE_ONE_PREVIOUS_AND_NEXT: _one_previous_and_next,
    Scheme.RELATIVE_ALL_PREVIOUS_AND_NEXT: _all_previous_and_next,
    Scheme.LONGEST_ORDERED_SUBSET: _ordered_subset,
    Scheme.LONGEST_CONTIGUOUS_SUBSET: _contiguous_subset,
}
