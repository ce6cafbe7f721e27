"""Parts of what a text is about are told with their owner, if no other thing may have them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from tests.questions.analysis.reference.meanings import meaning_of

Parse = Callable[[str], Doc]

CANAL = "The Orta Canal is a canal in Peru. The Orta Canal was opened in 1811."
SHIP = "A ferry sank off Hull in May. The ferry, the Norla, was new."
FIRM = "Norla is a company in Hull. Norla was founded in 1811."
TOWN = "Ortavik is a town in Norway. Ortavik has 8,400 inhabitants."


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
        (
            f"{CANAL} Ann Hale surveyed the route.",
            "route",
            "Orta Canal",
            "the route of the Orta Canal",
        ),
        (f"{CANAL} Peru gave up the scheme in 1820.", "scheme", "Orta Canal", "the Orta Canal"),
        (f"{CANAL} Work began in 1800.", "Work", "Orta Canal", "work on the Orta Canal"),
        (
            f"{CANAL} The digging took years.",
            "digging",
            "Orta Canal",
            "the digging of the Orta Canal",
        ),
        (f"{CANAL} A ship blocked the passage.", "passage", "Orta Canal", "the Orta Canal"),
        (
            "Chess is a board game for two. The rules were changed in Italy.",
            "rules",
            "Chess",
            "the rules of chess",
        ),
        (
            "Basketball is a sport for two teams. The ball had to be thrown.",
            "ball",
            "How basketball began",
            "the ball in basketball",
        ),
        (
            "The zip fastener is a device for joining edges. In 1937 the zip won a prize.",
            "zip",
            "Zip fastener",
            "the zip fastener",
        ),
        (f"{SHIP} The crew was saved.", "crew", "Sunk off Hull", "the crew of the Norla"),
        (f"{FIRM} The staff went home.", "staff", "Norla", "Norla's staff"),
        (f"{TOWN} The council met in May.", "council", "Ortavik", "Ortavik's council"),
        (
            "Ortavik is a town with a population of 8,000. The population fell in 1811.",
            "population",
            "Ortavik",
            "Ortavik's population",
        ),
        (f"{TOWN} The town hall burned down.", "hall", "Ortavik", "Ortavik's town hall"),
    ],
)
def test_part_of_what_the_text_is_about(
    parse: Parse, text: str, word: str, title: str, meaning: str
) -> None:
    assert meaning_of(parse(text), word, title) == meaning


@pytest.mark.parametrize(
    ("text", "word", "title"),
    [
        # One of many.
        (f"{CANAL} Ann Hale fell into the lock.", "lock", "Orta Canal"),
        # A second canal, or a part that is told to be another's.
        (f"{CANAL} A canal joined it. The locks were rebuilt.", "locks", "Orta Canal"),
        (f"{CANAL} The locks of the Sund were narrow. The locks were sold.", "locks", "Orta Canal"),
        (f"{CANAL} Ann Hale had a plan and a route. The route was long.", "route", "Orta Canal"),
        # Work on something that the text does not tell.
        ("Ann Hale lived in Hull. Work began in 1800.", "Work", "Ann Hale"),
        # What such a thing does not have.
        (f"{CANAL} The roof was sold.", "roof", "Orta Canal"),
        # Another town.
        (f"{TOWN} Ann Hale lived in Oslo. The council met in May.", "council", "Ortavik"),
        # Too far from the owner.
        (f"{CANAL} {'Ann Hale sang in May. ' * 9}The locks were sold.", "locks", "Orta Canal"),
    ],
)
def test_part_that_may_be_of_something_else_stays_open(
    parse: Parse, text: str, word: str, title: str
) -> None:
    assert meaning_of(parse(text), word, title) == ""
