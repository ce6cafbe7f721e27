"""Questions for what somebody once was by trade."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders import professions
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Verb
from questions.model.items import Choice
from questions.model.review import Knowledge

MakeFact = Callable[..., Fact]


def made_of(fact: Fact, *, title: str = "Ann Hale") -> Candidate | Refusal | None:
    article = Article("made-up.txt", title, fact.text)
    statements = Statements(Knowledge((article,), (fact,)))
    return next(iter(professions.build([fact], statements, seed=0)), None)


CASES = [
    pytest.param(
        Verb("be", "is", "VBZ"),
        ["complement: a former marine biologist"],
        ("Which profession did Ann Hale have in the past?", "marine biologist"),
        id="former",
    ),
    pytest.param(
        Verb("be", "was", "VBD"),
        ["complement: a retired Norwegian diplomat"],
        ("Which profession did Ann Hale have before retirement?", "diplomat"),
        id="retired",
    ),
    pytest.param(
        Verb("remain", "remained", "VBD"),
        ["complement: a miner", "clause: until she was 27"],
        ("Which profession did Ann Hale have until the age of 27?", "miner"),
        id="until an age",
    ),
    pytest.param(
        Verb("qualify", "qualified", "VBD"),
        ["oblique as: a doctor"],
        ("As what did Ann Hale qualify?", "a doctor"),
        id="what somebody learned",
    ),
]


@pytest.mark.parametrize(("verb", "phrases", "expected"), CASES)
def test_a_calling_that_is_over_is_asked_for(
    make_fact: MakeFact, verb: Verb, phrases: list[str], expected: tuple[str, str]
) -> None:
    made = made_of(make_fact(verb, "subject: [Ann Hale|person]", *phrases))
    assert isinstance(made, Candidate)
    assert isinstance(made.item.interaction, Choice)
    options = made.item.interaction.options
    assert (made.item.stem, [one.text for one in options if one.correct]) == (
        expected[0],
        [expected[1]],
    )
    assert len({one.text for one in options}) == 4
    assert all(one.text.startswith(("a ", "an ")) for one in options) == stem_asks_as(made)


def stem_asks_as(made: Candidate) -> bool:
    return made.item.stem.startswith("As what")


@pytest.mark.parametrize(
    "phrases",
    [
        ["complement: a geographer"],
        ["complement: a former colleague of [Amy Reed|person]"],
        ["complement: a former mill"],
    ],
)
def test_what_somebody_still_is_and_what_is_no_calling_is_not_asked_for(
    make_fact: MakeFact, phrases: list[str]
) -> None:
    fact = make_fact(Verb("be", "is", "VBZ"), "subject: [Ann Hale|person]", *phrases)
    assert made_of(fact) is None


def test_nobody_is_asked_about_of_whom_only_the_article_knows(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("be", "is", "VBZ"), "subject: [Ann Hale|person]", "complement: a former baker"
    )
    assert isinstance(made_of(fact, title="How the mill was saved"), Refusal)
