"""What a noun takes up that is the head of several names: the one of which the text tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from tests.questions.analysis.reference.meanings import meaning_of

Parse = Callable[[str], Doc]

WARS = "The Hale War had been short. In 1861 Peru left the Orta War."
ORTA = "The Orta War ended. Lima lost the Orta War."
BETWEEN = "Chile sent ships. Lima grew. Hull was poor. The sea was calm."


@pytest.mark.parametrize(
    ("text", "title", "meaning"),
    [
        (f"{WARS} In 1862 Spain entered the war.", "How the Orta War ended", ""),
        (f"{WARS} {BETWEEN} Spain entered the war.", "How the Orta War ended", "the Orta War"),
        (f"{WARS} {BETWEEN} Spain entered the war.", "How Peru lost", ""),
        (
            f"{WARS} The Orta War was long. {ORTA} {BETWEEN} Spain had entered the war.",
            "How Peru lost",
            "the Orta War",
        ),
    ],
)
def test_war_of_which_the_text_tells(parse: Parse, text: str, title: str, meaning: str) -> None:
    assert meaning_of(parse(text), "war", title) == meaning
