"""Clauses recast for a natural question."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders.wording.clause import clause_of
from questions.builders.wording.recasting import located, paired
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


@pytest.mark.parametrize(
    ("what", "preposition", "asked", "key"),
    [
        ("a town in [Peru|country]", "in", "Peru", "Peru"),
        ("a small port on the [Baltic Sea|place]", "on", "Baltic Sea", "Baltic Sea"),
        (
            "a port city on the Pacific coast of central [Peru|country]",
            "on",
            "the coast of the Pacific Ocean",
            "Pacific Ocean",
        ),
    ],
)
def test_where_a_settlement_lies_is_told_to_be_asked_for(
    make_fact: MakeFact, what: str, preposition: str, asked: str, key: str
) -> None:
    fact = make_fact(Verb("be", "is", "VBZ"), "subject: [Norla|city]", f"complement: {what}")
    clause = clause_of(fact)
    assert clause is not None
    ((told, phrase, mention),) = located(clause)
    assert told.subject.text.endswith(" of Norla")
    assert (phrase.preposition, phrase.text, mention.text) == (preposition, asked, key)
    assert phrase.text[mention.at :] == key


@pytest.mark.parametrize(
    "what", ["a town on the Norla coast of [Peru|country]", "a town near [Peru|country]"]
)
def test_a_coast_of_no_known_sea_is_not_asked_for(make_fact: MakeFact, what: str) -> None:
    fact = make_fact(Verb("be", "is", "VBZ"), "subject: [Norla|city]", f"complement: {what}")
    clause = clause_of(fact)
    assert clause is not None
    assert list(located(clause)) == []
