"""Numbers and dates stand in their natural order."""

from __future__ import annotations

import pytest

from questions.checks import sequence
from questions.model.items import Item
from tests.questions.checks.items import findings, offered


@pytest.mark.parametrize(
    "item",
    [
        offered("1910", "*1905", "1912"),
        offered("12 June 1999", "*3 May 1999", "4 July 1999"),
        offered("$2 million", "*$900,000", "$3 million"),
        offered("three", "*two", "seven"),
        offered("AD 14", "*44 BC", "AD 79"),
        offered("1912", "*1910", "1905"),
        offered("June", "*March", "August"),
        offered("900 m", "*2 km", "1.5 km"),
        offered("Friday", "*Monday", "Sunday", "Tuesday"),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(sequence, item)


@pytest.mark.parametrize(
    "item",
    [
        offered("1905", "*1910", "1912"),
        offered("31 December 1998", "*3 May 1999", "4 July 1999"),
        offered("$900,000", "*$2 million", "$1.1 billion"),
        offered("44 BC", "*AD 14", "AD 79"),
        offered("Turku", "*Oslo", "Bergen"),
        offered("914", "*1145", "1450"),
        offered("900 m", "*1.5 km", "2 km"),
        offered("Sunday", "*Monday", "Friday"),
        offered("Monday", "*Friday", "Sunday"),
        offered("Three Rivers", "*Two Hills", "Four Oaks"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(sequence, item)
