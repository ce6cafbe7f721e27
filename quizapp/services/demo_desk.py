"""What waits for the editor of the demo: items to review, and questions that students reported."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from quizapp.storage import bank, quizzes
from quizapp.storage.rows import FlagRow, ItemRow, PersonRow, QuizItemRow
from quizapp.storage.states import FlagReason, ItemState

TO_REVIEW = 6
REPORTS = (
    (0, FlagReason.UNCLEAR, "I had to read it three times."),
    (0, FlagReason.UNCLEAR, ""),
    (1, FlagReason.LANGUAGE, ""),
)
"""Which question of the quiz, why, and in which words; each by somebody else."""


def lay(
    session: Session, quiz_id: int | None, students: Sequence[PersonRow], now: datetime
) -> None:
    """Put items in review that no quiz asks, and let students report some of a quiz."""
    asked = select(QuizItemRow.item_id)
    spare = (
        select(ItemRow)
        .where(ItemRow.state == ItemState.READY, col(ItemRow.id).not_in(asked))
        .order_by(col(ItemRow.rank), col(ItemRow.id))
    )
    for row in session.exec(spare.limit(TO_REVIEW)):
        row.state, row.human_placed = ItemState.IN_REVIEW, True
        session.add(row)
    if quiz_id is not None:
        session.add_all(_reports(session, quizzes.items(session, quiz_id), students, now))


def _reports(
    session: Session, items: Sequence[ItemRow], students: Sequence[PersonRow], now: datetime
) -> list[FlagRow]:
    shown = bank.newest(session, [item.pk for item in items])
    return [
        FlagRow(
            item_id=items[place].pk,
            revision_id=shown[items[place].pk].pk,
            person_id=student.pk,
            reason=reason,
            note=note,
            made_at=now - timedelta(hours=hours),
        )
        for hours, ((place, reason, note), student) in enumerate(
            zip(REPORTS, students, strict=False), start=1
        )
        if place < len(items)
    ]
