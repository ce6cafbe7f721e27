"""A post before a name is that of the town or country in which the text is set."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings

FindFacts = Callable[..., Findings]

OSLO = "A museum in Oslo was closed on Monday. Tom Berg, who lives in Oslo, was sad."
PERU = "A Peruvian law was changed in May. Peru is poor. Peru has one parliament. Peru sells tin."


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (f"{OSLO} The mayor, Ann Hale, wept.", "Ann Hale is the mayor of Oslo."),
        (
            f"{PERU} The health minister, Ann Hale, wept.",
            "Ann Hale is the health minister of Peru.",
        ),
    ],
)
def test_post_is_that_of_the_place(find_facts: FindFacts, text: str, fact: str) -> None:
    assert fact in [each.text for each in find_facts(text).facts]


@pytest.mark.parametrize(
    "text",
    [
        # Nobody knows where, in two towns, or only an uncle.
        "Tom Berg was sad. The mayor, Ann Hale, wept.",
        "Tom Berg left Oslo for Bergen in May. The mayor, Ann Hale, wept.",
        f"{OSLO} The uncle, Ann Hale, wept.",
        # Of a body, which nobody is.
        f"{OSLO} The council, Ann Hale, wept.",
    ],
)
def test_post_of_an_unknown_place_is_none(find_facts: FindFacts, text: str) -> None:
    assert not any("Ann Hale is" in each.text for each in find_facts(text).facts)
