"""Marking submitted attempts again by a key that was corrected after they were asked.

An attempt gets a new marking only where the answer earns another mark; the earlier ones stay. So a
second run finds nothing to do, and one that was cut off is completed by it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from sqlmodel import Session

from quizapp.database import Database
from quizapp.errors import Invalid, Refused
from quizapp.services import detailing, ledger, rekeying, rights, scoring, versions
from quizapp.services.identity import Person
from quizapp.storage import attempts, mapping
from quizapp.storage import remarking as rows
from quizapp.storage.attempts import Asked
from quizapp.storage.remarking import Marked
from quizapp.storage.rows import MarkRow, RevisionRow

LONGEST_REASON, STRETCH = 500, 50
"""How many characters a reason has at most, and how many attempts are held in one scope."""


@dataclass(frozen=True, slots=True)
class Affected:
    """What it would change to mark earlier attempts again.

    Attributes:
        attempts: How many would get another mark for the item.
        scores: How many would end with another score; what is deducted for being late may take
            the difference away.
        apart: How many were asked other options or events than the newest revision has, and keep
            their marks.
    """

    attempts: int = 0
    scores: int = 0
    apart: int = 0


@dataclass(frozen=True, slots=True)
class _Keys:
    """The revisions of an item by which answers to it are marked.

    Attributes:
        by: For each revision whose answers may earn another mark, by its row, what marks them now:
            the newest revision that can.
        apart: The rows of the revisions that the newest one cannot mark.
    """

    by: Mapping[int, RevisionRow]
    apart: frozenset[int]


def affected(database: Database, actor: Person, uid: str) -> Affected:
    """What `remark` would change.

    Raises:
        NotFound: There is no such item.
    """
    rights.editor(actor)
    with database.read() as session:
        keys = _keys(rows.revisions(session, detailing.find(session, uid).pk))
        changed = _changed(session, keys)
        apart = rows.submitted(session, keys.apart) if keys.apart else 0
    scores = sum(_is_another_score(each, share) for each, share in changed)
    return Affected(len(changed), scores, apart)


def remark(
    database: Database, actor: Person, uid: str, reason: str, *, based_on: int | None = None
) -> int:
    """Mark submitted attempts again by the corrected key; how many got a new marking.

    Args:
        database: Where.
        actor: Who marks.
        uid: The item whose key was corrected.
        reason: Why, for those who took the quiz.
        based_on: The revision that the editor has seen; None where they saw none.

    Raises:
        Invalid: There is no reason (`reason`).
        Conflict: Somebody saved a newer revision than they have seen.
        Refused: There are earlier attempts, and the newest revision can mark none of them.
        NotFound: There is no such item.
    """
    rights.editor(actor)
    why = " ".join(reason.replace("\0", "").split())[:LONGEST_REASON]
    if not why:
        raise Invalid({"reason": "Say why these attempts are marked again; their takers read it."})
    with database.read() as session:
        row = detailing.find(session, uid)
        keys = _keys(rows.revisions(session, row.pk))
        found = [each.attempt_id for each, _ in _changed(session, keys)]
        if not found and keys.apart and rows.submitted(session, keys.apart):
            raise Refused(
                "Earlier attempts keep their marks: the options or events of the newest revision "
                "are not those that they were asked, or stand at other places."
            )
    stretches = [found[first : first + STRETCH] for first in range(0, len(found), STRETCH)]
    return sum(_remark(database, actor, uid, why, each, based_on) for each in stretches)


def _remark(
    database: Database, actor: Person, uid: str, why: str, ids: Sequence[int], based_on: int | None
) -> int:
    """Mark some attempts again, those with the largest numbers first, as others hold them."""
    with database.write() as session:
        row = detailing.find_as_seen(session, uid, based_on)
        keys = _keys(rows.revisions(session, row.pk))
        count = sum(_again(database, session, keys, number, actor, why) for number in ids)
        if count:
            detail = f"{count} attempts by revision {row.revision}: {why}"
            ledger.record(session, database.now(), actor, "mark again", f"item {uid}", detail)
        return count


def _again(
    database: Database, session: Session, keys: _Keys, number: int, actor: Person, why: str
) -> bool:
    """Mark an attempt again, if that gives another mark still; whether it did."""
    attempt = attempts.find(session, number, lock=True)
    marking = attempts.markings(session, [number]).get(number)
    if attempt is None or marking is None:
        return False
    marks = attempts.marks(session, marking.pk)
    asked = _rekeyed(session, keys.by, number, marks)
    fresh = scoring.mark(asked, attempt.scheme)
    if all(
        fresh.grades[position].share == Fraction(mark.numerator, mark.denominator)
        for position, mark in marks.items()
    ):
        return False
    at, count = database.now(), marking.number + 1
    scoring.keep(
        session, attempt, asked, fresh, number=count, at=at, marker_id=actor.id, reason=why
    )
    return True


def _rekeyed(
    session: Session, by: Mapping[int, RevisionRow], number: int, marks: Mapping[int, MarkRow]
) -> list[Asked]:
    """The questions of an attempt as they are marked, but the one whose key was corrected."""
    asked = attempts.asked(session, number)
    marked = rekeying.as_marked(session, asked, marks)
    return [
        rekeying.rekeyed(shown, by[shown.revision_id]) if shown.revision_id in by else before
        for shown, before in zip(asked, marked, strict=True)
    ]


def _keys(revisions: Sequence[RevisionRow]) -> _Keys:
    """By which revisions answers are marked; those whose key never changed are left out."""
    by = {}
    for place, row in enumerate(revisions):
        can = [each for each in revisions[place + 1 :] if versions.can_mark(row, each)]
        if any(versions.key_of(each) != versions.key_of(row) for each in can):
            by[row.pk] = can[-1]
    newest = revisions[-1]
    apart = {each.pk for each in revisions[:-1] if not versions.can_mark(each, newest)}
    return _Keys(by, frozenset(apart))


def _changed(session: Session, keys: _Keys) -> list[tuple[Marked, Fraction]]:
    """The answers that earn another mark by the corrected key, with the share that they earn."""
    if not keys.by:
        return []
    judged = [(each, _share(each, keys)) for each in rows.marked(session, keys.by)]
    return [(each, share) for each, share in judged if share != each.share]


def _share(each: Marked, keys: _Keys) -> Fraction:
    asked = Asked(
        position=each.position,
        revision_id=each.revision_id,
        item=mapping.item_of(keys.by[each.revision_id].content),
        arrangement=each.arrangement,
        tokens=each.tokens,
        sequence=0,
    )
    return scoring.grade_of(asked, each.scheme).share


def _is_another_score(each: Marked, share: Fraction) -> bool:
    limits = {"possible": each.possible, "deducted": each.deducted}
    before = attempts.less(each.total, **limits)
    return attempts.less(each.total - each.share + share, **limits) != before
