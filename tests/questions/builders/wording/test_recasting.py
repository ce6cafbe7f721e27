"""Clauses recast for a natural question."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders.wording.clause import clause_of
from questions.builders.wording.recasting import loosened, paired
from questions.model.facts import Fact, Verb

MakeFact = Callable[..., Fact]


@pytest.mark.parametrize(
    ("verb", "object_", "preposition"),
    [
        (Verb("open", "opened", "VBD"), "object: an office in [Oslo|city]", "in"),
        (Verb("sign", "signed", "VBD"), "object: a treaty with [Chile|country]", "with"),
    ],
)
def test_a_place_or_partner_comes_loose_from_the_object(
    make_fact: MakeFact, verb: Verb, object_: str, preposition: str
) -> None:
    clause = clause_of(make_fact(verb, "subject: [Norway|country]", object_))
    assert clause is not None
    phrase = clause.rest[0]
    _, asked, mention = loosened(clause, phrase, phrase.mentions[0])
    assert asked.preposition == preposition
    assert asked.text == mention.text


@pytest.mark.parametrize(
    ("verb", "object_"),
    [
        (Verb("support", "supported", "VBD"), "object: a vote on trade in [Oslo|city]"),
        (Verb("open", "opened", "VBD"), "object: the first bank in [Oslo|city]"),
        (Verb("open", "opened", "VBD"), "object: talks about a bank in [Oslo|city]"),
    ],
    ids=["no placed verb", "singled out", "deeper"],
)
def test_what_belongs_to_the_noun_stays(make_fact: MakeFact, verb: Verb, object_: str) -> None:
    clause = clause_of(make_fact(verb, "subject: [Norway|country]", object_))
    assert clause is not None
    phrase = clause.rest[0]
    assert loosened(clause, phrase, phrase.mentions[0])[1] is phrase


@pytest.mark.parametrize(
    ("complement", "is_loose"),
    [
        ("complement: an envoy in [Oslo|city]", False),
        ("complement: the foreign minister of [Chile|country]", False),
        ("complement: the head of the [Bank of Turku|organisation]", True),
    ],
)
def test_where_somebody_serves_stays_with_the_post(
    make_fact: MakeFact, complement: str, is_loose: bool
) -> None:
    clause = clause_of(
        make_fact(Verb("be", "was", "VBD"), "subject: [Ann Hale|person]", complement)
    )
    assert clause is not None
    phrase = clause.rest[0]
    assert (loosened(clause, phrase, phrase.mentions[0])[1] is not phrase) is is_loose


def test_place_of_a_house_comes_loose(make_fact: MakeFact) -> None:
    escape = Verb("escape", "escaped", "VBD")
    house = "oblique from: [the Orta Zoo|organisation] in [Oslo|city]"
    clause = clause_of(make_fact(escape, "subject: a bear", house))
    assert clause is not None
    phrase = clause.rest[0]
    whole, asked, mention = loosened(clause, phrase, phrase.mentions[1])
    assert (asked.preposition, asked.text, mention.text) == ("in", "Oslo", "Oslo")
    assert [one.text for one in whole.rest] == ["the Orta Zoo", "Oslo"]


@pytest.mark.parametrize(
    ("place", "asked"),
    [
        (
            "the edge of [the Orta Desert|place] and at the foot of a hill",
            "the edge of the Orta Desert",
        ),
        ("[Oslo|city] and in Bergen", "Oslo and in Bergen"),
    ],
)
def test_one_of_two_places_is_asked_for_only_by_its_part(
    make_fact: MakeFact, place: str, asked: str
) -> None:
    lie = Verb("lie", "lies", "VBZ")
    clause = clause_of(make_fact(lie, "subject: [Lund|city]", f"oblique on: {place}"))
    assert clause is not None
    phrase = clause.rest[0]
    assert loosened(clause, phrase, phrase.mentions[0])[1].text == asked


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
