"""Happenings as an ordering tells them: complete, in the present, and without their date."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders.wording.events import event_text
from questions.model.facts import Fact, Verb

MakeFact = Callable[..., Fact]
OPEN = Verb("open", "opened", "VBD")


@pytest.mark.parametrize(
    ("verb", "phrases", "expected"),
    [
        (
            Verb("recognise", "recognised", "VBD", adverbs=("officially",)),
            ["subject: [Norway|country]", "object: [Chile|country]", "time in: [1949|date]"],
            "Norway officially recognises Chile",
        ),
        (
            Verb("build", "built", "VBN", ("had", "been"), passive=True),
            ["time in: [1874|date]", "subject: the Meldon viaduct", "agent by: [Ann Hale|person]"],
            "The Meldon viaduct is built by Ann Hale",
        ),
        (
            Verb("sign", "signed", "VBD"),
            [
                "subjects: [Peru|country] and [Chile|country]",
                "object: a pact",
                "time in: [1902|date]",
            ],
            "Peru and Chile sign a pact",
        ),
        (
            Verb("gain", "gained", "VBD"),
            [
                "subject: the [Cordeliers|person]",
                "object: control of the council",
                "time in: [1793|date]",
            ],
            "The Cordeliers gain control of the council",
        ),
        (
            Verb("sign", "signed", "VBD"),
            ["subject: the [Netherlands|country]", "object: a pact", "time in: [1902|date]"],
            "The Netherlands signs a pact",
        ),
    ],
    ids=["active", "passive", "plural", "name of many", "country"],
)
def test_events_stand_in_the_present_without_their_date(
    make_fact: MakeFact, verb: Verb, phrases: list[str], expected: str
) -> None:
    assert event_text(make_fact(verb, *phrases)) == expected


@pytest.mark.parametrize(
    ("lemma", "form"),
    [("outmaneuver", "outmaneuvered"), ("meet", "met"), ("express", "expressed")],
)
def test_what_is_done_time_and_again_is_no_event(
    make_fact: MakeFact, lemma: str, form: str
) -> None:
    fact = make_fact(
        Verb(lemma, form, "VBD"),
        "subject: [Ann Hale|person]",
        "object: [Amy Reed|person]",
        "oblique in: [Turku|city]",
        "time in: [1902|date]",
    )
    assert event_text(fact) is None


@pytest.mark.parametrize(("rest", "tells"), [((), False), (("oblique from: Lund",), True)])
def test_leaving_is_an_event_only_with_what_is_left(
    make_fact: MakeFact, rest: tuple[str, ...], tells: bool
) -> None:
    leave = Verb("retire", "retired", "VBD")
    fact = make_fact(leave, "subject: [Ann Hale|person]", *rest, "time in: [1902|date]")
    assert (event_text(fact) is not None) is tells


@pytest.mark.parametrize(
    ("subject", "rest", "tells"),
    [
        ("[Ann Hale|person]", ("oblique with: four friends and 52 dogs",), False),
        ("[Ann Hale|person]", ("oblique with: four friends", "oblique from: [Lund|city]"), True),
        ("the [Lund|city] Fair", ("oblique with: a dance",), True),
    ],
)
def test_setting_out_is_an_event_only_with_a_place(
    make_fact: MakeFact, subject: str, rest: tuple[str, ...], tells: bool
) -> None:
    start = Verb("start", "started", "VBD")
    fact = make_fact(start, f"subject: {subject}", *rest, "time in: [1902|date]")
    assert (event_text(fact) is not None) is tells


@pytest.mark.parametrize(
    ("subject", "tells"),
    [("the five Norwegians", False), ("the Norwegians", True), ("the five towns of Lund", True)],
)
def test_the_counted_members_of_a_people_do_nothing_that_can_be_placed(
    make_fact: MakeFact, subject: str, tells: bool
) -> None:
    hoist = Verb("hoist", "hoisted", "VBD")
    fact = make_fact(
        hoist, f"subjects: {subject}", "object: a flag in [Lund|city]", "time in: [1902|date]"
    )
    assert (event_text(fact) is not None) is tells


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("a fire that had started in a wood", "A fire destroys the Lund Mill"),
        ("a fire that had killed [two|number] people", None),
    ],
)
def test_what_one_of_many_had_done_before_is_left_out(
    make_fact: MakeFact, subject: str, expected: str | None
) -> None:
    destroy = Verb("destroy", "destroyed", "VBD")
    fact = make_fact(
        destroy, f"subject: {subject}", "object: the [Lund Mill|place]", "time in: [1902|date]"
    )
    assert event_text(fact) == expected


@pytest.mark.parametrize(
    ("verb", "phrases", "expected"),
    [
        (
            Verb("declare", "declared", "VBD"),
            ["subject: [Norway|country]", "object: war"],
            None,
        ),
        (
            Verb("find", "found", "VBD"),
            ["subject: [Ann Hale|person]", "clause: that the ice of Norway was a mile thick"],
            "Ann Hale finds that the ice of Norway is a mile thick",
        ),
        (
            Verb("find", "found", "VBD"),
            ["subject: [Ann Hale|person]", "clause: that the ice of Norway had a hole"],
            None,
        ),
        (
            Verb("put", "put", "VBD"),
            [
                "subject: the Norwegian parliament",
                "object: a tax of ten cents",
                f"oblique on: each tonne of salt that is brought {'to Narvik or ' * 5}to Lund",
            ],
            None,
        ),
        (
            Verb("cross", "crossed", "VBD"),
            ["subjects: about [7,000,000|number] lorries", "object: the Lund Bridge"],
            None,
        ),
        (
            Verb("encourage", "encouraged", "VBN", ("was",), passive=True),
            ["subject: [Norway|country]", "agent by: the capture of [Lund|city]"],
            None,
        ),
        (
            Verb("pass", "passed", "VBN", ("was",), passive=True),
            ["subject: the law that abolished mills in [Norway|country]"],
            None,
        ),
        (
            Verb("award", "awarded", "VBD"),
            ["subject: [Ann Hale|person]", "object: a famous prize", "oblique in: [Lund|city]"],
            "Ann Hale awards a prize in Lund",
        ),
    ],
)
def test_an_event_is_complete_and_told_in_the_present(
    make_fact: MakeFact, verb: Verb, phrases: list[str], expected: str | None
) -> None:
    assert event_text(make_fact(verb, *phrases, "time in: [1902|date]")) == expected


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("the exhibition of 28 paintings by Ann Hale", False),
        ("the exhibition at Lund Castle", True),
        ("the capture of Lund", True),
    ],
)
def test_a_show_is_told_with_its_place(make_fact: MakeFact, text: str, is_told: bool) -> None:
    fact = make_fact(None, "time: [1959|date]", kind="event", text=text)
    assert (event_text(fact) is not None) is is_told


def test_a_nominal_event_loses_its_year(make_fact: MakeFact) -> None:
    fact = make_fact(None, "time: [1959|date]", kind="event", text="the 1959 Lund Uprising")
    assert event_text(fact) == "The Lund Uprising"


@pytest.mark.parametrize(
    "words",
    [
        "its second library",
        "the library a year later",
        "the new library of 1950",
        "the library again",
        "its anniversary hall",
    ],
)
def test_events_that_betray_their_date_are_left_out(make_fact: MakeFact, words: str) -> None:
    fact = make_fact(
        OPEN, "subject: [Lund University|organisation]", f"object: {words}", "time in: [1950|date]"
    )
    assert event_text(fact) is None


def test_an_event_is_not_told_without_what_was_found(make_fact: MakeFact) -> None:
    found = " ".join(["that the quay of the island had never been measured by anybody"] * 2)
    fact = make_fact(
        Verb("discover", "discovered", "VBD"),
        "subject: [Lund University|organisation]",
        f"clause: {found}",
        "time in: [1950|date]",
    )
    assert event_text(fact) is None


def test_what_tells_of_nothing_in_particular_is_no_event(make_fact: MakeFact) -> None:
    given = Verb("give", "gave", "VBD")
    fact = make_fact(
        given, "subject: [Ann Hale|person]", "object: a long speech", "time in: [1950|date]"
    )
    assert event_text(fact) is None


@pytest.mark.parametrize(
    "verb",
    [
        Verb("say", "said", "VBD"),
        Verb("live", "lived", "VBD"),
        Verb("open", "opens", "VBZ"),
        Verb("open", "opening", "VBG", ("was",)),
        Verb("open", "opened", "VBD", negated=True),
    ],
    ids=["saying", "state", "habit", "under way", "negated"],
)
def test_what_is_no_happening_is_no_event(make_fact: MakeFact, verb: Verb) -> None:
    fact = make_fact(verb, "subject: [Ann Hale|person]", "object: a bank", "time in: [1950|date]")
    assert event_text(fact) is None
