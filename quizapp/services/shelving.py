"""Articles, facts and built items into their rows, all or nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Session, col, delete

from questions.model.articles import Article
from questions.model.candidates import Notice
from questions.model.facts import Fact
from quizapp.database import Database
from quizapp.services import ledger, outdating, renewing
from quizapp.services.renewing import Counts, Made
from quizapp.storage import articles as library
from quizapp.storage import mapping, turns
from quizapp.storage.rows import ArticleRow, FactRow
from quizapp.storage.turns import Turn


@dataclass(frozen=True, slots=True)
class Origin:
    """How items were built, so that the same can be built again.

    Attributes:
        build_hash: What names the build: the builder, its options, the articles read together.
        builder: The fingerprint of its code.
        seed: What chose among equals.
        most_ready: How many items became ready at most; None for as many as there were.
    """

    build_hash: str
    builder: str = ""
    seed: int = 0
    most_ready: int | None = None


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load did."""

    articles: Counts = field(default_factory=Counts)
    items: Counts = field(default_factory=Counts)


def shelve(
    database: Database,
    articles: Sequence[Article],
    facts: Sequence[Fact],
    made: Sequence[Made],
    *,
    origin: Origin,
    notices: Sequence[Notice] = (),
) -> Loaded:
    """Keep articles, facts, items and notices, all or nothing.

    Items whose evidence their article no longer holds go back to review.
    """
    loaded = Loaded()
    with database.write() as session:
        turns.take(session, Turn.NEW_ITEMS)
        now = database.now()
        rows = _store_articles(session, articles, origin, now, loaded.articles)
        _store_facts(session, rows, facts)
        renewing.store(session, rows, made, now, loaded.items)
        outdating.look(session, rows.values(), now)
        outdating.store_notices(session, rows, notices, now)
        names = ", ".join(list(rows)[:3]) + (" …" if len(rows) > 3 else "")
        ledger.record(session, now, None, "load", names, f"items: {loaded.items}")
    return loaded


def _store_articles(
    session: Session,
    articles: Sequence[Article],
    origin: Origin,
    now: datetime,
    counts: Counts,
) -> dict[str, ArticleRow]:
    known = library.named(session, [article.name for article in articles])
    rows = {}
    for article in articles:
        row = known.get(article.name)
        if row is not None and row.content_hash == mapping.article_hash(article):
            counts.same += 1
        else:
            counts.changed += row is not None
            counts.new += row is None
            if row is not None:
                outdating.keep_version(session, row, article.text, now)
            row = row or ArticleRow(name=article.name)  # type: ignore[call-arg] # filled here
            mapping.fill_article(row, article, now)
        row.build_hash, row.builder = origin.build_hash, origin.builder
        row.seed, row.most_ready = origin.seed, origin.most_ready
        session.add(row)
        rows[article.name] = row
    session.flush()
    return rows


def _store_facts(session: Session, rows: Mapping[str, ArticleRow], facts: Sequence[Fact]) -> None:
    """Put the facts of the articles in the place of those that were known."""
    session.exec(
        delete(FactRow).where(col(FactRow.article_id).in_([row.pk for row in rows.values()]))
    )
    places = dict.fromkeys(rows, 0)
    for fact in facts:
        name = fact.evidence[0].article
        session.add(mapping.fact_row(rows[name].pk, places[name], fact))
        places[name] += 1
