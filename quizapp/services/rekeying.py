"""Marking an answer by a later revision of its item, which corrects the key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlmodel import Session

from questions.ordering_schemes import Scheme
from quizapp.errors import Refused
from quizapp.sentences import said
from quizapp.services import scoring, versions
from quizapp.storage import attempts, mapping, remarking
from quizapp.storage.attempts import Asked
from quizapp.storage.rows import MarkingRow, MarkRow, RevisionRow


def rekeyed(asked: Asked, revision: RevisionRow) -> Asked:
    """A question as it was shown, with key, reasons and evidence of another revision.

    The two must be comparable.
    """
    item = replace(mapping.item_of(revision.content), stem=asked.item.stem)
    return replace(asked, revision_id=revision.pk, item=item)


def as_marked(
    session: Session, asked: Sequence[Asked], marks: Mapping[int, MarkRow]
) -> list[Asked]:
    """Questions by the revisions that their marks name.

    Raises:
        Refused: A mark names a revision by which the answer cannot be marked.
    """
    named = {
        each.position: marks[each.position].revision_id
        for each in asked
        if marks[each.position].revision_id != each.revision_id
    }
    if not named:
        return list(asked)
    shown = {each.revision_id for each in asked if each.position in named}
    rows = remarking.with_ids(session, shown | set(named.values()))
    return [_by(each, rows, named.get(each.position, each.revision_id)) for each in asked]


def corrected(
    session: Session, asked: Sequence[Asked], marked: Sequence[Asked], scheme: Scheme
) -> dict[int, tuple[Asked, RevisionRow]]:
    """By position, questions by the key that was corrected since, where they earn the same by it.

    Where they would earn another mark, key and mark belong together until it is marked again.

    Args:
        session: The scope.
        asked: The questions of an attempt by the revisions that were shown.
        marked: The same by the revisions by which they were marked.
        scheme: How orderings are graded in the attempt.
    """
    behind = remarking.later(session, {each.revision_id for each in asked})
    found = {}
    for shown, before in zip(asked, marked, strict=True):
        row, rows = behind.get(shown.revision_id, (None, []))
        can = [each for each in rows if row is not None and versions.can_mark(row, each)]
        by = next((each for each in (row, *can) if each and each.pk == before.revision_id), None)
        if by is None or not can or versions.key_of(can[-1]) == versions.key_of(by):
            continue
        fresh = rekeyed(shown, can[-1])
        if scoring.grade_of(fresh, scheme).share == scoring.grade_of(before, scheme).share:
            found[shown.position] = (fresh, can[-1])
    return found


def _by(asked: Asked, rows: Mapping[int, RevisionRow], revision_id: int) -> Asked:
    if revision_id == asked.revision_id:
        return asked
    if not versions.can_mark(rows[asked.revision_id], rows[revision_id]):
        raise Refused(
            said(
                "Question %(number)s is marked by a revision that does not ask what was asked.",
                number=asked.position,
            )
        )
    return rekeyed(asked, rows[revision_id])


def marked_again(session: Session, newest: MarkingRow) -> dict[int, MarkingRow]:
    """By position, the marking that marked the question by the revision that counts now.

    Questions that are marked as they were when the attempt was handed in are left out.

    Args:
        session: The scope.
        newest: The marking that counts.
    """
    if newest.number == 1:
        return {}
    found: dict[int, MarkingRow] = {}
    before: dict[int, int] = {}
    for marking in attempts.every_marking(session, newest.attempt_id):
        marks = attempts.marks(session, marking.pk)
        named = {position: mark.revision_id for position, mark in marks.items()}
        for position, revision_id in named.items():
            if before.get(position, revision_id) != revision_id:
                found[position] = marking
        before = named
    return found
