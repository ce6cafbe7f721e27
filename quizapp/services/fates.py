"""What becomes of the items of a file: new ones are taken over, the others told apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import Session

from questions import formats
from questions.errors import QuestionsError
from questions.model.items import Item
from questions.model.wire import item_id
from quizapp.errors import Invalid
from quizapp.sentences import said
from quizapp.services import drafting, importable
from quizapp.storage import bank, mapping

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
class Contents:
    """What a file holds: its items, and the parts that are none."""

    items: tuple[Item, ...]
    refused: tuple[Line, ...]


def read(file: File) -> Contents:
    """The items of a file, and the parts that are none.

    This takes seconds for a large file: nobody should hold a scope that writes meanwhile.

    Raises:
        Invalid: The file is not of that format (`file`), or there is no such format (`format`).
    """
    if file.format not in dict(importable.readable()):
        raise Invalid({"format": "Choose one of the formats that the page offers."})
    if not file.content:
        raise Invalid({"file": "The file is empty, or none was chosen."})
    try:
        found = formats.load(file.content, file.format)
    except QuestionsError as error:
        raise Invalid({"file": str(error)}) from error
    if len(found.items) > MOST_ITEMS:
        raise Invalid(
            {"file": said("The file has more than %(most)s questions; split it.", most=MOST_ITEMS)}
        )
    refused = (
        Line(problem.place, Fate.REFUSED, problem.source[:SHOWN], problem.reason)
        for problem in found.problems
    )
    return Contents(tuple(found.items), tuple(refused))


def judge(session: Session, contents: Contents) -> tuple[Line, ...]:
    """The items of a file in their order with what becomes of them, then what could not be read."""
    return (*_judge(session, contents.items), *contents.refused)


def _judge(session: Session, items: Sequence[Item]) -> Iterator[Line]:
    """What becomes of each item, beside what the bank has."""
    problems = [_problem(item) for item in items]
    # Only what can be kept can be asked for: PostgreSQL refuses a NUL in a question, too.
    sound = [item for item, reason in zip(items, problems, strict=True) if not reason]
    known = bank.with_questions(
        session, [item.stem for item in sound], [item_id(item) for item in sound]
    )
    seen: dict[tuple[str, str], int] = {}
    for number, (item, reason) in enumerate(zip(items, problems, strict=True), 1):
        place = said("item %(number)s", number=number)
        key = (item.stem, mapping.answer_in_short(item.interaction))
        if reason:
            yield Line(place, Fate.REFUSED, item.stem[:SHOWN], reason)
        elif uid := known.same(item_id(item), key):
            told = said("The bank has this question already.")
            yield Line(place, Fate.KNOWN, item.stem, told, uid)
        elif key in seen:
            told = said("It is the same as item %(number)s.", number=seen[key])
            yield Line(place, Fate.TWICE, item.stem, told)
        else:
            other = known.other_key(key)
            told = said("The bank asks this with another key: %(key)s.", key=other or "")
            yield Line(place, Fate.NEW, item.stem, told if other else "", item=item)
        seen.setdefault(key, number)


def _problem(item: Item) -> str:
    """Why an item cannot be kept, or ""; it must be what the editor's form could hold."""
    try:
        drafting.item_of(drafting.draft_of(item), item)
    except Invalid as error:
        return str(error)
    return ""
