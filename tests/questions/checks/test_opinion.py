"""A stem states facts."""

from __future__ import annotations

import pytest

from questions.checks import opinion
from questions.model.items import Item
from tests.questions.checks.items import asked, findings


@pytest.mark.parametrize(
    "item",
    [
        asked("Which shocking treaty was obviously signed in Oslo?"),
        asked("Which country boasts ties with Norway?"),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(opinion, item)


@pytest.mark.parametrize(
    "item",
    [
        asked("Which treaty was signed in Oslo in 1905?"),
        asked("Who built the Clearlyville bridge?"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(opinion, item)
