"""Which items to list, and a stretch of them from wherever one stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta

from sqlalchemy import ColumnElement, and_, func
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col, or_, select

from quizapp.storage import search, twins
from quizapp.storage.columns import LARGEST_NUMBER, is_number
from quizapp.storage.rows import (
    BlindAnswerRow,
    CommentRow,
    FlagRow,
    ItemArticleRow,
    ItemFiguresRow,
    ItemFindingRow,
    ItemRow,
    ItemTagRow,
    RevisionRow,
)
from quizapp.storage.states import ItemState

Condition = ColumnElement[bool]
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFilter:
    """Which items to list; what is left at its default does not restrict.

    Shares are in percent, from 0 to 100, both ends included.

    Attributes:
        text: Words that the stem, the options, the events, the explanation or the subjects hold.
        state: The state; None for all but retired ones.
        kind: What is asked.
        article_id: The article that backs it up.
        finding: A check that found something in the newest revision.
        tag: A subject.
        flagged: Whether a flag of a taker waits.
        commented: Whether a comment waits.
        disputed: Whether a reviewer who had not seen the key of the newest revision chose another.
        evidence_lost: Whether an article no longer holds its evidence.
        has_twin: Whether another item that is not retired asks nearly the same.
        hardest: The largest difficulty that was estimated.
        easiest: The smallest one.
        facility_least: The smallest share of the marks that attempts earned on it.
        facility_most: The largest one.
        discrimination_most: The largest discrimination index, from -100.
        author_id: Who made the newest revision; 0 for the builder.
        reviewer_id: Who is to review it.
        since: Changed on this day or later, `YYYY-MM-DD`.
        until: Changed on this day or before.
    """

    text: str = ""
    state: ItemState | None = None
    kind: str = ""
    article_id: int | None = None
    finding: str = ""
    tag: str = ""
    flagged: bool = False
    commented: bool = False
    disputed: bool = False
    evidence_lost: bool = False
    has_twin: bool = False
    easiest: int | None = None
    hardest: int | None = None
    facility_least: int | None = None
    facility_most: int | None = None
    discrimination_most: int | None = None
    author_id: int | None = None
    reviewer_id: int | None = None
    since: str = ""
    until: str = ""

    @property
    def changes(self) -> dict[str, object]:
        """What restricts, by the names of the fields."""
        return {
            each.name: getattr(self, each.name)
            for each in fields(self)
            if getattr(self, each.name) != each.default
        }


def conditions(wanted: ItemFilter) -> list[Condition]:
    """What rows of items must meet."""
    return [*_of_itself(wanted), *_of_its_newest_revision(wanted), *_of_others(wanted)]


def _of_itself(wanted: ItemFilter) -> list[Condition]:
    state = col(ItemRow.state)
    held: list[Condition] = [state == wanted.state if wanted.state else state != ItemState.RETIRED]
    if wanted.text.strip():
        held.append(search.holds(wanted.text))
    if wanted.kind:
        held.append(col(ItemRow.kind) == wanted.kind)
    if wanted.evidence_lost:
        held.append(col(ItemRow.evidence_lost).is_(True))
    if wanted.reviewer_id is not None:
        held.append(col(ItemRow.reviewer_id) == _number(wanted.reviewer_id))
    if wanted.author_id is not None:
        author = col(ItemRow.author_id)
        number = _number(wanted.author_id)
        held.append(author == number if wanted.author_id else author.is_(None))
    difficulty = col(ItemRow.difficulty)
    held += _between(difficulty, wanted.easiest, wanted.hardest)
    if wanted.since:
        held.append(col(ItemRow.changed_at) >= day_of(wanted.since))
    if wanted.until:
        held.append(col(ItemRow.changed_at) < day_of(wanted.until) + timedelta(days=1))
    return held


def _number(number: int) -> int:
    """A number that a row could have; 0, which none has, for one that none could have."""
    return number if is_number(number) else 0


def day_of(text: str) -> datetime:
    """The beginning of a day in UTC.

    Raises:
        ValueError: It is none.
    """
    return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)


def _between(
    column: ColumnElement[float] | Mapped[float | None], least: int | None, most: int | None
) -> list[Condition]:
    held: list[Condition] = []
    if least is not None:
        held.append(column >= least / 100 - 1e-9)
    if most is not None:
        held.append(column <= most / 100 + 1e-9)
    return held


def _of_its_newest_revision(wanted: ItemFilter) -> list[Condition]:
    held: list[Condition] = []
    if wanted.finding:
        found = select(ItemFindingRow.item_id).where(ItemFindingRow.check == wanted.finding)
        held.append(col(ItemRow.id).in_(found))
    if wanted.disputed:
        disputed = (
            select(BlindAnswerRow.id)
            .join(RevisionRow, col(RevisionRow.id) == BlindAnswerRow.revision_id)
            .where(
                BlindAnswerRow.item_id == ItemRow.id,
                RevisionRow.number == ItemRow.revision,
                col(BlindAnswerRow.agrees).is_(False),
            )
        )
        held.append(disputed.exists())
    if wanted.tag:
        held.append(has_tag(wanted.tag))
    return held


def has_tag(tag: str) -> Condition:
    """That an item has a subject."""
    return col(ItemRow.id).in_(select(ItemTagRow.item_id).where(ItemTagRow.tag == tag))


def _of_others(wanted: ItemFilter) -> list[Condition]:
    number = col(ItemRow.id)
    held: list[Condition] = []
    if wanted.article_id is not None:
        article = _number(wanted.article_id)
        linked = select(ItemArticleRow.item_id).where(ItemArticleRow.article_id == article)
        held.append(number.in_(linked))
    if wanted.has_twin:
        held.append(number.in_(twins.with_twins()))
    if wanted.flagged:
        waiting = select(FlagRow.item_id).where(col(FlagRow.settled_at).is_(None))
        held.append(number.in_(waiting))
    if wanted.commented:
        asked = select(CommentRow.item_id).where(col(CommentRow.settled_at).is_(None))
        held.append(number.in_(asked))
    figures = _between(
        col(ItemFiguresRow.facility), wanted.facility_least, wanted.facility_most
    ) + _between(col(ItemFiguresRow.discrimination), None, wanted.discrimination_most)
    if figures:
        held.append(number.in_(select(ItemFiguresRow.item_id).where(*figures)))
    return held


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place in the order of the list: those changed last first, then by rank and number."""

    changed: datetime
    rank: int
    number: int

    @classmethod
    def of(cls, row: ItemRow) -> Cursor:
        """The place of an item."""
        return cls(row.changed_at, row.rank, row.pk)

    @classmethod
    def read(cls, text: str) -> Cursor | None:
        """The place that an address names, or None where it names none."""
        parts = text.split(".")
        if len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
            return None
        micros, rank, number = map(int, (part[:20] for part in parts))
        if max(rank, number) > LARGEST_NUMBER or micros > 2**57:
            return None
        return cls(_EPOCH + timedelta(microseconds=micros), rank, number)

    def __str__(self) -> str:
        micros = (self.changed - _EPOCH) // timedelta(microseconds=1)
        return f"{micros}.{self.rank}.{self.number}"

    def follows(self) -> Condition:
        """That an item stands behind this place."""
        changed, rank, number = _order()
        return and_(
            changed <= self.changed,
            or_(
                changed < self.changed,
                rank > self.rank,
                and_(rank == self.rank, number > self.number),
            ),
        )

    def precedes(self) -> Condition:
        """That an item stands before this place."""
        changed, rank, number = _order()
        return and_(
            changed >= self.changed,
            or_(
                changed > self.changed,
                rank < self.rank,
                and_(rank == self.rank, number < self.number),
            ),
        )


def _order() -> tuple[ColumnElement[datetime], ColumnElement[int], ColumnElement[int]]:
    return col(ItemRow.changed_at), col(ItemRow.rank), col(ItemRow.id)  # type: ignore[return-value]


def stretch(
    session: Session, wanted: ItemFilter, *, after: Cursor | None, before: Cursor | None, limit: int
) -> Sequence[ItemRow]:
    """The items behind one place, or before the other, in the order of the list."""
    changed, rank, number = _order()
    query = select(ItemRow).where(*conditions(wanted)).limit(limit)
    if before is not None:
        query = query.where(before.precedes())
        backwards = query.order_by(changed.asc(), rank.desc(), number.desc())
        return session.exec(backwards).all()[::-1]
    if after is not None:
        query = query.where(after.follows())
    return session.exec(query.order_by(changed.desc(), rank, number)).all()


def page(session: Session, wanted: ItemFilter, *, offset: int, limit: int) -> Sequence[ItemRow]:
    """A stretch of the items that are wanted, by how many stand before it."""
    changed, rank, number = _order()
    query = select(ItemRow).where(*conditions(wanted)).order_by(changed.desc(), rank, number)
    return session.exec(query.offset(offset).limit(limit)).all()


def best(session: Session, wanted: ItemFilter, *, limit: int) -> Sequence[ItemRow]:
    """Items that are wanted, those first that their builds put first."""
    _, rank, number = _order()
    query = select(ItemRow).where(*conditions(wanted)).order_by(rank, number)
    return session.exec(query.limit(limit)).all()


def count(session: Session, wanted: ItemFilter) -> int:
    """How many items are wanted."""
    query = select(func.count()).select_from(ItemRow).where(*conditions(wanted))
    return session.exec(query).one()
