"""What can change is asked with its date."""

from __future__ import annotations

import pytest

from questions.checks import undated
from questions.model.items import Item
from tests.questions.checks.items import asked, blocks, findings


@pytest.mark.parametrize(
    "item",
    [
        asked("How many people live and work, and have houses, in Oslo?"),
        asked("How many ships does Norway have?"),
        asked("Who is the mayor of Oslo?"),
        asked("Which town is the largest in Norway?"),
    ],
)
def test_it_notes(item: Item) -> None:
    assert findings(undated, item)
    assert not blocks(undated, item)


@pytest.mark.parametrize(
    "item",
    [
        asked("As of May 2024, how many ships does Norway have?"),
        asked("How many ships did Norway sell?"),
        asked("Who was the mayor of Oslo?"),
        asked("In which year is the king said to have been born?"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(undated, item)
