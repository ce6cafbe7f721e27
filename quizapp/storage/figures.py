"""What items earned in attempts, and the figures that are kept of it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction

from sqlmodel import Session, col, delete, select, update

from quizapp.storage.outcomes import is_newest
from quizapp.storage.rows import (
    AttemptItemRow,
    AttemptRow,
    ItemFiguresRow,
    ItemRow,
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
    """What the first attempt of each taker at each quiz earned on items, by item.

    It counts for the revision that was shown, also where a later one corrected the mark: the
    answers whose mark that changed are no fair sample.
    """
    query = (
        select(RevisionRow.item_id, RevisionRow.number, MarkRow, MarkingRow)
        .join(AttemptItemRow, col(AttemptItemRow.revision_id) == RevisionRow.id)
        .join(AttemptRow, col(AttemptRow.id) == AttemptItemRow.attempt_id)
        .join(MarkingRow, col(MarkingRow.attempt_id) == AttemptRow.id)
        .join(
            MarkRow,
            (col(MarkRow.marking_id) == MarkingRow.id)
            & (col(MarkRow.position) == AttemptItemRow.position),
        )
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


def uncounted(session: Session, *, most: int) -> list[int]:
    """The markings that no figures know yet, the oldest first."""
    query = select(MarkingRow.id).where(col(MarkingRow.counted).is_(False))
    rows = session.exec(query.order_by(col(MarkingRow.id)).limit(most))
    return [number for number in rows if number is not None]


def marked(session: Session, marking_ids: Collection[int]) -> list[int]:
    """The items that markings are about."""
    query = (
        select(RevisionRow.item_id)
        .join(MarkRow, col(MarkRow.revision_id) == RevisionRow.id)
        .where(col(MarkRow.marking_id).in_(marking_ids))
        .distinct()
    )
    return sorted(session.exec(query))


def note_counted(session: Session, marking_ids: Collection[int]) -> None:
    """Say that the figures know markings."""
    query = update(MarkingRow).where(col(MarkingRow.id).in_(marking_ids))
    session.exec(query.values(counted=True))


def hold(session: Session, item_ids: Collection[int]) -> None:
    """Let nobody else count items until the scope ends."""
    query = select(ItemRow.id).where(col(ItemRow.id).in_(item_ids)).order_by(col(ItemRow.id))
    session.exec(query.with_for_update()).all()


def kept(session: Session, item_ids: Collection[int]) -> dict[int, ItemFiguresRow]:
    """The figures of items as they were last counted."""
    query = select(ItemFiguresRow).where(col(ItemFiguresRow.item_id).in_(item_ids))
    return {row.item_id: row for row in session.exec(query)}


def keep(session: Session, rows: Collection[ItemFiguresRow]) -> None:
    """Keep figures in the place of older ones."""
    forget(session, [row.item_id for row in rows])
    session.add_all(rows)


def forget(session: Session, item_ids: Collection[int]) -> None:
    """Drop the figures of items."""
    session.exec(delete(ItemFiguresRow).where(col(ItemFiguresRow.item_id).in_(item_ids)))
