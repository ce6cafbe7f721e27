"""A stem says what is needed, and no more."""

from __future__ import annotations

import pytest

from questions.checks import ballast
from questions.model.items import Item
from tests.questions.checks.items import asked, findings


@pytest.mark.parametrize(
    "item",
    [
        asked("Oslo lies on a fjord. Who built its bridge?"),
        asked('"It was a hard winter," Who said so in Oslo?'),
        asked("Who built the bridge (which, by the way, fell down soon after)?"),
        asked("Who, " + "in the old town of Oslo and " * 6 + "Turku, built the bridge?"),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(ballast, item)


@pytest.mark.parametrize(
    "item",
    [
        asked("Who built the bridge of Oslo in 1905?"),
        asked("Near Mt. Ida, who did St. Olaf meet with J. K. Toole?"),
        asked("In 1999, who were the owners of the bridge, according to Dahl?"),
        asked("Who wrote the song of The Who in 1971?"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(ballast, item)
