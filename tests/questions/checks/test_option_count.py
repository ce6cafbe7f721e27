"""Three to five options."""

from __future__ import annotations

import pytest

from questions.checks import option_count
from questions.model.items import Item
from tests.questions.checks.items import findings, offered, ordering


@pytest.mark.parametrize(
    "item",
    [
        offered("*Oslo", "Turku"),
        offered("*1", "2", "3", "4", "5", "6"),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(option_count, item)


@pytest.mark.parametrize(
    "item",
    [
        offered("*Oslo", "Turku", "Malmo"),
        offered("*Oslo", "Turku", "Malmo", "Bergen"),
        ordering("One", "Two"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(option_count, item)
