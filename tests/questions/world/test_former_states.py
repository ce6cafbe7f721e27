"""States of the past and those beside them."""

from __future__ import annotations

import pytest

from questions.world import country
from questions.world.former_states import _ROWS, beside


def test_every_state_beside_one_of_the_past_is_known() -> None:
    listed = [name for row in _ROWS.split("\n") for name in row.partition(": ")[2].split(", ")]
    assert [name for name in listed if name and country(name) is None] == []


@pytest.mark.parametrize("name", ["the Soviet Union", "Prussia", "USSR", "Austria-Hungary"])
def test_a_state_of_the_past_stood_beside_others(name: str) -> None:
    assert len(beside(name)) > 3


def test_a_state_of_today_has_its_own_neighbours() -> None:
    assert beside("Peru") == ()
