"""Events that leave the program in another order than the right one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from questions.formats.shuffling import shuffled
from questions.model.items import Item, Ordering
from tests.questions.formats.samples import CHOICE, ORDERING, orderings


@given(ordering=orderings)
@settings(max_examples=25)
def test_all_events_are_there_and_not_in_the_right_order(ordering: Ordering) -> None:
    shuffling = shuffled(Item("ordering", "Order?", ordering))
    assert sorted(shuffling) == list(range(len(shuffling)))
    assert list(shuffling) != sorted(shuffling)


def test_the_order_follows_from_the_item() -> None:
    assert shuffled(ORDERING) == shuffled(ORDERING)


def test_options_are_not_shuffled() -> None:
    with pytest.raises(TypeError):
        shuffled(CHOICE)
