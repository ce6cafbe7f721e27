"""Amounts told by two numbers."""

from __future__ import annotations

import pytest

from questions.world import spans


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("between 22 and 55 kilograms", "between 22 and 55"),
        ("for 18 to 22 months", "18 to 22"),
        ("two or three cubs", "two or three"),
        ("£30,000 to £40,000 a year", "£30,000 to £40,000"),
        ("10–12 centimetres", "10–12"),
    ],
)
def test_a_range_is_found_whole(text: str, told: str) -> None:
    (found,) = spans.ranges(text)
    assert text[found.start : found.end] == told


@pytest.mark.parametrize(
    "text",
    [
        "between 1905 and 1912",
        "from four to ten per inch",
        "two or nine cubs",
        "90 to 80",
        "22 sheep and 55 goats",
    ],
)
def test_years_changes_and_falling_pairs_are_no_ranges(text: str) -> None:
    assert not spans.ranges(text)


def test_a_length_of_time_in_two_units_is_told_from_other_pairs() -> None:
    assert spans.length("four hours and 50 minutes") is not None
    assert spans.units_of("four hours and 50 minutes") == ("hour", "minute")
    assert spans.length("four sheep and 50 goats") is None


@pytest.mark.parametrize("text", ["91 votes to 80", "four to one", "19-8"])
def test_a_result_gives_the_greater_number_first(text: str) -> None:
    found = spans.score(text)
    assert found is not None
    assert found.low.value > found.high.value


def test_a_range_is_no_result() -> None:
    assert spans.score("18 to 22") is None
