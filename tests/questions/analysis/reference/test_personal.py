"""What a text says around a name tells a person from a place or a body, whatever the model says."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from questions.analysis.reference import personal
from questions.analysis.reference.entities import entities
from questions.model.facts import Kind

Parse = Callable[[str], Doc]


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Gwilym Hafren, the harbourmaster, closed the pier.", "Hafren", Kind.PERSON),
        ("A retired electrician called Sjoerd Velde fixed it.", "Velde", Kind.PERSON),
        ("Femke Oldemans, 74, is one of the helpers.", "Oldemans", Kind.PERSON),
        ("Hilde Brandsel carried a lamp. It was broken, Brandsel said.", "Hilde", Kind.PERSON),
        ("It is owned by the charity Tidewell, which sells boats.", "Tidewell", Kind.ORGANISATION),
        ("The island of Orsholm has a bakery.", "Orsholm", Kind.PLACE),
        ("Odalys Quenby was born in Peru and sang.", "Quenby", Kind.PERSON),
        ("The Oldham Rovers, 74, met again.", "Rovers", None),
    ],
)
def test_kind_by_what_is_said_around_a_name(
    parse: Parse, text: str, word: str, kind: Kind | None
) -> None:
    doc = parse(text)
    named = entities(doc)
    token = next(token for token in doc if token.text == word)
    found = named[token.i].kind if token.i in named else None
    assert found is kind if kind else found is not Kind.PERSON


@pytest.mark.parametrize(
    ("noun", "is_one"),
    [
        ("lighthouse-keeper", True),
        ("harbourmaster", True),
        ("plumber", True),
        ("fisherman", True),
        ("mayor", True),
        ("printer", False),
        ("ferry", False),
        ("german", False),
    ],
)
def test_which_nouns_are_callings(noun: str, is_one: bool) -> None:
    assert personal.is_calling(noun) is is_one
