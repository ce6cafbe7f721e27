"""Items that ask nearly the same: with the same answer, and most of their telling words shared.

Compared are the beginnings of words, since “built” and “builder” tell the same; words that only
hold a sentence together, or say in general what is asked for, tell nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import combinations

from sqlalchemy import insert
from sqlmodel import Session, col, delete, select
from sqlmodel.sql.expression import SelectOfScalar

from quizapp.storage import search, turns
from quizapp.storage.bulk import stretches
from quizapp.storage.rows import ItemRow, ItemTwinRow
from quizapp.storage.states import ItemState
from quizapp.storage.turns import Turn

SHARED = 0.6
BEGINNING = 4
MOST_ALIKE = 500
"""Of more items with one answer, such as a year in a large bank, the fresh and newest are compared.
"""
_EMPTY = frozenset(
    """a about after also an and are as at be became been before being but by called came can could
    date day did do does during each first following for from had has have he her his how if in
    into is it its many much name named of on one or order person place put she than that the their
    these they this those to was were what when where which while who whom whose why will with
    would year years""".split()
)


def telling(stem: str) -> frozenset[str]:
    """The beginnings of the words by which a question differs from others."""
    found = [word for word in search.words([stem]).split() if word not in _EMPTY]
    return frozenset(word if word.isdigit() else word[:BEGINNING] for word in found)


def alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two stems, by what tells them, ask nearly the same."""
    every = len(one | other)
    return every == 0 or len(one & other) >= SHARED * every


def renew(session: Session, item_ids: Collection[int]) -> None:
    """Find the near-duplicates of items anew, after their contents have changed."""
    session.flush()
    turns.take(session, Turn.TWINS)
    fresh = set(item_ids)
    for part in stretches(sorted(fresh)):
        session.exec(delete(ItemTwinRow).where(col(ItemTwinRow.item_id).in_(part)))
        session.exec(delete(ItemTwinRow).where(col(ItemTwinRow.twin_id).in_(part)))
    pairs = [
        pair for rows in _with_same_answers(session, fresh).values() for pair in _pairs(rows, fresh)
    ]
    both = [{"item_id": one, "twin_id": two} for pair in pairs for one, two in (pair, pair[::-1])]
    if both:
        session.connection().execute(insert(ItemTwinRow), both)


Stems = list[tuple[int, str]]


def _with_same_answers(session: Session, item_ids: Collection[int]) -> Mapping[str, Stems]:
    """Number and stem of all items that have the answer of one of these, by that answer."""
    wanted: set[str] = set()
    for numbers in stretches(sorted(item_ids)):
        answers = select(ItemRow.answer_words).where(col(ItemRow.id).in_(numbers))
        wanted |= set(session.exec(answers)) - {""}
    found: dict[str, Stems] = defaultdict(list)
    for words in stretches(sorted(wanted)):
        query = select(ItemRow.answer_words, ItemRow.id, ItemRow.stem).where(
            col(ItemRow.answer_words).in_(words)
        )
        for answer, number, stem in session.exec(query.order_by(col(ItemRow.id).desc())):
            if number is not None:
                found[answer].append((number, stem))
    return found


def _pairs(rows: Stems, fresh: Collection[int]) -> list[tuple[int, int]]:
    first = sorted(rows, key=lambda row: row[0] not in fresh)[:MOST_ALIKE]
    told = [(number, telling(stem)) for number, stem in first]
    return [
        (one, other)
        for (one, its), (other, theirs) in combinations(told, 2)
        if (one in fresh or other in fresh) and alike(its, theirs)
    ]


def with_twins() -> SelectOfScalar[int]:
    """The items that have a near-duplicate that is not retired."""
    kept = select(ItemRow.id).where(col(ItemRow.state) != ItemState.RETIRED)
    return select(ItemTwinRow.item_id).where(col(ItemTwinRow.twin_id).in_(kept))


def of_items(session: Session, item_ids: Sequence[int]) -> dict[int, list[ItemRow]]:
    """The near-duplicates of each item that are not retired."""
    query = (
        select(ItemTwinRow.item_id, ItemRow)
        .join(ItemRow, col(ItemRow.id) == ItemTwinRow.twin_id)
        .where(col(ItemTwinRow.item_id).in_(item_ids), col(ItemRow.state) != ItemState.RETIRED)
        .order_by(col(ItemRow.id))
    )
    found: dict[int, list[ItemRow]] = {}
    for number, row in session.exec(query):
        found.setdefault(number, []).append(row)
    return found
