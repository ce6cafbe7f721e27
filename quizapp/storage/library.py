"""Questions asked of articles together with their items, versions and notices."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import case, func
from sqlmodel import Session, col, select

from quizapp.storage.rows import (
    ArticleRow,
    ArticleVersionRow,
    FactRow,
    ItemArticleRow,
    ItemRow,
    NoticeRow,
)


@dataclass(frozen=True, slots=True)
class Shelf:
    """An article with how many items and facts it has, and how many items lost their evidence."""

    article: ArticleRow
    items: int
    lost: int
    facts: int


def shelves(session: Session) -> list[Shelf]:
    """Every article, by title."""
    lost = func.sum(case((col(ItemRow.evidence_lost).is_(True), 1), else_=0))
    counted = {
        article_id: (items, gone or 0)
        for article_id, items, gone in session.exec(
            select(ItemArticleRow.article_id, func.count(), lost)
            .join(ItemRow, col(ItemRow.id) == ItemArticleRow.item_id)
            .group_by(col(ItemArticleRow.article_id))
        )
    }
    facts = dict(
        session.exec(
            select(FactRow.article_id, func.count()).group_by(col(FactRow.article_id))
        ).all()
    )
    query = select(ArticleRow).order_by(col(ArticleRow.title), col(ArticleRow.name))
    return [
        Shelf(row, *counted.get(row.pk, (0, 0)), facts.get(row.pk, 0))
        for row in session.exec(query)
    ]


def built_with(session: Session, row: ArticleRow) -> Sequence[ArticleRow]:
    """The articles that were read together with one, itself included."""
    query = select(ArticleRow).where(ArticleRow.build_hash == row.build_hash)
    return session.exec(query.order_by(col(ArticleRow.id))).all()


def count_versions(session: Session, article_id: int) -> int:
    """How many older texts of an article are kept."""
    query = select(func.count()).select_from(ArticleVersionRow)
    return session.exec(query.where(ArticleVersionRow.article_id == article_id)).one()


def last_version(session: Session, article_id: int) -> ArticleVersionRow | None:
    """The text that an article had before this one."""
    query = select(ArticleVersionRow).where(ArticleVersionRow.article_id == article_id)
    return session.exec(query.order_by(col(ArticleVersionRow.number).desc()).limit(1)).first()


def items_of(session: Session, article_ids: Collection[int]) -> Sequence[ItemRow]:
    """The items that articles back up, retired ones left out."""
    inside = select(ItemArticleRow.item_id).where(col(ItemArticleRow.article_id).in_(article_ids))
    query = select(ItemRow).where(col(ItemRow.id).in_(inside))
    return session.exec(query.where(col(ItemRow.state) != "retired")).all()


def texts_behind(session: Session, item_ids: Collection[int]) -> dict[int, dict[str, str]]:
    """The texts of the articles that back up each item, by their names."""
    query = (
        select(ItemArticleRow.item_id, ArticleRow.name, ArticleRow.text)
        .join(ArticleRow, col(ArticleRow.id) == ItemArticleRow.article_id)
        .where(col(ItemArticleRow.item_id).in_(item_ids))
    )
    found: dict[int, dict[str, str]] = {}
    for item_id, name, text in session.exec(query):
        found.setdefault(item_id, {})[name] = text
    return found


def notices(session: Session, article_id: int | None = None) -> Sequence[NoticeRow]:
    """What articles say against each other: all of it, or of one article."""
    query = select(NoticeRow).order_by(col(NoticeRow.id))
    if article_id is not None:
        query = query.where(NoticeRow.article_id == article_id)
    return session.exec(query).all()
