"""Questions asked of the rows of practice, and of what there is to practise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from quizapp.storage import outcomes, windows
from quizapp.storage.columns import is_number
from quizapp.storage.rows import (
    AttemptItemRow,
    AttemptRow,
    ItemRow,
    MarkingRow,
    MarkRow,
    PracticeAnswerRow,
    PracticeCardRow,
    RevisionRow,
)
from quizapp.storage.states import ItemState


@dataclass(frozen=True, slots=True)
class Missed:
    """An item that a person did not get wholly right, when that was last, and its card."""

    item: ItemRow
    at: datetime
    card: PracticeCardRow | None


def missed(session: Session, person_id: int, now: datetime) -> list[Missed]:
    """What a person missed in attempts whose review is open to them.

    Items that an attempt of theirs asks at the moment are left out, since practice tells the key,
    and so are items that are not ready.
    """
    found = (
        select(RevisionRow.item_id, func.max(AttemptRow.submitted_at).label("at"))
        .join(MarkRow, col(MarkRow.revision_id) == RevisionRow.id)
        .join(MarkingRow, col(MarkingRow.id) == MarkRow.marking_id)
        .join(AttemptRow, col(AttemptRow.id) == MarkingRow.attempt_id)
        .where(
            AttemptRow.person_id == person_id,
            windows.is_open(now),
            outcomes.is_newest(),
            MarkRow.numerator < MarkRow.denominator,
        )
        .group_by(col(RevisionRow.item_id))
        .subquery()
    )
    query = (
        select(ItemRow, found.c.at, PracticeCardRow)
        .join(found, found.c.item_id == ItemRow.id)
        .outerjoin(
            PracticeCardRow,
            (col(PracticeCardRow.item_id) == ItemRow.id)
            & (col(PracticeCardRow.person_id) == person_id),
        )
        .where(ItemRow.state == ItemState.READY, col(ItemRow.id).not_in(_under_way(person_id)))
    )
    return [Missed(*row) for row in session.exec(query)]


def _under_way(person_id: int) -> SelectOfScalar[int]:
    """The items that attempts of a person ask at the moment."""
    return (
        select(RevisionRow.item_id)
        .join(AttemptItemRow, col(AttemptItemRow.revision_id) == RevisionRow.id)
        .join(AttemptRow, col(AttemptRow.id) == AttemptItemRow.attempt_id)
        .where(AttemptRow.person_id == person_id, col(AttemptRow.submitted_at).is_(None))
    )


def answer(session: Session, answer_id: int, person_id: int) -> PracticeAnswerRow | None:
    """An answer that a person gave in practice."""
    if not is_number(answer_id):
        return None
    query = select(PracticeAnswerRow).where(
        PracticeAnswerRow.id == answer_id, PracticeAnswerRow.person_id == person_id
    )
    return session.exec(query).one_or_none()


def answer_of_number(
    session: Session, person_id: int, item_id: int, number: int
) -> PracticeAnswerRow | None:
    """The answer of a number that a person gave to an item."""
    if not is_number(number):
        return None
    query = select(PracticeAnswerRow).where(
        PracticeAnswerRow.person_id == person_id,
        PracticeAnswerRow.item_id == item_id,
        PracticeAnswerRow.number == number,
    )
    return session.exec(query).one_or_none()


def answers(session: Session, person_id: int) -> Sequence[PracticeAnswerRow]:
    """All that a person answered in practice, in its order."""
    query = select(PracticeAnswerRow).where(PracticeAnswerRow.person_id == person_id)
    return session.exec(query.order_by(col(PracticeAnswerRow.id))).all()
