"""Questions asked of the rows of quizzes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, func
from sqlalchemy import select as core_select
from sqlmodel import Session, col, select

from quizapp.storage.columns import is_number
from quizapp.storage.rows import (
    AttemptRow,
    ItemRow,
    PersonRow,
    QuizItemRow,
    QuizRow,
    RevisionRow,
)
from quizapp.storage.states import ItemState, Paging

# These stand ready: in a rush, many takers begin within a few seconds.
_QUIZ = select(QuizRow).where(QuizRow.id == bindparam("quiz_id"))
_FACE = core_select(col(QuizRow.title), col(QuizRow.paging)).where(
    col(QuizRow.id) == bindparam("quiz_id")
)
_ITEM_COUNTS = (
    select(QuizItemRow.quiz_id, func.count())
    .join(ItemRow, col(ItemRow.id) == QuizItemRow.item_id)
    .where(
        col(QuizItemRow.quiz_id).in_(bindparam("quiz_ids", expanding=True)),
        ItemRow.state != ItemState.RETIRED,
    )
    .group_by(col(QuizItemRow.quiz_id))
)
_REVISIONS = (
    select(RevisionRow)
    .join(ItemRow, col(ItemRow.id) == RevisionRow.item_id)
    .join(QuizItemRow, col(QuizItemRow.item_id) == ItemRow.id)
    .where(
        QuizItemRow.quiz_id == bindparam("quiz_id"),
        ItemRow.state != ItemState.RETIRED,
        RevisionRow.number == ItemRow.revision,
    )
    .order_by(col(QuizItemRow.position))
)
_ASKED_NOW = _REVISIONS.with_only_columns(col(RevisionRow.id), col(RevisionRow.content))


def find(session: Session, quiz_id: int, *, lock: bool = False) -> QuizRow | None:
    """A quiz; held until the scope ends where `lock` says so."""
    if not is_number(quiz_id):
        return None
    if not lock:
        return session.exec(_QUIZ, params={"quiz_id": quiz_id}).one_or_none()
    query = select(QuizRow).where(QuizRow.id == quiz_id)
    return session.exec(query.with_for_update(key_share=True)).one_or_none()


def face(session: Session, quiz_id: int) -> tuple[str, Paging]:
    """What every page of an attempt shows of its quiz: the title, and how it is paged."""
    title, paging = session.execute(_FACE, {"quiz_id": quiz_id}).one()
    return title, paging


def published(session: Session) -> Sequence[QuizRow]:
    """The quizzes that takers see, newest first."""
    query = select(QuizRow).where(col(QuizRow.published_at).is_not(None))
    return session.exec(query.order_by(col(QuizRow.id).desc())).all()


def item_counts(session: Session, quiz_ids: Sequence[int]) -> dict[int, int]:
    """How many items that are not retired each quiz has."""
    return dict(session.exec(_ITEM_COUNTS, params={"quiz_ids": list(quiz_ids)}).all())


def revisions(session: Session, quiz_id: int) -> Sequence[RevisionRow]:
    """The newest revisions of a quiz's items in their order, without retired ones."""
    return session.exec(_REVISIONS, params={"quiz_id": quiz_id}).all()


def asked_now(session: Session, quiz_id: int) -> Sequence[tuple[int, str]]:
    """The same, as the number and the content of each revision."""
    found = session.execute(_ASKED_NOW, {"quiz_id": quiz_id})
    return [(number, content) for number, content in found]


def items(session: Session, quiz_id: int) -> Sequence[ItemRow]:
    """The items of a quiz in their order."""
    query = (
        select(ItemRow)
        .join(QuizItemRow, col(QuizItemRow.item_id) == ItemRow.id)
        .where(QuizItemRow.quiz_id == quiz_id)
        .order_by(col(QuizItemRow.position))
    )
    return session.exec(query).all()


@dataclass(frozen=True, slots=True)
class Counted:
    """A quiz with the name of its owner and its attempts."""

    row: QuizRow
    owner: str
    started: int
    submitted: int


def counted(
    session: Session, *, owner_id: int | None = None, quiz_id: int | None = None
) -> list[Counted]:
    """Quizzes with their attempts, newest first; of one owner, or one quiz, where that is given."""
    query = (
        select(
            QuizRow,
            PersonRow.name,
            func.count(col(AttemptRow.id)),
            func.count(col(AttemptRow.submitted_at)),
        )
        .join(PersonRow, col(PersonRow.id) == QuizRow.owner_id)
        .outerjoin(AttemptRow, col(AttemptRow.quiz_id) == QuizRow.id)
        .group_by(col(QuizRow.id), col(PersonRow.name))
        .order_by(col(QuizRow.id).desc())
    )
    if owner_id is not None:
        query = query.where(QuizRow.owner_id == owner_id)
    if quiz_id is not None:
        query = query.where(QuizRow.id == quiz_id)
    return [Counted(*row) for row in session.exec(query)]


def titles(session: Session, quiz_ids: Collection[int]) -> dict[int, str]:
    """The titles of quizzes by their numbers."""
    query = select(QuizRow.id, QuizRow.title).where(col(QuizRow.id).in_(quiz_ids))
    return {number: title for number, title in session.exec(query) if number is not None}
