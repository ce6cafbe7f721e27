"""One place of a long answer exchanged."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders.exchanging import exchanged
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.candidates import Question
from questions.model.facts import Fact, Kind, Mention, Verb
from questions.model.review import Knowledge

MakeFact = Callable[..., Fact]


def answers(fact: Fact, stem: str, key: str) -> list[str]:
    article = Article("made-up.txt", "", fact.text)
    statements = Statements(Knowledge((article,), (fact,)))
    question = Question("deed", stem, Mention(key, Kind.THING, 0, 9), fact, 0.5)
    return [one.text for one in exchanged(question, statements, seed=0)]


@pytest.fixture
def fact(make_fact: MakeFact) -> Fact:
    return make_fact(
        Verb("sell", "sold", "VBD"),
        "subject: [Norway|country]",
        "object: penguins",
        "oblique to: [Chile|country]",
        "time in: [1921|date]",
    )


def test_a_country_is_exchanged_for_others(fact: Fact) -> None:
    found = answers(fact, "What did Norway do in 1921?", "sold penguins to Chile")
    assert len(found) == 3
    assert all(one.startswith("sold penguins to ") for one in found)
    assert "sold penguins to Norway" not in found


def test_a_thing_is_exchanged_where_there_is_no_country(fact: Fact) -> None:
    found = answers(fact, "What did Norway do in 1921?", "sold penguins by the sea")
    assert len(found) == 3
    assert all(one.startswith("sold ") and one.endswith(" by the sea") for one in found)


def test_what_another_word_shows_is_left_alone(fact: Fact) -> None:
    found = answers(fact, "What did Norway do in 1921?", "sold penguins to penguin keepers")
    assert all("penguins" in one for one in found)


def test_where_nothing_is_of_a_known_sort_there_is_nothing(fact: Fact) -> None:
    assert not answers(fact, "What did Norway do in 1921?", "sold something odd")


def test_a_thing_with_a_word_of_its_own_is_left_alone(fact: Fact) -> None:
    assert not answers(fact, "What did Norway do in 1921?", "sold emperor penguins by air")
