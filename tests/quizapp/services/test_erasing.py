"""A person's data: all of it handed out, and taken away while the statistics stay."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import text

from quizapp.database import Database
from quizapp.errors import Invalid, NotAllowed, NotFound, WrongCredentials
from quizapp.services import accounts, auditing, editing, erasing, people, results, taking
from quizapp.services.erasing import DECISIONS, WORDS, Keep
from quizapp.services.identity import Person
from quizapp.storage.states import Role
from tests.quizapp import library
from tests.quizapp.conftest import Mill

PASSWORD = "seven quiet buoys"
NAME, EMAIL = "Odalys Trenholm", "odalys@quern.example"
pytestmark = pytest.mark.usefixtures("quick_hashes")


@pytest.fixture
def admin(database: Database) -> Person:
    return library.enrol(database, Role.ADMINISTRATOR)


@pytest.fixture
def taker(database: Database, mill: Mill) -> Person:
    """Somebody who signed in and took the quiz."""
    person = people.create(
        database, None, email=EMAIL, name=NAME, role=Role.TAKER, password=PASSWORD
    )
    accounts.sign_in(database, EMAIL, PASSWORD, address="203.0.113.9")
    with pytest.raises(WrongCredentials):
        accounts.sign_in(database, EMAIL, "wrong password", address="203.0.113.9")
    attempt = taking.start(database, person, mill.quiz)
    taking.save(database, person, attempt, 1, ["1"])
    taking.submit(database, person, attempt)
    return person


def everything(database: Database) -> str:
    """All that the database holds, as text."""
    with database.read() as session:
        tables = erasing.Row.metadata.sorted_tables
        run = session.connection().execute
        return "\n".join(str(row) for table in tables for row in run(table.select()))


def test_every_reference_to_a_person_has_a_decision() -> None:
    found = {f"{table.name}.{column}" for table, column in erasing.references()}
    assert found == set(DECISIONS)
    worded = {name.partition(".")[0] for name, keep in DECISIONS.items() if keep is Keep.WORDS}
    assert worded == set(WORDS)


def test_a_person_goes_and_the_statistics_stay(
    database: Database, mill: Mill, taker: Person, admin: Person
) -> None:
    before = results.of_quiz(database, mill.teacher, mill.quiz)
    figures = editing.get(database, mill.editor, mill.uids[0]).figures
    for trace in (NAME, EMAIL, "203.0.113.9"):
        assert trace in everything(database)
    erasing.erase(database, admin, taker.id)
    for trace in (NAME, EMAIL, "203.0.113.9"):
        assert trace not in everything(database)
    after = results.of_quiz(database, mill.teacher, mill.quiz)
    assert [row.score for row in after.rows] == [row.score for row in before.rows]
    assert editing.get(database, mill.editor, mill.uids[0]).figures == figures
    assert figures.attempts == 1
    assert auditing.audit(database).problems == ()
    with pytest.raises(WrongCredentials):
        accounts.sign_in(database, EMAIL, PASSWORD, address="203.0.113.10")
    assert taker.id not in {each.id for each in people.search(database, admin).rows}
    with pytest.raises(NotFound):
        erasing.erase(database, admin, taker.id)


def test_all_that_is_kept_is_handed_out_without_secrets(
    database: Database, taker: Person, admin: Person
) -> None:
    data = erasing.export(database, taker, taker.id)
    found = json.loads(data)
    assert found["person"][0]["email"] == EMAIL
    assert len(found["attempt.person_id"]) == len(found["marking"]) == 1
    assert len(found["answer_event"]) == 1
    assert found["sign_in.person_id"][0]["address"] == "203.0.113.9"
    assert b"hash of" not in data
    assert erasing.export(database, admin, taker.id) == data
    with pytest.raises(NotAllowed):
        erasing.export(database, taker, admin.id)
    with pytest.raises(NotFound):
        erasing.export(database, admin, 999)


def test_nobody_erases_themselves_or_without_the_role(
    database: Database, mill: Mill, taker: Person, admin: Person
) -> None:
    with pytest.raises(Invalid, match="themselves"):
        erasing.erase(database, admin, admin.id)
    with pytest.raises(NotAllowed):
        erasing.erase(database, mill.editor, taker.id)


def test_the_last_administrator_stays(database: Database, admin: Person) -> None:
    """Two who erase each other at once must not leave nobody."""
    other = library.enrol(database, Role.ADMINISTRATOR, "other")
    with database.write() as session:
        session.connection().execute(
            text("UPDATE person SET disabled_at = made_at WHERE id = :id"), {"id": admin.id}
        )
    with pytest.raises(NotAllowed):
        erasing.erase(database, admin, other.id)
