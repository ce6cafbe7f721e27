"""Questions asked of the rows of items."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, or_, select

from quizapp.storage.columns import is_number
from quizapp.storage.rows import (
    AttemptItemRow,
    FindingRow,
    ItemArticleRow,
    ItemRow,
    PersonRow,
    QuizItemRow,
    RevisionRow,
)
from quizapp.storage.states import ItemState


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which items to list; what is left at its default does not restrict.

    Attributes:
        text: Words that the stem or the answer holds.
        state: The state; None for all but retired ones.
        kind: What is asked.
        article_id: The article that backs it up.
        finding: A check that found something in the newest revision.
    """

    text: str = ""
    state: ItemState | None = None
    kind: str = ""
    article_id: int | None = None
    finding: str = ""

    def conditions(self) -> list[ColumnElement[bool]]:
        """What rows must meet."""
        held: list[ColumnElement[bool]] = [
            col(ItemRow.state) == self.state
            if self.state
            else col(ItemRow.state) != ItemState.RETIRED
        ]
        held += [_holds(word) for word in self.text.replace("\0", " ").split()]
        if self.kind:
            held.append(col(ItemRow.kind) == self.kind)
        if self.article_id is not None:
            number = self.article_id if is_number(self.article_id) else 0
            linked = select(ItemArticleRow.item_id).where(ItemArticleRow.article_id == number)
            held.append(col(ItemRow.id).in_(linked))
        if self.finding:
            held.append(_found(self.finding))
        return held


def _holds(word: str) -> ColumnElement[bool]:
    return or_(
        col(ItemRow.stem).icontains(word, autoescape=True),
        col(ItemRow.answer).icontains(word, autoescape=True),
    )


def _found(check: str) -> ColumnElement[bool]:
    return (
        select(FindingRow.place)
        .join(RevisionRow, col(RevisionRow.id) == FindingRow.revision_id)
        .where(
            RevisionRow.item_id == ItemRow.id,
            RevisionRow.number == ItemRow.revision,
            FindingRow.check == check,
        )
        .exists()
    )


def page(session: Session, wanted: Wanted, *, offset: int, limit: int) -> Sequence[ItemRow]:
    """A stretch of the items that are wanted: ready ones by rank, those changed last first."""
    query = select(ItemRow).where(*wanted.conditions())
    query = query.order_by(col(ItemRow.changed_at).desc(), col(ItemRow.rank), col(ItemRow.id))
    return session.exec(query.offset(offset).limit(limit)).all()


def count(session: Session, wanted: Wanted) -> int:
    """How many items are wanted."""
    return session.exec(select(func.count()).select_from(ItemRow).where(*wanted.conditions())).one()


def find(session: Session, uid: str, *, lock: bool = False) -> ItemRow | None:
    """An item."""
    query = select(ItemRow).where(ItemRow.uid == uid)
    return session.exec(query.with_for_update() if lock else query).one_or_none()


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


def kinds(session: Session) -> Sequence[str]:
    """The kinds of item that occur."""
    return session.exec(select(ItemRow.kind).distinct().order_by(col(ItemRow.kind))).all()


def checks(session: Session) -> Sequence[str]:
    """The checks that found something in a revision."""
    return session.exec(select(FindingRow.check).distinct().order_by(col(FindingRow.check))).all()


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
