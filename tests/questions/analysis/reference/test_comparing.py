"""Adjectives that compare leave a noun open unless the sentence says with what."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from questions.analysis.reference import resolve

Parse = Callable[[str], Doc]


@pytest.mark.parametrize(
    ("text", "word", "is_open"),
    [
        ("Peru sold tin to other countries.", "countries", False),
        ("Ann Hale sold other boats.", "boats", True),
        ("Other countries bought tin.", "countries", True),
        ("Ann Hale knew people from 40 different countries.", "countries", False),
        ("Ann Hale took a different view.", "view", True),
        ("Ann Hale's elder brother led Lima.", "brother", False),
        ("The elder brother led Lima.", "brother", True),
        ("In 1990 younger people left Lima.", "people", False),
        ("In 1990 the younger people left Lima.", "people", True),
        ("Ann Hale bought a larger boat.", "boat", True),
        ("Lima lies in the region of the same name.", "name", False),
        ("In 1897 teams of five became the standard.", "standard", False),
        ("Ann Hale raised the standard.", "standard", True),
    ],
)
def test_comparison(parse: Parse, text: str, word: str, is_open: bool) -> None:
    doc = parse(text)
    assert any(doc[at].text == word for at in resolve(doc).unresolved) is is_open
