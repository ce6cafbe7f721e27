"""References of short texts of several sorts are resolved as people read them, or not at all."""

from __future__ import annotations

import pytest

from questions import analysis
from tests.gold import references_in_prose


@pytest.mark.slow
def test_references_in_prose_are_right() -> None:
    outcome = references_in_prose.score(references_in_prose.read(), analysis.load())
    assert outcome.precision >= 0.97, outcome.wrong
    assert outcome.right >= 105, outcome.left


def test_labels_lie_in_their_texts() -> None:
    texts = references_in_prose.read()
    assert len(texts) == 8
    assert sum(len(text.marks) for text in texts) >= 120
    for text in texts:
        assert not set("|[]") & set(text.text)
        for mark in text.marks:
            assert text.text[mark.start :].startswith(mark.words)
