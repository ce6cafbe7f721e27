"""Questions asked of how the answers to revisions of an item were marked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from sqlalchemy import func
from sqlalchemy import select as core_select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from questions.ordering_schemes import Scheme
from quizapp.storage.answer_log import tokens_of
from quizapp.storage.attempts import IS_ITS_ANSWER
from quizapp.storage.outcomes import is_newest
from quizapp.storage.rows import (
    AnswerRow,
    AttemptItemRow,
    AttemptRow,
    MarkingRow,
    MarkRow,
    RevisionRow,
)


@dataclass(frozen=True, slots=True)
class Marked:
    """A question of a submitted attempt, as the marking that counts has it.

    Attributes:
        attempt_id: The attempt.
        position: The place of the question in it, from 1.
        revision_id: The revision that was shown.
        arrangement: The order of its parts, as written.
        tokens: Its answer, or None.
        scheme: How orderings are graded in the attempt.
        share: The share of the mark that it earned.
        total: The exact sum of the marking.
        possible: The marks that could be earned.
        deducted: What is deducted for being late, in percent of these.
    """

    attempt_id: int
    position: int
    revision_id: int
    arrangement: str
    tokens: tuple[str, ...] | None
    scheme: Scheme
    share: Fraction
    total: Fraction
    possible: int
    deducted: int


COLUMNS = (
    col(AttemptItemRow.attempt_id),
    col(AttemptItemRow.position),
    col(AttemptItemRow.revision_id),
    col(AttemptItemRow.arrangement),
    col(AnswerRow.response),
    col(AttemptRow.scheme),
    col(MarkRow.numerator),
    col(MarkRow.denominator),
    col(MarkingRow.earned_numerator),
    col(MarkingRow.earned_denominator),
    col(MarkingRow.possible),
    col(MarkingRow.deducted),
)
"""What `_marked` reads, in its order."""


def marked(session: Session, revision_ids: Collection[int]) -> list[Marked]:
    """What submitted attempts that were asked one of some revisions answered, the newest first."""
    query = (
        core_select(*COLUMNS)
        .select_from(AttemptItemRow)
        .join(AttemptRow, col(AttemptRow.id) == AttemptItemRow.attempt_id)
        .join(MarkingRow, col(MarkingRow.attempt_id) == AttemptItemRow.attempt_id)
        .join(
            MarkRow,
            (col(MarkRow.marking_id) == MarkingRow.id)
            & (col(MarkRow.position) == AttemptItemRow.position),
        )
        .outerjoin(AnswerRow, IS_ITS_ANSWER)
        .where(col(AttemptItemRow.revision_id).in_(revision_ids), is_newest())
        .order_by(col(AttemptItemRow.attempt_id).desc())
    )
    return [_marked(tuple(row)) for row in session.connection().execute(query)]


def _marked(row: tuple[Any, ...]) -> Marked:
    attempt_id, position, revision_id, arrangement, response, scheme, *numbers = row
    above, below, sum_above, sum_below, possible, deducted = numbers
    return Marked(
        attempt_id=attempt_id,
        position=position,
        revision_id=revision_id,
        arrangement=arrangement,
        tokens=tokens_of(response),
        scheme=scheme,
        share=Fraction(above, below),
        total=Fraction(sum_above, sum_below),
        possible=possible,
        deducted=deducted,
    )


def submitted(session: Session, revision_ids: Collection[int]) -> int:
    """How many submitted attempts were asked one of some revisions."""
    query = (
        select(func.count(col(AttemptRow.id)))
        .join(AttemptItemRow, col(AttemptItemRow.attempt_id) == AttemptRow.id)
        .where(
            col(AttemptItemRow.revision_id).in_(revision_ids),
            col(AttemptRow.submitted_at).is_not(None),
        )
    )
    return session.exec(query).one()


def revisions(session: Session, item_id: int) -> Sequence[RevisionRow]:
    """The revisions of an item, oldest first."""
    query = select(RevisionRow).where(RevisionRow.item_id == item_id)
    return session.exec(query.order_by(col(RevisionRow.number))).all()


def later(
    session: Session, revision_ids: Collection[int]
) -> dict[int, tuple[RevisionRow, list[RevisionRow]]]:
    """Those of some revisions that are not the newest, and those that came behind, oldest first."""
    newer = aliased(RevisionRow)
    query = (
        select(RevisionRow, newer)
        .join(newer, col(newer.item_id) == RevisionRow.item_id)
        .where(col(RevisionRow.id).in_(revision_ids), col(newer.number) > RevisionRow.number)
        .order_by(col(newer.number))
    )
    found: dict[int, tuple[RevisionRow, list[RevisionRow]]] = {}
    for row, each in session.exec(query):
        found.setdefault(row.pk, (row, []))[1].append(each)
    return found


def with_ids(session: Session, revision_ids: Collection[int]) -> dict[int, RevisionRow]:
    """Revisions by the numbers of their rows."""
    query = select(RevisionRow).where(col(RevisionRow.id).in_(revision_ids))
    return {row.pk: row for row in session.exec(query)}
