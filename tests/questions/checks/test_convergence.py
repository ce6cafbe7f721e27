"""The key is not where the parts of the options meet."""

from __future__ import annotations

import pytest

from questions.checks import convergence
from questions.model.items import Item
from tests.questions.checks.items import findings, offered


@pytest.mark.parametrize(
    "item",
    [
        offered("*silver from Oslo", "silver from Turku", "lead from Oslo", "iron from Malmo"),
        offered(
            "*red silver shipped to Oslo", "red silver shipped to Turku", "red lead shipped to Oslo"
        ),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(convergence, item)


@pytest.mark.parametrize(
    "item",
    [
        offered("*silver from Oslo", "lead from Turku", "iron from Malmo", "zinc from Vaasa"),
        offered("*silver from Oslo", "silver from Turku", "lead from Oslo", "lead from Turku"),
        offered("*Oslo", "Turku", "Malmo"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(convergence, item)
