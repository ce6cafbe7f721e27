"""Nothing of a page that is not its article gets into an item."""

from __future__ import annotations

import pytest

from questions.checks import furniture
from questions.model.items import Item
from tests.questions.checks.items import asked, blocks, findings, offered, ordering


@pytest.mark.parametrize(
    "item",
    [
        asked("What can be read at https://example.org/oslo?"),
        offered("*Oslo", "Photo: A. Berg", "Turku"),
        asked("Which town follows, read more?"),
        ordering("Norway signs a treaty", "Subscribe to our newsletter"),
    ],
)
def test_it_blocks(item: Item) -> None:
    assert blocks(furniture, item)


@pytest.mark.parametrize(
    "item",
    [
        asked("Who photographed the harbour of Oslo?"),
        asked("Which newspaper did Berg found?"),
        asked("Who said that the source of the river lies in Norway?"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(furniture, item)
