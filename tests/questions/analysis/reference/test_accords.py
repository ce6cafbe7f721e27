"""An agreement of which the headline tells is that between its two countries."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from tests.questions.analysis.reference.meanings import meaning_of

Parse = Callable[[str], Doc]

TITLE = "Peru and Chile sign fishing deal"
START = "Peru and Chile have agreed to share the fishing off Arica."


@pytest.mark.parametrize(
    ("text", "word", "meaning"),
    [
        ("The treaty was signed in Arica.", "treaty", "the treaty between Peru and Chile"),
        ("The deal was signed in Arica.", "deal", "the fishing deal between Peru and Chile"),
        ("The new pact ends in 2030.", "pact", "the new pact between Peru and Chile"),
        ("The talks began in Lima.", "talks", "the talks between Peru and Chile"),
        ("An earlier treaty failed.", "treaty", "an earlier treaty between Peru and Chile"),
        ("The governments met in Lima.", "governments", "the governments of Peru and Chile"),
    ],
)
def test_agreement_of_the_two_countries(parse: Parse, text: str, word: str, meaning: str) -> None:
    assert meaning_of(parse(f"{START} {text}"), word, TITLE) == meaning


@pytest.mark.parametrize(
    ("text", "word", "title"),
    [
        # The headline tells of no agreement, or of three countries.
        ("The treaty was signed in Arica.", "treaty", "Peru and Chile play in Arica"),
        ("The treaty was signed in Arica.", "treaty", "Peru, Chile and Brazil sign fishing deal"),
        # Of another, or of another country's.
        ("Spain has a treaty on tuna. The treaty was signed in Vigo.", "treaty", TITLE),
        ("Spain asked for a seat. The treaty was signed in Vigo.", "treaty", TITLE),
        ("The talk was held in Lima.", "talk", TITLE),
    ],
)
def test_agreement_that_may_be_another(parse: Parse, text: str, word: str, title: str) -> None:
    assert meaning_of(parse(f"{START} {text}"), word, title) == ""
