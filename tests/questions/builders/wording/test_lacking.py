"""What is said to be first, last or somebody's needs to be told of what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from questions.builders.wording.lacking import lacks_complement
from questions.model.facts import Fact, Verb

MakeFact = Callable[..., Fact]


def lacks(make_fact: MakeFact, text: str) -> bool:
    open_ = Verb("open", "opened", "VBD")
    fact = make_fact(open_, "subject: [Ann Hale|person]", "object: a mill in [Norway|country]")
    return lacks_complement(text, fact)


@pytest.mark.parametrize(
    "text",
    [
        "At which university did Ann Hale become the first coach?",
        "In which year was Ann Hale the youngest world champion?",
        "In which city did Ann Hale set a world record in 1921?",
        "In which year is Ann Hale's last entry dated?",
        "Who wrote the last entry in May 1921?",
        "Whose first attempt failed in a storm in 1921?",
        "An attempt by Ann Hale fails",
        "In which year did the envoy Bo Reed end the toll in the north?",
        "Who led the study of 640 passengers carried out by the University of Lund?",
        "In which city does Ann Hale head a growers' co-operative?",
        "In which city was the world's oldest supplier founded by Ann Hale?",
        "In which year was Ann Hale's tower first lit?",
        "Ann Hale's wooden bridge burns",
    ],
)
def test_a_noun_without_what_it_is_of_is_noticed(make_fact: MakeFact, text: str) -> None:
    assert lacks(make_fact, text)


@pytest.mark.parametrize(
    "text",
    [
        "At which university did Ann Hale become the first rowing coach?",
        "In which year was Ann Hale the first winner of the Lund Prize?",
        "In which year did the skater Ann Hale become world champion?",
        "In which city did Ann Hale set a world record for the mile in 1921?",
        "In which year did Ann Hale record a song in Lund?",
        "In which year is the last entry in Ann Hale's diary dated?",
        "In which year did an attempt by the Norlans to retake Lund fail?",
        "In which year did Ann Hale swim the Orta at her first attempt?",
        "In which year did Norway end the toll in the north?",
        "In which year did Ann Hale end the toll in the north of Velland?",
        "Who led the study of 640 passengers on the boats of the Orta?",
        "In which city does Ann Hale head a growers' co-operative called Norla?",
        "In which year was Ann Hale's tower on the Orta lit?",
        "In which city was Ann Hale's workshop?",
        "In which year did Norway's tower burn?",
    ],
)
def test_a_noun_with_what_it_is_of_is_sound(make_fact: MakeFact, text: str) -> None:
    assert not lacks(make_fact, text)


def test_a_happening_named_before_tells_the_sport(make_fact: MakeFact) -> None:
    win = Verb("win", "won", "VBD")
    fact = make_fact(win, "subject: [Ann Hale|person]", "object: the Lund Race")
    text = "At the 1921 race, in which city did Ann Hale set a record in May?"
    assert lacks_complement(text, fact)
    assert not lacks_complement(text, replace(fact, frame="At the 1921 race"))
