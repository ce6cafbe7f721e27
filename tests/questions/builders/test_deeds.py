"""Questions for what somebody did at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from questions.builders import deeds
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Verb
from questions.model.items import Choice
from questions.model.review import Knowledge

MakeFact = Callable[..., Fact]
TOLD = (
    ("win", "won", "Ann Hale", "the Turku prize", 1921),
    ("open", "opened", "Amy Reed", "a school in Bergen", 1934),
    ("paint", "painted", "Rosa Lind", "the bridge of Narvik", 1947),
    ("cross", "crossed", "Ida Falk", "the Baltic Sea", 1952),
)


def facts_of(make_fact: MakeFact, told: Sequence[tuple[str, str, str, str, int]]) -> list[Fact]:
    return [
        make_fact(
            Verb(lemma, form, "VBD"),
            f"subject: [{who}|person]",
            f"object: {what}",
            f"time in: [{year}|date]",
            text=f"{who} {form} {what} in {year}.",
            at=200 * place,
        )
        for place, (lemma, form, who, what, year) in enumerate(told)
    ]


def built(facts: Sequence[Fact]) -> dict[str, Candidate | Refusal]:
    article = Article("made-up.txt", "", " ".join(fact.text for fact in facts))
    statements = Statements(Knowledge((article,), tuple(facts)))
    made = list(deeds.build(facts, statements, seed=0))
    return {one.item.stem if isinstance(one, Candidate) else one.text: one for one in made}


def test_a_deed_stands_among_deeds_of_others(make_fact: MakeFact) -> None:
    made = built(facts_of(make_fact, TOLD))["What did Ann Hale do in 1921?"]
    assert isinstance(made, Candidate)
    assert isinstance(made.item.interaction, Choice)
    assert made.item.interaction.key.text == "won the Turku prize"
    assert {one.text: one.why for one in made.item.interaction.distractors} == {
        "opened a school in Bergen": (
            "That was Amy Reed: Amy Reed opened a school in Bergen in 1934."
        ),
        "painted the bridge of Narvik": (
            "That was Rosa Lind: Rosa Lind painted the bridge of Narvik in 1947."
        ),
        "crossed the Baltic Sea": "That was Ida Falk: Ida Falk crossed the Baltic Sea in 1952.",
    }


def test_deeds_of_the_same_one_at_other_dates_come_first(make_fact: MakeFact) -> None:
    more = [("found", "founded", "Ann Hale", "the Oslo choir", 1958)]
    made = built(facts_of(make_fact, [*TOLD, *more]))["What did Ann Hale do in 1921?"]
    assert isinstance(made, Candidate)
    assert isinstance(made.item.interaction, Choice)
    assert "founded the Oslo choir" in {one.text for one in made.item.interaction.distractors}


@pytest.mark.parametrize(
    "other",
    [
        ("found", "founded", "Ann Hale", "the Oslo choir", 1921),
        ("help", "helped", "Eva Moen", "the sister of Ann Hale", 1922),
        ("climb", "climbed", "Eva Moen", "the first of two peaks of Narvik", 1922),
        ("leave", "left", "Eva Moen", "Narvik when Ida Falk came", 1922),
    ],
    ids=[
        "done in the same year as well",
        "done to the one who is asked about",
        "one of several",
        "told by another event",
    ],
)
def test_what_may_be_true_as_well_is_no_distractor(
    make_fact: MakeFact, other: tuple[str, str, str, str, int]
) -> None:
    made = built(facts_of(make_fact, [*TOLD[:3], other]))["What did Ann Hale do in 1921?"]
    assert isinstance(made, Refusal)
    assert made.reason == "no three good distractors"


@pytest.mark.parametrize(
    ("asked", "other"),
    [("[Peru|country]", "Peruvian troops"), ("[the Norlans|group]", "Norlan troops")],
)
def test_nobody_attacks_his_own(make_fact: MakeFact, asked: str, other: str) -> None:
    told = (
        ("cross", "crossed", asked, "the Baltic Sea", 1921),
        ("sign", "signed", "[Chile|country]", "the Treaty of Lund", 1934),
        ("leave", "left", "[Spain|country]", "the League of Bergen", 1947),
        ("attack", "attacked", "[Italy|country]", f"{other} near Lund", 1952),
    )
    facts = [
        make_fact(
            Verb(lemma, form, "VBD"),
            f"subject: {who}",
            f"object: {what}",
            f"time in: [{year}|date]",
            text=f"{who[1:].partition('|')[0]} {form} {what} in {year}.",
            at=200 * place,
        )
        for place, (lemma, form, who, what, year) in enumerate(told)
    ]
    first = next(iter(built(facts).values()))
    assert isinstance(first, Refusal)
