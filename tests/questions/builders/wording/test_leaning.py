"""What only the readers of an article understand is noticed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders.wording.leaning import leaning
from questions.model.facts import Fact, Verb

MakeFact = Callable[..., Fact]


def leans(make_fact: MakeFact, text: str) -> bool:
    sell = Verb("sell", "sold", "VBD")
    fact = make_fact(sell, "subject: [Ann Hale|person]", "object: [Norla|organisation]")
    return leaning(text, fact)


@pytest.mark.parametrize(
    "text",
    [
        "How many boats did the Swedish chain buy in 2017?",
        "In which year was the plant in Lund closed?",
        "How many people work in the red brick building in Lund?",
        "How many letters does Norway's centre in Lund receive?",
        "How many attacks do Park records list?",
        "A court is set up to look into breaches of the Treaty",
        "Which city's socialist government signed a pact?",
        "Who became CEO in August 2013?",
        "Who was Bo Hale's successor?",
        "Who was the dock worker Bo Hale's successor?",
        "Whose deputy was Bo Hale?",
        "In which year was the doctor Bo Hale's book translated into English?",
        "About how many manufacturers did Norway have in 1900?",
        "How many instruments a year does Norla turn out?",
        "What percentage of passengers were on their way to work?",
        "In which city did a trial on two routes begin in 2024?",
        "In which country did trials between 2015 and 2019 cover 2,500 people?",
        "In which year was a memorial by Ann Hale unveiled in Lund?",
        "In which year was a concrete bridge opened 300 metres downstream?",
        "When did the biologist Bo Hale find eleven animals in a well?",
        "Who opened a register of the animals in European zoos?",
        "Ann Hale replaces Bo Hale as chief executive",
    ],
)
def test_what_leaves_open_which_is_meant_leans(make_fact: MakeFact, text: str) -> None:
    assert leans(make_fact, text)


@pytest.mark.parametrize(
    "text",
    [
        "How many boats did the Swedish government buy in 2017?",
        "How many boats did the Swedish chain Norla buy?",
        "How many boats did the Swedish chain that owns Norla buy?",
        "In which year was the plant in Lund called Norla closed?",
        "In which year did a plant in Lund close?",
        "How many attacks do Norla Park records list?",
        "Who spoke of breaches of the Treaty when the Treaty of Lund was signed?",
        "Which city's harbour froze?",
        "Who became CEO of Velland in 2013?",
        "About how many manufacturers of pianos did Norway have in 1900?",
        "How many bird species live in Norway?",
        "In which city did a trial of electric buses begin in 2024?",
        "In which year were talks between Norway and Velland held?",
        "In which year was a memorial to Ann Hale unveiled in Lund?",
        "In which year was a bridge opened downstream of Lund?",
        "How many of the animals of Norway are rare?",
        "Who was Bo Hale's successor as leader of the Lund Choir?",
        "Who was the assistant of the painter Bo Hale?",
        "In which year was Bo Hale's book on newts translated into English?",
        "In which year was Bo Hale's book Newts translated into English?",
        "Who left Norla after a year as chief executive?",
    ],
)
def test_what_is_told_does_not_lean(make_fact: MakeFact, text: str) -> None:
    assert not leans(make_fact, text)
