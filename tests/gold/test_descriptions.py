"""Definite descriptions of short texts are resolved as people read them, or not at all."""

from __future__ import annotations

import pytest

from questions import analysis
from tests.gold import descriptions
from tests.gold.references_in_prose import read


@pytest.mark.slow
def test_descriptions_are_right() -> None:
    outcome = descriptions.score(analysis.load())
    assert outcome.precision >= 0.97, outcome.wrong
    assert outcome.right >= 57, outcome.left
    assert len(outcome.needless) <= 5, outcome.needless


def test_labels_lie_in_their_texts() -> None:
    texts = read(descriptions.GOLD)
    assert sum(len(text.marks) for text in texts) >= 120
    for text in texts:
        assert not set("|[]") & set(text.text)
        for mark in text.marks:
            assert text.text[mark.start :].startswith(mark.words)
