"""Grammar does not tell the key from the distractors."""

from __future__ import annotations

import pytest

from questions.checks import grammar_cues
from questions.model.items import Item
from tests.questions.checks.items import choice, findings


@pytest.mark.parametrize(
    "item",
    [
        choice("The king kept an", "*otter", "badger", "lynx"),
        choice("What are the arms of the king?", "*swords", "a lion", "a crown"),
        choice("Which of the following are arms?", "*swords", "a lion", "a crown"),
        choice("Why did the king leave?", "*To rest", "The plague", "The war"),
        choice("What did the king say?", "*He was tired.", "He was ill", "He was old"),
        choice("Which body sat?", "*the UN", "NATO", "UNESCO"),
        choice("What did the king see?", "*a storm", "The war", "The plague"),
        choice("What did the Danes do?", "*built a port", "sold its navy", "closed a mint"),
        choice("What did Norway do?", "*built a port", "sold his ship", "closed a mint"),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(grammar_cues, item)


@pytest.mark.parametrize(
    "item",
    [
        choice("What did the king keep?", "*An otter", "A badger", "A lynx"),
        choice("What are the arms of the king?", "*swords", "lions", "crowns"),
        choice("Why did the king leave?", "*To rest", "To fight", "To marry"),
        choice("Which firm built it?", "*NASA", "Boeing", "the Navy"),
        choice("Who won?", "*the Netherlands", "Chad", "Mali"),
        choice("Which body sat?", "*the UN", "the Senate", "the Court"),
        choice("Who fled?", "*the Dutch", "the Danes", "the Poles"),
        choice("The king kept a", "*unicorn", "badger", "lynx"),
        choice("What did the Danes do?", "*built a port", "sold their navy", "closed a mint"),
        choice("What did Norway do?", "*built its port", "sold its navy", "closed a mint"),
        choice("Who paid for it?", "*Notting Ward", "Ada Hale", "Eva Moe"),
        choice("Who was the host?", "*Ada Hale", "Tom Brooks", "Eva Ricks"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(grammar_cues, item)
