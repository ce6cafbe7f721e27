"""How long or high a named thing is, where its size stands in front of a noun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings

FindFacts = Callable[..., Findings]

SIZED = [
    (
        "The Orta Tunnel, a 57-kilometre tunnel under the Alps, opened in 2016.",
        "The Orta Tunnel was 57 kilometres long.",
    ),
    ("The 300-metre Orta Tower opened in 1990.", "The Orta Tower was 300 metres high."),
    ("The Orta Wall is a 40-mile-long wall in Peru.", "The Orta Wall is 40 miles long."),
    (
        "The 4,000-metre-high Mount Orta was climbed by Ann Hale in 1990.",
        "Mount Orta is 4,000 metres high.",
    ),
]
UNSIZED = [
    "Ann Hale built a 30-metre tower in Lima.",
    "The Orta Tower is not a 40-metre tower.",
    "Ann Hale won the 100-metre race in Lima.",
    "“The Orta Wall is a 40-mile-long wall,” said Ann Hale.",
]


@pytest.mark.parametrize(("text", "statement"), SIZED)
def test_size_of_a_named_thing_is_a_fact(find_facts: FindFacts, text: str, statement: str) -> None:
    found = [fact for fact in find_facts(text).facts if fact.text == statement]
    assert [fact.phrases[1].mentions[0].kind for fact in found] == ["measure"]


@pytest.mark.parametrize("text", UNSIZED)
def test_size_of_what_has_no_name_is_none(find_facts: FindFacts, text: str) -> None:
    assert not [fact for fact in find_facts(text).facts if fact.text.endswith((" high.", " long."))]
