"""Other poets beside a poet of 1900."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.distractors import Statements, Wanted, fellows, find
from questions.distractors.candidates import Candidate
from questions.model.articles import Article
from questions.model.facts import Fact, Kind, Mention, Verb
from questions.model.review import Knowledge
from questions.world.figures import Figure, figures

MakeFact = Callable[..., Fact]
STEM = "Who won the Norla Prize in 1901?"
KEY = Mention("Ann Hale", Kind.PERSON, 0, 8)
OTHERS = " General Tom Reed and the poet Rosa Lind came to the feast. Matthew Arnold had died."


def asked(make_fact: MakeFact, front: str, others: str = OTHERS) -> tuple[Wanted, Statements]:
    prize = "object: the [Norla Prize|organisation]"
    winner = "subject: [Ann Hale|person]"
    fact = make_fact(Verb("win", "won", "VBD"), winner, prize, "time in: [1901|date]")
    text = f"{fact.text}. {front}{others}"
    article = Article(fact.evidence[0].article, "Norla", text)
    return Wanted(STEM, KEY, fact), Statements(Knowledge((article,), (fact,)))


def poet(name: str) -> Figure | None:
    return next((one for one in figures("poet") if one.name == name), None)


@pytest.mark.parametrize("front", ["The poet Ann Hale sang.", "Ann Hale, a Norlan poet, sang."])
def test_those_of_the_calling_and_the_time_come_first(make_fact: MakeFact, front: str) -> None:
    wanted, statements = asked(make_fact, front)
    found = [one.text for one in fellows.beside(wanted, (), statements, 0)]
    assert found
    assert all((one := poet(name)) is not None and one.is_active(1901) for name in found)
    assert "Matthew Arnold" not in found


def test_whoever_an_article_names_of_the_calling_goes_before(make_fact: MakeFact) -> None:
    wanted, statements = asked(make_fact, "The poet Ann Hale sang.")
    real = [Candidate(name, Kind.PERSON, "article", "") for name in ("Tom Reed", "Rosa Lind")]
    found = [one.text for one in fellows.beside(wanted, real, statements, 0)]
    assert found[0] == "Rosa Lind"
    assert "Tom Reed" not in found


@pytest.mark.parametrize("front", ["Ann Hale sang.", "The lamplighter Ann Hale sang."])
def test_of_an_untold_calling_nobody_is_a_fellow(make_fact: MakeFact, front: str) -> None:
    wanted, statements = asked(make_fact, front)
    assert not list(fellows.beside(wanted, (), statements, 0))


def test_a_poet_stands_among_poets(make_fact: MakeFact) -> None:
    wanted, statements = asked(make_fact, "The poet Ann Hale sang.")
    found = find(wanted, statements.knowledge, statements=statements)
    assert len(found) == 3
    assert all(poet(one.text) for one in found)
    assert all("poet as well" in one.why for one in found)
