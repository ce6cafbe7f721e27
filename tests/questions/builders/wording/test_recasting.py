"""Clauses recast for a natural question."""

from __future__ import annotations

from collections.abc import Callable

from questions.builders.wording.clause import clause_of
from questions.builders.wording.recasting import paired
from questions.model.facts import Fact, Verb

MakeFact = Callable[..., Fact]


def test_two_parties_are_asked_for_one_by_the_other(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("establish", "established", "VBD"),
        "subjects: [Norway|country] and [Chile|country]",
        "object: a treaty",
    )
    clause = clause_of(fact)
    assert clause is not None
    asked = [(one.subject.text, phrase.text) for one, phrase, _ in paired(clause)]
    assert asked == [("Norway", "Chile"), ("Chile", "Norway")]
