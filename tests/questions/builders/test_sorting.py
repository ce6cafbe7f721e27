"""Of which sort a name is, so that a question asks by it."""

from __future__ import annotations

import pytest

from questions.builders.sorting import says, sort_of
from questions.model.facts import Kind, Mention


@pytest.mark.parametrize(
    ("name", "kind", "text", "sort"),
    [
        ("Norla", Kind.ORGANISATION, "The supermarket group Norla was fined.", "supermarket chain"),
        ("Norla", Kind.ORGANISATION, "Norla, a Danish shipping line, grew.", "shipping company"),
        ("Norla", Kind.ORGANISATION, "The tax on Norla rose.", ""),
        ("Tesco", Kind.ORGANISATION, "Tesco grew.", "supermarket chain"),
        ("the Norla Canal", Kind.PLACE, "", "canal"),
        ("the Louvre", Kind.ORGANISATION, "", "museum"),
        ("Velland", Kind.PLACE, "They crossed Velland, a reservoir in Peru.", "lake"),
        ("Berlin", Kind.CITY, "", "city"),
        ("Ribe", Kind.CITY, "He came to the city of Ribe.", "city"),
        ("Norla", Kind.CITY, "The town of Norla lies inland.", "town"),
        ("Norla", Kind.CITY, "", "city"),
        ("Ann Hale", Kind.PERSON, "The airline Ann Hale flew.", ""),
    ],
)
def test_a_name_is_of_the_sort_that_it_the_world_or_the_text_tells(
    name: str, kind: Kind, text: str, sort: str
) -> None:
    assert sort_of(Mention(name, kind, 0, len(name)), text) == sort


@pytest.mark.parametrize(
    ("words", "said"),
    [("the record company of the band", True), ("its label", True), ("the owner of a farm", False)],
)
def test_words_may_say_the_sort_already(words: str, *, said: bool) -> None:
    assert says(words, "record label") is said
