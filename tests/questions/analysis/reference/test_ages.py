"""An age takes up the only person to whom the text gives it, and else stays open."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from questions.analysis.reference import resolve

Parse = Callable[[str], Doc]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Ann Hale, 54, lost a tooth. The 54-year-old admitted eleven charges.", "Ann Hale"),
        ("Ann Hale, 54, met Tom Berg, 61. The 61-year-old admitted eleven charges.", "Tom Berg"),
        ("Ann Hale, 54, met Tom Berg, 54. The 54-year-old admitted eleven charges.", ""),
        ("Ann Hale, 45, lost a tooth. The 54-year-old admitted eleven charges.", ""),
    ],
)
def test_age_takes_up_its_person(parse: Parse, text: str, meaning: str) -> None:
    doc = parse(text)
    (old,) = (token.i for token in doc if token.text == "old")
    references = resolve(doc)
    found = next((each.text for each in references.resolved.values() if each.end == old + 1), "")
    assert found == meaning
    assert meaning or old in references.unresolved
