"""Questions for what words or work are about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from questions.builders import topics
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Verb
from questions.model.items import Choice
from questions.model.review import Knowledge

MakeFact = Callable[..., Fact]


@pytest.fixture(scope="module")
def background(make_fact: MakeFact) -> list[Fact]:
    told = (
        "the sale of the old harbour",
        "the closing of village schools",
        "the new timetable for ferries",
        "the price of winter fuel",
    )
    return [
        make_fact(
            Verb("anger", "angered", "VBD"),
            f"subject: {what}",
            "object: [Bergen|city]",
            text=f"{what} angered Bergen.",
            at=300 + 100 * place,
        )
        for place, what in enumerate(told)
    ]


def built(facts: Sequence[Fact]) -> list[Candidate | Refusal]:
    article = Article("made-up.txt", "", " ".join(fact.text for fact in facts))
    return list(topics.build(facts, Statements(Knowledge((article,), tuple(facts))), seed=0))


def test_what_was_criticised_stands_among_what_the_article_speaks_of(
    make_fact: MakeFact, background: list[Fact]
) -> None:
    fact = make_fact(
        Verb("criticise", "criticised", "VBD"),
        "subject: [Ann Hale|person]",
        "object: the felling of street trees",
    )
    (made,) = built([fact, *background])
    assert isinstance(made, Candidate)
    assert made.item.stem == "What did Ann Hale criticise?"
    assert isinstance(made.item.interaction, Choice)
    assert made.item.interaction.key.text == "the felling of street trees"
    assert {one.text for one in made.item.interaction.distractors} <= {
        one.phrases[0].text for one in background
    }


@pytest.mark.parametrize(
    ("verb", "phrases"),
    [
        (Verb("open", "opened", "VBD"), ["subject: [Ann Hale|person]", "object: the street fair"]),
        (Verb("oppose", "opposed", "VBD"), ["subject: a farmer", "object: the felling of trees"]),
        (Verb("oppose", "opposed", "VBD"), ["subject: [Ann Hale|person]", "object: it"]),
        (
            Verb("defend", "defended", "VBD"),
            ["subject: [Ann Hale|person]", "object: [Oslo|city]"],
        ),
    ],
    ids=["a deed", "by nobody named", "told by a word that points", "a place"],
)
def test_what_is_no_subject_matter_is_not_asked_for(
    make_fact: MakeFact, background: list[Fact], verb: Verb, phrases: list[str]
) -> None:
    assert not built([make_fact(verb, *phrases), *background])


def test_what_the_same_person_may_have_criticised_too_is_no_distractor(
    make_fact: MakeFact, background: list[Fact]
) -> None:
    fact = make_fact(
        Verb("criticise", "criticised", "VBD"),
        "subject: [Ann Hale|person]",
        "object: the felling of street trees",
    )
    own = make_fact(
        Verb("fight", "fought", "VBD"),
        "subject: [Ann Hale|person]",
        "object: the price of winter fuel",
        text="Ann Hale fought the price of winter fuel.",
        at=900,
    )
    (made,) = built([fact, *background[:2], own])
    assert isinstance(made, Refusal)
    assert made.reason == "no three good distractors"
