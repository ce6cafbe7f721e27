"""No slips of the pen."""

from __future__ import annotations

import pytest

from questions.checks import slips
from questions.model.items import Item
from tests.questions.checks.items import asked, findings


@pytest.mark.parametrize(
    "item",
    [
        asked("Who built the the bridge?"),
        asked("How many copier did Berg sell?"),
        asked("who built the bridge?"),
        asked("Who built an bridge in Oslo?"),
        asked("Who built the bridge (in Oslo?"),
        asked("Who fell in April 1967 on 24 April 1967?"),
        asked("Who has led the list in 2015 since 1994?"),
        asked("Who built it ?"),
        asked("Which country invaded Luxemburg and Portgal in 1921?"),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(slips, item)


@pytest.mark.parametrize(
    "item",
    [
        asked("Who built the bridge?"),
        asked("How many people did Berg hire, and how many ships were sunk?"),
        asked("Who said that that was an hour, a euro and a unit?"),
        asked("Which iPhone did Berg sell between 1967 and 1970?"),
        asked("Which country invaded Portugal, Colombia and British Columbia?"),
        asked("iOS was first sold in which year?"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(slips, item)
