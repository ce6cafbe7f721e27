"""No option says that all others are wrong."""

from __future__ import annotations

import pytest

from questions.checks import none_of_the_above
from questions.model.items import Item
from tests.questions.checks.items import findings, offered


@pytest.mark.parametrize(
    "item",
    [
        offered("Oslo", "Turku", "*None of the above"),
        offered("Oslo", "Turku", "*none of these"),
        offered("Oslo", "Turku", "*None of the above is correct."),
        offered("Oslo", "Turku", "*No correct answer"),
        offered("Oslo", "Turku", "*Neither of them"),
        offered("Oslo", "Turku", "*There is no correct answer here"),
        offered("Oslo", "Turku", "*None of the towns listed"),
        offered("Oslo", "Turku", "*NOTA"),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(none_of_the_above, item)


@pytest.mark.parametrize(
    "item",
    [
        offered("*None of the king's ships", "Turku", "Malmo"),
        offered("*Nonesuch", "No. 10", "Noone"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(none_of_the_above, item)
