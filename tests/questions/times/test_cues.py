"""Which words of a clause look ahead, and which look back."""

from __future__ import annotations

import pytest

from questions.times import cues


@pytest.mark.parametrize(
    "clause",
    [
        "The court will rule",
        "The parts will be delivered",
        "The bank will cut its rate",
        "They\u2019ll sign",
        "The mayor is to be formally sworn in",
        "The fair is",
        "The fair is on",
        "The ferry is due to sail",
        "The firm reports its results",
        "It is cutting 300 jobs, effective",
        "He has to appear",
        "They may meet",
        "The envoy will visit the United States",
        "The minister will meet the elected mayor",
        "The envoy, who visits Oslo",
        "Voters go to the polls",
        "Tickets go on sale",
        "The trial was put off until",
        "The talks were adjourned until",
        "The deadline was extended to ",
        "The first boats ship on",
        "The hearing has been set for",
        "The council chooses a mayor",
    ],
)
def test_last_cue_looks_ahead(clause: str) -> None:
    assert list(cues.of_time(clause))[-1]


@pytest.mark.parametrize(
    "clause",
    [
        "The court ruled",
        "Sales rose more than expected",
        "The flight was delayed due to fog",
        "The mayor could not be reached",
        "They would have met",
        "Prices have fallen",
        "He will step down, the paper said",
        "She fled",
        "They met in May, he said",
        "She was in hospital until",
        "The strike lasted until",
        "The deadline, originally",
        "The office was moved to Oslo on",
        "The envoy visits schools, and came",
        "The trial, first set for",
        "It will earn more than it forecast",
        "He won two thirds of the votes",
        "It was open on",
    ],
)
def test_last_cue_looks_back(clause: str) -> None:
    assert not list(cues.of_time(clause))[-1]


@pytest.mark.parametrize(
    "clause", ["If approved,", "The need for speed", "A hundred guests at the fair in May", ""]
)
def test_some_clauses_say_nothing(clause: str) -> None:
    assert not list(cues.of_time(clause))


@pytest.mark.parametrize(
    ("clause", "perfect"),
    [
        ("It has announced closures in", True),
        ("It has also announced closures in", True),
        ("Prices have risen in", True),
        ("It announced closures in", False),
        ("It has said that it fell in", False),
        ("It has an office, and closed in", False),
        ("in the", False),
    ],
)
def test_present_perfect_is_told_from_the_past(clause: str, *, perfect: bool) -> None:
    assert cues.ends_in_perfect(clause) is perfect
