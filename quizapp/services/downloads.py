"""Items and quizzes as files for other systems."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session

from questions import formats as known
from questions.errors import UsageError
from questions.model.exports import PLAIN, Carries, ExportOptions
from questions.model.items import Item
from questions.model.wire import item_id
from quizapp.database import Database
from quizapp.errors import NotAllowed, NotFound, Refused
from quizapp.sentences import said
from quizapp.services import listing
from quizapp.services.bank import ItemCard
from quizapp.services.identity import Person
from quizapp.services.teaching import own_quiz
from quizapp.storage import articles, bank, quizzes
from quizapp.storage.mapping import article_of, item_of
from quizapp.storage.rows import ItemRow, RevisionRow
from quizapp.storage.states import ItemState


@dataclass(frozen=True, slots=True)
class Format:
    """A format that items can be downloaded in.

    Attributes:
        name: By which it is asked for.
        label: The system that takes it.
        carries: What it has a place for.
    """

    name: str
    label: str
    carries: Carries


@dataclass(frozen=True, slots=True)
class Download:
    """A file to be sent.

    Attributes:
        name: The name of the file.
        media_type: Its type, for the header.
        data: Its bytes.
        left_out: A sentence for each item that the format could not carry.
        remarks: A sentence for what should be known of items that are in it.
        count: How many items are in it.
    """

    name: str
    media_type: str
    data: bytes
    left_out: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    count: int = 0


def formats() -> tuple[Format, ...]:
    """The formats that items can be downloaded in."""
    return tuple(Format(form.NAME, form.TITLE, form.CARRIES) for form in known.FORMATS)


def format_named(name: str) -> Format:
    """The format of that name.

    Raises:
        NotFound: There is none.
    """
    for form in formats():
        if form.name == name:
            return form
    raise NotFound(said("There is no format “%(name)s”.", name=name))


def of_quiz(
    database: Database,
    actor: Person,
    quiz_id: int,
    format_name: str,
    options: ExportOptions = PLAIN,
    *,
    without: Collection[str] = (),
) -> Download:
    """The items of a quiz in their newest wording, without retired ones and those named by uid.

    Raises:
        NotFound: There is no such quiz of this teacher, or no such format.
        Refused: The format needs something that is not installed here.
    """
    with database.read() as session:
        row = own_quiz(session, actor, quiz_id)
        left = {item.pk for item in bank.with_uids(session, without).values()}
        newest = quizzes.revisions(session, quiz_id)
        items = _items([one for one in newest if one.item_id not in left])
        options = _with_articles(session, items, options)
    return _download(items, format_name, row.title, options)


def of_items(
    database: Database,
    actor: Person,
    uids: Sequence[str],
    format_name: str,
    options: ExportOptions = PLAIN,
) -> Download:
    """Chosen items in their newest wording, in the order given.

    Raises:
        NotAllowed: The actor does not teach.
        NotFound: There is no such item or format, or the item is not ready and no editor asks.
        Refused: The format needs something that is not installed here.
    """
    with database.read() as session:
        rows = _items_of(session, actor, uids)
        newest = bank.newest(session, [row.pk for row in rows])
        items = _items([newest[row.pk] for row in rows])
        options = _with_articles(session, items, options)
    return _download(items, format_name, "Items", options)


def cards(database: Database, actor: Person, uids: Sequence[str]) -> tuple[ItemCard, ...]:
    """Chosen items as lists show them.

    Raises:
        NotAllowed: The actor does not teach.
        NotFound: There is no such item, or it is not ready and no editor asks.
    """
    with database.read() as session:
        return listing.cards_of(session, _items_of(session, actor, uids))


def _items_of(session: Session, actor: Person, uids: Sequence[str]) -> list[ItemRow]:
    """Items by their uids, each once; only editors have those that are not ready."""
    if not actor.may_teach:
        raise NotAllowed("Only teachers and editors may download items.")
    known = bank.with_uids(session, uids)
    seen = {uid for uid, row in known.items() if actor.may_edit or row.state == ItemState.READY}
    if missing := [uid for uid in uids if uid not in seen]:
        raise NotFound(said("There is no item %(uid)s.", uid=missing[0]))
    return [known[uid] for uid in dict.fromkeys(uids)]


def _with_articles(
    session: Session, items: Sequence[Item], options: ExportOptions
) -> ExportOptions:
    """The options with the articles that evidence is cited from: title, date and licence."""
    names = {evidence.article for item in items for evidence in item.all_evidence}
    rows = articles.named(session, names)
    return replace(options, articles={name: article_of(row) for name, row in rows.items()})


def _items(revisions: Sequence[RevisionRow]) -> list[Item]:
    return [item_of(revision.content) for revision in revisions]


def _download(
    items: Sequence[Item], format_name: str, title: str, options: ExportOptions
) -> Download:
    form = format_named(format_name)
    try:
        export = known.export(items, form.name, title=title, options=options)
    except UsageError as error:
        raise Refused(str(error)) from error
    stems = {item_id(item): item.stem for item in items}
    described = known.find(form.name)
    return Download(
        name=file_name(title, export.suffix or described.SUFFIX),
        media_type=described.MEDIA_TYPE,
        data=export.data,
        left_out=tuple(f"{stems[one.item]} ({one.reason})" for one in export.left_out),
        remarks=tuple(f"{stems[one.item]} ({one.text})" for one in export.remarks),
        count=len(items) - len(export.left_out),
    )


def file_name(title: str, ending: str) -> str:
    """A name for a file in letters that every system takes: "panama-canal.csv"."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    words = "-".join(re.findall(r"[a-z0-9]+", plain.lower()))[:60].strip("-") or "quiz"
    return f"{words}{'' if ending.startswith('.') else '-'}{ending}"
