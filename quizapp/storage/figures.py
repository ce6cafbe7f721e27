"""What items earned in attempts, and the figures that are kept of it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction

from sqlalchemy import func
from sqlmodel import Session, col, delete, select

from quizapp.storage.outcomes import is_newest
from quizapp.storage.rows import (
    AttemptRow,
    ItemFiguresRow,
    MarkingRow,
    MarkRow,
    RevisionRow,
)


@dataclass(frozen=True, slots=True)
class Earned:
    """What one attempt earned on a revision, and on the rest of what it was asked.

    Attributes:
        number: The number of the revision.
        share: The share of the mark, exactly.
        rest: The share of the other marks; None where nothing else was asked.
    """

    number: int
    share: Fraction
    rest: Fraction | None


def earned(session: Session, item_ids: Collection[int]) -> dict[int, list[Earned]]:
    """What the first attempt of each taker at each quiz earned on items, by item."""
    query = (
        select(RevisionRow.item_id, RevisionRow.number, MarkRow, MarkingRow)
        .join(MarkRow, col(MarkRow.revision_id) == RevisionRow.id)
        .join(MarkingRow, col(MarkingRow.id) == MarkRow.marking_id)
        .join(AttemptRow, col(AttemptRow.id) == MarkingRow.attempt_id)
        .where(col(RevisionRow.item_id).in_(item_ids), AttemptRow.number == 1, is_newest())
    )
    found: dict[int, list[Earned]] = {}
    for item_id, number, mark, marking in session.exec(query):
        share = Fraction(mark.numerator, mark.denominator)
        total = Fraction(marking.earned_numerator, marking.earned_denominator)
        others = marking.possible - 1
        rest = (total - share) / others if others else None
        found.setdefault(item_id, []).append(Earned(number, share, rest))
    return found


def pooled(session: Session, item_ids: Collection[int]) -> dict[int, list[tuple[int, bool]]]:
    """The revisions of items, oldest first: the number of each, and whether it is wording only."""
    query = (
        select(RevisionRow.item_id, RevisionRow.number, RevisionRow.wording_only)
        .where(col(RevisionRow.item_id).in_(item_ids))
        .order_by(col(RevisionRow.item_id), col(RevisionRow.number))
    )
    found: dict[int, list[tuple[int, bool]]] = {}
    for item_id, number, wording_only in session.exec(query):
        found.setdefault(item_id, []).append((number, wording_only))
    return found


def newest_marking(session: Session) -> int:
    """The number of the newest marking; 0 where there is none."""
    return session.exec(select(func.max(MarkingRow.id))).one() or 0


def counted_until(session: Session) -> int:
    """The newest marking that the kept figures know; 0 where there are none."""
    return session.exec(select(func.max(ItemFiguresRow.marking_id))).one() or 0


def marked_since(session: Session, marking_id: int) -> list[int]:
    """The items that markings after one are about."""
    query = (
        select(RevisionRow.item_id)
        .join(MarkRow, col(MarkRow.revision_id) == RevisionRow.id)
        .where(MarkRow.marking_id > marking_id)
        .distinct()
    )
    return sorted(session.exec(query))


def keep(session: Session, rows: Collection[ItemFiguresRow]) -> None:
    """Keep figures in the place of older ones."""
    forget(session, [row.item_id for row in rows])
    session.add_all(rows)


def forget(session: Session, item_ids: Collection[int]) -> None:
    """Drop the figures of items."""
    session.exec(delete(ItemFiguresRow).where(col(ItemFiguresRow.item_id).in_(item_ids)))
