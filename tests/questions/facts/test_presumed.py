"""What a noun phrase takes for granted is a fact, whatever its sentence says of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings

FindFacts = Callable[..., Findings]

TAKEN_FOR_GRANTED = [
    (
        "“It rained,” said Ann Hale, who led the study at the Institute of Marine Biology in Oslo.",
        "The Institute of Marine Biology is in Oslo.",
    ),
    (
        "Would the jar go to the Harlow Maritime Museum in the northern port city of Hamburg?",
        "The Harlow Maritime Museum is in Hamburg.",
    ),
    (
        "They may look for bears in the Cantabrian Mountains of northwest Spain.",
        "The Cantabrian Mountains are in Spain.",
    ),
    ("Norla will build boats in Craiova, Romania.", "Craiova is in Romania."),
    ("Dr Ann Hale of the University of Hull sang.", "Ann Hale works at the University of Hull."),
]
OPEN = [
    "Ann Hale met the head of Norla in Oslo.",
    "Norla sold boats to the Harlow Museum in 1990.",
    "Ann Hale went to the Harlow Museum in Oslo and Bergen.",
    "Ann Hale flew from Lima, Peru, to Oslo.",
    "Ann Hale sailed to the islands of New Caledonia, Fiji, and Tonga.",
    "The Orta Province of Canada sold wool.",
    "The former minister Ann Hale, Norway, and Chile were named.",
]


@pytest.mark.parametrize(("text", "statement"), TAKEN_FOR_GRANTED)
def test_what_is_taken_for_granted_is_a_fact(
    find_facts: FindFacts, text: str, statement: str
) -> None:
    told = [fact.text.replace(" worked ", " works ") for fact in find_facts(text).facts]
    assert told.count(statement) == 1


@pytest.mark.parametrize("text", OPEN)
def test_what_only_stands_beside_a_place_is_none(find_facts: FindFacts, text: str) -> None:
    found = [fact for fact in find_facts(text).facts if fact.kind == "apposition"]
    assert not [fact.text for fact in found if " is in " in fact.text or " at " in fact.text]
