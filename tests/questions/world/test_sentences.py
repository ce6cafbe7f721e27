"""Sentences end where punctuation says so, each at its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.world.sentences import split


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It snowed. Nobody came!  Why?", ["It snowed.", "Nobody came!", "Why?"]),
        ("“It snowed.” Nobody came.", ["“It snowed.”", "Nobody came."]),
        ("It cost 3.5 million. 12 came.", ["It cost 3.5 million.", "12 came."]),
        ("A heading\n\nIt snowed", ["A heading", "It snowed"]),
        ("", []),
    ],
)
def test_a_text_is_taken_apart(text: str, expected: list[str]) -> None:
    assert [sentence for _, sentence in split(text)] == expected


@given(st.text("aA.!? \n”"))
def test_each_sentence_stands_at_its_offset_and_no_word_is_lost(text: str) -> None:
    found = list(split(text))
    assert all(text.startswith(sentence, start) for start, sentence in found)
    assert "".join("".join(sentence.split()) for _, sentence in found) == "".join(text.split())
