"""Who speaks in a quotation is told by the verb beside it, or by who spoke before."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from questions.analysis.reference import resolve

Parse = Callable[[str], Doc]

TOLD = [
    ("“Wool keeps us warm,” said Ann Hale, a weaver.", "Wool", "Ann Hale"),
    ("Ann Hale said: “Wool keeps us warm.”", "Wool", "Ann Hale"),
    ("Norla’s owner, Ann Hale, said: “Wool keeps us warm.”", "Wool", "Ann Hale"),
    ("Ann Hale weaves. “Wool keeps us warm,” she says.", "Wool", "Ann Hale"),
    ("“It rained,” said Ann Hale. “Wool kept us warm.”", "Wool", "Ann Hale"),
    ("Ann Hale says winters are long. “Wool keeps us warm.”", "Wool", "Ann Hale"),
    ('"Wool keeps us warm," Ann Hale told Paul Novak.', "Wool", "Ann Hale"),
    ("“Wool keeps us warm,” said Ann Hale. It rained.\n\n“Sheep like rain.”", "Sheep", "Ann Hale"),
]
UNTOLD = [
    ("“It rained,” said Ann Hale. Paul Novak called it a “warm summer” in Norla.", "summer"),
    ("“It rained,” said Ann Hale. “It snowed,” said Ida Keller. Then came “the flood”.", "flood"),
    ("“Wool keeps us warm,” a weaver said.", "Wool"),
]


@pytest.mark.parametrize(("text", "word", "name"), TOLD)
def test_speaker_is_found(parse: Parse, text: str, word: str, name: str) -> None:
    doc = parse(text)
    index = next(token.i for token in doc if token.text == word)
    assert resolve(doc).spoken[index].name == name


@pytest.mark.parametrize(("text", "word"), UNTOLD)
def test_speaker_stays_open(parse: Parse, text: str, word: str) -> None:
    doc = parse(text)
    index = next(token.i for token in doc if token.text == word)
    assert index not in resolve(doc).spoken


def test_words_outside_of_quotations_have_no_speaker(parse: Parse) -> None:
    doc = parse("“Wool keeps us warm,” said Ann Hale. Sheep like rain.")
    spoken = resolve(doc).spoken
    assert {doc[index].text for index in spoken} == {"Wool", "keeps", "us", "warm", ","}


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Ann Hale waved. She left. “I sold my farm,” Ann Hale said.", "her"),
        ("“I sold my farm,” Ann Hale said.", ""),
    ],
)
def test_speakers_words_for_themselves_stand_for_their_name(
    parse: Parse, text: str, own: str
) -> None:
    doc = parse(text)
    resolved = resolve(doc).resolved
    found = {doc[index].text: each for index, each in resolved.items() if each.text == "Ann Hale"}
    assert {"I", "my"} <= set(found)
    assert found["my"].third == own
