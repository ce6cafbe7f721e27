"""The key is no longer than the distractors."""

from __future__ import annotations

import pytest

from questions.checks import longest_key
from questions.model.items import Item
from tests.questions.checks.items import findings, offered


@pytest.mark.parametrize(
    "item",
    [
        offered("*In the old harbour beside the castle of Oslo", "In the mill", "In the town hall"),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(longest_key, item)


@pytest.mark.parametrize(
    "item",
    [
        offered("*In the old harbour", "In the mill", "In the town hall of Turku"),
        offered("*In the harbour", "In the mill", "In a barn"),
        offered("*Dwight D. Eisenhower", "Alan Shepard", "Yuri Gagarin"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(longest_key, item)
