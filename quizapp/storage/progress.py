"""Questions asked of what takers earned over time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from sqlalchemy import Subquery, func
from sqlmodel import Session, col, select

from quizapp.storage import attempts, outcomes, windows
from quizapp.storage.attempts import TakerKey
from quizapp.storage.rows import (
    AliasRow,
    AttemptRow,
    MarkingRow,
    MarkRow,
    PersonRow,
    RevisionRow,
)


@dataclass(frozen=True, slots=True)
class Earned:
    """What an attempt earned for an item."""

    attempt_id: int
    at: datetime
    item_id: int
    share: Fraction


@dataclass(frozen=True, slots=True)
class Entrant:
    """Somebody with an alias, and what their first attempt at a quiz earned."""

    person_id: int
    alias: str
    earned: Fraction
    possible: int


def of_taker(session: Session, taker: TakerKey, now: datetime) -> list[Earned]:
    """What a taker earned item by item, in attempts whose review is open, the oldest first."""
    query = (
        select(AttemptRow.id, AttemptRow.submitted_at, RevisionRow.item_id, MarkRow)
        .join(MarkingRow, col(MarkingRow.attempt_id) == AttemptRow.id)
        .join(MarkRow, col(MarkRow.marking_id) == MarkingRow.id)
        .join(RevisionRow, col(RevisionRow.id) == MarkRow.revision_id)
        .where(
            AttemptRow.person_id == taker.person_id,
            AttemptRow.guest_hash == taker.guest_hash,
            windows.is_open(now),
            outcomes.is_newest(),
        )
        .order_by(col(AttemptRow.submitted_at), col(AttemptRow.id))
    )
    return [
        Earned(attempt_id, at, item_id, Fraction(mark.numerator, mark.denominator))
        for attempt_id, at, item_id, mark in session.exec(query)
        if attempt_id is not None and at is not None
    ]


def entrants(session: Session, quiz_id: int, now: datetime) -> list[Entrant]:
    """Who shows in the leaderboard of a quiz: people with an alias, each by the first attempt.

    An attempt counts once its review is open: a board tells nothing of a test that goes on.
    """
    first = _first_attempts(quiz_id)
    query = (
        select(AliasRow, MarkingRow)
        .join(AttemptRow, col(AttemptRow.person_id) == AliasRow.person_id)
        .join(
            first,
            (first.c.person_id == AttemptRow.person_id) & (first.c.number == AttemptRow.number),
        )
        .join(MarkingRow, col(MarkingRow.attempt_id) == AttemptRow.id)
        .where(AttemptRow.quiz_id == quiz_id, windows.is_open(now), outcomes.is_newest())
    )
    return [
        Entrant(
            alias.person_id,
            alias.alias,
            attempts.earned(marking),
            marking.possible,
        )
        for alias, marking in session.exec(query)
    ]


def _first_attempts(quiz_id: int) -> Subquery:
    """The number of the first attempt of each person that was handed in."""
    return (
        select(AttemptRow.person_id, func.min(AttemptRow.number).label("number"))
        .where(
            AttemptRow.quiz_id == quiz_id,
            col(AttemptRow.person_id).is_not(None),
            col(AttemptRow.submitted_at).is_not(None),
        )
        .group_by(col(AttemptRow.person_id))
        .subquery()
    )


def alias_of(session: Session, person_id: int) -> AliasRow | None:
    """The alias of a person who shows in leaderboards."""
    return session.get(AliasRow, person_id)


def folded(session: Session, name: str) -> Sequence[AliasRow]:
    """Who has an alias that reads as this one, which is given folded."""
    return session.exec(select(AliasRow).where(AliasRow.folded == name)).all()


def is_name_of_somebody(session: Session, name: str) -> bool:
    """Whether somebody with an account bears a name, in large or small letters."""
    query = select(PersonRow.id).where(func.lower(PersonRow.name) == name.lower())
    return session.exec(query.limit(1)).first() is not None
