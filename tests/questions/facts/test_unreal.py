"""What never was is no fact: plots, legends, dreams, hoaxes, and events that were called off."""

from __future__ import annotations

import pytest

from tests.questions.facts.conftest import FindFacts


def texts(find_facts: FindFacts, text: str) -> list[str]:
    return [fact.text for fact in find_facts(text).facts]


@pytest.mark.parametrize(
    "text",
    [
        "In the film, Ann Hale was shot in Rome in 1921.",
        "In her novel, Eva Moe sails to Peru in 1921.",
        "In an alternative history, Sweden conquered Russia in 1709.",
        "In a dream, Ann Hale met Napoleon in 1921.",
        "According to a legend, Ann Hale built a chapel in Lund in 1211.",
        "Ann Hale built a chapel in Lund in 1211, the story goes.",
        "Legend has it that Ann Hale built a chapel in Lund in 1211.",
        "Imagine Ann Hale had bought Peru in 1921.",
        "In the computer game, Sweden conquers England in 1066.",
        "The wedding of Ann Hale in 1921 was cancelled.",
        "The committee called off the Lund Parade of 1921.",
    ],
)
def test_what_never_was_is_no_fact(find_facts: FindFacts, text: str) -> None:
    assert not [fact for fact in find_facts(text).facts if fact.date or fact.kind == "event"]


def test_a_plot_is_left_out_to_its_end(find_facts: FindFacts) -> None:
    text = (
        "Ann Hale published the novel Iron Harbour in 1921. The novel tells the story of Karl "
        "Stein, a smith. Karl Stein opens a forge in Hamburg in 1848. The novel won a prize in "
        "Lund in 1922.\n\nKarl Stein sails to Peru in 1854. Ann Hale died in Lund in 1930."
    )
    found = texts(find_facts, text)
    assert not any("Stein" in one for one in found)
    assert "Ann Hale died in Lund in 1930." in found


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale wrote the novel Iron Harbour in 1921.",
        "In the film industry, Ann Hale founded a studio in 1921.",
        "The wedding of Ann Hale in 1921 was held in Lund.",
    ],
)
def test_what_is_told_of_a_work_itself_is_a_fact(find_facts: FindFacts, text: str) -> None:
    assert find_facts(text).facts


@pytest.mark.parametrize("event", ["the 1948 Olympics in London", "the 1998 Lund Marathon"])
def test_what_comes_back_is_no_event_without_its_year(find_facts: FindFacts, event: str) -> None:
    found = find_facts(f"Ann Hale went to {event}.").facts
    assert not [fact for fact in found if fact.kind == "event"]
