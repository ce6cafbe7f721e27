"""Whose counterpart somebody is tells the office."""

from __future__ import annotations

import pytest

from tests.questions.facts.conftest import FindFacts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "They met Peru's trade minister, Ann Hale, and her Norwegian counterpart, Lars Berg.",
            "Lars Berg is the trade minister of Norway.",
        ),
        (
            "Peru's Foreign Minister, Ann Hale, met her Norwegian counterpart Lars Berg on Monday.",
            "Lars Berg is the foreign minister of Norway.",
        ),
        (
            "President Ann Hale spoke to her Norwegian counterpart, Lars Berg, on Monday.",
            "Lars Berg is the president of Norway.",
        ),
    ],
)
def test_counterpart_has_the_same_office(find_facts: FindFacts, text: str, told: str) -> None:
    fact = next(each for each in find_facts(text).facts if each.text == told)
    country = fact.phrases[1].mentions[0]
    assert fact.phrases[1].text[country.at :] == country.text == "Norway"


@pytest.mark.parametrize(
    "text",
    [
        "The minister met her Norwegian counterpart, Lars Berg, on Monday.",
        "Peru's former trade minister met her Norwegian counterpart, Lars Berg, on Monday.",
        "The trade minister and the prime minister met their Norwegian counterpart, Lars Berg.",
        "Ann Hale, a chemist, met her Norwegian counterpart, Lars Berg, on Monday.",
    ],
    ids=["of what", "no longer", "which of two", "no office"],
)
def test_counterpart_of_nobody_known_has_none(find_facts: FindFacts, text: str) -> None:
    assert not [each for each in find_facts(text).facts if each.text.startswith("Lars Berg is")]
