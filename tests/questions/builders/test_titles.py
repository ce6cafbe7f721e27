"""Titles of works keep the capital of their article."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders.titles import with_titles
from questions.model.facts import Fact, Verb

MakeFact = Callable[..., Fact]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Ann Hale wrote “The Ferry”.", "Who wrote The Ferry in 1921?"),
        ("Ann Hale built the Ferry.", "Who wrote the Ferry in 1921?"),
    ],
)
def test_a_title_in_quotation_marks_keeps_its_article(
    make_fact: MakeFact, text: str, stem: str
) -> None:
    write = Verb("write", "wrote", "VBD")
    fact = make_fact(write, "subject: [Ann Hale|person]", "object: [the Ferry|work]")
    assert with_titles("Who wrote the Ferry in 1921?", fact, text) == stem
