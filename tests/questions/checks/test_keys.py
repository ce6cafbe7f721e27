"""Exactly one option is the key."""

from __future__ import annotations

import pytest

from questions.checks import keys
from questions.model.items import Item
from tests.questions.checks.items import blocks, findings, offered, ordering


@pytest.mark.parametrize(
    "item",
    [
        offered("Oslo", "Turku", "Malmo"),
        offered("*Oslo", "*Turku", "Malmo"),
    ],
)
def test_it_blocks(item: Item) -> None:
    assert blocks(keys, item)


@pytest.mark.parametrize(
    "item",
    [
        offered("*Oslo", "Turku", "Malmo"),
        ordering("A bridge is built", "A bridge falls"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(keys, item)
