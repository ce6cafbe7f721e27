"""Items from files: read and judged first, then taken over as a whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, col, delete

from questions import formats
from questions.model.json_text import dumps
from questions.model.review import Finding, Knowledge
from questions.model.wire import item_id
from quizapp.database import Database
from quizapp.errors import Invalid, NotFound
from quizapp.services import checking, fates, importable, ledger, revising, rights
from quizapp.services.fates import File, Line
from quizapp.services.identity import Person
from quizapp.storage import turns, twins
from quizapp.storage.columns import is_number
from quizapp.storage.rows import UploadRow
from quizapp.storage.turns import Turn

KEPT = timedelta(hours=24)
LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Trial:
    """What an import would do.

    Attributes:
        id: The number of the upload.
        name: The name of the file.
        format: The title of its format.
        lines: Its items in their order, then what could not be read.
        unread: How many parts could not be read.
    """

    id: int
    name: str
    format: str
    lines: tuple[Line, ...]
    unread: int = 0

    def count(self, fate: str) -> int:
        """How many items have a fate."""
        return sum(line.fate == fate for line in self.lines)


def upload(database: Database, actor: Person, *, name: str, format_name: str, data: bytes) -> int:
    """Keep a file for a dry run; the number of the upload. Older uploads of the editor go.

    Raises:
        Invalid: The file is not of that format (`file`), or there is no such format (`format`).
    """
    rights.editor(actor)
    fates.read(File(name, format_name, data))
    with database.write() as session:
        now = database.now()
        mine = (col(UploadRow.person_id) == actor.id) | (col(UploadRow.made_at) < now - KEPT)
        session.exec(delete(UploadRow).where(mine))
        shown = "".join(sign for sign in name if sign.isprintable())[:LONGEST_NAME]
        row = UploadRow(
            person_id=actor.id, name=shown, format=format_name, content=data, made_at=now
        )
        session.add(row)
        session.flush()
        return row.pk


def judged(database: Database, actor: Person, file: File) -> tuple[Line, ...]:
    """What an import of a file would do with its items; nothing is kept, not even the file.

    Raises:
        Invalid: The file is not of that format (`file`), or there is no such format (`format`).
    """
    rights.editor(actor)
    contents = fates.read(file)
    with database.read() as session:
        return fates.judge(session, contents)


def bring(database: Database, actor: Person, file: File) -> tuple[tuple[Line, ...], int]:
    """Take the new items of a file over as drafts, without a dry run that waits to be confirmed.

    Uploads that the editor looks at meanwhile stay as they are.

    Returns:
        What became of each item, and how many were taken over.

    Raises:
        Invalid: The file is not of that format (`file`), or there is no such format (`format`).
    """
    rights.editor(actor)
    contents = fates.read(file)
    with database.read() as session:
        lines = fates.judge(session, contents)
        known = checking.knowledge(session)
    found = _findings(lines, known)
    if not found:
        return lines, 0
    with database.write() as session:
        turns.take(session, Turn.NEW_ITEMS)
        # Judged once more: others may have brought the same questions in between.
        lines = fates.judge(session, contents)
        act = Act(actor, database.now(), file.name, "file")
        return lines, _take_over(session, act, lines, found)


def _findings(lines: Sequence[Line], known: Knowledge) -> dict[str, Sequence[Finding]]:
    """What the checks say of each new item, by its id."""
    new = [line.item for line in lines if line.item is not None]
    return {item_id(item): checking.findings(item, known) for item in new}


def trial(database: Database, actor: Person, upload_id: int) -> Trial:
    """What an import would do; nothing is changed.

    Raises:
        NotFound: The editor has no such upload.
    """
    rights.editor(actor)
    with database.read() as session:
        row = _find(session, actor, upload_id)
        return _trial(session, row)


def unread(database: Database, actor: Person, upload_id: int) -> bytes:
    """The parts of a file that are no items, whole, as JSON Lines: place, reason, source.

    Raises:
        NotFound: The editor has no such upload.
    """
    rights.editor(actor)
    with database.read() as session:
        row = _find(session, actor, upload_id)
        found = formats.load(row.content, row.format)
    records = (
        {"place": one.place, "reason": one.reason, "source": one.source} for one in found.problems
    )
    return "".join(f"{dumps(record)}\n" for record in records).encode()


def _trial(session: Session, row: UploadRow) -> Trial:
    contents = fates.read(_file(row))
    lines, title = fates.judge(session, contents), dict(importable.readable())[row.format]
    return Trial(row.pk, row.name, title, lines, len(contents.refused))


def _file(row: UploadRow) -> File:
    return File(row.name, row.format, row.content)


def run(database: Database, actor: Person, upload_id: int) -> int:
    """Take the new items of an upload over as drafts, all or none; how many there were.

    Raises:
        NotFound: The editor has no such upload; it may be imported already.
        Invalid: It holds nothing new.
    """
    rights.editor(actor)
    with database.read() as session:
        contents = fates.read(_file(_find(session, actor, upload_id)))
        found = _findings(fates.judge(session, contents), checking.knowledge(session))
    if not found:
        raise Invalid({"file": "There is nothing new in this file."})
    with database.write() as session:
        row = _find(session, actor, upload_id, lock=True)
        turns.take(session, Turn.NEW_ITEMS)
        # Judged once more: others may have brought the same questions in between.
        lines = fates.judge(session, contents)
        act = Act(actor, database.now(), row.name, f"upload {row.pk}")
        count = _take_over(session, act, lines, found)
        session.delete(row)
        return count


@dataclass(frozen=True, slots=True)
class Act:
    """Who takes items over when, of which file, and what that file is called in the ledger."""

    actor: Person
    at: datetime
    file: str
    thing: str


def _take_over(
    session: Session, act: Act, lines: Sequence[Line], found: Mapping[str, Sequence[Finding]]
) -> int:
    """Store the new items that were checked; how many there were."""
    checked = [
        (line.item, found[item_id(line.item)])
        for line in lines
        if line.item is not None and item_id(line.item) in found
    ]
    note = f"Imported from {act.file}."
    made = [
        revising.add_by_hand(session, act.actor, item, findings, now=act.at, note=note)
        for item, findings in checked
    ]
    twins.renew(session, [each.pk for each in made])
    detail = f"{len(made)} items from {act.file}"
    ledger.record(session, act.at, act.actor, "import", act.thing, detail)
    return len(made)


def _find(session: Session, actor: Person, upload_id: int, *, lock: bool = False) -> UploadRow:
    row = (
        session.get(UploadRow, upload_id, with_for_update=True if lock else None)
        if is_number(upload_id)
        else None
    )
    if row is None or row.person_id != actor.id:
        raise NotFound("You have no such upload; it may be imported already.")
    return row
