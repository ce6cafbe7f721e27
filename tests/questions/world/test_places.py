"""Well-known places by what they are and where they lie."""

from __future__ import annotations

import pytest

from questions.world.places import PLACES


@pytest.mark.parametrize(
    ("name", "sort", "where"),
    [
        ("Lake Taupō", "lake", "New Zealand"),
        ("the Sahara", "desert", "Africa"),
        ("Colorado", "American state", ""),
        ("the Colorado River", "river", "North America"),
        ("Aoraki", "mountain", "New Zealand"),
        ("Nowhere", "", ""),
    ],
)
def test_a_place_is_of_a_sort_and_lies_somewhere(name: str, sort: str, where: str) -> None:
    assert (PLACES.sort_of(name), PLACES.place_of(name)) == (sort, where)


@pytest.mark.parametrize("sort", sorted(PLACES.table))
def test_every_sort_has_three_others_for_each_place(sort: str) -> None:
    assert len(PLACES.others_of(sort)) >= 4
