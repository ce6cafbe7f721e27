"""What a person corrected of an article, kept whatever is loaded later."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import questions
from questions.model.articles import Article
from questions.model.dates import HistoricalDate
from questions.times import edtf
from quizapp.database import Database
from quizapp.storage import articles as library
from quizapp.storage import mapping
from quizapp.storage.rows import ArticleRow

FIELDS = ("source", "licence", "published")


def applied(database: Database, articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles with what a person corrected of them."""
    with database.read() as session:
        known = library.named(session, [article.name for article in articles])
    return tuple(_applied(article, known.get(article.name)) for article in articles)


def _applied(article: Article, row: ArticleRow | None) -> Article:
    if row is None or not row.corrections:
        return article
    changes = json.loads(row.corrections)
    published = changes.pop("published", None)
    if published is not None:
        changes["published"] = date_of(published)
    return replace(article, **changes)


def date_of(text: str) -> HistoricalDate | None:
    """The date that a correction names; None for none.

    Raises:
        ValueError: It names neither.
    """
    return edtf.read(text) if text else None


def known_of(row: ArticleRow) -> dict[str, str]:
    """What is known of an article and can be corrected, by field; the date in EDTF."""
    published = mapping.published_of(row)
    return {
        "source": row.source,
        "licence": row.licence,
        "published": edtf.write(published) if published else "",
    }


def correct(row: ArticleRow, **changes: str) -> None:
    """Change what is known of an article, and remember that a person did.

    Raises:
        ValueError: The date is none.
    """
    kept = json.loads(row.corrections) if row.corrections else {}
    article, before = mapping.article_of(row), known_of(row)
    kept |= {field: text for field, text in changes.items() if text != before[field]}
    row.corrections = json.dumps(kept, ensure_ascii=False) if kept else ""
    mapping.fill_article(row, _applied(article, row), row.loaded_at)


@cache
def builder() -> str:
    """A fingerprint of the code that builds items: it differs whenever the code does."""
    digest = hashlib.sha256()
    folder = Path(questions.__file__).parent
    for path in sorted(folder.rglob("*.py")):
        digest.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]
