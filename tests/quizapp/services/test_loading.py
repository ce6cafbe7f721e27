"""From article files to the bank, by the real builder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlmodel import select

from questions.errors import SourceError
from questions.model.dates import HistoricalDate
from quizapp.database import Database
from quizapp.services import checking, loading
from quizapp.services.renewing import Counts
from quizapp.storage.mapping import article_of
from quizapp.storage.rows import ArticleRow, FactRow, ItemRow
from quizapp.storage.states import ItemState
from tests.quizapp import library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "articles"
    made.mkdir()
    (made / "bridge.md").write_text(library.BRIDGE, encoding="utf-8")
    return made


def test_articles_of_files_and_folders_are_read(folder: Path) -> None:
    (article,) = loading.read_articles([folder])
    assert (article.name, article.title) == ("bridge.md", "The bridge at Tarn")
    assert loading.read_articles([folder / "bridge.md"]) == (article,)


def test_the_caller_may_know_the_date(folder: Path) -> None:
    text = library.BRIDGE.replace("published: 1999-05-01\n", "")
    (folder / "bridge.md").write_text(text, encoding="utf-8")
    date = HistoricalDate.in_year(2001)
    (article,) = loading.read_articles([folder], published=date)
    assert article.published == date


def test_two_files_of_one_name_are_refused(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "bridge.md").write_text(library.BRIDGE, encoding="utf-8")
    with pytest.raises(SourceError, match="same name"):
        loading.read_articles([folder, other])


@pytest.mark.slow
def test_articles_become_items_once(database: Database, folder: Path) -> None:
    articles = loading.read_articles([folder])
    stages: list[str] = []
    loaded = loading.load(database, articles, tell=stages.append)
    assert stages == ["Building items", "Storing items"]
    assert loaded.articles == Counts(new=1)
    assert loaded.items.new >= 3
    again = loading.load(database, articles, tell=stages.append)
    assert (again.articles, again.items) == (Counts(same=1), Counts(same=loaded.items.new))
    assert len(stages) == 2
    with database.read() as session:
        assert article_of(session.exec(select(ArticleRow)).one()) == articles[0]
        known = checking.knowledge(session)
        assert len(known.facts) == len(session.exec(select(FactRow)).all()) >= 3
        assert any(row.state is ItemState.READY for row in session.exec(select(ItemRow)))


@pytest.mark.slow
def test_a_limit_makes_the_others_drafts(database: Database, folder: Path) -> None:
    articles = loading.read_articles([folder])
    loading.load(database, articles, limit=2)
    with database.read() as session:
        states = [row.state for row in session.exec(select(ItemRow).order_by("rank"))]
    assert states[:2] == [ItemState.READY] * 2
    assert set(states[2:]) == {ItemState.DRAFT}


@pytest.mark.slow
def test_an_article_that_gives_drafts_alone_is_kept(database: Database, folder: Path) -> None:
    (article,) = loading.read_articles([folder])
    text = "The firm Lund Ferries has 1,200 members. It rained all day."
    loading.load(database, [replace(article, text=text, published=None)])
    with database.read() as session:
        assert {row.state for row in session.exec(select(ItemRow))} == {ItemState.DRAFT}


@pytest.mark.slow
def test_an_article_without_facts_leaves_nothing(database: Database, folder: Path) -> None:
    (article,) = loading.read_articles([folder])
    empty = replace(article, text="Oh dear! What now? Perhaps it will rain.")
    with pytest.raises(SourceError, match="nothing is stated"):
        loading.load(database, [empty])
    with database.read() as session:
        assert session.exec(select(ArticleRow)).all() == []
