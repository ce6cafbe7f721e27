"""The key does not echo the stem."""

from __future__ import annotations

import pytest

from questions.checks import word_repeats
from questions.model.items import Item
from tests.questions.checks.items import choice, findings


@pytest.mark.parametrize(
    "item",
    [
        choice("What do the harbour rules forbid?", "*Harbour fires", "Loud songs", "Red sails"),
        choice("Who studied the volcanoes?", "*A volcano expert", "A priest", "A sailor"),
        choice("What do volcanologists do?", "*Watch volcanic ash", "Map rivers", "Count birds"),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(word_repeats, item)


@pytest.mark.parametrize(
    "item",
    [
        choice("What do the harbour rules forbid?", "*Open fires", "Loud songs", "Red sails"),
        choice("What do the harbour rules forbid?", "*Harbour fires", "Harbour songs", "Red sails"),
        choice("Which people lived there?", "*People of the coast", "Farmers", "Sailors"),
        choice(
            "What do volcanologists do?", "*Watch volcanic ash", "Map volcanic rock", "Count birds"
        ),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(word_repeats, item)
