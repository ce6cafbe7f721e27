"""Dates as a sentence says them."""

from __future__ import annotations

import pytest

from questions.facts import dates_in_words


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("august 1916", "August 1916"), ("3 may", "3 may"), ("1916", "1916"), ("May 3", "May 3")],
)
def test_month_before_a_number_has_a_capital(text: str, wanted: str) -> None:
    assert dates_in_words.with_capitals(text) == wanted
