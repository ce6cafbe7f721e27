"""A name in commas behind a noun takes the noun's place; what is a list or another's does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings

FindFacts = Callable[..., Findings]

EXPLAINED = [
    (
        "In 1998 Susan Hale founded a company, Norla Foods, with a loan from Peru.",
        "In 1998, Susan Hale founded Norla Foods with a loan from Peru.",
    ),
    (
        "In 1998 Norla Foods was bought by a Swiss group, Nestwell, for $3 million.",
        "In 1998, Norla Foods was bought by Nestwell for $3 million.",
    ),
    # What the noun stands for need not be known.
    (
        "Ida Keller trained under the owner, Walter Hale, in 1984.",
        "Ida Keller trained under Walter Hale in 1984.",
    ),
]


@pytest.mark.parametrize(("text", "statement"), EXPLAINED)
def test_name_takes_the_place_of_the_noun(find_facts: FindFacts, text: str, statement: str) -> None:
    assert statement in [fact.text for fact in find_facts(text).facts]


KEPT = [
    ("In 1998 Susan Hale sold a house, a boat and Norla Foods to Peru.", "sold Norla"),
    ("In 1998 Susan Hale met a friend of her brother, Paul Berg, in Lima.", "met Paul"),
    ("In 1998 Susan Hale left her husband, Paul Berg, and Lima.", "left Paul"),
]


@pytest.mark.parametrize(("text", "words"), KEPT)
def test_name_of_another_thing_does_not(find_facts: FindFacts, text: str, words: str) -> None:
    assert not [fact for fact in find_facts(text).facts if words in fact.text]
