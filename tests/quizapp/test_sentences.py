"""Sentences keep their parts, so that they can be said in another language later."""

from __future__ import annotations

import pytest

from quizapp import sentences
from quizapp.sentences import Sentence, said

WITHIN = said("%(count)s kept", count=2)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("", id="nothing"),
        pytest.param("A plain one, with 100 %.", id="plain"),
        pytest.param('{"a": 1}', id="what looks like a column"),
        pytest.param(said("Give 1 to %(most)s.", most=20), id="a value"),
        pytest.param(said("%(new)s new, %(rest)s", new=1, rest=WITHIN), id="a sentence within"),
    ],
)
def test_a_sentence_comes_back_from_a_column(sentence: str) -> None:
    back = sentences.read(sentences.written(sentence))
    assert back == sentence
    assert isinstance(back, Sentence) == isinstance(sentence, Sentence)
    if isinstance(back, Sentence) and isinstance(sentence, Sentence):
        assert (back.message, back.values) == (sentence.message, sentence.values)
