"""What a clause can do without is left out, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders.single_fact import questions_about
from questions.builders.wording.clause import clause_of, words_of
from questions.builders.wording.shortening import without_past, without_ranges
from questions.model.candidates import Question
from questions.model.facts import Fact, Kind, Verb

MakeFact = Callable[..., Fact]


@pytest.mark.parametrize(
    ("where", "lemma", "form", "left"),
    [
        ("oblique in: [twelve|number] countries", "see", "seen", ["in twelve countries"]),
        (
            "oblique in: [twelve|number] lorries",
            "take",
            "taken",
            ["in twelve lorries", "from Lund", "to Oslo"],
        ),
        (
            "oblique through: [twelve|number] towns",
            "carry",
            "carried",
            ["through twelve towns", "from Lund", "to Oslo"],
        ),
    ],
)
def test_from_where_to_where_counted_lands_reach_is_left_out(
    make_fact: MakeFact, where: str, lemma: str, form: str, left: list[str]
) -> None:
    verb = Verb(lemma, form, "VBN", ("was",), passive=True)
    fact = make_fact(
        verb, "subject: the newt", where, "oblique from: [Lund|city]", "oblique to: [Oslo|city]"
    )
    clause = clause_of(fact)
    assert clause is not None
    assert [words_of(one) for one in without_ranges(clause).rest] == left


@pytest.mark.parametrize(
    ("subject", "time", "left"),
    [
        ("a fire that had started in a wood", ["time in: [1902|date]"], "a fire"),
        ("a small fire, which had broken out early", ["time in: [1902|date]"], "a small fire"),
        ("a fire that had started in a wood", [], "a fire that had started in a wood"),
        ("the ship that had sunk", ["time in: [1902|date]"], "the ship that had sunk"),
        ("a man who had two houses", ["time in: [1902|date]"], "a man who had two houses"),
        (
            "a ship that had left [Lund|city]",
            ["time in: [1902|date]"],
            "a ship that had left Lund",
        ),
    ],
)
def test_what_one_of_many_had_done_before_is_left_out_where_a_year_ties_it(
    make_fact: MakeFact, subject: str, time: list[str], left: str
) -> None:
    hit = Verb("hit", "hit", "VBD")
    fact = make_fact(hit, f"subject: {subject}", "object: the [Lund Mill|place]", *time)
    clause = clause_of(fact)
    assert clause is not None
    assert without_past(clause).subject.text == left


@pytest.mark.parametrize(
    ("subject", "is_asked"),
    [("the [snow newt|thing]", True), ("the [newt|thing]", False), ("a snow newt", False)],
)
def test_a_sort_of_animal_is_enough_to_ask_in_how_many_countries_it_lives(
    make_fact: MakeFact, subject: str, is_asked: bool
) -> None:
    see = Verb("see", "seen", "VBN", ("has", "been"), passive=True)
    fact = make_fact(
        see,
        f"subject: {subject}",
        "oblique in: [twelve|number] countries",
        "oblique from: [Lund|city]",
        "oblique to: [Oslo|city]",
    )
    made = questions_about(fact, (Kind.NUMBER,), undated=True)
    asked = [one.stem for one in made if isinstance(one, Question)]
    told = ["In how many countries has the snow newt been seen?"] if is_asked else []
    assert asked == told
