"""What is kept of a person: handed out, or taken away while what they earned still counts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from enum import Enum

from sqlalchemy import Table, delete, update
from sqlmodel import Session, col

from quizapp.database import Database
from quizapp.errors import Invalid, NotFound
from quizapp.services import ledger, rights
from quizapp.services.identity import Person
from quizapp.services.takers import digest
from quizapp.storage import people
from quizapp.storage.columns import Row
from quizapp.storage.rows import FailureRow
from quizapp.storage.states import Role

ERASED = "Somebody who was erased"
SECRETS = {"password_hash", "token_hash", "secret_hash", "guest_hash"}


class Keep(Enum):
    """What becomes of the rows that point to a person who is erased.

    `ROW`: they stay, and point to somebody without a name. `WORDS`: they stay, and lose the words
    in which the person may have spoken of themselves. `NOTHING`: they go.
    """

    ROW = "row"
    WORDS = "words"
    NOTHING = "nothing"


DECISIONS = {
    "account_link.made_by_id": Keep.ROW,
    "account_link.person_id": Keep.NOTHING,
    "api_token.person_id": Keep.NOTHING,
    "attempt.person_id": Keep.ROW,
    "audit_event.person_id": Keep.WORDS,
    "blind_answer.person_id": Keep.WORDS,
    "bulk_change.person_id": Keep.ROW,
    "bulk_item.reviewer_id": Keep.ROW,
    "flag.person_id": Keep.WORDS,
    "flag.settled_by_id": Keep.ROW,
    "item.author_id": Keep.ROW,
    "item.reviewer_id": Keep.ROW,
    "item_comment.person_id": Keep.ROW,
    "item_comment.settled_by_id": Keep.ROW,
    "item_draft.person_id": Keep.NOTHING,
    "item_revision.author_id": Keep.ROW,
    "job.person_id": Keep.ROW,
    "leaderboard_alias.person_id": Keep.NOTHING,
    "marking.marker_id": Keep.ROW,
    "membership.person_id": Keep.NOTHING,
    "practice_answer.person_id": Keep.ROW,
    "practice_card.person_id": Keep.NOTHING,
    "quiz.owner_id": Keep.ROW,
    "saved_view.person_id": Keep.NOTHING,
    "school_class.owner_id": Keep.ROW,
    "sign_in.person_id": Keep.NOTHING,
    "upload.person_id": Keep.NOTHING,
}
WORDS = {"audit_event": "detail", "blind_answer": "note", "flag": "note"}


def references() -> Iterator[tuple[Table, str]]:
    """Every table and column that points to a person."""
    for table in Row.metadata.sorted_tables:
        for column in table.columns:
            if any(key.target_fullname == "person.id" for key in column.foreign_keys):
                yield table, column.name


def export(database: Database, actor: Person, person_id: int) -> bytes:
    """Everything that is kept of a person, as JSON, without secrets: one's own, or any.

    Raises:
        NotAllowed: It is somebody else's, and the actor is no administrator.
        NotFound: There is no such person.
    """
    if actor.id != person_id:
        rights.administrator(actor)
    with database.read() as session:
        if people.find(session, person_id) is None:
            raise NotFound("There is no such person.")
        person = Row.metadata.tables["person"]
        found = {"person": _rows(session, person, "id", [person_id])}
        for table, column in references():
            rows = _rows(session, table, column, [person_id])
            if rows:
                found[f"{table.name}.{column}"] = rows
        attempts = [row["id"] for row in found.get("attempt.person_id", ())]
        for name in ("attempt_item", "answer_event", "marking"):
            table = Row.metadata.tables[name]
            found[name] = _rows(session, table, "attempt_id", attempts)
    return json.dumps(found, ensure_ascii=False, indent=1, default=_plain).encode()


def _rows(
    session: Session, table: Table, column: str, values: list[object]
) -> list[dict[str, object]]:
    query = table.select().where(table.c[column].in_(values)).order_by(*table.primary_key)
    rows = session.connection().execute(query).mappings()
    return [{name: row[name] for name in row if name not in SECRETS} for row in rows]


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, date | datetime) else str(value)


def erase(database: Database, actor: Person, person_id: int) -> None:
    """Take away who a person is; what they answered still counts in every figure.

    Raises:
        Invalid: It is the actor (`person`), so that the last administrator stays.
        NotAllowed: The actor is no administrator.
        NotFound: There is no such person.
    """
    rights.administrator(actor)
    if actor.id == person_id:
        raise Invalid({"person": "Nobody erases themselves; ask another administrator."})
    with database.write() as session:
        rights.still_administrator(session, actor)
        row = people.find(session, person_id)
        if row is None or row.erased_at is not None:
            raise NotFound("There is no such person.")
        session.exec(delete(FailureRow).where(col(FailureRow.account) == digest(row.email)))
        for table, column in references():
            _forget(session, table, column, person_id)
        audit = Row.metadata.tables["audit_event"]
        of_them = audit.c.thing == f"person {person_id}"
        session.connection().execute(update(audit).where(of_them).values(detail=""))
        now = database.now()
        row.email, row.name = f"erased-{person_id}@erased.invalid", ERASED
        row.password_hash, row.role = None, Role.TAKER
        row.disabled_at = row.erased_at = now
        session.add(row)
        ledger.record(session, now, actor, "erase", f"person {person_id}")


def _forget(session: Session, table: Table, column: str, person_id: int) -> None:
    of_person = table.c[column] == person_id
    match DECISIONS[f"{table.name}.{column}"]:
        case Keep.NOTHING:
            session.connection().execute(delete(table).where(of_person))
        case Keep.WORDS:
            blank = update(table).where(of_person).values({WORDS[table.name]: ""})
            session.connection().execute(blank)
        case Keep.ROW:
            pass
