"""The stem does not hold its own answer."""

from __future__ import annotations

import pytest

from questions.checks import key_in_stem
from questions.model.items import Item
from tests.questions.checks.items import blocks, choice, findings


@pytest.mark.parametrize(
    "item",
    [
        choice("Who built the Berg bridge?", "*Berg", "Dahl", "Lund"),
        choice("In which year did Oslo burn on 3 May 1905?", "*1905", "1910", "1912"),
        choice(
            "On which date in 1905 did Oslo burn in May 1905?",
            "*3 May 1905",
            "4 May 1905",
            "5 May 1905",
        ),
    ],
)
def test_it_blocks(item: Item) -> None:
    assert blocks(key_in_stem, item)


@pytest.mark.parametrize(
    "item",
    [
        choice("Who built the bridge of Oslo?", "*Berg", "Dahl", "Lund"),
        choice("In which year did the 1905 treaty end?", "*1910", "1912", "1914"),
        choice("Which is larger, Oslo or Turku?", "*Oslo", "Turku"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(key_in_stem, item)
