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
        (
            Verb("find", "found", "VBD"),
            [
                "subject: a survey of [2,400|number] sailors by [Lund University|organisation]",
                "clause: that [43%|percent] were seasick, while only [28%|percent] were not",
            ],
            "According to a survey by Lund University, what percentage of sailors were seasick?",
            "43%",
        ),
    ],
    ids=["a number", "a share", "a share of those whom a study looked at"],
)
def test_a_figure_at_the_head_of_what_was_made_known(
    make_fact: MakeFact,
    library: Statements,
    verb: Verb,
    phrases: list[str],
    stem: str,
    key: str,
) -> None:
    made = findings.build([make_fact(verb, *phrases)], library, seed=0)
    items = {one.item.stem: one.item for one in made if isinstance(one, Candidate)}
    interaction = items[stem].interaction
    assert isinstance(interaction, Choice)
    assert interaction.key.text == key


def test_of_what_was_made_known_one_thing_is_exchanged(
    make_fact: MakeFact, library: Statements
) -> None:
    fact = make_fact(
        Verb("find", "found", "VBD"),
        "subject: [Ann Hale|person]",
        "clause: that old sailors in the harbour of Narvik kept awake with coffee",
        "time in: [1921|date]",
    )
    made = findings.build([fact], library, seed=0)
    (item,) = (one.item for one in made if isinstance(one, Candidate))
    assert item.stem == "What did Ann Hale find in 1921?"
    assert isinstance(item.interaction, Choice)
    words = [one.text.rpartition(" ") for one in item.interaction.options]
    assert {before for before, _, _ in words} == {
        "that old sailors in the harbour of Narvik kept awake with"
    }
    assert len({last for _, _, last in words}) == 4


@pytest.mark.parametrize(
    "clause",
    [
        "clause: that they were late on [four|number] days",
        "clause: to sell [four|number] ferries",
    ],
    ids=["the figure stands elsewhere", "no clause with that"],
)
def test_other_clauses_are_left_alone(
    make_fact: MakeFact, library: Statements, clause: str
) -> None:
    fact = make_fact(Verb("find", "found", "VBD"), "subject: [Ann Hale|person]", clause)
    made = list(findings.build([fact], library, seed=0))
    assert not [one for one in made if isinstance(one, Candidate)]
