"""Moodle's nine ways and ours, by examples worked by hand and by chance."""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations

import pytest

from questions.ordering_schemes import Scheme, chance_level, earned

# Six events of which the first stands in the last place but one, and the reverse order.
MOVED, REVERSED = (1, 2, 3, 4, 0, 5), (5, 4, 3, 2, 1, 0)


@pytest.mark.parametrize(
    ("scheme", "moved", "backwards"),
    [
        (Scheme.CERTAIN_PAIRS, Fraction(7, 15), 0),
        (Scheme.ALL_OR_NOTHING, 0, 0),
        (Scheme.ABSOLUTE_POSITION, Fraction(1, 6), 0),
        (Scheme.RELATIVE_TO_CORRECT, Fraction(22, 30), Fraction(12, 30)),
        (Scheme.RELATIVE_NEXT_EXCLUDE_LAST, Fraction(3, 5), 0),
        (Scheme.RELATIVE_NEXT_INCLUDE_LAST, Fraction(4, 6), 0),
        (Scheme.RELATIVE_ONE_PREVIOUS_AND_NEXT, Fraction(7, 12), 0),
        (Scheme.RELATIVE_ALL_PREVIOUS_AND_NEXT, Fraction(11, 15), 0),
        (Scheme.LONGEST_ORDERED_SUBSET, Fraction(5, 6), 0),
        (Scheme.LONGEST_CONTIGUOUS_SUBSET, Fraction(5, 6), 0),
    ],
)
def test_worked_examples(scheme: Scheme, moved: Fraction, backwards: Fraction) -> None:
    assert earned(scheme, MOVED) == moved
    assert earned(scheme, REVERSED) == backwards


@pytest.mark.parametrize("scheme", Scheme)
def test_the_right_order_earns_all_and_no_order_more(scheme: Scheme) -> None:
    shares = {order: earned(scheme, order) for order in permutations(range(4))}
    assert shares[0, 1, 2, 3] == 1
    assert all(0 <= share < 1 for order, share in shares.items() if order != (0, 1, 2, 3))


@pytest.mark.parametrize("events", [2, 3, 5])
@pytest.mark.parametrize("scheme", Scheme)
def test_the_chance_level_is_the_mean_over_all_orders(scheme: Scheme, events: int) -> None:
    shares = [earned(scheme, order) for order in permutations(range(events))]
    assert chance_level(scheme, events) == sum(shares, Fraction(0)) / len(shares)


@pytest.mark.parametrize(
    ("scheme", "level"),
    [
        (Scheme.RELATIVE_ALL_PREVIOUS_AND_NEXT, 0.50),
        (Scheme.LONGEST_ORDERED_SUBSET, 0.56),
        (Scheme.RELATIVE_TO_CORRECT, 0.60),
    ],
)
def test_five_events_at_random(scheme: Scheme, level: float) -> None:
    found = chance_level(scheme, 5)
    assert found is not None
    assert float(found) == pytest.approx(level, abs=0.005)


def test_no_level_is_given_where_none_is_known() -> None:
    assert chance_level(Scheme.LONGEST_CONTIGUOUS_SUBSET, 12) is None
    assert chance_level(Scheme.ABSOLUTE_POSITION, 12) == Fraction(1, 12)
