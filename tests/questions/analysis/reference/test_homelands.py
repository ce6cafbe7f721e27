"""The country, the continent and the capital of what a text is about, and "this" for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from tests.questions.analysis.reference.meanings import meaning_of

Parse = Callable[[str], Doc]

TOWN = "Lima is a port city on the coast of Peru."


@pytest.mark.parametrize(
    ("text", "word", "meaning"),
    [
        ("The country's first bank opened in Lima.", "country", "Peru"),
        ("Danish and Swedish crews came. The country was at war.", "country", "Peru"),
        ("The continent's longest railway ends in Lima.", "continent", "South America"),
        ("This old city burned in 1670.", "city", "Lima"),
        ("British crews settled on the hills.", "hills", "Lima's hills"),
        ("The bay was empty.", "bay", "Lima's bay"),
    ],
)
def test_of_a_town(parse: Parse, text: str, word: str, meaning: str) -> None:
    assert meaning_of(parse(f"{TOWN} {text}"), word, "Lima") == meaning


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Danish crews came. The country was at war.", "country"),
        ("Ann Hale came from Cusco. This city burned in 1670.", "city"),
        ("Ann Hale knew this city of kings.", "city"),
        ("Africa is far from Asia. Ann Hale left the continent.", "continent"),
    ],
)
def test_what_may_be_elsewhere(parse: Parse, text: str, word: str) -> None:
    assert meaning_of(parse(f"{TOWN} {text}"), word, "Lima") in ("", "the country")


@pytest.mark.parametrize(
    ("text", "word", "meaning"),
    [
        ("The treaty was signed in the Ethiopian capital in 2019.", "capital", "Addis Ababa"),
        ("Ann Hale left the Brazilian capital in 1901.", "capital", ""),
        ("Kenya and Ethiopia share the largest lake of the continent.", "continent", "Africa"),
        ("Kenya and Peru agreed on tea. Ann Hale left the continent.", "continent", ""),
    ],
)
def test_by_the_names_of_countries(parse: Parse, text: str, word: str, meaning: str) -> None:
    assert meaning_of(parse(text), word) == meaning
