"""A stem asks one thing."""

from __future__ import annotations

import pytest

from questions.checks import focus
from questions.model.items import Item
from tests.questions.checks.items import asked, findings


@pytest.mark.parametrize(
    "item",
    [
        asked("Norway."),
        asked("Norway?"),
        asked("What is true about Norway?"),
        asked("Which of the following statements is correct?"),
        asked("Which statement best describes the bridge?"),
        asked("What about Norway?"),
        asked("Who was it?"),
        asked("Who built the bridge, and when did it fall?"),
        asked("Who built it? When did it fall?"),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(focus, item)


@pytest.mark.parametrize(
    "item",
    [
        asked("Who built the bridge of Oslo?"),
        asked("In which year did the bridge and the tower fall?"),
        asked("Which truce ended the war?"),
        asked("Which true story inspired the film?"),
        asked("Put these events in order, earliest first."),
        asked("Did Norway join the union?"),
        asked("What happened to the bridge of Oslo in 1905?"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(focus, item)
