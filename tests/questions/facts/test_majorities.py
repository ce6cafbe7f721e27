"""Where most of what a sentence counts was."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings

FindFacts = Callable[..., Findings]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Nearly 32 million mopeds were sold in 2014, the vast majority in China.",
            "Most mopeds were sold in China in 2014.",
        ),
        (
            "About 300 lighthouses were built in 1921, almost all of them in Norway.",
            "Almost all lighthouses were built in Norway in 1921.",
        ),
    ],
)
def test_the_place_of_most_is_a_fact(find_facts: FindFacts, text: str, told: str) -> None:
    (fact,) = (one for one in find_facts(text).facts if one.text == told)
    assert fact.date is None


@pytest.mark.parametrize(
    "text",
    [
        "About 300 ships were built in 1921, most of them in Norway and Chile.",
        "About 300 ships were built in 1921, half of them in Norway.",
        "About 300 ships were not built in 1921, most of them in Norway.",
        "About 300 ships were sold in Chile in 1921, most of them in the south.",
        "Ann Hale sold 300 ships in 1921, most of them in Norway.",
    ],
    ids=["two places", "a half", "denied", "elsewhere too", "by somebody"],
)
def test_nothing_is_said_of_most_where_that_is_not_told(find_facts: FindFacts, text: str) -> None:
    told = [one.text for one in find_facts(text).facts]
    assert not [one for one in told if one.startswith(("Most", "Almost all"))]
