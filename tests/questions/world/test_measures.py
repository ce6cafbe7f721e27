"""Amounts that are equal in other words or units."""

from __future__ import annotations

import pytest

from questions.world import measures


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a dozen", "12"),
        ("two dozen eggs", "24 eggs"),
        ("half a dozen", "six"),
        ("half", "50 per cent"),
        ("three quarters", "75%"),
        ("half a million", "500,000"),
        ("a quarter of a million", "250,000"),
        ("1.2m", "1,200,000"),
        ("twelve hundred", "1,200"),
        ("42.195 km", "42,195 metres"),
        ("1 mile", "1.6 kilometers"),
        ("90 minutes", "1.5 hours"),
        ("6 feet", "1.83 metres"),
        ("$1.5 million", "1,500,000 dollars"),
        ("12", "12 ships"),
    ],
)
def test_equal(one: str, other: str) -> None:
    assert measures.are_equal(one, other)
    assert measures.are_equal(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 km", "12 miles"),
        ("a dozen", "two dozen"),
        ("half", "0.5 km"),
        ("$20", "£20"),
        ("many", "12"),
        ("5 km", "5 kg"),
    ],
)
def test_unequal(one: str, other: str) -> None:
    assert not measures.are_equal(one, other)
