"""Nouns with "the" that mean all of a sort, or what there is one of, need nothing before them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from questions.analysis.reference import resolve

Parse = Callable[[str], Doc]


@pytest.mark.parametrize(
    ("text", "word", "is_open"),
    [
        ("Ann Hale sold tin to the timber trade.", "trade", False),
        ("Ann Hale sold tin to the local trade.", "trade", True),
        ("The human eye sees red.", "eye", False),
        ("Ann Hale hurt the eye.", "eye", True),
        ("James Watt improved the steam engine.", "engine", False),
        ("James Watt improved the engine.", "engine", True),
        ("The railway reached Lima in 1877.", "railway", False),
        ("Ann Hale sold the railway in 1877.", "railway", True),
        ("Ann Hale called the police.", "police", False),
        ("The police found Ann Hale.", "police", True),
        ("Rooks breed in the spring.", "spring", False),
        ("Ann Hale moved in the spring.", "spring", True),
        ("May is the best month of the year.", "year", False),
        ("Ann Hale slept for a week of the year.", "year", True),
        ("Ann Hale walked in the rain.", "rain", False),
        ("The rain spoiled it.", "rain", True),
        ("Norla put it on the market.", "market", False),
        ("Norla closed the market.", "market", True),
        ("A stone hit Ann Hale in the face.", "face", False),
        ("Ann Hale painted the face.", "face", True),
        ("The closest relative of Orta is the tiger.", "tiger", False),
        ("A tiger lived in Hull, and Hull loves the tiger.", "tiger", True),
        ("The tiger left Hull in May.", "tiger", True),
        ("Ann Hale invented the laser.", "laser", False),
        ("The average farmer is old.", "farmer", False),
        ("The old farmer is kind.", "farmer", True),
    ],
)
def test_what_needs_nothing_before_it(parse: Parse, text: str, word: str, is_open: bool) -> None:
    doc = parse(text)
    assert any(doc[at].text == word for at in resolve(doc).unresolved) is is_open
