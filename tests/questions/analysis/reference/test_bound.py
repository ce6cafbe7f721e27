"""Pronouns that their own clause explains."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from questions.analysis.reference import Reference, resolve
from tests.questions.analysis.reference.meanings import meaning_of

Parse = Callable[[str], Doc]


def _last(doc: Doc, word: str) -> Reference | None:
    at = [token.i for token in doc if token.text == word][-1]
    return resolve(doc).resolved.get(at)


@pytest.mark.parametrize(
    ("text", "word", "antecedent"),
    [
        ("The ferry itself was built in Lima.", "itself", "ferry"),
        ("The masons taught themselves Latin.", "themselves", "masons"),
        ("A potter who made himself a kiln lived in Hull.", "himself", "who"),
        ("The council gave itself a new hall.", "itself", "council"),
    ],
)
def test_reflexive_goes_with_its_noun(parse: Parse, text: str, word: str, antecedent: str) -> None:
    doc = parse(text)
    found = _last(doc, word)
    assert found is not None
    nouns = {antecedent, "potter"} if antecedent == "who" else {antecedent}
    assert doc[found.antecedent].text in nouns


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        # The subject of its own clause owns it, though the clause before names another one.
        (
            "Paul Novak played the organ in 2007, and George Hale used it in his opera.",
            "his",
            "George Hale",
        ),
        # So does the one whom a clause with "who" tells of.
        (
            "Mary Hale, a nurse who lost her hat in Hull, came home.",
            "her",
            "Mary Hale",
        ),
        # Somebody named behind "to" is another one than the subject behind.
        (
            "George Hale was a miner. In a letter to the poet Paul Novak he told of a fire.",
            "he",
            "George Hale",
        ),
        # A name that somebody is called by is his.
        ("A miner named Paul Novak found the coin in his garden.", "his", "Paul Novak"),
    ],
)
def test_somebody_is_meant(parse: Parse, text: str, word: str, name: str) -> None:
    found = _last(parse(text), word)
    assert found is not None
    assert found.text == name


def test_two_of_one_sex_in_a_clause_are_not_told_apart(parse: Parse) -> None:
    found = _last(parse("Mary Hale met Ann Berg in her garden."), "her")
    assert found is None or not found.text


def test_somebody_to_whom_a_thing_is_done_is_not_the_one_who_does_the_next(parse: Parse) -> None:
    text = (
        "In order to ensure that Novak did not win, Berg had Novak thrown in jail and then "
        "declared himself the winner."
    )
    found = _last(parse(text), "himself")
    assert found is None or found.text == "Berg"


def test_flag_is_not_on_its_own_tower(parse: Parse) -> None:
    doc = parse("The church is old. The flag of the guild is displayed on its tower.")
    assert _last(doc, "its") is None


def test_people_are_those_of_a_place(parse: Parse) -> None:
    assert _last(parse("For years the mine gave work to most of its people."), "its") is None


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Paul Novak left. In his letters, Olaf Berg praised Lima.", "his", "Olaf Berg"),
        ("Paul Novak left. Seeing his army in ruins, Olaf Berg fled.", "his", "Olaf Berg"),
        ("Lima was cold. Before he left the city, Olaf Berg sold a boat.", "he", "Olaf Berg"),
        ("Lima was cold. As fear of his army grew, Olaf Berg fled.", "his", "Olaf Berg"),
    ],
)
def test_opening_is_about_the_subject_behind_it(
    parse: Parse, text: str, word: str, name: str
) -> None:
    assert meaning_of(parse(text), word) == name


@pytest.mark.parametrize(
    ("text", "word", "noun"),
    [
        # Joined to what is owned.
        ("The tax hurt the farmers and their sons.", "their", "farmers"),
        ("The ships were tired. On their way home, they met a storm.", "their", "they"),
        # A body alone in its sentence.
        ("The Spanish team started their work in May.", "their", "team"),
        ("Apple showed the first of their products.", "their", "Apple"),
    ],
)
def test_owner_in_the_same_clause_stays(parse: Parse, text: str, word: str, noun: str) -> None:
    doc = parse(text)
    at = next(token.i for token in doc if token.text == word)
    found = resolve(doc).resolved[at]
    assert doc[found.antecedent].text == noun


@pytest.mark.parametrize(
    "text",
    [
        "Lima fined the farmers, and the team started their work in May.",
        "The mill, the farmers and their sons burned.",
        "Lima cut wages for their pay.",
    ],
)
def test_owner_of_several_that_fit_stays_open(parse: Parse, text: str) -> None:
    doc = parse(text)
    at = next(token.i for token in doc if token.text == "their")
    assert at in resolve(doc).unresolved


def test_whom_somebody_acts_on_owns_what_is_told_behind(parse: Parse) -> None:
    text = "Olaf Berg thanked the six clerks of Lima for their work."
    assert meaning_of(parse(text), "their") == "the six clerks of Lima"
