"""What a clause leaves open is no fact; what came about is one, however its sentence is built."""

from __future__ import annotations

import pytest

from tests.questions.facts.conftest import FindFacts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Until the 1960s Peru sold wool.", "Until the 1960s, Peru sold wool."),
        (
            "Ships drifted in the bay until Chile signed a pact in 1902.",
            "Chile signed a pact in 1902.",
        ),
        (
            "Ann Hale was so fond of Peru that Paul Novak gave her a house in Lima.",
            "Paul Novak gave Ann Hale a house in Lima.",
        ),
        (
            "Ann Hale worked in Lima and found that Peru had sold Orta to Chile.",
            "Peru had sold Orta to Chile.",
        ),
        (
            "The Orta Hall in Lima could hold 1,600 people.",
            "The Orta Hall in Lima could hold 1,600 people.",
        ),
        (
            "Peruvian troops took Orta, and Peruvian troops were to remain in Orta until 1956.",
            "Peruvian troops were to remain in Orta until 1956.",
        ),
    ],
    ids=["no clause", "until", "outcome", "found out", "room", "foretold"],
)
def test_what_came_about_is_told(find_facts: FindFacts, text: str, told: str) -> None:
    assert told in [fact.text for fact in find_facts(text).facts]


@pytest.mark.parametrize(
    ("text", "open_"),
    [
        ("Ann Hale left Hull before Chile signed a pact.", "Chile signed"),
        ("Ann Hale did not leave until Chile signed a pact.", "Chile signed"),
        ("Ann Hale is so fond of Peru that Paul Novak may give her Lima.", "Paul Novak"),
        ("Ann Hale did not find that Peru had sold the mine to Chile.", "Peru had sold"),
        ("A court found that Peru had sold the mine to Chile.", "Peru"),
        ("The Orta Hall in Lima could not hold 1,600 people.", "The"),
        ("The Orta Club in Lima could build 16 towers.", "The"),
        ("Ann Hale was to become the mayor of Lima in May.", "Ann Hale was"),
        ("Ann Hale was to sell the ship in 1956.", "Ann Hale was"),
    ],
)
def test_what_is_left_open_is_not_told(find_facts: FindFacts, text: str, open_: str) -> None:
    assert not any(fact.text.startswith(open_) for fact in find_facts(text).facts)
