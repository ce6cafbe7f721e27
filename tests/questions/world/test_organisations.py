"""Well-known organisations, what they are, and since when there have been any."""

from __future__ import annotations

import pytest

from questions.world.organisations import FOUNDED, ORGANISATIONS


@pytest.mark.parametrize(
    ("name", "sort"),
    [
        ("Brookings Institution", "think tank"),
        ("the Royal Society of Edinburgh", "learned society"),
        ("Department of Justice", "department of the US government"),
        ("Amnesty International", "human rights organisation"),
        ("Oxfam", "aid organisation"),
        ("University of Ghent", "university"),
        ("Turku Savings Bank", ""),
    ],
)
def test_an_organisation_is_of_a_sort(name: str, sort: str) -> None:
    assert ORGANISATIONS.sort_of(name) == sort


def test_every_sort_has_others_enough_for_an_item() -> None:
    for sort in ORGANISATIONS.table:
        assert len(ORGANISATIONS.others_of(sort)) > 3, sort


def test_what_has_a_year_is_known_by_its_common_name() -> None:
    assert [name for name in FOUNDED if ORGANISATIONS.full_name(name) != name] == []
