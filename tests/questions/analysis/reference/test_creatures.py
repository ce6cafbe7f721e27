"""In a text on a sort, words for one or all of it say that they are of that sort."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from tests.questions.analysis.reference.meanings import meaning_of

Parse = Callable[[str], Doc]

TITLE = "Ridge-backed toad"
START = "The ridge-backed toad is a small toad native to Peru."


@pytest.mark.parametrize(
    ("text", "word", "meaning"),
    [
        ("An adult needs a pond.", "adult", "adult ridge-backed toad"),
        ("Males sing at night.", "Males", "male ridge-backed toads"),
        ("The female gives birth in May.", "female", "female ridge-backed toad"),
        ("The toads sleep in winter.", "toads", "ridge-backed toads"),
        ("The animals sleep in winter.", "animals", "ridge-backed toads"),
        ("The short legs are green.", "legs", "the short legs of the ridge-backed toad"),
        ("The body is green.", "body", "the body of the ridge-backed toad"),
    ],
)
def test_one_or_all_of_a_sort(parse: Parse, text: str, word: str, meaning: str) -> None:
    assert meaning_of(parse(f"{START} {text}"), word, TITLE) == meaning


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Two toads were found in Lima. The toads were brought to Hull.", "toads"),
        ("A female of the rook lays four eggs.", "female"),
        ("Ann Hale is an adult.", "toads"),
    ],
)
def test_single_ones(parse: Parse, text: str, word: str) -> None:
    text = text if word in text else f"{text} Ann Hale bought other toads."
    assert meaning_of(parse(f"{START} {text}"), word, TITLE) == ""


@pytest.mark.parametrize(("text", "word"), [("An adult needs a car.", "adult")])
def test_adults_of_a_text_on_a_thing(parse: Parse, text: str, word: str) -> None:
    start = "The zip fastener is a device for joining two edges."
    assert meaning_of(parse(f"{start} {text}"), word, "Zip fastener") == ""


def test_pronouns_behind_one_of_a_sort_mean_the_sort(parse: Parse) -> None:
    text = f"{START} An adult swims well. Its back is green."
    assert meaning_of(parse(text), "Its", TITLE) == "the ridge-backed toad"


def test_all_of_a_sort_of_thing(parse: Parse) -> None:
    text = "The zip fastener is a device for joining edges. The fasteners were used on belts."
    assert meaning_of(parse(text), "fasteners", "Zip fastener") == "zip fasteners"
