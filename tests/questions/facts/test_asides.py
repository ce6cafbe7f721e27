"""What a sentence only sets beside its own figures."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings

FindFacts = Callable[..., Findings]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Ann Hale uncovered 14 rooms in Trier in 1990, two of them with heated floors.",
            "Ann Hale uncovered 14 rooms in Trier in 1990.",
        ),
        (
            "In 1990, Norla bought 14 ferries, most of them from Peru.",
            "In 1990, Norla bought 14 ferries.",
        ),
    ],
)
def test_what_is_told_of_some_is_not_told_of_all(
    find_facts: FindFacts, text: str, fact: str
) -> None:
    assert [each.text for each in find_facts(text).facts if each.kind == "clause"] == [fact]
