"""Names of rulers keep their number, and callings belong to the name behind them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc, Token

Parse = Callable[[str], Doc]


def _subject(doc: Doc, verb: str) -> Token:
    told = next(token for token in doc if token.text == verb)
    return next(child for child in told.children if child.dep_ in ("nsubj", "nsubjpass"))


@pytest.mark.parametrize(
    ("text", "verb", "name"),
    [
        ("Peter I founded the city of Lund in 1703.", "founded", "Peter I"),
        ("Charles I of Orta was beheaded in 1649.", "beheaded", "Charles I"),
        ("King James I granted the company a charter in 1606.", "granted", "King James I"),
    ],
)
def test_number_of_a_ruler_is_a_part_of_the_name(
    parse: Parse, text: str, verb: str, name: str
) -> None:
    subject = _subject(parse(text), verb)
    assert (subject.text, subject.tag_) == ("I", "NNP")
    assert subject.doc[subject.left_edge.i : subject.i + 1].text == name
    assert subject.ent_type_ == "PERSON"


def test_ruler_behind_a_preposition_leaves_the_subject_to_the_verb(parse: Parse) -> None:
    doc = parse("Under the Persian king Darius I the old canal was restored.")
    assert _subject(doc, "restored").text == "canal"


@pytest.mark.parametrize(
    "text",
    [
        "With Peter I founded a school in Lund, and my sons live there.",
        '"With Peter I founded a school in Lund," said Ann Hale.',
    ],
)
def test_somebody_who_speaks_is_no_number(parse: Parse, text: str) -> None:
    assert next(token.tag_ for token in parse(text) if token.text == "I") == "PRP"


def test_calling_belongs_to_the_subject_behind_it(parse: Parse) -> None:
    doc = parse("The boat was sold, and the designer Elsa Berg used red zips on her gowns.")
    subject = _subject(doc, "used")
    assert [token.text for token in subject.subtree] == ["the", "designer", "Elsa", "Berg"]
    assert subject.text == "Berg"


def test_calling_in_an_aside_belongs_to_the_name_behind_it(parse: Parse) -> None:
    doc = parse(
        "In 2015 a group led by the Palestinian-Canadian physician Tarek Haddad presented a pump."
    )
    assert _subject(doc, "presented").text == "group"
    led = next(token for token in doc if token.text == "led")
    assert [token.text for token in led.subtree][-2:] == ["Tarek", "Haddad"]


def test_mended_names_leave_one_tree(parse: Parse) -> None:
    doc = parse("Under Peter I the town was built, and the poet Ann Hale praised it.")
    for sentence in doc.sents:
        assert set(sentence.root.subtree) == set(sentence)
