"""People are named in full where a stem names them first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders.full_names import with_full_names
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.facts import Fact, Kind, Mention, Named, Verb
from questions.model.review import Knowledge

MakeFact = Callable[..., Fact]


@pytest.mark.parametrize(
    ("stem", "told"),
    [
        (
            "Who introduced Rosa Lind and Hale to Norla?",
            "Who introduced Rosa Lind and Ann Hale to Norla?",
        ),
        ("Which city was Hale's home?", "Which city was Ann Hale's home?"),
        ("Who led Hale's army to Hale's house?", "Who led Ann Hale's army to Hale's house?"),
        ("Who met General Hale in Norla?", "Who met General Hale in Norla?"),
        ("Who won the Hale Medal?", "Who won the Hale Medal?"),
        ("Who met Ann Hale in Norla?", "Who met Ann Hale in Norla?"),
        ("Who met Reed in Norla?", "Who met Reed in Norla?"),
        ("Who met Falk in Norla?", "Who met Falk in Norla?"),
    ],
    ids=["beside another", "owner", "once", "title", "medal", "full", "two of the name", "the key"],
)
def test_a_surname_gets_its_given_name(make_fact: MakeFact, stem: str, told: str) -> None:
    fact = make_fact(
        Verb("meet", "met", "VBD"),
        "subject: [Ida Falk|person]",
        "object: [Hale|person], [Reed|person] and [Falk|person]",
    )
    article = Article(fact.evidence[0].article, "", fact.evidence[0].quote)
    people = ("Ann Hale", "Amy Reed", "Tom Reed", "Ida Falk")
    names = tuple(Named(article.name, Mention(one, Kind.PERSON, 0, len(one))) for one in people)
    library = Statements(Knowledge((article,), (fact,), names))
    assert with_full_names(stem, "Ida Falk", fact, library) == told
