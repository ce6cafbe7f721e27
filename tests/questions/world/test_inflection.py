"""Forms of verbs."""

from __future__ import annotations

import pytest

from questions.world.inflection import participle, past, present, third_person


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [
        ("build", "builds"),
        ("go", "goes"),
        ("carry", "carries"),
        ("play", "plays"),
        ("reach", "reaches"),
        ("have", "has"),
        ("be", "is"),
        ("fix", "fixes"),
    ],
)
def test_third_person_agrees_with_a_singular(lemma: str, expected: str) -> None:
    assert third_person(lemma) == expected


@pytest.mark.parametrize(
    ("lemma", "past_tense", "past_participle"),
    [
        ("build", "built", "built"),
        ("rebuild", "rebuilt", "rebuilt"),
        ("overthrow", "overthrew", "overthrown"),
        ("write", "wrote", "written"),
        ("establish", "established", "established"),
        ("stop", "stopped", "stopped"),
        ("visit", "visited", "visited"),
        ("admit", "admitted", "admitted"),
        ("travel", "travelled", "travelled"),
        ("carry", "carried", "carried"),
        ("play", "played", "played"),
        ("free", "freed", "freed"),
        ("cook", "cooked", "cooked"),
        ("rain", "rained", "rained"),
        ("fix", "fixed", "fixed"),
        ("panic", "panicked", "panicked"),
        ("equip", "equipped", "equipped"),
        ("need", "needed", "needed"),
        ("quit", "quit", "quit"),
        ("plan", "planned", "planned"),
    ],
)
def test_past_forms(lemma: str, past_tense: str, past_participle: str) -> None:
    assert (past(lemma), participle(lemma)) == (past_tense, past_participle)


def test_forms_of_be_agree_in_number() -> None:
    assert [past("be"), past("be", plural=True)] == ["was", "were"]
    assert [present("be", plural=False), present("be", plural=True)] == ["is", "are"]
