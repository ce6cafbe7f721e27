"""Numbers, ranks and units in words."""

from __future__ import annotations

import pytest

from questions.times import lexicon
from questions.times.lexicon import Unit


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("3", 3),
        ("1,500", 1500),
        ("2.5", 2.5),
        ("twenty-one", 21),
        ("ninety", 90),
        ("a", 1),
        ("a hundred", 100),
        ("three hundred", 300),
        ("a couple of", 2),
        ("a dozen", 12),
        ("half a", 0.5),
        ("two and a half", 2.5),
        ("another", 1),
        ("several", None),
        ("a few", None),
        ("dozens of", None),
    ],
)
def test_number(text: str, wanted: float | None) -> None:
    assert lexicon.number(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("1st", 1), ("22nd", 22), ("third", 3), ("twentieth", 20), ("twenty-first", 21), ("last", -1)],
)
def test_ordinal(text: str, wanted: int) -> None:
    assert lexicon.ordinal(text) == wanted


@pytest.mark.parametrize(
    ("word", "unit"),
    [
        ("Years", Unit.YEAR),
        ("century", Unit.CENTURY),
        ("centuries", Unit.CENTURY),
        ("days", Unit.DAY),
    ],
)
def test_unit(word: str, unit: Unit) -> None:
    assert lexicon.unit_of(word) is unit


def test_part_of_the_day_may_stand_on_two_lines() -> None:
    assert lexicon.part_of_day("early\nhours") == "MO"
    assert lexicon.part_of_day("soon") == ""
