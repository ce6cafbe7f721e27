"""Rows and values: nothing is lost on the way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from questions.model.articles import Article
from questions.model.dates import Day, HistoricalDate, Precision
from questions.model.items import Choice, Item, Option
from questions.model.review import Finding, Severity
from quizapp.storage import mapping
from quizapp.storage.rows import ArticleRow, ItemRow
from quizapp.storage.states import InteractionType
from tests.quizapp import library

AROUND = HistoricalDate(Day(-43, 1, 1), Day(12, 5, 6), Precision.RANGE, circa=True)


@pytest.mark.parametrize(
    "article",
    [
        library.MILL,
        replace(library.MILL, published=None),
        replace(library.MILL, published=AROUND, language="de", licence="CC0"),
    ],
)
def test_an_article_comes_back(article: Article) -> None:
    row = mapping.fill_article(ArticleRow(name=article.name), article, library.START)
    assert mapping.article_of(row) == article
    assert row.content_hash == mapping.article_hash(article)


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Another"},
        {"text": "Another text."},
        {"source": ""},
        {"licence": "CC0"},
        {"language": "de"},
        {"published": None},
        {"published": HistoricalDate.in_year(1991)},
        {"published": replace(HistoricalDate.in_year(1990), circa=True)},
        {"name": "other.md"},
    ],
)
def test_every_change_of_an_article_shows_in_its_hash(change: dict[str, object]) -> None:
    changed = replace(library.MILL, **change)
    assert mapping.article_hash(changed) != mapping.article_hash(library.MILL)


@pytest.mark.parametrize(
    "item",
    [
        library.choice(),
        library.ordering(),
        Item("a", "?", Choice((Option('☃ \\ " </script>', True), Option("b", origin="gazetteer")))),
    ],
)
def test_an_item_comes_back(item: Item) -> None:
    assert mapping.item_of(mapping.content_of(item)) == item


def test_a_finding_comes_back() -> None:
    found = (Finding("a", Severity.NOTE, "b"), Finding("c", Severity.BLOCKING, "d"))
    rows = mapping.finding_rows(7, found)
    assert [(row.revision_id, row.place) for row in rows] == [(7, 0), (7, 1)]
    assert tuple(mapping.finding_of(row) for row in rows) == found


@pytest.mark.parametrize(
    ("item", "interaction", "answer"),
    [
        (library.choice(), InteractionType.CHOICE, "Ann Bexley"),
        (
            library.ordering(),
            InteractionType.ORDERING,
            " → ".join(entry.text for entry in library.events()),
        ),
    ],
)
def test_lists_show_the_newest_revision(
    item: Item, interaction: InteractionType, answer: str
) -> None:
    found = [
        Finding("a", severity, "b")
        for severity in (Severity.BLOCKING, Severity.WARNING, Severity.WARNING, Severity.NOTE)
    ]
    row = mapping.fill_item(ItemRow(), item, found, now=library.START)
    assert (row.interaction, row.answer, row.stem) == (interaction, answer, item.stem)
    assert (row.blocking, row.warnings, row.changed_at) == (1, 2, library.START)
