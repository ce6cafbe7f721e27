"""The other names of people, and who took part as well."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.distractors import Statements, Wanted, find_all
from questions.distractors.company import are_one, other_names, took_part
from questions.model.articles import Article
from questions.model.facts import Fact, Kind, Mention, Verb
from questions.model.review import Knowledge

MakeFact = Callable[..., Fact]


SOL, STRAND = "Sunniva Sol", "Solveig Strand"


@pytest.mark.parametrize(
    ("text", "one", "other", "same"),
    [
        ("Solveig Strand, better known as Sunniva Sol, sang.", STRAND, SOL, True),
        ("Sunniva Sol (born Solveig Strand) sang.", STRAND, SOL, True),
        ("Solveig Strand, whose stage name was Sunniva Sol.", SOL, STRAND, True),
        ("Solveig Strand, also called “Nan Sol”, sang.", STRAND, "Nan Sol", True),
        ("Sunniva Sol, née Strand, sang.", SOL, STRAND, True),
        (
            "Solveig Strand won. Solveig Moe, as she was later called, sang.",
            STRAND,
            "Solveig Moe",
            True,
        ),
        ("Norla Bank was renamed Falk Bank in 1999.", "Norla Bank", "Falk Bank", True),
        ("In 1999 Norla Bank changed its name to Falk Bank.", "Norla Bank", "Falk Bank", True),
        ("Falk Bank, formerly Norla Bank, closed.", "Norla Bank", "Falk Bank", True),
        ("Sunniva Sol, born in Oslo, met Ida Falk.", SOL, "Ida Falk", False),
        ("Sunniva Sol and Ida Falk sang.", SOL, "Ida Falk", False),
    ],
)
def test_other_names_are_read(text: str, one: str, other: str, same: bool) -> None:
    pairs = other_names([Article("made-up.txt", "", text)])
    assert are_one(one, other, pairs) is same
    assert are_one(other, one, pairs) is same


@pytest.mark.parametrize(
    "behind",
    [
        "Amy Reed sailed with her.",
        "Amy Reed was a member of the crew.",
        "Her companion was Amy Reed.",
        "Amy Reed accompanied her.",
    ],
)
def test_who_came_along_may_be_meant_as_well(make_fact: MakeFact, behind: str) -> None:
    fact = make_fact(
        Verb("sail", "sailed", "VBD"), "subject: [Ann Hale|person]", "oblique to: Lima"
    )
    text = f"{fact.text}. {behind}\n\nRosa Lind stayed at home."
    assert took_part("Amy Reed", fact, text)
    assert not took_part("Rosa Lind", fact, text)
    assert not took_part("Amy Reed", fact, f"{fact.text}. Amy Reed did not.")


@pytest.mark.parametrize("seed", range(6))
def test_neither_an_alias_nor_a_companion_is_offered(make_fact: MakeFact, seed: int) -> None:
    verb = Verb("sail", "sailed", "VBD")
    names = ("Ann Hale", "Nan Sol", "Amy Reed", "Rosa Lind", "Ida Falk", "Eva Moen")
    facts = [
        make_fact(verb, f"subject: [{name}|person]", f"oblique to: {port}", at=200 * place)
        for place, (name, port) in enumerate(
            zip(names, ("Lima", "Turku", "Oslo", "Kiel", "Hull", "Cork"), strict=True)
        )
    ]
    told = "Amy Reed sailed with her. Ann Hale, also known as Nan Sol, wrote it down."
    rest = " ".join(f"{name} waited in vain." for name in names[3:])
    article = Article("made-up.txt", "", f"{facts[0].text}. {told}\n\n{rest}")
    statements = Statements(Knowledge((article,), tuple(facts)))
    key = Mention("Ann Hale", Kind.PERSON, 0, 8)
    ways = list(find_all(Wanted("Who sailed to Lima?", key, facts[0]), statements, seed=seed))
    assert ways
    offered = {one.text for way in ways for one in way}
    assert not offered & {"Nan Sol", "Amy Reed", "Ann Hale"}
