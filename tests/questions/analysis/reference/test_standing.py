"""Noun phrases with "the" that say themselves what they mean, and those that do not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from questions.analysis.reference import resolve

Parse = Callable[[str], Doc]


def _is_open(doc: Doc, word: str) -> bool:
    unresolved = resolve(doc).unresolved
    return any(doc[at].text == word for at in unresolved)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("By the 1990s Orta was poor.", "1990s"),
        ("Coal was cheap during the eighteenth century.", "century"),
        ("Ann Hale came to Lima for the first time.", "time"),
        ("In 1819 the poet Robert Hale saw Lima.", "poet"),
        ("In 2022 the operator, Norla, had received a grant.", "operator"),
        ("Ann Hale bought a former mill in Lima.", "mill"),
        ("The canal links the east coast at Lima with Orta.", "coast"),
        ("Norla bought land on both sides of Lake Orta.", "sides"),
        ("The canal removed the need for ships to sail to Lima.", "need"),
        ("Norla moved Orta from the category “large” to “small”.", "category"),
        ("Absence in Lima has dropped by more than half.", "half"),
        ("The shops of Lima open at half past eight.", "half"),
        ("Ann Hale waited so long that she left.", "that"),
        ("Norla demands that no one should work at night.", "one"),
        ('Norla got a patent for the "separable clasp".', "clasp"),
    ],
)
def test_complete_in_itself(parse: Parse, text: str, word: str) -> None:
    assert not _is_open(parse(text), word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Coal was cheap at the turn of the century.", "century"),
        ("At the time Ann Hale lived in Lima.", "time"),
        ("The operator had received a grant in Lima.", "operator"),
        ("The former mill was sold in Lima.", "mill"),
        ("The coast was empty in Lima.", "coast"),
        ("Half were tired in Lima.", "Half"),
        ("Ann Hale sold the larger half.", "half"),
    ],
)
def test_points_elsewhere(parse: Parse, text: str, word: str) -> None:
    assert _is_open(parse(text), word)
