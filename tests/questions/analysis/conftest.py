"""Parsed texts for the tests of analysis."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from questions import analysis
from questions.model.articles import Article

Parse = Callable[[str], Doc]


@pytest.fixture(scope="session")
def parse() -> Parse:
    """A function that parses a text; each text once in a run."""
    parsed: dict[str, Doc] = {}

    def parse(text: str) -> Doc:
        if text not in parsed:
            parsed[text] = analysis.load().analyse(Article("test", "", text))
        return parsed[text]

    return parse
