"""The pronoun "it" is what a text has in focus, where nothing else comes near."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from questions.analysis.reference import resolve
from tests.questions.analysis.reference.meanings import meaning_of

Parse = Callable[[str], Doc]

CANAL = "The Orta Canal is a waterway in the north of Peru which links the east coast with Lima."
TITLE = "Orta Canal"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("It was opened in 1811.", "It"),
        ("The canal was opened in 1811, and coal was soon carried along it.", "it"),
        ("The canal was shut. Volunteers dug it out again in 1980.", "it"),
        ("Its best year was 1838, when it carried 640,000 tons.", "it"),
        # A paragraph goes on about what the text is about.
        ("Ann Hale came here.\n\nIt was closed in 1954.", "It"),
    ],
)
def test_it_is_what_the_text_is_about(parse: Parse, text: str, word: str) -> None:
    assert meaning_of(parse(f"{CANAL} {text}"), word, TITLE) == "the Orta Canal"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        # What something is done to may be told of next.
        ("The canal has a new bridge. It cost 3,000 euros.", "It"),
        ("The canal lost a boat. Ann Hale found it in Lima.", "it"),
        # Another subject.
        ("The mud was soft. No masonry would stand on it.", "it"),
        ("A railway came in 1846. Ann Hale travelled on it.", "it"),
        # A thing brought in with a clause of its own.
        ("Peru gave the canal a lock, which was built in 1954. It has two gates.", "It"),
        # Its own clause has another owner.
        ("The canal is deep. The harbour that had lost its walls was sold.", "its"),
        ("The mill closed.\n\nThe railway was late.\n\nAnn Hale saw it.", "it"),
    ],
)
def test_it_stays_open_where_something_else_comes_near(parse: Parse, text: str, word: str) -> None:
    assert meaning_of(parse(f"{CANAL} {text}"), word, TITLE) == ""


def test_headline_with_and_is_one_name(parse: Parse) -> None:
    doc = parse("The Mardle and Teal Canal was built in 1811. Ann Hale saw it.")
    names = {each.name for each in resolve(doc, "Mardle and Teal Canal").entities.values()}
    assert "Mardle and Teal Canal" in names


def test_it_is_what_somebody_owns(parse: Parse) -> None:
    text = "Peter Hale's tower was lit in 1708, and it stood for fifty years. It burned down."
    assert meaning_of(parse(text), "it", "") == "Peter Hale's tower"
    assert meaning_of(parse(text), "It", "") == "Peter Hale's tower"
    named = "Ann Hale came home. Her book Forty Bells was printed in 1973. It was sold in Lima."
    assert meaning_of(parse(named), "It", "") != "Ann Hale's book"


def test_trial_in_court_is_no_study(parse: Parse) -> None:
    text = "A court in Lima fined Norla. A survey led by Ann Hale was late. The trial took a year."
    assert meaning_of(parse(text), "trial", "") == ""
    study = "A survey led by Ann Hale was late. The study took a year."
    assert meaning_of(parse(study), "study", "") == "the study led by Ann Hale"


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        # What somebody left, joined or built, and the clause behind tells of.
        ("Ann Hale joined the Orta Bank in 1906, after it had moved to Lima.", "the Orta Bank"),
        ("Ann Hale joined the Orta Bank with the Peru Club, after it had moved.", "the Orta Bank"),
        ("The Peru Club joined the Orta Bank after it had moved.", ""),
        ("Ann Hale said that the mill owed the Orta Bank money because it was old.", ""),
        # What acts on the one who did something with it.
        ("Peru has lost most of the woodland that covered it in 1980.", "Peru"),
        ("Peru sold Chile a boat that had brought it to the south.", ""),
        # What is named right before.
        ("Ann Hale owned a house. Called Villa Berta, it was built in 1961.", "Villa Berta"),
        ("Ann Hale owned a house. Painted by Villa Berta, it was sold in 1961.", ""),
    ],
)
def test_it_is_what_is_done_to_or_named_before_it(parse: Parse, text: str, meaning: str) -> None:
    assert meaning_of(parse(text), "it", "") == meaning


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Unlike its neighbour, the mill stands on a hill.", True),
        ("Despite its age, the mill stands.", True),
        ("Unlike the other ships of its class, the boat sank.", True),
        ("On its roof, the town built a tower.", False),
        ("Unlike its neighbours, they stand.", False),
    ],
)
def test_its_in_an_opening_is_of_the_subject_behind(parse: Parse, text: str, kept: bool) -> None:
    doc = parse(f"Ann Hale slept. {text}")
    at = next(token.i for token in doc if token.text == "its")
    assert (at in resolve(doc).resolved) is kept


@pytest.mark.parametrize(
    ("text", "word", "meaning"),
    [
        (
            "Ann Hale founded the Orta Bank. She had ten clerks. By 1880 it employed 200.",
            "it",
            "the Orta Bank",
        ),
        (
            "Tom Berg heads the Orta Union. He says that its members are poor.",
            "its",
            "the Orta Union",
        ),
        # Another body, and what things do and have as well.
        ("Ann Hale founded the Orta Bank and bought a club. By 1880 it employed 200.", "it", ""),
        ("The Orta Bank sued Norla. She had ten clerks. By 1880 it employed 200.", "it", ""),
        (
            "Ann Hale founded the Orta Bank. She laid a stone. Now it lies beside its brother.",
            "its",
            "",
        ),
    ],
)
def test_it_is_the_only_body_that_may_do_so(
    parse: Parse, text: str, word: str, meaning: str
) -> None:
    assert meaning_of(parse(text), word, "") == meaning
