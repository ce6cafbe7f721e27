"""Which business "the company" and "the firm" stand for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from tests.questions.analysis.reference.meanings import meaning_of

Parse = Callable[[str], Doc]

CLASP = "In 1893 Ann Hale founded the Universal Clasp Company in Lima."


@pytest.mark.parametrize(
    ("text", "word", "meaning"),
    [
        (f"{CLASP} By 1917 the firm had settled in Hull.", "firm", "the Universal Clasp Company"),
        (
            f"{CLASP} The Treaty of Lima opened the port. In 1956 Ann Hale sold the company.",
            "company",
            "the Universal Clasp Company",
        ),
        (
            "Ann Hale put money into a cooperative, Mondzug. The company has 40 staff.",
            "company",
            "Mondzug",
        ),
    ],
)
def test_the_only_business(parse: Parse, text: str, word: str, meaning: str) -> None:
    assert meaning_of(parse(text), word) == meaning


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (f"{CLASP} In 1900 Norla Ltd bought ships. In 1956 Ann Hale sold the company.", "company"),
        ("Orta Ltd sued the retailer Norla. The company lost.", "company"),
        ("Ann Hale left a cooperative, Mondzug, for a retailer. The firm grew.", "firm"),
    ],
)
def test_one_of_several(parse: Parse, text: str, word: str) -> None:
    assert meaning_of(parse(text), word) == ""
