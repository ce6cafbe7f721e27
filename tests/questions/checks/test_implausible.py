"""Every distractor may be taken by somebody."""

from __future__ import annotations

import pytest

from questions.checks import implausible
from questions.model.items import Item
from tests.questions.checks.items import choice, findings, offered


@pytest.mark.parametrize(
    "item",
    [
        offered("*Oslo", "I don't know", "Malmo"),
        offered("*Oslo", "N/A", "Malmo"),
        offered("*Oslo", "42", "Malmo"),
        offered("*1905", "Turku", "1910"),
        offered("*1905", "12 June 1906", "1910"),
        offered("*12 percent", "12 km", "14 percent"),
        offered("*12", "12,000", "14"),
        choice("How many bats live there?", "*three", "two-thirds", "four"),
        choice("Which country did Norway leave?", "*Sweden", "Norway", "Denmark"),
        choice("Which country did Norway leave?", "*Sweden", "Helsinki", "Denmark"),
        offered("*Oslo", "asdf", "Malmo"),
        offered("*Oslo", "Tuesday", "Malmo"),
        choice("Who drew it?", "*Ada Hale", "Mickey Mouse", "Eva Moe"),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(implausible, item)


@pytest.mark.parametrize(
    "item",
    [
        offered("*1905", "1899", "1910"),
        offered("*914", "1145", "1450"),
        offered("*$1.2 million", "$900,000", "$3 million"),
        offered("*five to ten", "two to three", "six to nine"),
        offered("*a sailor", "a farmer", "a nurse"),
        choice("Which country did Norway leave?", "*Sweden", "Finland", "Denmark"),
        choice("Which play was it?", "*The Tempest", "Twelfth Night", "King Lear"),
        choice("What did it cost?", "6 pence", "*9 pence", "1 shilling"),
        offered("900 m", "*2 km", "12 km"),
        offered("Monday", "*Tuesday", "Friday"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(implausible, item)
