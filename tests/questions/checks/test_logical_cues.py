"""Every option answers what the stem asks."""

from __future__ import annotations

import pytest

from questions.checks import logical_cues
from questions.model.items import Item
from tests.questions.checks.items import blocks, choice, findings


@pytest.mark.parametrize(
    "item",
    [
        choice("In which year was Oslo founded?", "*1048", "The king", "1066"),
        choice("When was Oslo founded?", "*In 1048", "Green paint", "In 1066"),
        choice("How many ships sank?", "*Three", "The king", "Four"),
        choice("Who built the bridge?", "*Berg", "14 percent", "Dahl"),
        choice("Which Caribbean country has two capitals?", "*Cuba", "Norway", "Jamaica"),
        choice("Which UN member state joined last?", "*Cuba", "Taiwan", "Jamaica"),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(logical_cues, item)


@pytest.mark.parametrize(
    "item",
    [
        choice("In which year was Oslo founded?", "*1048", "1050", "1066"),
        choice("When was Oslo founded?", "*After the flood", "In March", "Before 1000"),
        choice("How many ships sank?", "*None", "About 40", "Dozens"),
        choice("Who built the bridge?", "*Berg", "Two sailors", "Dahl"),
        choice("Which Caribbean country has two capitals?", "*Cuba", "Haiti", "Jamaica"),
        choice("Which party won?", "*Venstre", "Høyre", "Rødt"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(logical_cues, item)


def test_a_key_that_breaks_the_restriction_of_the_stem_blocks() -> None:
    item = choice("Which Caribbean country has two capitals?", "*Norway", "Cuba", "Jamaica")
    assert blocks(logical_cues, item)
