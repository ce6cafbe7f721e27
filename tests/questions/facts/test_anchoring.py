"""A fact speaks of something named, of a whole class, or of a nation; else nobody knows of what."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings

FindFacts = Callable[..., Findings]

ANCHORED = [
    "Octopuses have no bones.",
    "Wolves stay away from humans.",
    "Autism is seen in more than one in 100 people.",
    "The Orta shop employs nine women.",
    "Japanese workers are entitled to an average of 18 days of holiday a year.",
]
LOOSE = [
    "The demand is growing.",
    "Low-end models sell for as little as $700.",
    "Some wolves stay away from humans.",
    "Jail terms rarely exceed ten years.",
    "Wolves stayed away from humans.",
]


@pytest.mark.parametrize("text", ANCHORED)
def test_anchored_statement_is_a_fact(find_facts: FindFacts, text: str) -> None:
    assert [fact.text for fact in find_facts(text).facts] == [text]


@pytest.mark.parametrize("text", LOOSE)
def test_loose_statement_is_none(find_facts: FindFacts, text: str) -> None:
    assert [fact.text for fact in find_facts(text).facts] == []


def test_sort_that_a_text_is_about_anchors_a_figure(find_facts: FindFacts) -> None:
    about = "A rock leopard sleeps. Leopards eat. Leopards swim. Leopards run."
    told = "A rock leopard can leap as far as 15 metres."
    kept = "A rock leopard has lived for 25 years."
    found = [fact.text for fact in find_facts(f"{about} {told} In captivity {kept}").facts]
    assert told in found
    assert kept not in found


def test_first_of_a_named_sort_is_complete(find_facts: FindFacts) -> None:
    whole = "The first Orta park was opened in Hull on 7 June 1968."
    part = "The first park was opened in Hull on 7 June 1968."
    assert [fact.text for fact in find_facts(whole).facts] == [whole]
    assert not find_facts(part).facts


def test_today_says_no_more_than_the_present(find_facts: FindFacts) -> None:
    found = find_facts("Today Peru lives mainly from its harbours.").facts
    assert [fact.text for fact in found] == ["Peru lives mainly from its harbours."]


def test_thing_that_bears_a_surname_keeps_it(find_facts: FindFacts) -> None:
    found = find_facts("Paul Novak invented a horn in 1895. The Novak horn is used in Peru.").facts
    assert "The Novak horn is used in Peru." in [fact.text for fact in found]


def test_class_is_said_instead_of_they(find_facts: FindFacts) -> None:
    found = find_facts("Wolves sleep. They live in Poland.").facts
    assert "Wolves live in Poland." in [fact.text for fact in found]


def test_own_things_stay_beside_their_owner(find_facts: FindFacts) -> None:
    found = find_facts("In 2011, Peru told Chile of its withdrawal from the Orta Pact.").facts
    assert [fact.text for fact in found] == [
        "In 2011, Peru told Chile of its withdrawal from the Orta Pact."
    ]


REASONS = [
    ("Norla closed four prisons due to a fall in crime.", "due to", "a fall in crime", ""),
    ("Norla failed as a result of the 1929 crash.", "as a result of", "the 1929 crash", ""),
    ("Norla sold bikes in order to save fuel.", "", "in order to save fuel", ""),
    (
        "Lobsters can squeeze through small gaps because they have no bones.",
        "",
        "because lobsters have no bones",
        "because they have no bones",
    ),
]


@pytest.mark.parametrize(("text", "preposition", "words", "bound"), REASONS)
def test_reason_is_a_phrase(
    find_facts: FindFacts, text: str, preposition: str, words: str, bound: str
) -> None:
    fact = find_facts(text).facts[0]
    last = fact.phrases[-1]
    assert fact.text == text
    assert (last.preposition, last.text, last.bound) == (preposition, words, bound)


POSSIBLE = [
    "Some wolves can swim 8 kilometres.",
    "Wolves can be dangerous in Poland.",
    "Ann Hale can swim 8 kilometres.",
    "Norla is set to sell 50 boats.",
]


@pytest.mark.parametrize("text", POSSIBLE)
def test_what_may_be_is_no_fact(find_facts: FindFacts, text: str) -> None:
    assert [fact.text for fact in find_facts(text).facts] == []


@pytest.mark.parametrize(
    "text",
    ["Wolves can swim 8 kilometres.", "The age of consent in Sweden is set at 15."],
)
def test_ability_and_rule_are_facts(find_facts: FindFacts, text: str) -> None:
    assert [fact.text for fact in find_facts(text).facts] == [text]


def test_age_and_aside_do_not_hide_who_is_meant(find_facts: FindFacts) -> None:
    found = find_facts(
        "Ida Keller left Bern. The 36-year-old bank employee sold 20 boats in 2014, six of which "
        "were old."
    ).facts
    assert "Ida Keller sold 20 boats in 2014." in [fact.text for fact in found]
