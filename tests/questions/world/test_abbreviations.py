"""Which capitals need no long form."""

from __future__ import annotations

import pytest

from questions.world.abbreviations import is_common


@pytest.mark.parametrize("word", ["UN", "BBC", "DNA", "CEO", "USS", "XIV"])
def test_common_abbreviations_need_no_explanation(word: str) -> None:
    assert is_common(word)


@pytest.mark.parametrize("word", ["KRO", "PLB", "NSRF"])
def test_others_do(word: str) -> None:
    assert not is_common(word)
