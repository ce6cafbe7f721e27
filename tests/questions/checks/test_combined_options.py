"""No option is put together from others."""

from __future__ import annotations

import pytest

from questions.checks import combined_options
from questions.model.items import Item
from tests.questions.checks.items import asked, findings, offered


@pytest.mark.parametrize(
    "item",
    [
        offered("Oslo", "Turku", "*Both A and B"),
        offered("Oslo", "Turku", "*A and C only"),
        offered("Oslo", "Turku", "*1 and 2"),
        offered("Oslo", "Turku", "*Both of the above"),
        offered("Oslo", "Turku", "*Oslo and Turku", "Malmo"),
        offered("I only", "II only", "*I and II"),
        asked("Which hold? I. Oslo grew. II. Turku fell."),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(combined_options, item)


@pytest.mark.parametrize(
    "item",
    [
        offered("*Salt and vinegar", "Bed and breakfast", "Section A"),
        offered("*1", "2", "3"),
        offered("*Vitamin B and iron", "Vitamin D and zinc", "Copper"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(combined_options, item)
