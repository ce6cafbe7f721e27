"""Items from files: read and judged first, then taken over as a whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlmodel import Session, col, delete

from questions import formats
from questions.errors import QuestionsError
from questions.model.items import Item
from questions.model.json_text import dumps
from questions.model.review import Finding
from questions.model.wire import item_id
from quizapp.database import Database
from quizapp.errors import Invalid, NotFound
from quizapp.sentences import said
from quizapp.services import checking, drafting, importable, ledger, revising, rights
from quizapp.services.identity import Person
from quizapp.storage import bank, mapping, turns, twins
from quizapp.storage.columns import is_number
from quizapp.storage.rows import UploadRow
from quizapp.storage.turns import Turn

KEPT = timedelta(hours=24)
LONGEST_NAME = 200
MOST_ITEMS = 5_000
SHOWN = 100


class Fate(StrEnum):
    """What becomes of an item of a file."""

    NEW = "new"
    KNOWN = "known"
    TWICE = "twice"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class File:
    """A file as it was sent: what it is called, the name of its format, what it holds."""

    name: str
    format: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Line:
    """One item of a file, or a part of it that is none.

    Attributes:
        place: Where it stands: "item 3", "line 12".
        fate: What becomes of it.
        text: Its question, or the part of the file as it stands.
        reason: Why, where it is not new.
        uid: The item of the bank that it repeats, or "".
        item: The item, where it is to be taken over.
    """

    place: str
    fate: Fate
    text: str
    reason: str = ""
    uid: str = ""
    item: Item | None = None


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
    _check(File(name, format_name, data))
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


def _check(file: File) -> None:
    if file.format not in dict(importable.readable()):
        raise Invalid({"format": "Choose one of the formats that the page offers."})
    if not file.content:
        raise Invalid({"file": "The file is empty, or none was chosen."})
    _read(file.content, file.format)


def judged(database: Database, actor: Person, file: File) -> tuple[Line, ...]:
    """What an import of a file would do with its items; nothing is kept, not even the file.

    Raises:
        Invalid: The file is not of that format (`file`), or there is no such format (`format`).
    """
    rights.editor(actor)
    _check(file)
    with database.read() as session:
        return _judged(session, file)


def bring(database: Database, actor: Person, file: File) -> tuple[tuple[Line, ...], int]:
    """Take the new items of a file over as drafts, without a dry run that waits to be confirmed.

    Uploads that the editor looks at meanwhile stay as they are.

    Returns:
        What became of each item, and how many were taken over.

    Raises:
        Invalid: The file is not of that format (`file`), or there is no such format (`format`).
    """
    lines = judged(database, actor, file)
    new = [line.item for line in lines if line.item is not None]
    if not new:
        return lines, 0
    with database.read() as session:
        known = checking.knowledge(session)
    found = {item_id(item): checking.findings(item, known) for item in new}
    with database.write() as session:
        turns.take(session, Turn.NEW_ITEMS)
        lines = _judged(session, file)
        return lines, _take_over(session, database.now(), actor, file, found, thing="file")


def _read(data: bytes, format_name: str) -> tuple[list[Item], list[Line]]:
    """The items of a file, and the parts that are none."""
    try:
        found = formats.load(data, format_name)
    except QuestionsError as error:
        raise Invalid({"file": str(error)}) from error
    if len(found.items) > MOST_ITEMS:
        raise Invalid(
            {"file": said("The file has more than %(most)s questions; split it.", most=MOST_ITEMS)}
        )
    refused = [
        Line(problem.place, Fate.REFUSED, problem.source[:SHOWN], problem.reason)
        for problem in found.problems
    ]
    return list(found.items), refused


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


def _file(row: UploadRow) -> File:
    return File(row.name, row.format, row.content)


def _trial(session: Session, row: UploadRow) -> Trial:
    items, refused = _read(row.content, row.format)
    lines = (*_judge(session, items), *refused)
    format_name = dict(importable.readable())[row.format]
    return Trial(row.pk, row.name, format_name, lines, len(refused))


def _judged(session: Session, file: File) -> tuple[Line, ...]:
    """The items of a file in their order with what becomes of them, then what could not be read."""
    items, refused = _read(file.content, file.format)
    return (*_judge(session, items), *refused)


def _judge(session: Session, items: Sequence[Item]) -> Iterator[Line]:
    """What becomes of each item, beside what the bank has."""
    known = bank.with_questions(
        session, [item.stem for item in items], [item_id(item) for item in items]
    )
    seen: dict[tuple[str, str], int] = {}
    for number, item in enumerate(items, 1):
        place = said("item %(number)s", number=number)
        key = (item.stem, mapping.answer_in_short(item.interaction))
        uid = known.same(item_id(item), key)
        if reason := _problem(item):
            yield Line(place, Fate.REFUSED, item.stem[:SHOWN], reason)
        elif uid:
            yield Line(
                place, Fate.KNOWN, item.stem, said("The bank has this question already."), uid
            )
        elif key in seen:
            yield Line(
                place,
                Fate.TWICE,
                item.stem,
                said("It is the same as item %(number)s.", number=seen[key]),
            )
        else:
            other = known.other_key(key)
            told = said("The bank asks this with another key: %(key)s.", key=other) if other else ""
            yield Line(place, Fate.NEW, item.stem, told, item=item)
        seen.setdefault(key, number)


def _problem(item: Item) -> str:
    """Why an item cannot be kept, or ""; it must be what the editor's form could hold."""
    try:
        drafting.item_of(drafting.draft_of(item), item)
    except Invalid as error:
        return str(error)
    return ""


def run(database: Database, actor: Person, upload_id: int) -> int:
    """Take the new items of an upload over as drafts, all or none; how many there were.

    Raises:
        NotFound: The editor has no such upload; it may be imported already.
        Invalid: It holds nothing new.
    """
    rights.editor(actor)
    with database.read() as session:
        row = _find(session, actor, upload_id)
        new = [line.item for line in _trial(session, row).lines if line.item is not None]
        known = checking.knowledge(session)
    if not new:
        raise Invalid({"file": "There is nothing new in this file."})
    found = {item_id(item): checking.findings(item, known) for item in new}
    with database.write() as session:
        row = _find(session, actor, upload_id, lock=True)
        turns.take(session, Turn.NEW_ITEMS)
        file, thing = _file(row), f"upload {row.pk}"
        count = _take_over(session, database.now(), actor, file, found, thing=thing)
        session.delete(row)
        return count


def _take_over(
    session: Session,
    now: datetime,
    actor: Person,
    file: File,
    findings: Mapping[str, Sequence[Finding]],
    *,
    thing: str,
) -> int:
    """Store what is new of a file, with what was found about each item by its id."""
    # Read once more: others may have brought the same questions in between.
    items = [line.item for line in _judged(session, file) if line.item is not None]
    note = f"Imported from {file.name}."
    made = [
        revising.add_by_hand(
            session, actor, item, findings.get(item_id(item), ()), now=now, note=note
        )
        for item in items
    ]
    twins.renew(session, [each.pk for each in made])
    detail = f"{len(items)} items from {file.name}"
    ledger.record(session, now, actor, "import", thing, detail)
    return len(items)


def _find(session: Session, actor: Person, upload_id: int, *, lock: bool = False) -> UploadRow:
    row = (
        session.get(UploadRow, upload_id, with_for_update=True if lock else None)
        if is_number(upload_id)
        else None
    )
    if row is None or row.person_id != actor.id:
        raise NotFound("You have no such upload; it may be imported already.")
    return row
