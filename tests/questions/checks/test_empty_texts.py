"""Every text that a taker reads has words."""

from __future__ import annotations

import pytest

from questions.checks import empty_texts
from questions.model.items import Item
from tests.questions.checks.items import asked, findings, offered, ordering


@pytest.mark.parametrize(
    "item",
    [
        offered("*Oslo", "", "Malmo"),
        offered("*Oslo", " - ", "Malmo"),
        ordering("A bridge is built", "  "),
        asked("???"),
        asked("In which year was {event}?"),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(empty_texts, item)


@pytest.mark.parametrize(
    "item",
    [
        offered("*Oslo", "3", "Malmo"),
        asked("Which set is written as a < b?"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(empty_texts, item)
