"""Facts come back from storage as they went in."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from questions.model.articles import Evidence
from questions.model.dates import Day, HistoricalDate, Precision
from questions.model.facts import Fact, Kind, Mention, Modality, Phrase, Quantity, Role, Verb
from quizapp.storage import fact_content

EVIDENCE = Evidence("mill.md", 3, 7, "mill")
DATE = HistoricalDate(Day(-43, 3, 1), Day(-43, 3, 31), Precision.MONTH, circa=True)
MENTION = Mention(
    "about 40 metres",
    Kind.MEASURE,
    3,
    18,
    aliases=("40 m", "forty metres"),
    quantity=Quantity(Decimal("40.50"), "metre", approximate=True),
    date=DATE,
    at=2,
)
FULL = Fact(
    kind="clause",
    text="The chimney stood at about 40 metres",
    evidence=(EVIDENCE, replace(EVIDENCE, article="other.md")),
    phrases=(
        Phrase(
            role=Role.OBLIQUE,
            text="about 40 metres",
            kind=Kind.MEASURE,
            head="metre",
            start=3,
            end=18,
            preposition="at",
            plural=True,
            mentions=(MENTION,),
        ),
        Phrase(Role.SUBJECT, "The chimney", Kind.THING, "chimney", 0, 3),
    ),
    verb=Verb("stand", "stood", "VBD", ("has", "been"), "up", ("officially",), True, True),
    date=DATE,
    as_of=HistoricalDate.in_year(1990),
    modality=Modality.REPORTED,
    speaker="Ann Bexley",
    sentence=4,
)


@pytest.mark.parametrize(
    "fact", [FULL, Fact("event", "The fire", (EVIDENCE,)), replace(FULL, verb=None, date=None)]
)
def test_a_fact_comes_back(fact: Fact) -> None:
    assert fact_content.read(fact_content.write(fact)) == fact


def test_a_fact_of_an_older_version_gets_defaults() -> None:
    fields = json.loads(fact_content.write(FULL))
    del fields["speaker"]
    assert fact_content.read(json.dumps(fields)) == replace(FULL, speaker="")
