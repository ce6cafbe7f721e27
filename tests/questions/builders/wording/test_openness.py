"""Deeds that could as well be others', because little is told of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders.wording.clause import clause_of
from questions.builders.wording.events import event_text
from questions.builders.wording.openness import is_one_of_many
from questions.model.facts import Fact, Verb
from tests.questions.builders.test_single_fact import stems

MakeFact = Callable[..., Fact]
LAUNCH = Verb("launch", "launched", "VBD")
AGREE = Verb("agree", "agreed", "VBN", ("was",), passive=True)


@pytest.mark.parametrize(
    ("verb", "phrases"),
    [
        (LAUNCH, ["subject: the [Norlans|group]", "object: their own counter-offensives"]),
        (LAUNCH, ["subject: the [Norlans|group]", "object: a crushing attack"]),
        (LAUNCH, ["subject: [Norla|country]", "object: an offensive", "oblique in: [Lund|city]"]),
        (AGREE, ["subject: a truce", "oblique in: [Norla|country]"]),
        (Verb("begin", "began", "VBD"), ["subject: the Allied counteroffensive"]),
    ],
)
def test_one_attack_of_many_is_no_event(
    make_fact: MakeFact, verb: Verb, phrases: list[str]
) -> None:
    fact = make_fact(verb, *phrases, "time in: [1921|date]")
    clause = clause_of(fact)
    assert clause is not None
    assert is_one_of_many(clause)
    assert event_text(fact) is None


@pytest.mark.parametrize(
    ("verb", "phrases"),
    [
        (LAUNCH, ["subject: [Norla|country]", "object: an attack", "oblique on: [Lund|city]"]),
        (LAUNCH, ["subject: [Norla|country]", "object: the [Lund Offensive|event]"]),
        (LAUNCH, ["subject: [Norla|country]", "object: an offensive that ended the siege"]),
        (LAUNCH, ["subject: [Norla|country]", "object: an attack against Vellish cities"]),
        (AGREE, ["subject: a truce", "oblique between: [Norla|country] and [Velland|country]"]),
        (LAUNCH, ["subject: [Ann Hale|person]", "object: a magazine for girls"]),
    ],
)
def test_what_is_told_apart_is_an_event(
    make_fact: MakeFact, verb: Verb, phrases: list[str]
) -> None:
    clause = clause_of(make_fact(verb, *phrases, "time in: [1921|date]"))
    assert clause is not None
    assert not is_one_of_many(clause)


def test_how_long_something_took_ties_it_to_nobody(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("repel", "repelled", "VBN", ("was",), passive=True),
        "subject: [Norla|country]",
        "oblique within: [three days|duration]",
        "time in: [October 1940=1940-10-01|date]",
    )
    assert not [stem for stem in stems(fact) if stem.startswith("Which country")]


def test_whose_history_is_meant_is_not_left_open_by_a_superlative(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("endure", "endured", "VBD"),
        "subject: the [Norla Army|organisation]",
        "object: the bloodiest day in its history",
    )
    assert not [stem for stem in stems(fact) if stem.startswith("Which")]
