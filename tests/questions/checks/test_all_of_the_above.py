"""No option says that all others are right."""

from __future__ import annotations

import pytest

from questions.checks import all_of_the_above
from questions.model.items import Item
from tests.questions.checks.items import findings, offered


@pytest.mark.parametrize(
    "item",
    [
        offered("Oslo", "Turku", "*All of the above"),
        offered("Oslo", "Turku", "*All of these."),
        offered("Oslo", "Turku", "*All the above are correct"),
        offered("Oslo", "Turku", "*all of them"),
        offered("Oslo", "Turku", "*All three answers"),
        offered("Oslo", "Turku", "*All the above are towns"),
        offered("Oslo", "Turku", "*A, B and C are all correct"),
        offered("Oslo", "Turku", "*AOTA"),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(all_of_the_above, item)


@pytest.mark.parametrize(
    "item",
    [
        offered("*All of the towns on the fjord", "Turku", "Malmo"),
        offered("*The Albert Hall", "Above the wall", "Overall"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(all_of_the_above, item)
