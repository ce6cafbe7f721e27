"""Well-known places by what they are and where they lie."""

from __future__ import annotations

import re

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


@pytest.mark.parametrize(
    ("name", "sort"),
    [
        ("the Norla Canal", "canal"),
        ("Great Norla Lake", "lake"),
        ("Loch Norla", "lake"),
        ("the Isle of Norla", "island"),
        ("Norla Bridge", "bridge"),
        ("River Norla", "river"),
        ("Bridge Street", ""),
        ("Lake", ""),
        ("Norla bridge", ""),
    ],
)
def test_a_name_says_what_it_names_by_its_head(name: str, sort: str) -> None:
    assert PLACES.sort_of(name) == sort


def test_what_a_name_can_say_is_in_the_table() -> None:
    assert set(PLACES.by_head.values()) | set(PLACES.by_first.values()) <= set(PLACES.table)


def test_every_name_is_of_one_sort() -> None:
    """One island is a state as well, and both are asked for."""
    names = [name for sort in PLACES.table for name in PLACES.others_of(sort)]
    assert len(names) == len(set(names))
    listed = [
        re.sub(r"^@(?:New |North |South )?\w+ ", "", entry.strip()).partition(" = ")[0]
        for table in PLACES.table.values()
        for entry in table.split(";")
    ]
    assert {name for name in listed if listed.count(name) > 1} == {"Tasmania"}


def test_what_was_built_has_a_year_that_can_be() -> None:
    assert PLACES.years["Suez Canal"] == (1869, None)
    assert all(PLACES.full_name(name).removeprefix("the ") == name for name in PLACES.years)
    assert all(1000 < first < 2030 for first, _ in PLACES.years.values())
