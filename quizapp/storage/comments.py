"""Questions asked of the rows of comments and of reviewers' answers."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, or_, select

from quizapp.storage.rows import BlindAnswerRow, CommentRow, ItemRow, PersonRow, RevisionRow
from quizapp.storage.states import ItemState


def of_item(session: Session, uid: str) -> Sequence[tuple[CommentRow, str, int, str | None]]:
    """Comments with who made them, on which revision, and who settled them, oldest first."""
    settler = aliased(PersonRow)
    query = (
        select(CommentRow, PersonRow.name, RevisionRow.number, settler.name)
        .join(ItemRow, col(ItemRow.id) == CommentRow.item_id)
        .join(PersonRow, col(PersonRow.id) == CommentRow.person_id)
        .join(RevisionRow, col(RevisionRow.id) == CommentRow.revision_id)
        .outerjoin(settler, col(settler.id) == CommentRow.settled_by_id)
        .where(ItemRow.uid == uid)
        .order_by(col(CommentRow.id))
    )
    return session.exec(query).all()


def _to_answer(person_id: int) -> list[object]:
    answered = (
        select(BlindAnswerRow.id)
        .join(RevisionRow, col(RevisionRow.id) == BlindAnswerRow.revision_id)
        .where(
            BlindAnswerRow.person_id == person_id,
            BlindAnswerRow.item_id == ItemRow.id,
            RevisionRow.number == ItemRow.revision,
        )
    )
    return [
        ItemRow.state == ItemState.IN_REVIEW,
        or_(col(ItemRow.reviewer_id).is_(None), col(ItemRow.reviewer_id) == person_id),
        col(ItemRow.author_id).is_distinct_from(person_id),
        ~answered.exists(),
    ]


def to_answer(session: Session, person_id: int, *, limit: int) -> Sequence[ItemRow]:
    """Items in review that wait for an answer of a person: theirs first, the oldest first."""
    mine = col(ItemRow.reviewer_id).is_(None)
    query = select(ItemRow).where(*_to_answer(person_id))  # type: ignore[arg-type] # all conditions
    query = query.order_by(mine, col(ItemRow.changed_at), col(ItemRow.id))
    return session.exec(query.limit(limit)).all()


def count_to_answer(session: Session, person_id: int) -> int:
    """How many items wait for an answer of a person."""
    query = select(func.count()).select_from(ItemRow).where(*_to_answer(person_id))  # type: ignore[arg-type]
    return session.exec(query).one()


def answer_of(session: Session, revision_id: int, person_id: int) -> BlindAnswerRow | None:
    """What a person answered to a revision."""
    query = select(BlindAnswerRow).where(
        BlindAnswerRow.revision_id == revision_id, BlindAnswerRow.person_id == person_id
    )
    return session.exec(query).one_or_none()


def answers_to(
    session: Session, revision_ids: Collection[int]
) -> dict[int, list[tuple[BlindAnswerRow, str]]]:
    """What reviewers answered to revisions, with their names, oldest first."""
    query = (
        select(BlindAnswerRow, PersonRow.name)
        .join(PersonRow, col(PersonRow.id) == BlindAnswerRow.person_id)
        .where(col(BlindAnswerRow.revision_id).in_(revision_ids))
        .order_by(col(BlindAnswerRow.id))
    )
    found: dict[int, list[tuple[BlindAnswerRow, str]]] = {}
    for row, name in session.exec(query):
        found.setdefault(row.revision_id, []).append((row, name))
    return found
