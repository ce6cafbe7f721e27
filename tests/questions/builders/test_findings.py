"""Figures that somebody found or announced."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders import findings
from questions.distractors import Statements
from questions.model.candidates import Candidate
from questions.model.facts import Fact, Verb
from questions.model.items import Choice

MakeFact = Callable[..., Fact]


@pytest.mark.parametrize(
    ("verb", "phrases", "stem", "key"),
    [
        (
            Verb("announce", "announced", "VBD"),
            [
                "subject: [Ann Hale|person]",
                "time in: [2014|date]",
                "clause: that [four|number] Norwegian ferries are to be sold",
            ],
            "How many Norwegian ferries did Ann Hale announce in 2014 were to be sold?",
            "four",
        ),
        (
            Verb("find", "found", "VBD"),
            [
                "subject: the [Lund Institute|organisation]",
                "clause: that about [60%|percent] of sailors had been seasick",
            ],
            "About what percentage of sailors did the Lund Institute find had been seasick?",
            "60%",
        ),
    ],
    ids=["a number", "a share"],
)
def test_a_figure_at_the_head_of_what_was_made_known(
    make_fact: MakeFact,
    library: Statements,
    verb: Verb,
    phrases: list[str],
    stem: str,
    key: str,
) -> None:
    (made,) = findings.build([make_fact(verb, *phrases)], library, seed=0)
    assert isinstance(made, Candidate), made
    assert made.item.stem == stem
    assert isinstance(made.item.interaction, Choice)
    assert made.item.interaction.key.text == key


@pytest.mark.parametrize(
    "clause",
    [
        "clause: that ferries were late on [four|number] days",
        "clause: to sell [four|number] ferries",
    ],
    ids=["the figure stands elsewhere", "no clause with that"],
)
def test_other_clauses_are_left_alone(
    make_fact: MakeFact, library: Statements, clause: str
) -> None:
    fact = make_fact(Verb("find", "found", "VBD"), "subject: [Ann Hale|person]", clause)
    assert not list(findings.build([fact], library, seed=0))
