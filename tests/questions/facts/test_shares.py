"""Shares of a people, counts that are bounds, and figures set beside others."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings
from questions.model.facts import Modality

FindFacts = Callable[..., Findings]


def test_what_a_share_of_a_people_does_is_a_fact_of_its_source(find_facts: FindFacts) -> None:
    text = (
        "About 22% of Japanese work more than 49 hours a week, compared with 16% of Chilean "
        "workers, according to data from the Norla Bureau."
    )
    told = "About 22% of Japanese work more than 49 hours a week."
    (fact,) = (each for each in find_facts(text).facts if each.text == told)
    assert fact.modality is Modality.REPORTED
    assert fact.speaker == "data from the Norla Bureau"


@pytest.mark.parametrize(
    "text",
    [
        "About 22% of Japanese work ended.",
        "About 22% of Japanese work.",
        "About 22% of Japanese paper, compared with 16% of Chilean paper.",
    ],
    ids=["another verb", "too little", "no verb at all"],
)
def test_other_shares_are_left(find_facts: FindFacts, text: str) -> None:
    assert not [each for each in find_facts(text).facts if each.text.startswith("About 22%")]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Norla Metals sold more than 2,000 boats in 2012.", ["2,000"]),
        ("Norla Metals sold over 2,000 boats in 2012.", ["2,000"]),
        ("Norla Metals sold fewer than 2,000 boats in 2012.", []),
        ("Norla Metals sold more than 12 boats in 2012.", []),
        ("Norla Metals made more than 20% of all boats in 2012.", []),
    ],
)
def test_more_than_a_great_number_is_about_that_number(
    find_facts: FindFacts, text: str, figures: list[str]
) -> None:
    (fact,) = find_facts(text).facts
    found = [each.text for part in fact.phrases for each in part.mentions if each.quantity]
    assert found == figures


def test_a_figure_that_is_only_set_beside_another_goes(find_facts: FindFacts) -> None:
    text = "Norla Metals sold 300 boats in 2012, more than the other yard in the town."
    assert "Norla Metals sold 300 boats in 2012." in [each.text for each in find_facts(text).facts]
