"""Stems and events hold what they need to be understood."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders.wording.events import event_text
from questions.model.facts import Fact, Verb
from tests.questions.builders.test_single_fact import stems

MakeFact = Callable[..., Fact]


@pytest.mark.parametrize(
    ("rest", "is_asked"),
    [
        ([], False),
        (["time in: [1904|date]"], True),
        (["oblique for: the [Arica Railway|organisation]"], True),
    ],
)
def test_a_sum_is_asked_for_with_its_year_or_its_use(
    make_fact: MakeFact, rest: list[str], is_asked: bool
) -> None:
    fact = make_fact(
        Verb("pay", "paid", "VBD"),
        "subject: [Chile|country]",
        "object: [6 million dollars|money]",
        *rest,
    )
    assert ("6 million dollars" in stems(fact).values()) is is_asked


@pytest.mark.parametrize(
    ("rest", "is_asked"),
    [([], False), (["oblique as: mayor of [Lund|city]"], True)],
)
def test_who_succeeded_somebody_is_asked_with_the_post(
    make_fact: MakeFact, rest: list[str], is_asked: bool
) -> None:
    fact = make_fact(
        Verb("succeed", "succeeded", "VBD"),
        "subject: [Ann Hale|person]",
        "object: [Amy Reed|person]",
        *rest,
        "time in: [2016|date]",
    )
    assert ("Ann Hale" in stems(fact).values()) is is_asked
    assert (event_text(fact) is not None) is is_asked


@pytest.mark.parametrize(
    ("verb", "phrases", "is_told"),
    [
        (
            Verb("move", "moved", "VBD"),
            ["subject: [Ann Hale|person]", "object: the 308th Division"],
            False,
        ),
        (
            Verb("move", "moved", "VBD"),
            ["subject: [Ann Hale|person]", "object: the Turku Library", "oblique to: [Lund|city]"],
            True,
        ),
        (Verb("land", "landed", "VBD"), ["subject: [Ann Hale|person]"], False),
        (Verb("behead", "beheaded", "VBD"), ["subject: [Ann Hale|person]"], False),
        (
            Verb("finish", "finished", "VBD"),
            ["subject: the headquarters of [Ann Hale|person]", "oblique in: [Lund|city]"],
            False,
        ),
        (
            Verb("kill", "killed", "VBN", ("were",), passive=True),
            ["subjects: [20|number] people", "agent by: [Ann Hale|person]"],
            False,
        ),
        (
            Verb("declare", "declared", "VBD"),
            ["subject: [Ann Hale|person]", "object: [Norway|country]"],
            False,
        ),
        (
            Verb("begin", "began", "VBD"),
            [
                "subject: [Ann Hale|person]",
                "object: the raid on [Lund|city]",
                "oblique including: soldiers",
            ],
            True,
        ),
        (
            Verb("land", "landed", "VBD"),
            ["subject: [Ann Hale|person]", "oblique on: [Crete|place]"],
            True,
        ),
        (
            Verb("appoint", "appointed", "VBD"),
            ["subject: [Amy Reed|person]", "object: [Ann Hale|person]"],
            False,
        ),
        (
            Verb("appoint", "appointed", "VBD"),
            [
                "subject: [Amy Reed|person]",
                "object: [Ann Hale|person]",
                "oblique as: head of the [Lund Museum|organisation]",
            ],
            True,
        ),
    ],
)
def test_what_needs_its_goal_or_its_post_is_told_with_it(
    make_fact: MakeFact, verb: Verb, phrases: list[str], *, is_told: bool
) -> None:
    fact = make_fact(verb, *phrases, "time on: [5 May 1943=1943-05-05|date]")
    assert (event_text(fact) is not None) is is_told
    assert ("Ann Hale" in stems(fact).values()) is is_told


def test_no_city_is_asked_for_as_the_beginning_of_something(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("be", "was", "VBD"),
        "subject: [Lund|city]",
        "complement: the beginning of [Norway|country]'s downfall",
    )
    assert "Lund" not in stems(fact).values()


def test_whom_one_writes_to_is_no_work(make_fact: MakeFact) -> None:
    write = Verb("write", "wrote", "VBD")
    for what, asked in (
        ("the [Lund Court|organisation]", False),
        ("the [Song of Lund|work]", True),
    ):
        fact = make_fact(write, "subject: [Ann Hale|person]", f"object: {what}")
        assert ("Ann Hale" in stems(fact).values()) is asked
