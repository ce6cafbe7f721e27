"""Amounts deep inside what somebody does, and what something was changed to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.model.facts import Fact, Verb
from tests.questions.builders.test_single_fact import stems

MakeFact = Callable[..., Fact]
LEARNED = Verb("learn", "learned", "VBD")
PAID = Verb("pay", "paid", "VBN", auxiliaries=("has", "been"), passive=True)
HALE, YEAR = "subject: [Ann Hale|person]", "time in: [1952|date]"


@pytest.mark.parametrize(
    ("verb", "phrases", "stem", "key"),
    [
        (
            LEARNED,
            [HALE, "clause: to greet people in [nine|number] languages", YEAR],
            "In how many languages did Ann Hale learn to greet people in 1952?",
            "nine",
        ),
        (
            PAID,
            [HALE, "clause: to visit around [7,000|number] shops since [2001|date]"],
            "About how many shops has Ann Hale been paid to visit since 2001?",
            "7,000",
        ),
        (
            Verb("admit", "admits", "VBZ"),
            [HALE, "clause: putting in [100 hours|duration] of overtime a month"],
            "How many hours of overtime a month does Ann Hale admit putting in?",
            "100",
        ),
        (
            Verb("cut", "cut", "VBD"),
            [
                "subject: [Norway|country]",
                "object: its tax on shoes",
                "oblique from: [25%|percent] to [12%|percent] in [2017|date]",
            ],
            "To what percentage did Norway cut its tax on shoes in 2017?",
            "12%",
        ),
        (
            Verb("cut", "cut", "VBD"),
            [
                HALE,
                "object: the working day",
                "oblique from: [eight hours|duration] to [six|number]",
                "time in: [1930|date]",
            ],
            "To how many hours did Ann Hale cut the working day in 1930?",
            "six",
        ),
        (
            Verb("claim", "claimed", "VBD"),
            [HALE, "clause: to have mended [2,000|number] kettles", YEAR],
            "How many kettles did Ann Hale claim to have mended in 1952?",
            "2,000",
        ),
        (
            Verb("examine", "examined", "VBD"),
            [HALE, "object: the test results of [10 million|number] Norlan pupils"],
            "The test results of how many Norlan pupils did Ann Hale examine?",
            "10 million",
        ),
        (
            Verb("grow", "grew", "VBD"),
            [
                "subject: the network of [Norla Buses|organisation]",
                "oblique from: [six|number] routes",
                "oblique to: [fourteen|number]",
                "time in: [1930|date]",
            ],
            "To how many routes did the network of Norla Buses grow in 1930?",
            "fourteen",
        ),
    ],
)
def test_an_amount_is_asked_for(
    make_fact: MakeFact, verb: Verb, phrases: list[str], stem: str, key: str
) -> None:
    assert stems(make_fact(verb, *phrases)).get(stem) == key


@pytest.mark.parametrize(
    "clause",
    [
        "clause: that it rained on [nine|number] days",
        "clause: to greet [Amy Reed|person] in [nine|number] languages",
        "clause: to greet people, dogs and all other beasts of burden in [nine|number] languages",
        "clause: because [nine|number] people came",
    ],
    ids=["a statement", "a name before it", "many words before it", "a reason"],
)
def test_where_the_amount_lies_deeper_none_is_asked_for(make_fact: MakeFact, clause: str) -> None:
    assert not [
        one for one in stems(make_fact(LEARNED, HALE, clause, YEAR)) if "how many" in one.lower()
    ]


def test_an_age_stays_with_the_people_who_have_it(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("follow", "followed", "VBD"),
        "subject: the [Lund Institute|organisation]",
        "object: [310|number] runners",
        "oblique over: the age of 65",
        YEAR,
    )
    asked = "In 1952, how many runners over the age of 65 did the Lund Institute follow?"
    assert stems(fact).get(asked) == "310"
