"""The words that name the key of an item stand among its evidence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders.evidence import evidence_for
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.facts import Fact, Kind, Mention, Verb
from questions.model.review import Knowledge

MakeFact = Callable[..., Fact]
TEXT = (
    "Ann Hale lived in Turku. It rained.\n\nAnn Hale came home. She built a pier. Ann Hale slept."
)


def fact_of(make_fact: MakeFact, quote: str) -> Fact:
    fact = make_fact(Verb("build", "built", "VBD"), "subject: [Ann Hale|person]", "object: a pier")
    piece = Article("made-up.txt", "", TEXT).cite(TEXT.index(quote), TEXT.index(quote) + len(quote))
    return Fact(fact.kind, fact.text, (piece,), fact.phrases, fact.verb)


@pytest.mark.parametrize(
    ("quote", "key", "kind", "quotes"),
    [
        (
            "She built a pier.",
            "Ann Hale",
            Kind.PERSON,
            ["She built a pier.", "Ann Hale came home."],
        ),
        ("Ann Hale slept.", "Ann Hale", Kind.PERSON, ["Ann Hale slept."]),
        ("Ann Hale slept.", "Mary Hale", Kind.PERSON, ["Ann Hale slept."]),
        ("It rained.", "Turku", Kind.CITY, ["It rained.", "Ann Hale lived in Turku."]),
        ("It rained.", "Narvik", Kind.CITY, ["It rained."]),
        ("She built a pier.", "a pier", Kind.THING, ["She built a pier."]),
    ],
    ids=["pronoun", "named", "surname", "before", "nowhere", "no name"],
)
def test_a_key_that_the_sentence_only_points_to_is_named_by_another(
    make_fact: MakeFact, quote: str, key: str, kind: Kind, quotes: list[str]
) -> None:
    statements = Statements(Knowledge((Article("made-up.txt", "", TEXT),)))
    found = evidence_for(Mention(key, kind, 0, 1), fact_of(make_fact, quote), statements)
    assert [piece.quote for piece in found] == quotes
    assert all(TEXT[piece.start : piece.end] == piece.quote for piece in found)
