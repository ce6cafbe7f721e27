"""Ends of phrases cut loose to be asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from questions.builders.wording.clause import clause_of
from questions.builders.wording.loosening import housed, loosened
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


@pytest.mark.parametrize(
    ("place", "is_loose"),
    [
        ("oblique at: a shipyard in [Lund|city]", True),
        ("oblique in: the cellar of a bakery in [Lund|city]", True),
        ("oblique at: an auction in [Lund|city]", True),
        ("oblique on: the roof of a hospital in [Lund|city]", True),
        ("oblique in: an interview in [Lund|city]", False),
        ("oblique with: a school in [Lund|city]", False),
        ("oblique at: a school for girls in [Lund|city]", False),
        ("oblique on: the market in [Chile|country]", False),
        ("oblique at: a school of [Ann Hale|person] in [Lund|city]", False),
    ],
)
def test_a_town_comes_loose_from_a_house_of_some_sort(
    make_fact: MakeFact, place: str, is_loose: bool
) -> None:
    build = Verb("build", "built", "VBN", ("was",), passive=True)
    clause = clause_of(make_fact(build, "subject: [the Epos|thing]", place))
    assert clause is not None
    phrase = clause.rest[0]
    whole, asked, mention = loosened(clause, phrase, phrase.mentions[-1])
    assert (asked.text == mention.text) is is_loose
    assert (len(whole.rest) > 1) is is_loose


def test_where_somebody_lives_in_a_house_is_not_asked_for(make_fact: MakeFact) -> None:
    live = Verb("live", "lives", "VBZ")
    house = "oblique in: a cottage in [Lund|city]"
    clause = clause_of(make_fact(live, "subject: [Ann Hale|person]", house))
    assert clause is not None
    phrase = clause.rest[0]
    assert loosened(clause, phrase, phrase.mentions[0])[1] is phrase


def test_a_house_of_the_subjects_own_stays_its_own(make_fact: MakeFact) -> None:
    build = Verb("build", "built", "VBD")
    own = "oblique at: [Ann Hale|person]'s factory in [Lund|city]"
    clause = clause_of(make_fact(build, "subject: [Ann Hale|person]", "object: the Epos", own))
    assert clause is not None
    phrase = replace(clause.rest[1], bound="her factory in Lund")
    clause = replace(clause, rest=(clause.rest[0], phrase))
    whole, _, _ = loosened(clause, phrase, phrase.mentions[-1])
    assert [one.bound for one in whole.rest] == ["", "her factory", ""]


@pytest.mark.parametrize(
    ("subject", "place"),
    [
        ("a court in [Oslo|city]", "Oslo"),
        ("two museums in [Oslo|city]", "Oslo"),
        ("a court in [Oslo|city] that heard the case", None),
        ("the court in [Oslo|city]", None),
        ("a rise in [Oslo|city]", None),
        ("a court of [Ann Hale|person] in [Oslo|city]", None),
    ],
)
def test_the_town_of_a_house_that_acts_is_asked_for(
    make_fact: MakeFact, subject: str, place: str | None
) -> None:
    order = Verb("free", "freed", "VBD")
    clause = clause_of(make_fact(order, f"subject: {subject}", "object: [Ann Lee|person]"))
    assert clause is not None
    found = [mention.text for _, _, mention in housed(clause)]
    assert found == ([place] if place else [])
