"""A deed stands without the time that leans on the text, if that limits nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings

FindFacts = Callable[..., Findings]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru sold the island of Hale to Spain after the siege.",
            "Peru sold the island of Hale to Spain.",
        ),
        (
            "The island of Hale was sold to Spain after the siege.",
            "The island of Hale was sold to Spain.",
        ),
        (
            "Ann Hale founded Norla Mill in Lund during the blockade.",
            "Ann Hale founded Norla Mill in Lund.",
        ),
    ],
)
def test_stands_without_its_time(find_facts: FindFacts, text: str, told: str) -> None:
    assert told in [fact.text for fact in find_facts(text).facts]


@pytest.mark.parametrize(
    "text",
    [
        "Peru sold 40 ships to Spain after the siege.",
        "Peru sold no ship to Spain during the blockade.",
        "Peru did not sell Hale to Spain during the blockade.",
        "Peru has sold ships to Spain since the blockade.",
        "Ann Hale kept a mill in Lund during the blockade.",
        "Spain retained Hale after the siege.",
        "Norla built the largest ship of Peru before the siege.",
    ],
)
def test_falls_with_a_time_that_limits_it(find_facts: FindFacts, text: str) -> None:
    assert [fact.text for fact in find_facts(text).facts] == []
