"""Clauses in the plain order of English."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders.wording.clause import clause_of, inside, is_plural
from questions.model.facts import Fact, Verb

MakeFact = Callable[..., Fact]


@pytest.mark.parametrize(
    ("subject", "plural"),
    [
        ("[Norla Metals|organisation]", False),
        ("[Norla Metals|organisation] and [Berg Iron|organisation]", True),
        ("Norla Metals and [Berg Iron|organisation]", True),
        ("the Ministry of Trade and [Berg Iron|organisation]", False),
    ],
    ids=["one", "two", "two of which one is known", "unsure"],
)
def test_two_bodies_agree_with_a_verb_in_the_plural(
    make_fact: MakeFact, subject: str, plural: bool
) -> None:
    fact = make_fact(Verb("agree", "agreed", "VBD"), f"subject: {subject}", "oblique on: a plan")
    clause = clause_of(fact)
    assert clause is not None
    assert is_plural(clause.subject) is plural


@pytest.mark.parametrize(
    ("words", "expected"),
    [("The harbour", "the harbour"), ("The Hague", "The Hague"), ("An island", "an island")],
)
def test_a_leading_article_is_small_within_a_sentence(words: str, expected: str) -> None:
    assert inside(words) == expected
