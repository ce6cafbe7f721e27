"""Items held against the library by the checks.

The library is read once and kept until it changes: a check costs a query that asks for its state.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, func
from sqlmodel import Session, col, select

from questions import checks
from questions.distractors import Statements
from questions.model.items import Item
from questions.model.review import Finding, Knowledge
from quizapp.storage import mapping
from quizapp.storage.rows import ArticleRow, FactRow


@dataclass(frozen=True)
class Library:
    """All articles and facts, and what is made of them once.

    Attributes:
        state: What differs whenever the articles or facts do.
        knowledge: The articles and facts.
    """

    state: tuple[object, ...]
    knowledge: Knowledge

    @cached_property
    def statements(self) -> Statements:
        """What the articles say of what, for the choice of distractors."""
        return Statements(self.knowledge)


_read: WeakKeyDictionary[Engine | Connection, Library] = WeakKeyDictionary()


def library(session: Session) -> Library:
    """All articles and facts of the library, as they are now."""
    state, bind = _state(session), session.get_bind()
    known = _read.get(bind)
    if known is None or known.state != state:
        known = Library(state, _knowledge(session))
        _read[bind] = known
    return known


def _state(session: Session) -> tuple[object, ...]:
    articles = select(ArticleRow.id, ArticleRow.content_hash, ArticleRow.build_hash)
    facts = select(func.count(), func.max(FactRow.id)).select_from(FactRow)
    rows = session.exec(articles.order_by(col(ArticleRow.id)))
    return (*map(tuple, rows), tuple(session.exec(facts).one()))


def _knowledge(session: Session) -> Knowledge:
    articles = session.exec(select(ArticleRow).order_by(col(ArticleRow.id)))
    facts = session.exec(select(FactRow).order_by(col(FactRow.id)))
    return Knowledge(
        tuple(mapping.article_of(row) for row in articles),
        tuple(mapping.fact_of(row) for row in facts),
    )


def knowledge(session: Session) -> Knowledge:
    """All articles and facts of the library."""
    return library(session).knowledge


def findings(item: Item, known: Knowledge) -> tuple[Finding, ...]:
    """What the checks say of an item."""
    return checks.review(item, known).findings
