"""References of short texts of several sorts are resolved as people read them, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from questions import analysis
from tests.gold import references_in_prose


@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "precision", "right"),
    [
        pytest.param(references_in_prose.GOLD, 0.97, 114, id="first"),
        pytest.param(references_in_prose.THIRD, 0.96, 68, id="third"),
    ],
)
def test_references_in_prose_are_right(path: Path, precision: float, right: int) -> None:
    outcome = references_in_prose.score(references_in_prose.read(path), analysis.load())
    assert outcome.precision >= precision, outcome.wrong
    assert outcome.right >= right, outcome.left


@pytest.mark.parametrize(
    ("path", "number", "labels"),
    [(references_in_prose.GOLD, 8, 120), (references_in_prose.THIRD, 7, 140)],
)
def test_labels_lie_in_their_texts(path: Path, number: int, labels: int) -> None:
    texts = references_in_prose.read(path)
    assert len(texts) == number
    assert sum(len(text.marks) for text in texts) >= labels
    for text in texts:
        assert not set("|[]") & set(text.text)
        for mark in text.marks:
            assert text.text[mark.start :].startswith(mark.words)
