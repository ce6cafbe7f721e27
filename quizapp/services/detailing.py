"""Items and revisions as an editor sees them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

from quizapp.errors import Conflict, NotFound
from quizapp.sentences import said
from quizapp.services import drafting, evidence, figures
from quizapp.services.bank import ItemDetail, RevisionView, Twin
from quizapp.storage import articles, bank, mapping, twins
from quizapp.storage.rows import FindingRow, ItemRow, RevisionRow

BUILDER = "the builder"


def find(session: Session, uid: str, *, lock: bool = False) -> ItemRow:
    """The row of an item.

    Raises:
        NotFound: There is no such item.
    """
    row = bank.find(session, uid, lock=lock)
    if row is None:
        raise NotFound("There is no such item.")
    return row


def find_as_seen(session: Session, uid: str, revision: int | None) -> ItemRow:
    """The row of an item, held, if its newest revision is the one that was seen.

    Args:
        session: The scope.
        uid: The item.
        revision: The number of the revision that was seen; None where it does not matter.

    Raises:
        Conflict: Somebody saved a newer one meanwhile.
        NotFound: There is no such item.
    """
    row = find(session, uid, lock=True)
    if revision not in {None, row.revision}:
        raise Conflict(
            said("Revision %(number)s was saved meanwhile; look at it first.", number=row.revision)
        )
    return row


def detail(session: Session, row: ItemRow) -> ItemDetail:
    """An item in its newest revision, with its figures."""
    newest, author = next(
        pair for pair in bank.revisions(session, row.pk) if pair[0].number == row.revision
    )
    found = bank.findings(session, [newest.pk]).get(newest.pk, [])
    view = revision(newest, author, found)
    quoted = articles.named(session, evidence.article_names([view.item]))
    return ItemDetail(
        uid=row.uid,
        state=row.state,
        state_note=row.state_note,
        edited=row.human_edited,
        revision=view,
        evidence=evidence.views(view.item.evidence, quoted),
        draft=drafting.draft_of(view.item),
        reviewer_id=row.reviewer_id,
        evidence_lost=row.evidence_lost,
        figures=figures.newest(session, row.pk),
        twins=tuple(
            Twin(each.uid, each.stem, each.state)
            for each in twins.of_items(session, [row.pk]).get(row.pk, ())
        ),
    )


def revision(row: RevisionRow, author: str | None, found: Sequence[FindingRow]) -> RevisionView:
    """A revision by the name of its author, or of the builder."""
    return RevisionView(
        number=row.number,
        author=author or BUILDER,
        made=row.made_at,
        note=row.note,
        item=mapping.item_of(row.content),
        findings=tuple(mapping.finding_of(each) for each in found),
        wording_only=row.wording_only,
    )
