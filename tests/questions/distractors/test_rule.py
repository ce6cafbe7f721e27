"""Which countries stand beside the one that took or ruled another."""

from __future__ import annotations

import pytest

from questions import world
from questions.distractors import restrictions, rule
from questions.model.facts import Kind, Mention


def _admitted(stem: str, key: str) -> set[str]:
    restriction = restrictions.read(stem, Mention(key, Kind.COUNTRY, 0, len(key)))
    return {one.name for one in world.countries() if restrictions.admits(restriction, one, None)}


@pytest.mark.parametrize(
    ("stem", "key", "fitting", "others"),
    [
        (
            "In 1894, which country declared Benin a colony?",
            "France",
            {"United Kingdom", "Germany", "Portugal"},
            {"Mexico", "Slovenia", "India", "Japan"},
        ),
        (
            "Which country annexed Albania in April 1939?",
            "Italy",
            {"Germany", "Greece", "France"},
            {"Japan", "United States", "Brazil", "Mexico"},
        ),
        (
            "By which country was Estonia ruled until 1918?",
            "Russia",
            {"Germany", "Austria"},
            {"United States", "Belgium"},
        ),
        (
            "Which country invaded Kuwait in 1990?",
            "Iraq",
            {"Saudi Arabia", "Iran"},
            {"Kuwait", "Brazil", "Spain"},
        ),
        (
            "Of which country was Togo a colony until 1960?",
            "France",
            {"Belgium", "Portugal", "Spain"},
            {"Germany", "Ghana", "Togo"},
        ),
        (
            "Which country occupied Denmark in April 1940?",
            "Germany",
            {"France", "Italy"},
            {"Russia", "Denmark", "Japan"},
        ),
        (
            "Which country granted Malta independence in 1964?",
            "United Kingdom",
            {"France", "Portugal", "Netherlands"},
            {"Poland", "India", "Malta"},
        ),
    ],
)
def test_rulers_stand_beside_powers_of_the_time_or_neighbours(
    stem: str, key: str, fitting: set[str], others: set[str]
) -> None:
    admitted = _admitted(stem, key)
    assert fitting <= admitted
    assert not others & admitted


@pytest.mark.parametrize(
    "stem",
    [
        "Which country was annexed by Japan in 1910?",
        "Which country became a colony within the British Empire in 1841?",
        "Which country opened an embassy in Laos in 1962?",
        "Which country's rules did the club take over?",
    ],
)
def test_who_was_taken_and_who_did_something_else_is_no_question_of_rule(stem: str) -> None:
    state = world.country("France")
    assert state is not None
    assert rule.read(stem, state) is None
