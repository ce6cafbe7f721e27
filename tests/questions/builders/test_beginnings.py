"""Since when something has been so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from questions.builders import beginnings
from questions.distractors import Statements
from questions.model.candidates import Candidate, Refusal
from questions.model.dates import HistoricalDate
from questions.model.facts import Fact, Verb

MakeFact = Callable[..., Fact]
RUN = Verb("run", "run", "VBN", ("has",))


@pytest.mark.parametrize(
    "phrases",
    [
        ["object: the lighthouse of Bergen", "time since: [2005|date]"],
        ["object: the lighthouse of Bergen since [2005|date]"],
    ],
    ids=["a phrase of its own", "within the object"],
)
def test_since_when_is_asked_of_what_still_is(
    make_fact: MakeFact, library: Statements, phrases: list[str]
) -> None:
    fact = make_fact(RUN, "subject: [Bergen University|organisation]", *phrases)
    (made,) = beginnings.build([fact], library, seed=0)
    assert isinstance(made, Candidate)
    assert made.item.stem == "Since which year has Bergen University run the lighthouse of Bergen?"


@pytest.mark.parametrize(
    ("verb", "subject", "stem"),
    [
        (RUN, "[Ann Hale|person]", "As of 2019, since which year had Ann Hale run "),
        (
            Verb("build", "building", "VBG", ("has", "been")),
            "[Bergen University|organisation]",
            "As of 2019, since which year had Bergen University been ",
        ),
    ],
    ids=["a person", "under way"],
)
def test_what_may_soon_be_over_is_asked_only_with_the_date_of_the_article(
    make_fact: MakeFact, library: Statements, verb: Verb, subject: str, stem: str
) -> None:
    told = ("object: the lighthouse of Bergen", "time since: [2005|date]")
    fact = make_fact(verb, f"subject: {subject}", *told)
    (refused,) = beginnings.build([fact], library, seed=0)
    dated = replace(fact, as_of=HistoricalDate.in_year(2019))
    (made,) = beginnings.build([dated], library, seed=0)
    assert isinstance(refused, Refusal)
    assert isinstance(made, Candidate)
    assert made.item.stem.startswith(stem)


def test_what_is_over_has_no_beginning_to_ask_for(make_fact: MakeFact, library: Statements) -> None:
    fact = make_fact(
        Verb("run", "ran", "VBD"),
        "subject: [Ann Hale|person]",
        "object: the lighthouse of Bergen",
        "time since: [2005|date]",
    )
    assert list(beginnings.build([fact], library, seed=0)) == []


@pytest.mark.parametrize(
    "phrases",
    [
        ["oblique by: [630,000|number] workers", "time since: [2005|date]"],
        ["object: the lighthouse of Bergen", "time since: [2019|date]"],
    ],
    ids=["what goes on growing", "the year of the article"],
)
def test_it_is_not_asked_what_only_the_day_of_the_article_tells(
    make_fact: MakeFact, library: Statements, phrases: list[str]
) -> None:
    fact = make_fact(RUN, "subject: [Bergen University|organisation]", *phrases)
    dated = replace(fact, as_of=HistoricalDate.in_year(2019))
    (refused,) = beginnings.build([dated], library, seed=0)
    assert isinstance(refused, Refusal)
    assert refused.reason == "no plain date"
