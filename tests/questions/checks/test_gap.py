"""A stem asks; it leaves no gap."""

from __future__ import annotations

import pytest

from questions.checks import gap
from questions.model.items import Item
from tests.questions.checks.items import asked, findings


@pytest.mark.parametrize(
    "item",
    [
        asked("The capital of Norway is ____."),
        asked("The treaty of Oslo was signed on 18 April ........"),
        asked("Fill in the name of the capital: Norway"),
        asked("The capital of Norway is ..."),
        asked("The capital of Norway is [...] on the fjord."),
        asked("The capital of Norway is"),
        asked("_ is the capital of Norway."),
        asked("The capital of Norway is [BLANK]."),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(gap, item)


@pytest.mark.parametrize(
    "item",
    [
        asked("Which file is named snake_case in the guide?"),
        asked("Who wrote, in part (b), the law?"),
        asked("Put these events in order, earliest first:"),
        asked("Who said: I am the law?"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(gap, item)
