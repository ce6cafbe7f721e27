"""Words that admit no exception give a wrong option away."""

from __future__ import annotations

import pytest

from questions.checks import absolutes
from questions.model.items import Item
from tests.questions.checks.items import asked, findings, offered


@pytest.mark.parametrize(
    "item",
    [
        offered("*In Oslo", "Always in Turku", "In Malmo"),
        offered("*It grew", "It never grew", "It fell"),
        offered("*It grew", "All towns fell", "It fell"),
        offered("*It grew", "It fell completely", "It burnt"),
        offered("*It grew", "Only Turku fell", "It burnt"),
        asked("What does a king always wear?"),
        offered("*In Oslo", "Nothing but Turku", "In Malmo"),
        offered("*It grew", "It must not ever grow", "It fell"),
        offered("*It grew", "It ALWAYS fell", "It burnt"),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(absolutes, item)


@pytest.mark.parametrize(
    "item",
    [
        offered("*A football club", "Allegheny", "Everton"),
        offered("*It grew overall", "The hall fell", "The wall burnt"),
        offered("*All of the above", "It fell", "It burnt"),
        offered("*None of the above", "It fell", "It burnt"),
        offered("*Every two years", "Every ten years", "Every five years"),
        asked("Which state was the only one without a railway?"),
        offered("*Never Mind the Rain", "Songs for Turku", "The Long Way Home"),
        offered("*All Saints", "St Mary's", "Holy Trinity"),
        offered("*Ann None", "Ada Hale", "Eva Moe"),
        offered("*an always-on lamp", "a red lamp", "a big lamp"),
        offered("*“a bridge to nowhere”", "“a gift to Turku”", "“a sad day”"),
        asked("Who said “I will never leave Oslo”?"),
        asked("Who wrote the song Never Again Oslo?"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(absolutes, item)
