"""A stem asks about the world."""

from __future__ import annotations

import pytest

from questions.checks import passage_talk
from questions.model.items import Item
from tests.questions.checks.items import asked, findings


@pytest.mark.parametrize(
    "item",
    [
        asked("According to the passage, who built the bridge?"),
        asked("What does the author say about the bridge?"),
        asked("Which town is mentioned above?"),
        asked("Who, as stated in the text, built the bridge?"),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(passage_talk, item)


@pytest.mark.parametrize(
    "item",
    [
        asked("Which newspaper printed the article of Zola in 1898?"),
        asked("Who wrote the report of the Oslo inquiry?"),
        asked("Which passage links the two seas?"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(passage_talk, item)
