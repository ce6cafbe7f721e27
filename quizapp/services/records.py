"""The audit log: searched, and handed out."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, or_, select

from questions.formats.formulas import defuse
from quizapp.database import Database
from quizapp.errors import Invalid
from quizapp.sentences import said
from quizapp.services import rights
from quizapp.services.bank import Stretch
from quizapp.services.identity import Person
from quizapp.storage.columns import is_number
from quizapp.storage.filtering import day_of
from quizapp.storage.rows import AuditRow, PersonRow

SIZE = 100
STRETCH = 1_000


@dataclass(frozen=True, slots=True)
class Act:
    """What somebody did.

    Attributes:
        id: Its number.
        at: When, in UTC.
        who: Who, or "" for the command line and strangers.
        act: What.
        thing: On what.
        detail: What else is known.
    """

    id: int
    at: datetime
    who: str
    act: str
    thing: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActFilter:
    """Which acts to list; what is left at its default does not restrict.

    Attributes:
        text: A part of the act, the thing or the detail.
        person: A part of the name of who did it.
        since: On this day or later, `YYYY-MM-DD`.
        until: On this day or before.
    """

    text: str = ""
    person: str = ""
    since: str = ""
    until: str = ""


def search(
    database: Database, actor: Person, wanted: ActFilter, *, before: int | None = None
) -> Stretch[Act]:
    """The newest acts, or those before one by its number.

    Raises:
        Invalid: A day is none.
        NotAllowed: The actor is no administrator.
    """
    rights.administrator(actor)
    with database.read() as session:
        rows = _page(session, wanted, before, SIZE + 1)
    after = str(rows[SIZE - 1].id) if len(rows) > SIZE else ""
    return Stretch(tuple(rows[:SIZE]), len(rows), "", after)


def _page(session: Session, wanted: ActFilter, before: int | None, limit: int) -> list[Act]:
    query = (
        select(AuditRow, PersonRow.name)
        .outerjoin(PersonRow, col(PersonRow.id) == AuditRow.person_id)
        .where(*_conditions(wanted))
        .order_by(col(AuditRow.id).desc())
        .limit(limit)
    )
    if before is not None and is_number(before):
        query = query.where(col(AuditRow.id) < before)
    return [
        Act(row.pk, row.at, name or "", row.act, row.thing, row.detail)
        for row, name in session.exec(query)
    ]


def _conditions(wanted: ActFilter) -> list[ColumnElement[bool]]:
    columns = (col(AuditRow.act), col(AuditRow.thing), col(AuditRow.detail))
    held: list[ColumnElement[bool]] = [
        or_(*(column.icontains(word, autoescape=True) for column in columns))
        for word in wanted.text.split()
    ]
    if wanted.person:
        held.append(col(PersonRow.name).icontains(wanted.person, autoescape=True))
    if wanted.since:
        held.append(col(AuditRow.at) >= _day("since", wanted.since))
    if wanted.until:
        held.append(col(AuditRow.at) < _day("until", wanted.until) + timedelta(days=1))
    return held


def _day(field: str, text: str) -> datetime:
    try:
        return day_of(text)
    except (ValueError, OverflowError):
        told = said("“%(text)s” is no day; write it as 2024-02-14.", text=text)
        raise Invalid({field: told}) from None


def as_csv(database: Database, actor: Person, wanted: ActFilter) -> bytes:
    """All acts that a filter lets through, the newest first, with formulas defused.

    Raises:
        Invalid: A day is none.
        NotAllowed: The actor is no administrator.
    """
    rights.administrator(actor)
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(["number", "at", "who", "act", "thing", "detail"])
    for act in _all(database, wanted):
        cells = (act.who, act.act, act.thing, act.detail)
        writer.writerow([act.id, act.at.isoformat(), *map(defuse, cells)])
    return text.getvalue().encode("utf-8-sig")


def _all(database: Database, wanted: ActFilter) -> Iterator[Act]:
    before: int | None = None
    with database.read() as session:
        while rows := _page(session, wanted, before, STRETCH):
            yield from rows
            before = rows[-1].id
