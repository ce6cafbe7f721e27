"""Evidence stands in its article where it says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from questions.checks import evidence_place
from questions.model.articles import Evidence
from questions.model.items import Entry, Item, Ordering
from questions.model.review import Severity
from tests.questions.checks.items import asked, blocks, findings, library

KNOWN = library("Oslo burnt. Turku grew.", "Turku grew.")


def citing(article: str, start: int, quote: str) -> Item:
    evidence = Evidence(article, start, start + len(quote), quote)
    return replace(asked("What burnt?"), evidence=(evidence,))


@pytest.mark.parametrize(
    "item",
    [citing("1", 1, "Oslo burnt."), citing("1", 0, "Oslo fell."), citing("2", 12, "Turku grew.")],
)
def test_it_blocks(item: Item) -> None:
    assert blocks(evidence_place, item, KNOWN)


@pytest.mark.parametrize(
    "item", [citing("1", 0, "Oslo burnt."), citing("1", 12, "Turku"), asked("What burnt?")]
)
def test_it_passes(item: Item) -> None:
    assert not findings(evidence_place, item, KNOWN)


def test_the_true_place_is_named() -> None:
    assert (
        "begins at 12" in findings(evidence_place, citing("1", 3, "Turku grew."), KNOWN)[0].message
    )


def test_an_article_that_is_not_at_hand_is_only_noted() -> None:
    found = findings(evidence_place, citing("9", 0, "Oslo burnt."), KNOWN)
    assert [finding.severity for finding in found] == [Severity.NOTE]


def test_without_articles_nothing_can_be_said() -> None:
    assert not findings(evidence_place, citing("1", 5, "Oslo"))


def test_the_evidence_of_events_counts() -> None:
    wrong = Entry("Oslo burns", None, (Evidence("1", 3, 7, "Oslo"),))
    item = Item("ordering", "Order?", Ordering((wrong, Entry("Turku grows"))))
    assert blocks(evidence_place, item, KNOWN)
