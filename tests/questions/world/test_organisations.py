"""Well-known organisations, what they are, and since when there have been any."""

from __future__ import annotations

import pytest

from questions.world.firms import TRADES
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
    named = {name: ORGANISATIONS.full_name(name).removeprefix("the ") for name in FOUNDED}
    assert [name for name, common in named.items() if common != name] == []


def test_every_name_is_of_one_sort() -> None:
    names = [name for sort in ORGANISATIONS.table for name in ORGANISATIONS.others_of(sort)]
    entries = [entry for table in ORGANISATIONS.table.values() for entry in table.split(";")]
    assert len(names) == len(set(names)) == len(entries)


def test_what_ended_had_begun_before() -> None:
    assert all(last is None or first < last < 2030 for first, last in FOUNDED.values())


def test_firms_are_called_by_the_nouns_of_one_trade() -> None:
    nouns = [noun for row in TRADES.values() for noun in row.split(";")]
    assert len(nouns) == len(set(nouns))
    assert set(TRADES) <= set(ORGANISATIONS.table)
