"""A plural takes up those that the text brought in with their number and sort."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from tests.questions.analysis.reference.meanings import meaning_of

Parse = Callable[[str], Doc]

COINS = "A gardener dug up 1,140 Roman silver coins in Hull."


@pytest.mark.parametrize(
    ("text", "word", "meaning"),
    [
        (f"{COINS} The coins were sold to Lima.", "coins", "the 1,140 Roman silver coins"),
        (
            f"{COINS} The coins, most of which are old, were sold to Lima.",
            "coins",
            "the 1,140 Roman silver coins",
        ),
        (
            "In May 200 truck drivers went on strike. The drivers wanted money.",
            "drivers",
            "the 200 truck drivers",
        ),
    ],
)
def test_taken_up_with_their_number(parse: Parse, text: str, word: str, meaning: str) -> None:
    assert meaning_of(parse(text), word) == meaning


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (f"{COINS} Gold coins were found in Lima. The coins were sold.", "coins"),
        (f"{COINS} The gold coins were sold to Lima.", "coins"),
        ("A gardener dug up two Roman coins. The coins were sold.", "coins"),
        ("A gardener dug up 1,140 coins. The coins were sold.", "coins"),
    ],
)
def test_plural_of_others(parse: Parse, text: str, word: str) -> None:
    assert meaning_of(parse(text), word) == ""
