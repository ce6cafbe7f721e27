"""Who was told of as the subject goes on as the subject, where others are only mentioned."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from questions.analysis.reference import resolve
from tests.questions.analysis.reference.meanings import meaning_of

Parse = Callable[[str], Doc]


@pytest.mark.parametrize(
    ("text", "word", "meaning"),
    [
        # The other one stands in a clause about the subject.
        (
            "The builder was Peter Hale, who learnt his trade under John Berg. He left Bern.",
            "He",
            "Peter Hale",
        ),
        # A relative of the subject.
        (
            "Peter Hale had lost his brother there in 1709, and in 1711 he built a tower.",
            "he",
            "Peter Hale",
        ),
        # Beside the subject of a clause that another joins.
        ("Anna Keller lived with Clara Berg in Bern, and she sold a house.", "she", "Anna Keller"),
        # The former owner stands before the name.
        (
            "Peter Hale died. His successor, John Berg, was a merchant, yet he knew the sea.",
            "he",
            "John Berg",
        ),
        # A second calling brings in nobody.
        ("Anna Keller was a botanist and painter. She was born in Bern.", "She", "Anna Keller"),
    ],
)
def test_subject_goes_on_as_the_subject(parse: Parse, text: str, word: str, meaning: str) -> None:
    assert meaning_of(parse(text), word) == meaning


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Peter Hale met John Berg in 1709. He was a merchant.", "He"),
        ("Peter Hale was followed by John Berg. He built a tower.", "He"),
        ("Peter Hale sold a picture to a doctor, John Berg. He lent money.", "He"),
        ("Peter Hale saw John Berg, and John Berg sang, but he was ill.", "he"),
        ("Peter Hale hired a clerk in 1709. He was tall.", "He"),
    ],
)
def test_whoever_may_be_the_next_subject_keeps_it_open(parse: Parse, text: str, word: str) -> None:
    assert meaning_of(parse(text), word) == ""


def test_only_woman_of_a_text_goes_on_over_a_sentence_without_her(parse: Parse) -> None:
    text = "Anna Keller went home. Keller sang. The sale was put off. It was late, she said."
    assert meaning_of(parse(text), "she") == "Anna Keller"
    other = text.replace("sang", "sang with Clara Berg")
    assert meaning_of(parse(other), "she") == ""


def test_owner_in_front_is_the_subject_behind(parse: Parse) -> None:
    doc = parse("The sale was late. In her ruling, Judge Anna Keller said that it was wrong.")
    found = [each for each in resolve(doc).resolved.values() if doc[each.start].text == "her"]
    assert [doc[each.antecedent].text for each in found] == ["Keller"]


def test_title_tells_the_sex_and_the_post(parse: Parse) -> None:
    doc = parse("Captain Jo Berg sailed in June. The ice was thick. The captain left Bern.")
    assert meaning_of(doc, "captain") == "Jo Berg"
    doc = parse("Queen Ildi came in 1840. One of the locks bears her name.")
    assert meaning_of(doc, "her") == "Ildi"
