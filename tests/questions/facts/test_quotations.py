"""What people say of their own lives, and what they say with dates and figures, makes facts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings
from questions.model.facts import Modality

FindFacts = Callable[..., Findings]

LIVES = [
    (
        "“I joined the Norla Guard in 1978,” said Ann Hale.",
        "Ann Hale joined the Norla Guard in 1978.",
    ),
    (
        "Ann Hale rows. She won twice. “I sold my farm in 1978,” said Ann Hale.",
        "Ann Hale sold her farm in 1978.",
    ),
    (
        "“I have worked in Bern for 20 years,” said Ann Hale.",
        "Ann Hale has worked in Bern for 20 years.",
    ),
]
FIGURES = [
    (
        "“There are 4,500 lighthouses in Norway,” said Ann Hale.",
        "There are 4,500 lighthouses in Norway.",
        "Ann Hale",
    ),
    (
        "Ann Hale argues that ships need light. “In 1975, Norway had fewer than 100 lighthouses.”",
        "In 1975, Norway had fewer than 100 lighthouses.",
        "Ann Hale",
    ),
]
NOTHING = [
    "“Norway is beautiful,” said Ann Hale.",
    "“I love Norway,” said Ann Hale.",
    "“I want to sell 50 boats in Norway,” said Ann Hale.",
    "“We sold 50 boats in Norway,” said Ann Hale.",
    "“There are 4,500 lighthouses in Norway,” a woman said.",
    "“There are two lighthouses in Norway,” said Ann Hale.",
    "“I think there are 4,500 lighthouses in Norway,” said Ann Hale.",
    "“You could buy 50 boats in Norway,” said Ann Hale.",
]


@pytest.mark.parametrize(("text", "statement"), LIVES)
def test_own_life_is_asserted_of_the_speaker(
    find_facts: FindFacts, text: str, statement: str
) -> None:
    found = {fact.text: fact for fact in find_facts(text).facts}
    assert found[statement].modality is Modality.ASSERTED
    assert found[statement].speaker == ""


@pytest.mark.parametrize(("text", "statement", "speaker"), FIGURES)
def test_figure_in_a_quotation_is_reported(
    find_facts: FindFacts, text: str, statement: str, speaker: str
) -> None:
    found = {fact.text: fact for fact in find_facts(text).facts}
    assert found[statement].modality is Modality.REPORTED
    assert found[statement].speaker == speaker


@pytest.mark.parametrize("text", NOTHING)
def test_other_sayings_make_no_fact(find_facts: FindFacts, text: str) -> None:
    assert [fact.text for fact in find_facts(text).facts] == []


SOURCES = [
    ("According to official data, 200 people die in Norway each year.", "official data"),
    ("It is estimated that 200 people die in Norway each year.", "estimates"),
    ("Researchers at Orta University showed that 22% of Poles own a boat.", "researchers at Orta"),
    ("Ann Hale estimates that the number of ferries in Norway is 90.", "Ann Hale"),
]


@pytest.mark.parametrize(("text", "speaker"), SOURCES)
def test_source_is_the_speaker(find_facts: FindFacts, text: str, speaker: str) -> None:
    told = [fact for fact in find_facts(text).facts if fact.modality is Modality.REPORTED]
    assert [fact.speaker.startswith(speaker) for fact in told] == [True]


def test_verb_behind_a_comma_is_not_what_was_reported(find_facts: FindFacts) -> None:
    found = find_facts("Norway said that Peru had 90 ferries, but sold Chile 20 boats.").facts
    assert all("Peru sold" not in fact.text for fact in found)
