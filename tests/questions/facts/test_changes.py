"""Posts that change hands, and beginnings of nothing in particular, are no facts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings

FindFacts = Callable[..., Findings]

CHANGED = [
    "Norla's director, Ann Hale, resigned in May.",
    "Norla's director, Ann Hale, spoke in Turin. She was replaced by Paul Berg in May.",
    "Norla's director, Ann Hale, took over from Paul Berg in May.",
    "Norla's director, Ann Hale, spoke in Turin. Paul Berg succeeded Hale in May.",
]
KEPT = [
    "Norla's director, Ann Hale, spoke in Turin. Paul Berg resigned in May.",
    "Norla's director, Ann Hale, bought a firm in Turin.",
]


def _texts(findings: Findings) -> list[str]:
    return [fact.text for fact in findings.facts]


@pytest.mark.parametrize("text", CHANGED)
def test_post_that_changes_hands_is_nobodys(find_facts: FindFacts, text: str) -> None:
    assert not any("Norla's director" in each for each in _texts(find_facts(text)))


@pytest.mark.parametrize("text", KEPT)
def test_post_that_stays_is_its_holders(find_facts: FindFacts, text: str) -> None:
    assert any("Norla's director" in each for each in _texts(find_facts(text)))


def test_who_begins_something_untold_makes_no_fact(find_facts: FindFacts) -> None:
    assert not any("began" in each for each in _texts(find_facts("Peru began in May 1999.")))


def test_project_begins_at_its_time(find_facts: FindFacts) -> None:
    facts = _texts(find_facts("The Orta Festival began in Turin in May 1999."))
    assert any("began" in each for each in facts)


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("A study by the Turin School of Ships in Peru found gulls.", False),
        ("A study by Hale College and the Orta Institute in Peru found gulls.", False),
        ("A study by the Orta Institute in Turin found gulls.", True),
        ("The Orta Institute in Peru opened.", True),
        ("The National Museum in Turin opened.", False),
        ("The Academy of Sciences in Turin opened.", False),
        ("Hale College in New York opened.", False),
    ],
)
def test_house_stands_where_it_is_and_not_where_it_studies(
    find_facts: FindFacts, text: str, stands: bool
) -> None:
    assert any(" is in " in each for each in _texts(find_facts(text))) is stands


def test_daughter_of_a_named_master_stays_open(find_facts: FindFacts) -> None:
    facts = _texts(find_facts("He married the daughter of a painter, Paul Berg."))
    assert not any("Paul Berg was" in each and "daughter" in each for each in facts)
