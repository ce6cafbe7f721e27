"""Numbers as round as another one."""

from __future__ import annotations

from decimal import Decimal

import pytest

from questions.distractors.rounding import as_round


@pytest.mark.parametrize(
    ("value", "model", "expected"),
    [
        ("1137", "1500", "1100"),
        ("2040", "1500", "2100"),
        ("930", "1500", "900"),
        ("41500", "50000", "40000"),
        ("13100", "50000", "15000"),
        ("780000", "650000", "750000"),
        ("33", "40", "35"),
        ("43", "35", "45"),
        ("1234567", "8071350", "1234570"),
        ("12.34", "18.5", "12.5"),
        ("12.34", "18.2", "12.3"),
        ("7", "8", "7"),
    ],
)
def test_a_value_is_rounded_as_another_one_is(value: str, model: str, expected: str) -> None:
    assert as_round(Decimal(value), Decimal(model)) == Decimal(expected)
