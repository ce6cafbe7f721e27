"""What editors say to each other about an item."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from quizapp.database import Database
from quizapp.errors import Invalid, NotFound
from quizapp.services import drafting, ledger, rights
from quizapp.services.identity import Person
from quizapp.storage import bank, comments
from quizapp.storage.columns import is_number
from quizapp.storage.rows import CommentRow


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody said of an item.

    Attributes:
        id: Its number, for addresses.
        who: Who said it.
        text: What.
        made: When, in UTC.
        revision: The number of the revision that was the newest then.
        settled: When somebody settled it, or None while it waits.
        settled_by: Who did, or "".
    """

    id: int
    who: str
    text: str
    made: datetime
    revision: int
    settled: datetime | None
    settled_by: str


def of_item(database: Database, actor: Person, uid: str) -> tuple[Comment, ...]:
    """The comments on an item, those that wait first, oldest first."""
    rights.editor(actor)
    with database.read() as session:
        found = comments.of_item(session, uid)
    listed = [
        Comment(
            id=row.pk,
            who=who,
            text=row.text,
            made=row.made_at,
            revision=number,
            settled=row.settled_at,
            settled_by=settler or "",
        )
        for row, who, number, settler in found
    ]
    return tuple(sorted(listed, key=lambda each: each.settled is not None))


def say(database: Database, actor: Person, uid: str, text: str) -> None:
    """Comment on an item.

    Raises:
        Invalid: There are no words, or too many.
        NotFound: There is no such item.
    """
    rights.editor(actor)
    problems: dict[str, str] = {}
    text = drafting.clean(text, "comment", problems)
    if not text:
        problems["comment"] = "The comment has no words."
    if problems:
        raise Invalid(problems)
    with database.write() as session:
        row = bank.find(session, uid)
        if row is None:
            raise NotFound("There is no such item.")
        newest = bank.newest(session, [row.pk])[row.pk]
        now = database.now()
        session.add(
            CommentRow(
                item_id=row.pk,
                revision_id=newest.pk,
                person_id=actor.id,
                text=text,
                made_at=now,
            )
        )
        ledger.record(session, now, actor, "comment", f"item {uid}")


def settle(database: Database, actor: Person, uid: str, comment_id: int) -> None:
    """Say that a comment is dealt with; one that was settled before stays as it is.

    Raises:
        NotFound: The item has no such comment.
    """
    rights.editor(actor)
    with database.write() as session:
        row = session.get(CommentRow, comment_id) if is_number(comment_id) else None
        item = bank.find(session, uid)
        if row is None or item is None or row.item_id != item.pk:
            raise NotFound("There is no such comment.")
        if row.settled_at is None:
            row.settled_at, row.settled_by_id = database.now(), actor.id
            session.add(row)
            ledger.record(session, database.now(), actor, "settle a comment", f"item {uid}")
