"""The last touches to a stem."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from questions.builders.wording.clause import clause_of
from questions.builders.wording.opening import as_of, opened, polished
from questions.model.dates import Day, HistoricalDate
from questions.model.facts import Fact, Modality, Verb

MakeFact = Callable[..., Fact]


@pytest.mark.parametrize(
    ("stem", "better"),
    [
        (
            "Which country was the first country to ban eels?",
            "Which country was the first to ban eels?",
        ),
        ("Which religion was the main religion in Lund?", "What was the main religion in Lund?"),
        ("Which lake is Norway's largest lake?", "What is Norway's largest lake?"),
        (
            "When was the first part, of $9 million, paid to Lund?",
            "When was the first part of $9 million paid to Lund?",
        ),
        ("Who was a miner until he was 27?", "Who was a miner until the age of 27?"),
        ("Who left Lund when she was 19?", "Who left Lund at the age of 19?"),
        ("Who sang until he was tired?", "Who sang until he was tired?"),
        ("Who is head of the Lund Bank?", "Who is the head of the Lund Bank?"),
        ("Which bank's co-founder was Ann Hale?", "Which bank did Ann Hale co-found?"),
        ("Which Lund firm’s founder is Ann Hale?", "Which Lund firm’s founder is Ann Hale?"),
        ("Who led the 300-strong Lund Choir?", "Who led the Lund Choir?"),
        ("Who found “a clear advantage” in Lund?", "Who found a clear advantage in Lund?"),
        (
            "Why did an “out of the way” harbour in Lund close?",
            "Why did an out-of-the-way harbour in Lund close?",
        ),
        (
            "Which country is the only member that does not have a coast?",
            "Which country is the only member without a coast?",
        ),
    ],
)
def test_stems_are_polished(stem: str, better: str) -> None:
    assert polished(stem) == better


@pytest.mark.parametrize(
    ("subject", "opening"),
    [("the land area of Norway", ""), ("the population of Norway", "As of May 2019")],
)
def test_what_lasts_is_asked_without_the_date_of_its_source(
    make_fact: MakeFact, subject: str, opening: str
) -> None:
    told = make_fact(Verb("be", "is", "VBZ"), f"subject: {subject}", "complement: 5")
    fact = replace(told, as_of=HistoricalDate.on(Day(2019, 5, 2)))
    clause = clause_of(fact)
    assert clause is not None
    assert as_of(fact, clause)[1] == opening


@pytest.mark.parametrize(
    ("speaker", "opening"), [("Ann Hale", ""), ("Amy Reed", "According to Amy Reed")]
)
def test_nobody_is_cited_for_their_own_life(
    make_fact: MakeFact, speaker: str, opening: str
) -> None:
    told = make_fact(
        Verb("get", "gets", "VBZ"), "subject: [Ann Hale|person]", "object: [200|number] letters"
    )
    fact = replace(told, modality=Modality.REPORTED, speaker=speaker)
    clause = clause_of(fact)
    assert clause is not None
    assert opened(fact, clause)[1] == opening
