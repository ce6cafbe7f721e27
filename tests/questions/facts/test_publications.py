"""Where research was published is a fact, once the text says whose research it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings

FindFacts = Callable[..., Findings]

LED = "Dr Mira Novak, who led the study, was pleased. "


@pytest.mark.parametrize(
    ("text", "journal"),
    [
        (LED + "The study, published in the journal Fogs, covered 40 bays.", "Fogs"),
        (LED + "The study has been published in the Lancet.", "the Lancet"),
        (LED + "The study, which was published in the Orta Journal, grew.", "the Orta Journal"),
    ],
)
def test_journal_is_a_fact(find_facts: FindFacts, text: str, journal: str) -> None:
    told = [fact.text for fact in find_facts(text).facts]
    assert f"The study led by Mira Novak was published in {journal}." in told


@pytest.mark.parametrize(
    "text",
    [
        "The study, published in the journal Fogs, covered 40 bays.",
        LED + "The study was not published in the journal Fogs.",
        LED + "The study will be published in the journal Fogs.",
        LED + "The study was published in Bern.",
    ],
)
def test_unknown_unpublished_or_placed_study_has_no_journal(
    find_facts: FindFacts, text: str
) -> None:
    found = [fact for fact in find_facts(text).facts if fact.kind == "apposition"]
    assert not [fact for fact in found if "published" in fact.text]
