"""A multiple-choice item offers more than yes and no."""

from __future__ import annotations

import pytest

from questions.checks import true_false
from questions.model.items import Item
from tests.questions.checks.items import asked, findings, offered


@pytest.mark.parametrize(
    "item",
    [
        offered("*True", "False"),
        offered("*Yes, in Oslo", "No, it fell", "No, it burnt"),
        asked("True or false: Oslo is in Norway?"),
        asked("Is Oslo in Norway?"),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(true_false, item)


@pytest.mark.parametrize(
    "item",
    [
        offered("*Norway", "Truro", "Falster", "Yes Minister"),
        asked("Which is larger, Oslo or Turku?"),
        asked("Is Oslo in Norway or in Sweden?"),
        asked("In which country is Oslo?"),
        asked("Who claims that Oslo, the capital of Norway, is growing?"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(true_false, item)
