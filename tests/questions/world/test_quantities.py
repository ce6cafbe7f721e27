"""Numbers as English writes them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.world import quantities


@pytest.mark.parametrize(
    ("text", "value", "unit", "ordinal"),
    [
        ("$35.67 million", "35670000", "dollar", False),
        ("35,670,000 dollars", "35670000", "dollar", False),
        ("US$1.2bn", "1200000000", "dollar", False),
        ("£5m", "5000000", "pound", False),
        ("16 billion euros", "16000000000", "euro", False),
        ("6%", "6", "%", False),
        ("30 per cent", "30", "%", False),
        ("the 193rd", "193", "", True),
        ("twenty-first", "21", "", True),
        ("third", "3", "", True),
        ("two hundred and five thousand", "205000", "", False),
        ("twenty-five", "25", "", False),
        ("three quarters", "0.75", "", False),
        ("a hundred", "100", "", False),
        ("1.5 million", "1500000", "", False),
    ],
)
def test_a_number_is_read_with_its_value(text: str, value: str, unit: str, ordinal: bool) -> None:
    (figure,) = quantities.find(text)
    assert (figure.value, figure.unit, figure.ordinal) == (Decimal(value), unit, ordinal)
    assert text[figure.start : figure.end] == figure.text


@pytest.mark.parametrize("text", ["", "none of them", "B12 vitamin", "someone", "tenant"])
def test_what_is_no_number_gives_none(text: str) -> None:
    assert quantities.find(text) == ()


@given(st.integers(0, 99))
def test_a_spelled_number_reads_as_itself(number: int) -> None:
    assert [figure.value for figure in quantities.find(quantities.spell(number))] == [number]


@given(st.integers(1, 99))
def test_a_spelled_rank_reads_as_itself(number: int) -> None:
    (figure,) = quantities.find(quantities.spell_ordinal(number))
    assert (figure.value, figure.ordinal) == (number, True)


@given(st.text(max_size=200))
def test_no_text_breaks_the_reader(text: str) -> None:
    for figure in quantities.find(text):
        assert text[figure.start : figure.end] == figure.text
