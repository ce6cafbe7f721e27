"""Studies that a body carried out, told of within a clause."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders.wording.asking import ask_subject
from questions.builders.wording.clause import clause_of
from questions.builders.wording.undertakings import carried_out
from questions.builders.wording.wh_phrases import wh_phrase
from questions.model.facts import Fact, Verb

MakeFact = Callable[..., Fact]
LEAD = Verb("lead", "led", "VBD")


@pytest.mark.parametrize(
    ("found", "stem"),
    [
        (
            "the survey of bees carried out by the [University of Lund|organisation]",
            "Which university carried out the survey of bees that Ann Hale led?",
        ),
        (
            "the four-year study of miners by the [University of Lund|organisation]",
            "Which university carried out the four-year study of miners that Ann Hale led?",
        ),
        (
            "the study of owls published this month by a team at [Lund University|organisation]",
            "A team at which university published the study of owls that Ann Hale led?",
        ),
    ],
)
def test_the_body_behind_a_study_is_asked_for(make_fact: MakeFact, found: str, stem: str) -> None:
    clause = clause_of(make_fact(LEAD, "subject: [Ann Hale|person]", f"object: {found}"))
    assert clause is not None
    (told,) = carried_out(clause)
    wh = wh_phrase(told[2], told[1], told[0])
    assert wh is not None
    assert ask_subject(wh.words, told[0], plural=wh.plural) == stem


@pytest.mark.parametrize(
    ("verb", "found"),
    [
        (LEAD, "the study by the [University of Lund|organisation]"),
        (LEAD, "the study of bees by [Amy Reed|person]"),
        (LEAD, "the attack on a post by the [Norla Army|organisation]"),
        (Verb("praise", "praised", "VBD"), "the study of bees by [Lund University|organisation]"),
    ],
)
def test_what_says_too_little_or_something_else_is_left(
    make_fact: MakeFact, verb: Verb, found: str
) -> None:
    clause = clause_of(make_fact(verb, "subject: [Ann Hale|person]", f"object: {found}"))
    assert clause is not None
    assert list(carried_out(clause)) == []
