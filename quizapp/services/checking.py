"""Items held against the library by the checks."""

from __future__ import annotations

from sqlmodel import Session, select

from questions import checks
from questions.model.items import Item
from questions.model.review import Finding, Knowledge
from quizapp.storage import mapping
from quizapp.storage.rows import ArticleRow, FactRow


def knowledge(session: Session) -> Knowledge:
    """All articles and facts of the library."""
    articles = session.exec(select(ArticleRow).order_by("id"))
    facts = session.exec(select(FactRow).order_by("id"))
    return Knowledge(
        tuple(mapping.article_of(row) for row in articles),
        tuple(mapping.fact_of(row) for row in facts),
    )


def findings(item: Item, known: Knowledge) -> tuple[Finding, ...]:
    """What the checks say of an item."""
    return checks.review(item, known).findings
