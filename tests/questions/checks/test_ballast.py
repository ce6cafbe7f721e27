"""A stem says what is needed, and no more."""

from __future__ import annotations

import pytest

from questions.checks import ballast, review
from questions.model.items import Item
from questions.model.review import Severity
from tests.questions.checks.items import asked, findings, offered


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


@pytest.mark.parametrize(
    ("item", "length"),
    [
        (asked("Who " * 100_000 + "?"), "400,001"),
        (offered("*" + "Oslo," * 100_000, "Turku"), "500,000"),
    ],
)
def test_a_text_as_long_as_a_book_is_blocked_at_once(item: Item, length: str) -> None:
    found = review(item).findings
    assert [(one.check, one.severity) for one in found] == [("ballast", Severity.BLOCKING)]
    assert length in found[0].message
