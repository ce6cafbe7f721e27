"""Words that everybody reads in another way have no place."""

from __future__ import annotations

import pytest

from questions.checks import vague
from questions.model.items import Item
from tests.questions.checks.items import asked, findings, offered


@pytest.mark.parametrize(
    "item",
    [
        asked("Where does the king usually live?"),
        offered("*In Oslo", "Often in Turku", "In Malmo"),
        offered("*It is probably Oslo", "It is Turku", "It is Malmo"),
        offered("*They cluster in the majority of cases", "They sleep", "They swim"),
        asked("What do bees tend to do in Oslo?"),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(vague, item)


@pytest.mark.parametrize(
    "item",
    [
        asked("Where did the mayor of Oftenburg live?"),
        asked("How often did the ferry sail to Oslo in 1911?"),
        offered("*Soften", "Mayor", "Malmo"),
        asked("Who said “I often walk to Turku” in 1905?"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(vague, item)
