"""Items and quizzes as files for other systems."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from questions import formats as known
from questions.errors import UsageError
from questions.model.items import Item
from questions.model.wire import item_id
from quizapp.database import Database
from quizapp.errors import NotAllowed, NotFound
from quizapp.services.identity import Person
from quizapp.services.teaching import own_quiz
from quizapp.storage import bank, quizzes
from quizapp.storage.mapping import item_of
from quizapp.storage.rows import RevisionRow


@dataclass(frozen=True, slots=True)
class Format:
    """A format that items can be downloaded in."""

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Download:
    """A file to be sent.

    Attributes:
        name: The name of the file.
        media_type: Its type, for the header.
        data: Its bytes.
        left_out: A sentence for each item that the format could not carry.
    """

    name: str
    media_type: str
    data: bytes
    left_out: tuple[str, ...] = ()


def formats() -> tuple[Format, ...]:
    """The formats that items can be downloaded in."""
    return tuple(Format(form.NAME, form.TITLE) for form in known.FORMATS)


def of_quiz(database: Database, actor: Person, quiz_id: int, format_name: str) -> Download:
    """The items of a quiz in their newest wording, without retired ones.

    Raises:
        NotFound: There is no such quiz of this teacher, or no such format.
    """
    with database.read() as session:
        row = own_quiz(session, actor, quiz_id)
        items = _items(quizzes.revisions(session, quiz_id))
    return _download(items, format_name, row.title)


def of_items(database: Database, actor: Person, uids: Sequence[str], format_name: str) -> Download:
    """Chosen items in their newest wording, in the order given.

    Raises:
        NotAllowed: The actor does not teach.
        NotFound: There is no such item or format.
    """
    if not actor.may_teach:
        raise NotAllowed("Only teachers and editors may download items.")
    with database.read() as session:
        rows = bank.with_uids(session, uids)
        missing = [uid for uid in uids if uid not in rows]
        if missing:
            raise NotFound(f"There is no item {missing[0]}.")
        newest = bank.newest(session, [row.pk for row in rows.values()])
    chosen = [newest[rows[uid].pk] for uid in dict.fromkeys(uids)]
    return _download(_items(chosen), format_name, "Items")


def _items(revisions: Sequence[RevisionRow]) -> list[Item]:
    return [item_of(revision.content) for revision in revisions]


def _download(items: Sequence[Item], format_name: str, title: str) -> Download:
    try:
        form = known.find(format_name)
    except UsageError as error:
        raise NotFound(str(error)) from error
    export = form.write(items, title=title)
    stems = {item_id(item): item.stem for item in items}
    left_out = tuple(f"{stems[one.item]} ({one.reason})" for one in export.left_out)
    return Download(file_name(title, form.SUFFIX), form.MEDIA_TYPE, export.data, left_out)


def file_name(title: str, ending: str) -> str:
    """A name for a file in letters that every system takes: "panama-canal.csv"."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    words = "-".join(re.findall(r"[a-z0-9]+", plain.lower()))[:60].strip("-") or "quiz"
    return f"{words}{'' if ending.startswith('.') else '-'}{ending}"
