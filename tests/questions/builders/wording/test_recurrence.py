"""What may have happened more than once."""

from __future__ import annotations

import pytest

from questions.builders.wording.recurrence import happens_again


@pytest.mark.parametrize(
    "text",
    [
        "In which year did Lund and Velland make peace?",
        "Lund goes to war against Velland",
        "In which year did the football club Lund reach the final of the Norden Cup?",
        "On which date did three indexes close at their lowest levels?",
        "In which year did the Norlan troops receive large numbers of reinforcements?",
        "Ann Hale obtains a patent",
        "In which year did the Norlans attack the Third Army and the Velland Corps?",
        "The Norlan navy defeats the Velland fleet",
    ],
)
def test_what_may_have_been_so_at_other_times_as_well(text: str) -> None:
    assert happens_again(text)


@pytest.mark.parametrize(
    "text",
    [
        "Lund and Velland sign the Peace of Turku",
        "In which year did Lund first reach the final of the Norden Cup?",
        "On which date did the index close at its lowest level since 1998?",
        "Ann Hale obtains a patent for a glass harp",
        "Ann Hale receives a prize in Oslo",
        "In which year did the Norlans attack the Third Army at Lund?",
        "The Norlan navy defeats the Velland fleet in the Battle of Turku",
        "In which year did Lund make peace for the last time?",
    ],
)
def test_what_is_told_apart_from_other_times(text: str) -> None:
    assert not happens_again(text)
