"""How items behave in attempts, revision by revision.

Figures of several revisions are taken together only where each says that it changed nothing but
words. Of each taker the first attempt at a quiz counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from sqlmodel import Session

from questions import statistics
from questions.statistics import Interval, Trust
from quizapp.database import Database
from quizapp.storage import figures
from quizapp.storage.figures import Earned
from quizapp.storage.rows import ItemFiguresRow

STRETCH, MARKINGS = 100, 2_000
"""How many items, and how many markings, are counted in one scope."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How an item behaved.

    Attributes:
        attempts: How many attempts they rest on.
        facility: The mean share of the mark, or None without attempts.
        interval: Wilson's interval for those who earned the whole mark, or None.
        discrimination: The discrimination index in percent, or None where nothing varies.
        trust: How far they may be trusted.
    """

    attempts: int
    facility: Fraction | None
    interval: Interval | None
    discrimination: float | None
    trust: Trust


def of(earned: Sequence[Earned]) -> Figures:
    """The figures of what attempts earned."""
    shares = [each.share for each in earned]
    beside = [(each.share, each.rest) for each in earned if each.rest is not None]
    marks = [share for share, _ in beside]
    totals = [share + rest for share, rest in beside]
    right = sum(share == 1 for share in shares)
    return Figures(
        attempts=len(shares),
        facility=statistics.facility(shares),
        interval=statistics.facility_interval(right, len(shares)),
        discrimination=statistics.discrimination_index(marks, totals),
        trust=statistics.trust(len(shares)),
    )


def of_revisions(session: Session, item_id: int) -> dict[int, Figures]:
    """The figures of each revision of an item alone, by its number."""
    earned = figures.earned(session, [item_id]).get(item_id, [])
    numbers = [number for number, _ in figures.pooled(session, [item_id]).get(item_id, ())]
    return {number: of([each for each in earned if each.number == number]) for number in numbers}


def newest(session: Session, item_id: int) -> Figures:
    """The figures of an item as it is now: of its newest revision, and those that ask the same."""
    earned = figures.earned(session, [item_id]).get(item_id, [])
    same = _asking_the_same(figures.pooled(session, [item_id]).get(item_id, ()))
    return of([each for each in earned if each.number in same])


def _asking_the_same(revisions: Sequence[tuple[int, bool]]) -> set[int]:
    """The numbers of the newest revision and of those before it that differ in words alone."""
    same: set[int] = set()
    for number, wording_only in reversed(revisions):
        same.add(number)
        if not wording_only:
            break
    return same


def refresh(database: Database) -> int:
    """Bring the figures that lists are filtered by up to date; how many markings were new.

    Each marking is counted once it is known to every item that it is about: a process that ends in
    between leaves it to the next, and counting twice changes nothing.
    """
    counted = 0
    while True:
        with database.read() as session:
            markings = figures.uncounted(session, most=MARKINGS)
            waiting = figures.marked(session, markings)
        for first in range(0, len(waiting), STRETCH):
            _count(database, waiting[first : first + STRETCH])
        with database.write() as session:
            figures.note_counted(session, markings)
        counted += len(markings)
        if len(markings) < MARKINGS:
            return counted


def _count(database: Database, item_ids: Sequence[int]) -> None:
    with database.write() as session:
        figures.hold(session, item_ids)
        earned, revisions = figures.earned(session, item_ids), figures.pooled(session, item_ids)
        figures.keep(
            session, [_row(each, earned.get(each, []), revisions[each]) for each in item_ids]
        )


def _row(
    item_id: int, earned: Sequence[Earned], revisions: Sequence[tuple[int, bool]]
) -> ItemFiguresRow:
    same = _asking_the_same(revisions)
    found = of([each for each in earned if each.number in same])
    index = found.discrimination
    return ItemFiguresRow(
        item_id=item_id,
        attempts=found.attempts,
        facility=None if found.facility is None else float(found.facility),
        discrimination=None if index is None else index / 100,
    )
