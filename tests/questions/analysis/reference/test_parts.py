"""Parts of what a text is about are told with their owner, if no other thing may have them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from questions.analysis.reference import resolve

Parse = Callable[[str], Doc]

CANAL = "The Orta Canal is a canal in Peru. The Orta Canal was opened in 1811."
TOWN = "Ortavik is a town in Norway. Ortavik has 8,400 inhabitants."


def _meaning(doc: Doc, word: str, title: str) -> str:
    last = [token.i for token in doc if token.text == word][-1]
    found = resolve(doc, title).resolved.values()
    return next((each.text for each in found if each.start <= last < each.end), "")


@pytest.mark.parametrize(
    ("text", "word", "title", "meaning"),
    [
        (f"{CANAL} The locks were rebuilt.", "locks", "Orta Canal", "the locks of the Orta Canal"),
        (
            f"{CANAL} The towpath was paved in 1950.",
            "towpath",
            "Orta Canal",
            "the towpath of the Orta Canal",
        ),
        (f"{TOWN} The council met in May.", "council", "Ortavik", "Ortavik's council"),
        (f"{TOWN} The town hall burned down.", "hall", "Ortavik", "Ortavik's town hall"),
    ],
)
def test_part_of_what_the_text_is_about(
    parse: Parse, text: str, word: str, title: str, meaning: str
) -> None:
    assert _meaning(parse(text), word, title) == meaning


@pytest.mark.parametrize(
    ("text", "word", "title"),
    [
        # One of many.
        (f"{CANAL} Ann Hale fell into the lock.", "lock", "Orta Canal"),
        # A second canal, or a part that is told to be another's.
        (f"{CANAL} A canal joined it. The locks were rebuilt.", "locks", "Orta Canal"),
        (f"{CANAL} The locks of the Sund were narrow. The locks were sold.", "locks", "Orta Canal"),
        # What such a thing does not have.
        (f"{CANAL} The roof was sold.", "roof", "Orta Canal"),
        # Another town.
        (f"{TOWN} Ann Hale lived in Oslo. The council met in May.", "council", "Ortavik"),
        # Too far from the owner.
        (f"{CANAL} {'Ann Hale sang in May. ' * 5}The locks were sold.", "locks", "Orta Canal"),
    ],
)
def test_part_that_may_be_of_something_else_stays_open(
    parse: Parse, text: str, word: str, title: str
) -> None:
    assert _meaning(parse(text), word, title) == ""
