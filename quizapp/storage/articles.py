"""Questions asked of the rows of articles."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from quizapp.storage import windows
from quizapp.storage.attempts import TakerKey
from quizapp.storage.columns import is_number
from quizapp.storage.rows import (
    ArticleRow,
    AttemptItemRow,
    AttemptRow,
    ItemArticleRow,
    RevisionRow,
)


def find(session: Session, article_id: int, *, lock: bool = False) -> ArticleRow | None:
    """An article; held until the scope ends where `lock` says so."""
    if not is_number(article_id):
        return None
    return session.get(
        ArticleRow, article_id, with_for_update={"key_share": True} if lock else None
    )


def named(session: Session, names: Collection[str]) -> dict[str, ArticleRow]:
    """Articles by name."""
    if not names:
        return {}
    query = select(ArticleRow).where(col(ArticleRow.name).in_(names))
    return {row.name: row for row in session.exec(query)}


def numbered(session: Session, numbers: Collection[int]) -> dict[int, ArticleRow]:
    """Articles by number."""
    query = select(ArticleRow).where(col(ArticleRow.id).in_(numbers))
    return {row.pk: row for row in session.exec(query)}


def titles(session: Session) -> Sequence[tuple[int | None, str, str]]:
    """Number, title and name of every article, by title."""
    query = select(ArticleRow.id, ArticleRow.title, ArticleRow.name)
    return session.exec(query.order_by(col(ArticleRow.title), col(ArticleRow.name))).all()


def titles_of_items(session: Session, item_ids: Collection[int]) -> dict[int, list[str]]:
    """The titles of the articles that back up each item."""
    query = (
        select(ItemArticleRow.item_id, ArticleRow.title, ArticleRow.name)
        .join(ArticleRow, col(ArticleRow.id) == ItemArticleRow.article_id)
        .where(col(ItemArticleRow.item_id).in_(item_ids))
        .order_by(col(ArticleRow.id))
    )
    found: dict[int, list[str]] = {}
    for item_id, title, name in session.exec(query):
        found.setdefault(item_id, []).append(title or name)
    return found


def backs_up_reviewed(session: Session, article_id: int, taker: TakerKey, now: datetime) -> bool:
    """Whether an article backs up a question of an attempt whose review is open to a taker."""
    query = (
        select(AttemptRow.id)
        .join(AttemptItemRow, col(AttemptItemRow.attempt_id) == AttemptRow.id)
        .join(RevisionRow, col(RevisionRow.id) == AttemptItemRow.revision_id)
        .join(ItemArticleRow, col(ItemArticleRow.item_id) == RevisionRow.item_id)
        .where(
            AttemptRow.person_id == taker.person_id,
            AttemptRow.guest_hash == taker.guest_hash,
            windows.is_open(now),
            ItemArticleRow.article_id == article_id,
        )
    )
    return session.exec(query.limit(1)).first() is not None
