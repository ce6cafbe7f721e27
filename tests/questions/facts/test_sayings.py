"""What somebody named announced is a fact, whether or not the content has come about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings
from questions.model.dates import Day, HistoricalDate, Precision
from questions.model.facts import Role

FindFacts = Callable[..., Findings]

ANNOUNCED = [
    (
        "Norla’s head, Nils Brandt, announced in May 2013 that ferries are to be sold, “or else”.",
        "Nils Brandt announced in May 2013 that ferries are to be sold.",
    ),
    (
        "Mira Sand warned on Monday that the Harlow Tower could fall, and left.",
        "Mira Sand warned on 14 June 2021 that the Harlow Tower could fall.",
    ),
    (
        "Paul Novak, the mayor of Bern, decided in 1911 that all ferries to Norla must stop.",
        "Paul Novak decided in 1911 that all ferries to Norla must stop.",
    ),
    (
        "Mira Sand taught in Bern. She argued that it was too early to sell Harlow Tower.",
        "Mira Sand argued that it was too early to sell Harlow Tower.",
    ),
    (
        "Mira Sand claims that Norla, which was founded in 1990, will fail, if at all.",
        "Mira Sand claims that Norla, which was founded in 1990, will fail.",
    ),
    (
        "Paul Novak said Norway might buy a lot of boats that have lost their masts.",
        "Paul Novak said that Norway might buy a lot of boats that have lost their masts.",
    ),
    (
        "Mira Sand warned that Norway would have to buy boats abroad, at great cost, if it failed.",
        "Mira Sand warned that Norway would have to buy boats abroad if Norway failed.",
    ),
    (
        "Mira Sand said that the Harlow Tower would fall, without new money from Norway.",
        "Mira Sand said that the Harlow Tower would fall without new money from Norway.",
    ),
    (
        "Mira Sand warned that Norway would lose 40 ferries, should the Harlow Tower fall.",
        "Mira Sand warned that Norway would lose 40 ferries, should the Harlow Tower fall.",
    ),
    (
        "Nils Brandt announced in May 2013 that ferries must close due to an “out of season” fall.",
        "Nils Brandt announced in May 2013 that ferries must close.",
    ),
    (
        "Nils Brandt said in 2012 that the deaths of four guards were due to the Harlow fire.",
        "Nils Brandt said in 2012 that the deaths of four guards were due to the Harlow fire.",
    ),
    (
        "Nils Brandt said that Norway did not sell ferries because of the Harlow fire.",
        "Nils Brandt said that Norway did not sell ferries because of the Harlow fire.",
    ),
    (
        "Paul Novak said that the plan to rebuild Harlow Tower would cost Norway $56 million.",
        "Paul Novak said that the plan to rebuild Harlow Tower would cost Norway $56 million.",
    ),
    (
        "Mira Sand said that Norway would sell 40 ferries, as long as Peru paid for Harlow Tower.",
        "Mira Sand said that Norway would sell 40 ferries as long as Peru paid for Harlow Tower.",
    ),
    (
        "Mira Sand said that Norway would sell 40 ferries, even if Peru paid for Harlow Tower.",
        "Mira Sand said that Norway would sell 40 ferries.",
    ),
]
NOT_ANNOUNCED = [
    "If it missed its target, Mira Sand warned in 2012 that Norway would have to buy ferries.",
    "Paul Novak said that the first transfer, of $56 million, would be made in Norway.",
    "Paul Novak said that the plan would cost Norway $56 million.",
    "Mira Sand warned that Norway would lose 40 ferries, if, as many feared, “it all fell”.",
    "Nils Brandt announced in 1911 that they are to be sold at once.",
    "Nils Brandt announced in 1911 that the Harlow Tower “will be a ruin within ten years”.",
    "If Nils Brandt announced that the Harlow Tower is to be sold, people would flee.",
    "“Nils Brandt announced that the Harlow Tower is to be sold,” a guide said.",
    "He argued that the Harlow Tower is to be sold.",
    "A man thought Nils Brandt announced that the Harlow Tower is to be sold.",
]


@pytest.mark.parametrize(("text", "fact"), ANNOUNCED)
def test_announcement_is_a_fact(find_facts: FindFacts, text: str, fact: str) -> None:
    assert [each.text for each in find_facts(text).facts].count(fact) == 1


@pytest.mark.parametrize("text", NOT_ANNOUNCED)
def test_unclear_or_quoted_content_makes_no_announcement(find_facts: FindFacts, text: str) -> None:
    assert not find_facts(text).facts


def test_date_of_an_announcement_is_a_phrase_of_its_own(find_facts: FindFacts) -> None:
    text, words = ANNOUNCED[0]
    fact = next(each for each in find_facts(text).facts if each.text == words)
    assert [part.role for part in fact.phrases] == [Role.SUBJECT, Role.TIME, Role.CLAUSE]
    assert fact.date == HistoricalDate(Day(2013, 5, 1), Day(2013, 5, 31), Precision.MONTH)


def test_announcement_that_the_grammar_gives_is_not_repeated(find_facts: FindFacts) -> None:
    found = find_facts("Mira Sand announced in 2013 that four ferries were sold to Peru.").facts
    assert [each.verb.lemma for each in found if each.verb].count("announce") == 1


def test_quotation_that_a_straight_mark_closes_ends_there(find_facts: FindFacts) -> None:
    found = find_facts('“It rained all day". Peru sold two ferries to Chile in 1911.').facts
    assert [fact.text for fact in found] == ["Peru sold two ferries to Chile in 1911."]
