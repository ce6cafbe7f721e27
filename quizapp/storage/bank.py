"""Questions asked of the rows of items."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, delete, select

from quizapp.storage.rows import (
    AttemptItemRow,
    FindingRow,
    ItemArticleRow,
    ItemFindingRow,
    ItemRow,
    ItemTagRow,
    PersonRow,
    QuizItemRow,
    RevisionRow,
)


def find(session: Session, uid: str, *, lock: bool = False) -> ItemRow | None:
    """An item."""
    query = select(ItemRow).where(ItemRow.uid == uid)
    return session.exec(query.with_for_update(key_share=True) if lock else query).one_or_none()


def with_uids(session: Session, uids: Collection[str]) -> dict[str, ItemRow]:
    """Items by uid; those that do not exist are left out."""
    query = select(ItemRow).where(col(ItemRow.uid).in_(uids))
    return {row.uid: row for row in session.exec(query)}


def newest(session: Session, item_ids: Collection[int]) -> dict[int, RevisionRow]:
    """The newest revision of each item."""
    query = (
        select(RevisionRow)
        .join(ItemRow, col(ItemRow.id) == RevisionRow.item_id)
        .where(col(ItemRow.id).in_(item_ids), RevisionRow.number == ItemRow.revision)
    )
    return {row.item_id: row for row in session.exec(query)}


def newest_built(session: Session, item_ids: Collection[int]) -> dict[int, RevisionRow]:
    """The newest revision of each item that the builder made; those that have none are left out."""
    query = select(RevisionRow).where(
        col(RevisionRow.item_id).in_(item_ids), col(RevisionRow.author_id).is_(None)
    )
    rows = session.exec(query.order_by(col(RevisionRow.number)))
    return {row.item_id: row for row in rows}


def revisions(session: Session, item_id: int) -> Sequence[tuple[RevisionRow, str | None]]:
    """The revisions of an item with the names of their authors, newest first."""
    query = (
        select(RevisionRow, PersonRow.name)
        .outerjoin(PersonRow, col(PersonRow.id) == RevisionRow.author_id)
        .where(RevisionRow.item_id == item_id)
        .order_by(col(RevisionRow.number).desc())
    )
    return session.exec(query).all()


def revision_numbers(session: Session, revision_ids: Collection[int]) -> dict[int, int]:
    """Which revision of its item each row is, from 1."""
    query = select(RevisionRow.id, RevisionRow.number).where(col(RevisionRow.id).in_(revision_ids))
    return {row_id: number for row_id, number in session.exec(query) if row_id is not None}


def findings(session: Session, revision_ids: Collection[int]) -> dict[int, list[FindingRow]]:
    """What the checks said of revisions."""
    query = (
        select(FindingRow)
        .where(col(FindingRow.revision_id).in_(revision_ids))
        .order_by(col(FindingRow.revision_id), col(FindingRow.place))
    )
    found: dict[int, list[FindingRow]] = {}
    for row in session.exec(query):
        found.setdefault(row.revision_id, []).append(row)
    return found


@dataclass(frozen=True, slots=True)
class Questions:
    """Questions of the bank that somebody might bring again.

    Attributes:
        by_key: The uid of each, by its stem and its answer.
        by_content: The uid of each, by the hash of its content.
        answers: An answer of each stem.
    """

    by_key: dict[tuple[str, str], str]
    by_content: dict[str, str]
    answers: dict[str, str]

    def same(self, content_hash: str, key: tuple[str, str]) -> str:
        """The uid of the item that asks the same, or ""."""
        return self.by_content.get(content_hash) or self.by_key.get(key, "")

    def other_key(self, key: tuple[str, str]) -> str:
        """The answer that the bank gives to the same stem, where it is another, or ""."""
        known = self.answers.get(key[0], "")
        return "" if known == key[1] else known


def with_questions(
    session: Session, stems: Sequence[str], content_hashes: Sequence[str]
) -> Questions:
    """The items that have one of the stems, or had one of the contents."""
    found = Questions({}, {}, {})
    for first in range(0, len(stems), 1_000):
        part, hashes = stems[first : first + 1_000], content_hashes[first : first + 1_000]
        for row in session.exec(select(ItemRow).where(col(ItemRow.stem).in_(part))):
            found.by_key.setdefault((row.stem, row.answer), row.uid)
            found.answers.setdefault(row.stem, row.answer)
        query = (
            select(RevisionRow.content_hash, ItemRow.uid)
            .join(ItemRow, col(ItemRow.id) == RevisionRow.item_id)
            .where(RevisionRow.number == ItemRow.revision)
            .where(col(RevisionRow.content_hash).in_(hashes))
        )
        found.by_content.update(session.exec(query).all())
    return found


def kinds(session: Session) -> Sequence[str]:
    """The kinds of item that occur."""
    return session.exec(select(ItemRow.kind).distinct().order_by(col(ItemRow.kind))).all()


def checks(session: Session) -> Sequence[str]:
    """The checks that found something in the newest revision of an item."""
    query = select(ItemFindingRow.check).distinct().order_by(col(ItemFindingRow.check))
    return session.exec(query).all()


def tags(session: Session) -> Sequence[str]:
    """The subjects that occur."""
    return session.exec(select(ItemTagRow.tag).distinct().order_by(col(ItemTagRow.tag))).all()


def tags_of_items(session: Session, item_ids: Collection[int]) -> dict[int, list[str]]:
    """The subjects of each item."""
    query = select(ItemTagRow).where(col(ItemTagRow.item_id).in_(item_ids))
    found: dict[int, list[str]] = {}
    for row in session.exec(query.order_by(col(ItemTagRow.tag))):
        found.setdefault(row.item_id, []).append(row.tag)
    return found


def describe(
    session: Session,
    item_id: int,
    *,
    tags: Collection[str],
    checks: Collection[str] | None = None,
    is_new: bool = False,
) -> None:
    """Say by what the newest revision of an item is found: its subjects, the checks that object.

    Without `checks` those of the revision before it stay.
    """
    if not is_new:
        session.exec(delete(ItemTagRow).where(col(ItemTagRow.item_id) == item_id))
    session.add_all(ItemTagRow(item_id=item_id, tag=each) for each in sorted(set(tags)))
    if checks is None:
        return
    if not is_new:
        session.exec(delete(ItemFindingRow).where(col(ItemFindingRow.item_id) == item_id))
    session.add_all(ItemFindingRow(item_id=item_id, check=each) for each in sorted(set(checks)))


def authors(session: Session) -> Sequence[tuple[int, str]]:
    """Number and name of everybody who made a newest revision, by name."""
    made = select(ItemRow.author_id).where(col(ItemRow.author_id).is_not(None)).distinct()
    query = select(PersonRow.id, PersonRow.name).where(col(PersonRow.id).in_(made))
    rows = session.exec(query.order_by(col(PersonRow.name), col(PersonRow.id)))
    return [(number, name) for number, name in rows if number is not None]


def built(session: Session, keys: Collection[str]) -> dict[str, ItemRow]:
    """The items that the builder made, by what names their question; unknown ones are left out."""
    query = select(ItemRow).where(col(ItemRow.built_key).in_(keys))
    return {row.built_key: row for row in session.exec(query) if row.built_key is not None}


def in_use(session: Session, item_ids: Collection[int]) -> set[int]:
    """Those of the items that stand in a quiz or were asked in an attempt."""
    quizzed = select(QuizItemRow.item_id).where(col(QuizItemRow.item_id).in_(item_ids))
    asked = (
        select(RevisionRow.item_id)
        .join(AttemptItemRow, col(AttemptItemRow.revision_id) == RevisionRow.id)
        .where(col(RevisionRow.item_id).in_(item_ids))
    )
    return set(session.exec(quizzed)) | set(session.exec(asked))


def built_of_articles(session: Session, article_ids: Collection[int]) -> Sequence[ItemRow]:
    """The items that the builder made of articles, and that are backed up by nothing else."""
    inside = select(ItemArticleRow.item_id).where(col(ItemArticleRow.article_id).in_(article_ids))
    outside = select(ItemArticleRow.item_id).where(
        col(ItemArticleRow.article_id).not_in(article_ids)
    )
    query = select(ItemRow).where(
        col(ItemRow.built_key).is_not(None),
        col(ItemRow.id).in_(inside),
        col(ItemRow.id).not_in(outside),
    )
    return session.exec(query).all()
