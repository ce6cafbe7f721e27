"""Peoples told of by the adjective of their country."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders import countries
from questions.builders.wording.nations import told_of_nations
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.candidates import Candidate
from questions.model.facts import Fact, Verb
from questions.model.review import Knowledge

MakeFact = Callable[..., Fact]


@pytest.mark.parametrize(
    ("subject", "owner"),
    [
        ("Danish troops", "Denmark's troops"),
        ("the British armed forces", "the United Kingdom's armed forces"),
        ("South Korean scientists", "South Korea's scientists"),
    ],
)
def test_a_country_stands_for_its_adjective(make_fact: MakeFact, subject: str, owner: str) -> None:
    fact = make_fact(Verb("enter", "entered", "VBD"), f"subjects: {subject}", "object: the castle")
    ((told, name),) = told_of_nations(fact)
    assert told.phrases[0].text == owner
    assert owner[name.at :].startswith(name.text)


@pytest.mark.parametrize(
    "subject", ["a Danish salesman", "Danish butter", "Roman troops", "Danish and Swedish troops"]
)
def test_what_no_country_has_one_of_is_left(make_fact: MakeFact, subject: str) -> None:
    fact = make_fact(Verb("enter", "entered", "VBD"), f"subject: {subject}", "object: the castle")
    assert list(told_of_nations(fact)) == []


def test_the_country_of_troops_is_asked_for(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("burn", "burnt", "VBD"),
        "subjects: Danish troops",
        "object: the town of [Norla|place]",
        "time in: [1678=1678|date]",
        text="In 1678 Danish troops burnt the town of Norla.",
    )
    article = Article("made-up.txt", "Norla", fact.text)
    statements = Statements(Knowledge((article,), (fact,)))
    made = list(countries.build([fact], statements, seed=0))
    asked = [one.item.stem for one in made if isinstance(one, Candidate)]
    assert asked == ["In 1678, which country's troops burnt the town of Norla?"]
