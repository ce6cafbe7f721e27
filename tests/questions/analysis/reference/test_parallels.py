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
        # Who is named only in what the subject is called.
        (
            "Peter Hale, the youngest son of John Berg, left Bern. A year later he built a tower.",
            "he",
            "Peter Hale",
        ),
        # The maker of what the subject saw.
        (
            "Peter Hale heard a song given by a singer, John Berg. He was charmed.",
            "He",
            "Peter Hale",
        ),
        # Two sentences call one of them "he", while the other only gets a letter.
        (
            "Peter Hale built a tower. In a letter to John Berg he called it high. He sold it.",
            "He",
            "Peter Hale",
        ),
        # A sentence about nobody stands between.
        (
            "Peter Hale nailed a basket to a wall. That is how the game began. He wrote the rules.",
            "He",
            "Peter Hale",
        ),
        # Somebody without a name acts before somebody whom the text is about.
        (
            "Peter Hale came to Bern. Hale taught. A clerk had a box, and Hale took it. He left.",
            "He",
            "Peter Hale",
        ),
        # A sentence opens with what its subject is.
        (
            "Anna Keller was a painter. The daughter of a clerk, she was taught Latin.",
            "she",
            "Anna Keller",
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
        ("Peter Hale came to Bern. A clerk had a box, and Hale took it. He left.", "He"),
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


@pytest.mark.parametrize(
    ("text", "word", "meaning"),
    [
        # Whose clause it is a part of.
        (
            "Long before Peter Hale heard of it, John Berg gave talks on what he called the tower.",
            "he",
            "John Berg",
        ),
        ("In 1875 Peter Hale's heir, John Berg, was so poor that he sold it.", "he", "John Berg"),
        # Of whom the sentence before tells, while the other one has no name.
        (
            "Peter Hale joined the ends so that a clerk could turn them. John Berg helped him.",
            "him",
            "Peter Hale",
        ),
        # Who speaks on.
        (
            "Peter Hale said that a new head was needed. The rest was true. But he admits a loss.",
            "he",
            "Peter Hale",
        ),
        # Somebody's things that a clause between does not tell of.
        ("Anna Keller, who met Clara Berg in 1709, sold her house.", "her", "Anna Keller"),
        # Where she is herself.
        ("Anna Keller met Clara Berg. Keller has a task ahead of her.", "her", "Anna Keller"),
        # Who stands behind a place.
        ("Anna Keller is a baker from Bern who wants to see her son.", "her", "Anna Keller"),
    ],
)
def test_clause_around_a_pronoun_says_who_is_meant(
    parse: Parse, text: str, word: str, meaning: str
) -> None:
    assert meaning_of(parse(text), word) == meaning


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Peter Hale had met John Berg, and Berg was so poor that Hale said he would pay.", "he"),
        ("Peter Hale saw John Berg in 1709. A clerk wrote to him.", "him"),
        ("Peter Hale said that it was late. A son met John Berg. In Bern, he said nothing.", "he"),
        ("Anna Keller saw Clara Berg with her dog.", "her"),
    ],
)
def test_two_who_fit_alike_keep_it_open(parse: Parse, text: str, word: str) -> None:
    assert meaning_of(parse(text), word) == ""
