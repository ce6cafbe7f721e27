"""An animal with a name is "she" or "he" where nobody is around who may be meant."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from tests.questions.analysis.reference.meanings import meaning_of

Parse = Callable[[str], Doc]
BORIS = "Bora, a griffon vulture, was seen near Lima."


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Peter Hale tracked her on a screen.", "her"),
        ("She circled twice.", "She"),
        ("She circled twice. Then she flew south.", "she"),
    ],
)
def test_animal_is_she(parse: Parse, text: str, word: str) -> None:
    assert meaning_of(parse(f"{BORIS} {text}"), word) == "Bora"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Anna Keller saw it. She wept.", "She"),
        ("A nurse came. She wept.", "She"),
        ("She circled twice. Peter Hale thought that he had gone.", "he"),
        ("The cage was open, she said.", "she"),
    ],
)
def test_animal_gives_way_to_people(parse: Parse, text: str, word: str) -> None:
    assert meaning_of(parse(f"{BORIS} {text}"), word) != "Bora"
