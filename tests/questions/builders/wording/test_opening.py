"""The last touches to a stem."""

from __future__ import annotations

import pytest

from questions.builders.wording.opening import polished


@pytest.mark.parametrize(
    ("stem", "better"),
    [
        (
            "Which country was the first country to ban eels?",
            "Which country was the first to ban eels?",
        ),
        ("Which religion was the main religion in Lund?", "What was the main religion in Lund?"),
        ("Which lake is Norway's largest lake?", "What is Norway's largest lake?"),
        ("Who is head of the Lund Bank?", "Who is the head of the Lund Bank?"),
        ("Who led the 300-strong Lund Choir?", "Who led the Lund Choir?"),
        ("Who found “a clear advantage” in Lund?", "Who found a clear advantage in Lund?"),
        (
            "Why did an “out of the way” harbour in Lund close?",
            "Why did an out-of-the-way harbour in Lund close?",
        ),
        (
            "Which country is the only member that does not have a coast?",
            "Which country is the only member without a coast?",
        ),
    ],
)
def test_stems_are_polished(stem: str, better: str) -> None:
    assert polished(stem) == better
