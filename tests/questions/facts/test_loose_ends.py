"""What a phrase may lose, so that a fact stands without its text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings

FindFacts = Callable[..., Findings]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A court in Oslo ordered Norla to pay 18 million kroner for selling the jars.",
            "A court in Oslo ordered Norla to pay 18 million kroner.",
        ),
        (
            "Spain has banned new plants because of a lack of cables to bring the energy home.",
            "Spain has banned new plants because of a lack of cables.",
        ),
        (
            "Norla paid Ann Hale 18 million kroner, or about $2.6 million, in 2012.",
            "Norla paid Ann Hale 18 million kroner in 2012.",
        ),
        (
            "Norla Mill made 40,000 shirts in 1990, twice as many as its rival.",
            "Norla Mill made 40,000 shirts in 1990.",
        ),
        (
            "Norla Mill has 40 ovens with a heat of 900 degrees, twice that of Orta, now the best.",
            "Norla Mill has 40 ovens with a heat of 900 degrees.",
        ),
        # What somebody did something for, where it happened, and what others did meanwhile.
        (
            "In 1934 Ann Hale built a tower of glass in Lund to house the school.",
            "In 1934, Ann Hale built a tower of glass in Lund.",
        ),
        (
            "Ann Hale owned a white house on one of the hills.",
            "Ann Hale owned a white house.",
        ),
        (
            "In 1939, Peru declared war on Chile, with Ann Hale proclaiming the victory.",
            "In 1939, Peru declared war on Chile.",
        ),
        (
            "Ann Hale owns a hardware shop opposite the entrance.",
            "Ann Hale owns a hardware shop.",
        ),
        (
            "Ann Hale was a retired diplomat who had befriended a son of the ruler.",
            "Ann Hale was a retired diplomat.",
        ),
    ],
)
def test_what_only_says_more_goes(find_facts: FindFacts, text: str, told: str) -> None:
    assert told in [fact.text for fact in find_facts(text).facts]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale refused to pay Norla 18 million kroner for selling the honey.",
        "A court in Oslo ordered the firm Norla to sell the honey.",
        "A court in Oslo ordered Norla to pay 18 million kroner unless it closed the shop.",
        "A court in Oslo did not order Norla to pay 18 million kroner for selling the honey.",
        "Ann Hale lost a shop that sold the jars for 18 million kroner.",
        "Ann Hale gave an early signal that the firm had lost 18 million kroner.",
        "Ann Hale fought a short battle that broke the firm for 18 million kroner.",
        "Ann Hale marked the beginning of a new phase in the sale for 18 million kroner.",
    ],
    ids=[
        "a refusal",
        "the object",
        "a condition",
        "denied",
        "mere sort",
        "content",
        "event",
        "of what",
    ],
)
def test_what_restricts_stays_and_takes_the_fact_along(find_facts: FindFacts, text: str) -> None:
    assert not [fact for fact in find_facts(text).facts if "kroner" in fact.text]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("In 1934 Ann Hale took ten years to build the house.", "took ten years."),
        ("In 1934 Ann Hale published a report to support the claim.", "published a report."),
        ("In 1934 Ann Hale held a contest to choose the design.", "held a contest."),
        ("In 1934 Ann Hale owned a house on one of the hills.", "owned a house."),
        ("In 1934 the Orta War ended with Peru winning Lima.", "ended."),
    ],
)
def test_what_says_nothing_without_its_rest_is_not_cut(
    find_facts: FindFacts, text: str, cut: str
) -> None:
    assert not [fact for fact in find_facts(text).facts if fact.text.endswith(cut)]
