"""Stems that more than one answer fits are not asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from questions.model.facts import Fact, Modality, Verb
from tests.questions.builders.test_single_fact import stems

MakeFact = Callable[..., Fact]


@pytest.mark.parametrize(
    ("verb", "phrases"),
    [
        (Verb("be", "is", "VBZ"), ["subject: [Chile|country]", "complement: a state in America"]),
        (Verb("win", "won", "VBD"), ["subject: [Ann Hale|person]", "object: the race"]),
        (
            Verb("bring", "brought", "VBD"),
            ["subject: [Ann Hale|person]", "object: tea", "oblique to: [Chile|country]"],
        ),
        (
            Verb("be", "was", "VBD"),
            ["subject: [Ann Hale|person]", "complement: the daughter of [Amy Reed|person]"],
        ),
        (
            Verb("elect", "elected", "VBD"),
            ["subject: [Chile|country]", "object: a new president", "time in: [1952|date]"],
        ),
        (
            Verb("have", "has", "VBZ"),
            ["subject: [Chile|country]", "object: [300|number] stores"],
        ),
        (Verb("sign", "sign", "VBP", negated=True), ["subject: [Chile|country]", "object: Pact B"]),
        (
            Verb("meet", "met", "VBD"),
            ["subject: [Ann Hale|person] and [Amy Reed|person]", "oblique in: Turku"],
        ),
        (
            Verb("release", "released", "VBD"),
            [
                "subject: the Norla Bird Trust",
                "object: [four|number] males",
                "time in: [1952|date]",
            ],
        ),
        (
            Verb("cost", "cost", "VBD"),
            [
                "subject: a trip in a car",
                "object: [260|number] Danish kroner",
                "time in: [1952|date]",
            ],
        ),
        (
            Verb("reach", "reached", "VBD"),
            [
                "subject: [Orta United|organisation]",
                "object: the final of the Norla Cup",
                "time in: [1952|date]",
            ],
        ),
        (
            Verb("beat", "beat", "VBD"),
            [
                "subject: [Orta United|organisation]",
                "object: Lund Rovers in the Norla Cup",
                "time in: [1952|date]",
            ],
        ),
        (
            Verb("capture", "captured", "VBD"),
            [
                "subject: [the Norlan Army|organisation]",
                "object: the fortress of Orta Hill",
                "time in: [1952|date]",
            ],
        ),
        (
            Verb("be", "is", "VBZ"),
            ["subject: [Chile|country]", "complement: [113 kilometres|measure] away"],
        ),
        (
            Verb("cost", "cost", "VBD"),
            ["subject: The renovation by [Ann Hale|person]", "object: [$3 million|money]"],
        ),
        (
            Verb("welcome", "welcomed", "VBD"),
            ["subject: [Ann Hale|person]", "object: [Amy Reed|person] and [Eva Dahl|person]"],
        ),
        (
            Verb("flee", "fled", "VBD"),
            [
                "subject: King Ormin of Norla",
                "object: his palace at Orta Hill",
                "oblique after: [Turku|city]",
            ],
        ),
    ],
    ids=[
        "indefinite complement",
        "nothing named",
        "undated deed in a country",
        "one of several children",
        "year of what recurs",
        "figure without a date",
        "negated",
        "one of a pair",
        "animals of no kind",
        "a unit for a name",
        "one of two in a final",
        "a team as a body",
        "an army as a body",
        "far from nowhere",
        "works on nothing named",
        "any welcome",
        "a place for its battle",
    ],
)
def test_questions_with_several_answers_are_not_asked(
    make_fact: MakeFact, verb: Verb, phrases: list[str]
) -> None:
    assert stems(make_fact(verb, *phrases)) == {}


@pytest.mark.parametrize(
    ("when", "asked"), [([], False), (["time in: [1921|date]"], True)], ids=["undated", "dated"]
)
def test_who_did_what_many_do_is_asked_only_with_a_date(
    make_fact: MakeFact, when: list[str], *, asked: bool
) -> None:
    told = ["subject: [Ann Hale|person]", "object: a school", "oblique in: [Lund|city]", *when]
    found = stems(make_fact(Verb("open", "opened", "VBD"), *told))
    assert any(stem.startswith("Who ") for stem in found) is asked


@pytest.mark.parametrize(
    ("phrases", "stem"),
    [
        (
            ["subject: [Ann Hale|person]", "object: a petition from the miners of [Chile|country]"],
            "In 1921, who brought a petition from the miners of Chile?",
        ),
        (
            [
                "subject: [Ann Hale|person]",
                "object: the Turku prize",
                "oblique to: [Chile|country]",
            ],
            "Who brought the Turku prize to Chile in 1921?",
        ),
    ],
    ids=["behind an object that ends in a phrase", "behind a plain object"],
)
def test_a_date_stands_where_it_dates_the_deed(
    make_fact: MakeFact, phrases: list[str], stem: str
) -> None:
    fact = make_fact(Verb("bring", "brought", "VBD"), *phrases, "time in: [1921|date]")
    assert stem in stems(fact)


def test_a_name_is_not_told_twice(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("reach", "reached", "VBD"),
        "subject: [Ann Hale|person]",
        "object: [Ann Hale|person]'s hut on [Crete|place]",
        "time in: [1921|date]",
    )
    assert stems(fact) == {}


@pytest.mark.parametrize("modality", [one for one in Modality if one is not Modality.ASSERTED])
def test_only_what_is_asserted_is_asked(make_fact: MakeFact, modality: Modality) -> None:
    fact = make_fact(
        Verb("recognise", "recognised", "VBD"),
        "subject: [Norway|country]",
        "object: [Chile|country]",
    )
    assert stems(replace(fact, modality=modality)) == {}


@pytest.mark.parametrize(
    ("verb", "phrases", "answer"),
    [
        (
            Verb("surrender", "surrendered", "VBD"),
            ["subject: [Norway|country]", "time in: [May 1918=1918-05-01|date]"],
            "Norway",
        ),
        (
            Verb("give", "gave", "VBD"),
            [
                "subject: [Ann Hale|person]",
                "object: a speech",
                "time on: [2 May 1918=1918-05-02|date]",
            ],
            "Ann Hale",
        ),
        (
            Verb("capture", "captured", "VBD"),
            [
                "subject: [Norway|country]",
                "object: [Villa Verde|organisation]",
                "time in: [1918|date]",
            ],
            "Villa Verde",
        ),
        (
            Verb("attack", "attacked", "VBD"),
            ["subject: [40|number] ships from Norway", "object: the old port"],
            "40",
        ),
        (
            Verb("hold", "held", "VBD"),
            ["subject: [Ann Hale|person]", "object: long talks", "oblique in: [Turku|city]"],
            "Turku",
        ),
        (
            Verb("give", "gave", "VBD", particle="up"),
            [
                "subject: [Ann Hale|person]",
                "object: all hope of a new bridge",
                "oblique in: [Turku|city]",
                "time in: [1918|date]",
            ],
            "Turku",
        ),
        (
            Verb("supply", "supplied", "VBD"),
            ["subject: [Norway|country]", "object: ships and grain", "oblique in: earnest"],
            "Norway",
        ),
    ],
    ids=[
        "a bare deed",
        "one of many",
        "a place taken for a body",
        "a count that nothing ties",
        "the place of what happens again and again",
        "the place of a hope",
        "a manner that ties nothing",
    ],
)
def test_what_more_than_one_answer_fits_is_not_asked(
    make_fact: MakeFact, verb: Verb, phrases: list[str], answer: str
) -> None:
    assert answer not in stems(make_fact(verb, *phrases)).values()


@pytest.mark.parametrize(
    ("when", "asked"),
    [("time in: [May 1943|date]", True), ("time by: [May 1943|date]", False)],
    ids=["then", "by then"],
)
def test_who_had_done_it_by_then_is_not_asked(make_fact: MakeFact, when: str, asked: bool) -> None:
    """Others may have been conquered by then as well."""
    conquer = Verb("conquer", "conquered", "VBN", ("was",), passive=True)
    fact = make_fact(conquer, "subject: [Tunisia|country]", "agent by: [Norway|country]", when)
    assert ("Tunisia" in stems(fact).values()) is asked


@pytest.mark.parametrize(
    ("phrases", "asked"),
    [
        (["complement: the governor of [Bergen|city]"], False),
        (["complement: the governor of [Bergen|city]", "time in: [1780|date]"], True),
        (["complement: the founder of [Norla|organisation]"], True),
    ],
)
def test_who_held_an_office_is_asked_with_its_date_only(
    make_fact: MakeFact, phrases: list[str], asked: bool
) -> None:
    found = stems(make_fact(Verb("be", "was", "VBD"), "subject: [Ann Hale|person]", *phrases))
    assert ("Ann Hale" in found.values()) is asked


@pytest.mark.parametrize(
    "phrases",
    [
        ["subject: the [Norla Guard|organisation]", "object: [two|number] raids"],
        [
            "subject: [Norla|country]",
            "object: [18|number] of the [Lund Guard's|organisation] ships",
        ],
    ],
)
def test_a_count_of_what_somebody_did_some_time_is_not_asked(
    make_fact: MakeFact, phrases: list[str]
) -> None:
    asked = stems(make_fact(Verb("mount", "mounted", "VBD"), *phrases))
    assert not [stem for stem in asked if stem.lower().startswith("how many")]


def test_a_count_is_asked_of_a_battle(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("sink", "sank", "VBD"),
        "subject: [Norla|country]",
        "object: [18|number] ships",
        "oblique at: the [Battle of Lund|event]",
    )
    assert "How many ships did Norla sink at the Battle of Lund?" in stems(fact)


def test_a_century_dates_a_count(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("mount", "mounted", "VBD"),
        "subject: [Norla|country]",
        "object: [18|number] raids",
        "oblique during: the 19th century",
    )
    assert [stem for stem in stems(fact) if "18" not in stem and "ow many raids" in stem]


def test_by_behind_a_thing_may_tell_who_made_it(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("base", "based", "VBN", ("was",), passive=True),
        "subject: the [Norla Opera|work]",
        "oblique on: a poem",
        "agent by: [Ann Hale|person]",
        "time in: [1921|date]",
    )
    assert not [stem for stem in stems(fact) if "based" in stem and stem.startswith("Who")]


def test_where_somebody_was_born_needs_no_date(make_fact: MakeFact) -> None:
    verb = Verb("bear", "born", "VBN", auxiliaries=("was",), passive=True)
    fact = make_fact(verb, "subject: [Ann Hale|person]", "oblique in: [Lund|city]")
    assert stems(fact) == {"In which city was Ann Hale born?": "Lund"}


@pytest.mark.parametrize("what", ["operations in the [Baltic|place]", "80 per cent of Lund's oil"])
def test_a_country_is_asked_for_only_with_a_date(make_fact: MakeFact, what: str) -> None:
    verb = Verb("begin", "began", "VBD") if "in" in what else Verb("supply", "supplied", "VBD")
    undated = stems(make_fact(verb, "subject: [Norla|country]", f"object: {what}"))
    assert not [stem for stem in undated if stem.startswith("Which country")]


@pytest.mark.parametrize(
    ("verb", "when"),
    [
        (Verb("work", "working", "VBG", auxiliaries=("was",)), ["time in: [1921|date]"]),
        (Verb("cross", "crossed", "VBD"), []),
    ],
    ids=["under way", "done by many"],
)
def test_what_many_do_is_not_asked_for_its_doer(
    make_fact: MakeFact, verb: Verb, when: list[str]
) -> None:
    told = ["subject: [Ann Hale|person]", "oblique in: the Turku hall of [Lund|city]", *when]
    assert not any(stem.startswith("Who ") for stem in stems(make_fact(verb, *told)))


@pytest.mark.parametrize(
    ("verb", "phrases"),
    [
        # Of these, many do as much.
        (
            Verb("die", "died", "VBD"),
            ["subject: [Ann Hale|person]", "oblique in: [Lund|city]", "time in: [1925|date]"],
        ),
        # A club is nobody.
        (
            Verb("be", "is", "VBZ"),
            ["subject: [Turku Rovers|person]", "complement: the oldest club in [Norla|country]"],
        ),
        # A month is no place.
        (
            Verb("kill", "killed", "VBD"),
            [
                "subject: a fire",
                "object: [15|number] people",
                "time in: [April 2014=2014-04-01|date]",
            ],
        ),
        # "its" is not whose name is asked for.
        (
            Verb("destroy", "destroyed", "VBD"),
            [
                "subject: [Ann Hale|person]",
                "object: its warehouses in [Lund|city]",
                "time on: [31 March 1866=1866-03-31|date]",
            ],
        ),
    ],
)
def test_what_leaves_open_who_or_where_is_not_asked(
    make_fact: MakeFact, verb: Verb, phrases: list[str]
) -> None:
    asked = stems(make_fact(verb, *phrases))
    assert not [stem for stem in asked if stem.startswith(("Who ", "How many "))]


def test_how_long_a_thing_is_does_not_tell_how_long_it_was_made(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("invent", "invented", "VBD"),
        "subject: [Ann Hale|person]",
        "object: a horn of wood about [20 centimetres|measure] long",
        "time in: [1895|date]",
    )
    assert not [stem for stem in stems(fact) if "ow long did" in stem]


@pytest.mark.parametrize(("name", "is_asked"), [("Black Sea", False), ("Suez Canal", True)])
def test_no_sea_is_asked_for_as_what_was_made(
    make_fact: MakeFact, name: str, is_asked: bool
) -> None:
    fact = make_fact(
        Verb("complete", "completed", "VBN", ("was",), passive=True),
        f"subject: the [{name}|place]",
        "oblique by: the [Lund Trust|organisation]",
        "oblique in: [Turku|city]",
        "time in: [2017|date]",
    )
    assert (name in stems(fact).values()) is is_asked


def test_who_has_a_seat_among_many_is_not_asked(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("elect", "elected", "VBN", ("was",), passive=True),
        "subject: [Ann Hale|person]",
        "oblique to: the [European Parliament|organisation]",
        "time in: [1999|date]",
    )
    assert all(not stem.startswith("Who ") for stem in stems(fact))


@pytest.mark.parametrize(
    ("verb", "phrases"),
    [
        (
            Verb("teach", "taught", "VBD"),
            [
                "subject: [Ann Hale|person]",
                "object: Danish",
                "oblique at: the [Lund School|organisation]",
            ],
        ),
        (
            Verb("view", "viewed", "VBD"),
            ["subject: [Ann Hale|person]", "object: the [Lund Election|event] as a test"],
        ),
        (
            Verb("be", "was", "VBD"),
            ["subject: one of [Amy Reed|person]'s pupils", "complement: [Ann Hale|person]"],
        ),
        (
            Verb("be", "was", "VBD"),
            ["subject: the actor [Amy Reed|person]", "complement: [Ann Hale|person]'s companion"],
        ),
        (
            Verb("establish", "established", "VBN", ("was",), passive=True),
            [
                "subject: [Ann Hale|person]",
                "agent by: [Amy Reed|person]",
                "time in: [1831|date]",
            ],
        ),
    ],
    ids=[
        "done by many at one place",
        "thought by many",
        "one of several",
        "of several",
        "what is no person",
    ],
)
def test_who_is_one_of_many_is_not_asked_without_a_date(
    make_fact: MakeFact, verb: Verb, phrases: list[str]
) -> None:
    assert "Ann Hale" not in stems(make_fact(verb, *phrases)).values()


@pytest.mark.parametrize(
    ("verb", "city"),
    [
        (Verb("found", "founded", "VBN", ("was",), passive=True), "Oslo"),
        (Verb("show", "shown", "VBN", ("was",), passive=True), None),
    ],
)
def test_where_something_was_done_once_is_asked_for(
    make_fact: MakeFact, verb: Verb, city: str | None
) -> None:
    told = ["subject: [Østmark|organisation]", "agent by: two friends", "oblique in: [Oslo|city]"]
    stem = f"In which city was Østmark {verb.form} by two friends?"
    assert stems(make_fact(verb, *told)).get(stem) == city
