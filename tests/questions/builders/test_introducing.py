"""Stems say who somebody is, as the article does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from questions.builders.introducing import introduced, with_bodies, with_callings
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.facts import Fact, Kind, Mention, Named, Verb
from questions.model.review import Knowledge

MakeFact = Callable[..., Fact]
BE = Verb("be", "was", "VBD")


def told(make_fact: MakeFact, stem: str, *, role: str, key: str = "1921") -> str:
    join = Verb("join", "joined", "VBD")
    asked = make_fact(join, "subject: [Ann Hale|person]", "object: [Norla|organisation]")
    told = make_fact(BE, "subject: [Ann Hale|person]", f"complement: {role}")
    name = asked.evidence[0].article
    text = "Norla is a little shop in Hull. Ann Hale joined it."
    knowledge = Knowledge((Article(name, "", text),), (asked, told))
    return introduced(stem, key, asked, Statements(knowledge))


@pytest.mark.parametrize(
    ("stem", "role", "expected"),
    [
        (
            "When did Ann Hale join Norla?",
            "a Danish zoologist from Hull",
            "When did the Danish zoologist Ann Hale join the shop Norla?",
        ),
        (
            "When did Ann Hale's brother join Norla?",
            "a zoologist who sang",
            "When did the zoologist Ann Hale's brother join the shop Norla?",
        ),
        ("When did Ann Hale sing?", "a former zoologist", "When did Ann Hale sing?"),
        ("When did Ann Hale sing?", "a poor poet", "When did the poet Ann Hale sing?"),
        ("When did Ann Hale sing?", "a weak spot", "When did Ann Hale sing?"),
        ("When did Ann Hale sing?", "the best", "When did Ann Hale sing?"),
        ("When did the sailor Ann Hale sing?", "a poet", "When did the sailor Ann Hale sing?"),
        ("When did the Ann Hale sail?", "a poet", "When did the Ann Hale sail?"),
        ("When did Judge Ann Hale sing?", "a poet", "When did Judge Ann Hale sing?"),
        ("When did Ann Hale, a poet, sing?", "a poet", "When did Ann Hale, a poet, sing?"),
    ],
)
def test_a_stem_introduces_whom_it_names(
    make_fact: MakeFact, stem: str, role: str, expected: str
) -> None:
    assert told(make_fact, stem, role=role) == expected


def test_an_introduction_does_not_hold_the_key(make_fact: MakeFact) -> None:
    stem = "As what did Ann Hale work in Hull?"
    assert told(make_fact, stem, role="a zoologist", key="a zoologist") == stem


def test_the_key_is_not_introduced(make_fact: MakeFact) -> None:
    stem = "Who joined Norla?"
    assert told(make_fact, stem, role="a poet", key="Ann Hale") == "Who joined the shop Norla?"


@pytest.mark.parametrize(
    ("stem", "key", "expected"),
    [
        ("When did Ann Hale sing?", "1921", "When did the Danish physicist Ann Hale sing?"),
        ("In which city is Ann Hale?", "Lund", "In which city is the physicist Ann Hale?"),
        ("Which subject did Ann Hale study?", "physics", "Which subject did Ann Hale study?"),
        (
            "According to Ann Hale, how many left?",
            "nine",
            "According to the Danish physicist Ann Hale, how many left?",
        ),
        (
            "When did Charles de Gaulle sing?",
            "1921",
            "When did Charles de Gaulle sing?",
        ),
    ],
)
def test_somebody_is_introduced_as_in_the_text(
    make_fact: MakeFact, stem: str, key: str, expected: str
) -> None:
    join = Verb("join", "joined", "VBD")
    people = ("subject: [Ann Hale|person]", "object: [Charles de Gaulle|person]")
    asked = replace(make_fact(join, *people), speaker="Ann Hale")
    text = "The Danish physicist Ann Hale met the soldier Charles de Gaulle."
    knowledge = Knowledge((Article(asked.evidence[0].article, "", text),), (asked,))
    assert introduced(stem, key, asked, Statements(knowledge)) == expected


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        (
            "the director of the Louvre",
            "When did Ann Hale, the director of the Louvre, join Norla?",
        ),
        ("the director", "When did Ann Hale join Norla?"),
        ("the former director of the Louvre", "When did Ann Hale join Norla?"),
        ("the queen of the ball in the old town hall of Lund", "When did Ann Hale join Norla?"),
    ],
)
def test_somebody_of_no_calling_is_introduced_by_the_post(
    make_fact: MakeFact, role: str, expected: str
) -> None:
    joined = told(make_fact, "When did Ann Hale join Norla?", role=role)
    assert joined.replace("the shop Norla", "Norla") == expected


def test_an_event_says_what_its_people_are(make_fact: MakeFact) -> None:
    join = Verb("join", "joined", "VBD")
    fact = make_fact(join, "subject: [Ann Hale|person]", "object: [Norla|organisation]")
    text = "The priest Ann Hale joined it."
    assert with_callings("Ann Hale joins Norla", fact, text) == "The priest Ann Hale joins Norla"
    assert with_callings("The poet Ann Hale sings", fact, text) == "The poet Ann Hale sings"


def test_a_firm_that_is_taken_for_a_person_is_introduced_as_a_firm(make_fact: MakeFact) -> None:
    sell = Verb("sell", "sold", "VBD")
    fact = make_fact(sell, "subject: [Norla Velland|person]", "object: bells")
    stem = "Since when has Norla Velland sold bells?"
    told = "Since when has the company Norla Velland sold bells?"
    assert with_bodies(stem, fact, "He left the company Norla Velland.") == told
    assert with_bodies(stem, fact, "He left Norla Velland.") == stem
    both = "It was built by the architect Norla Velland, a company man."
    assert with_bodies(stem, fact, both) == stem


def test_the_one_whom_an_article_is_about_is_what_its_headline_says(make_fact: MakeFact) -> None:
    join = Verb("join", "joined", "VBD")
    fact = make_fact(join, "subject: [Ann Hale|person]", "object: [Bo Berg|person]")
    name = fact.evidence[0].article
    people = tuple(
        Named(name, Mention(one, Kind.PERSON, 0, len(one))) for one in ("Ann Hale", "Bo Berg")
    )
    text = "Ann Hale joined Bo Berg. Hale sang. Hale danced. Hale left."
    knowledge = Knowledge((Article(name, "Gardener joins choir", text),), (fact,), people)
    stem = "In which year did Ann Hale join Bo Berg?"
    told = "In which year did the gardener Ann Hale join Bo Berg?"
    assert introduced(stem, "1921", fact, Statements(knowledge)) == told
