"""Places are asked for once enough is told of them, and not by their sort alone."""

from __future__ import annotations

from collections.abc import Callable

from questions.model.facts import Fact, Verb
from tests.questions.builders.test_single_fact import stems

MakeFact = Callable[..., Fact]
HAVE = Verb("have", "has", "VBZ")


def test_a_city_is_asked_for_that_enough_is_told_of(make_fact: MakeFact) -> None:
    what = "object: one of the oldest tram systems in [Europe|place]"
    made = stems(make_fact(HAVE, "subject: [Turku|city]", what))
    assert made["Which city has one of the oldest tram systems in Europe?"] == "Turku"


def test_a_city_of_which_little_is_told_is_not(make_fact: MakeFact) -> None:
    fact = make_fact(HAVE, "subject: [Turku|city]", "object: an entrance on either side")
    assert not [stem for stem in stems(fact) if stem.startswith("Which city")]


def test_a_town_is_not_told_apart_by_being_a_town(make_fact: MakeFact) -> None:
    what = "complement: a town with a bridge, a mill, four inns and a school for sailors"
    fact = make_fact(Verb("be", "is", "VBZ"), "subject: the town of [Uozu|city]", what)
    assert not [stem for stem in stems(fact) if " is a town " in stem]
