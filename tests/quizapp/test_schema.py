"""Migrations: up from nothing on both databases, and no others are touched."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import CheckConstraint, Connection, bindparam, inspect, text
from sqlalchemy.exc import IntegrityError, ProgrammingError
from sqlmodel import select

from quizapp import schema
from quizapp.database import Database
from quizapp.errors import StartError
from quizapp.services import sessions
from quizapp.services.takers import digest
from quizapp.storage import mapping, search
from quizapp.storage.columns import Row, UtcDateTime
from quizapp.storage.rows import ItemRow, ItemTagRow
from tests.quizapp import library
from tests.quizapp.conftest import new_database

pytestmark = pytest.mark.slow


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database without tables."""
    if request.param == "sqlite":
        database = Database(f"sqlite:///{tmp_path / 'folder' / 'new.db'}")
    else:
        database = Database(new_database(request.getfixturevalue("postgres")))
    yield database
    database.close()


def tables(database: Database) -> set[str]:
    with database.connect() as connection:
        found = inspect(connection).get_table_names()
    return {name for name in found if not is_of_search(name)}


def is_of_search(name: str | None) -> bool:
    """Of the index of words, which no model describes: each kind of database has its own."""
    return bool(name) and str(name).startswith("item_search")


def test_tables_are_made_from_nothing(empty: Database) -> None:
    schema.upgrade(empty)
    assert tables(empty) == {*Row.metadata.tables, "alembic_version"}


def included(name: str | None, *_others: object) -> bool:
    return not is_of_search(name)


def test_models_and_migrations_agree(empty: Database) -> None:
    schema.upgrade(empty)
    with empty.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_name": included}
        )
        assert compare_metadata(context, Row.metadata) == []


def test_check_constraints_are_those_of_the_models(empty: Database) -> None:
    schema.upgrade(empty)
    with empty.connect() as connection:
        inspector = inspect(connection)
        made = {
            (table, constraint["name"])
            for table in Row.metadata.tables
            for constraint in inspector.get_check_constraints(table)
        }
    meant = {
        (table.name, f"ck_{table.name}_{str(constraint.name).removeprefix(f'ck_{table.name}_')}")
        for table in Row.metadata.sorted_tables
        for constraint in table.constraints
        if isinstance(constraint, CheckConstraint)
    }
    assert made == meant
    assert len(made) > 25


def test_upgrading_twice_changes_nothing(empty: Database) -> None:
    schema.upgrade(empty)
    schema.upgrade(empty)
    assert tables(empty) == {*Row.metadata.tables, "alembic_version"}


def test_the_steps_can_be_taken_back(empty: Database) -> None:
    schema.upgrade(empty)
    schema.clear(empty)
    assert tables(empty) == {"alembic_version"}
    schema.upgrade(empty)
    assert "attempt" in tables(empty)


def test_what_an_older_database_holds_is_kept(empty: Database) -> None:
    older = (
        "INSERT INTO person (email, name, role, made_at) "
        "VALUES ('a@x.example', 'A', 'taker', '2024-02-14')"
    )
    with empty.connect(writes=True) as connection:
        schema._run(connection, command.upgrade, "0001")
        connection.execute(text(older))
        connection.commit()
    assert "flag" not in tables(empty)
    schema.upgrade(empty)
    assert tables(empty) == {*Row.metadata.tables, "alembic_version"}
    with empty.connect() as connection:
        assert connection.execute(text("SELECT name FROM person")).scalars().all() == ["A"]


def test_quizzes_attempts_and_classes_of_an_older_database_get_the_terms_they_had(
    empty: Database,
) -> None:
    """What was taken before there was a choice was graded in the one way that there was."""
    older = (
        (
            "INSERT INTO person (id, email, name, role, made_at) "
            "VALUES (1, 'a@x.example', 'A', 'teacher', '2024-02-14')"
        ),
        (
            "INSERT INTO quiz (id, title, description, paging, owner_id, guests_allowed, made_at) "
            "VALUES (1, 'Mills', '', 'one', 1, FALSE, '2024-02-14')"
        ),
        (
            "INSERT INTO attempt (quiz_id, person_id, number, seed, started_at) "
            "VALUES (1, 1, 1, 7, '2024-02-14')"
        ),
        "INSERT INTO school_class (id, name, owner_id) VALUES (1, '10b', 1)",
        "INSERT INTO membership (class_id, person_id) VALUES (1, 1)",
    )
    with empty.connect(writes=True) as connection:
        schema._run(connection, command.upgrade, "0002")
        for statement in older:
            connection.execute(text(statement))
        connection.commit()
    schema.upgrade(empty)
    read = "SELECT {0} FROM quiz, attempt, membership, school_class"
    columns = (
        "quiz.feedback, quiz.scheme, quiz.passing, attempt.feedback, attempt.scheme, "
        "attempt.assignment_id, attempt.extra_minutes, membership.extra_time, school_class.code"
    )
    with empty.connect() as connection:
        rows = connection.execute(text(read.format(columns))).all()
    assert [tuple(row) for row in rows] == [
        ("at_end", "CERTAIN_PAIRS", None, "at_end", "CERTAIN_PAIRS", None, 0, 0, None)
    ]


def test_what_an_older_database_holds_was_never_late(empty: Database) -> None:
    older = (
        (
            "INSERT INTO person (id, email, name, role, made_at) "
            "VALUES (1, 'a@x.example', 'A', 'teacher', '2024-02-14')"
        ),
        (
            "INSERT INTO quiz (id, title, description, paging, owner_id, guests_allowed, made_at) "
            "VALUES (1, 'Mills', '', 'one', 1, FALSE, '2024-02-14')"
        ),
        (
            "INSERT INTO assignment (id, quiz_id, code, guests_allowed, feedback, review, "
            "closes_at, made_at) VALUES (1, 1, 'abc', FALSE, 'at_end', 'never', '2024-02-20', "
            "'2024-02-14')"
        ),
        (
            "INSERT INTO attempt (id, quiz_id, person_id, number, seed, started_at, submitted_at, "
            "assignment_id) VALUES (1, 1, 1, 1, 7, '2024-02-14', '2024-02-19', 1)"
        ),
        (
            "INSERT INTO marking (attempt_id, number, made_at, reason, earned_numerator, "
            "earned_denominator, possible) VALUES (1, 1, '2024-02-19', '', 1, 2, 3)"
        ),
    )
    with empty.connect(writes=True) as connection:
        schema._run(connection, command.upgrade, "0006")
        for statement in older:
            connection.execute(text(statement))
        connection.commit()
    schema.upgrade(empty)
    columns = (
        "SELECT assignment.due_at, assignment.late_percent, attempt.due_at, attempt.late_percent, "
        "marking.deducted FROM assignment, attempt, marking"
    )
    with empty.connect() as connection:
        found = connection.execute(text(columns))
        assert [tuple(row) for row in found] == [(None, 0, None, 0, 0)]


def test_tokens_of_an_older_database_keep_working(empty: Database) -> None:
    older = (
        (
            "INSERT INTO person (id, email, name, role, made_at) "
            "VALUES (1, 'a@x.example', 'A', 'teacher', '2024-02-14')"
        ),
        (
            "INSERT INTO api_token (person_id, name, token_hash, made_at) "
            "VALUES (1, 'A script', :token_hash, '2024-02-14')"
        ),
    )
    with empty.connect(writes=True) as connection:
        schema._run(connection, command.upgrade, "0007")
        connection.execute(text(older[0]))
        connection.execute(text(older[1]), {"token_hash": digest("secret")})
        connection.commit()
    schema.upgrade(empty)
    found = sessions.person_of_token(empty, "secret")
    assert found is not None
    assert found.name == "A"


def test_items_of_an_older_database_are_found_by_their_words(empty: Database) -> None:
    content = mapping.content_of(replace(library.choice(), tags=("mills",)))
    item = (
        "INSERT INTO item (id, uid, state, state_note, human_edited, human_placed, revision, kind, "
        "interaction, stem, answer, blocking, warnings, rank, made_at, changed_at) VALUES (1, 'a', "
        "'ready', '', FALSE, FALSE, 1, 'person', 'choice', 'Who?', 'Ann', 0, 0, 0, '2024-02-14', "
        "'2024-02-14')"
    )
    revision = (
        "INSERT INTO item_revision (item_id, number, content, content_hash, stem, made_at, note) "
        "VALUES (1, 1, :content, 'x', 'Who?', '2024-02-14', '')"
    )
    with empty.connect(writes=True) as connection:
        schema._run(connection, command.upgrade, "0003")
        connection.execute(text(item))
        connection.execute(text(revision), {"content": content})
        connection.commit()
    schema.upgrade(empty)
    with empty.read() as session:
        (row,) = session.exec(select(ItemRow).where(search.holds("BEXL mills"))).all()
        assert (row.difficulty, row.words) == (0.4, search.words([row.words]))
        assert session.exec(select(ItemTagRow.tag)).all() == ["mills"]


def test_a_newer_database_is_refused(empty: Database) -> None:
    schema.upgrade(empty)
    with empty.connect() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.commit()
    with pytest.raises(StartError, match="newer version of quizapp"):
        schema.upgrade(empty)


def test_tables_are_made_once_when_many_begin_together(empty: Database) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(schema.upgrade, [empty] * 8))
    assert tables(empty) == {*Row.metadata.tables, "alembic_version"}


def test_a_step_that_fails_leaves_nothing(empty: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(connection: Connection, *_others: object) -> None:
        connection.execute(text("CREATE TABLE half (id INTEGER)"))
        raise ProgrammingError("the second half", {}, Exception("no"))

    monkeypatch.setattr(schema, "_run", fail)
    with pytest.raises(StartError):
        schema.upgrade(empty)
    assert tables(empty) == set()


def test_tables_of_something_else_are_left_alone(empty: Database) -> None:
    with empty.connect() as connection:
        connection.execute(text("CREATE TABLE recipes (id INTEGER PRIMARY KEY)"))
        connection.commit()
    with pytest.raises(StartError, match="something else"):
        schema.upgrade(empty)
    assert tables(empty) == {"recipes"}


@pytest.mark.parametrize(
    "content", [b"this is no database, whatever its name says" * 50, b"\0" * 5000]
)
def test_a_damaged_file_is_told_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.db"
    path.write_bytes(content)
    database = Database(f"sqlite:///{path}")
    with pytest.raises(StartError, match="damaged or is no database"):
        schema.upgrade(database)
    assert path.read_bytes() == content
    database.close()


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(StartError, match="cannot be used"):
        schema.upgrade(Database(f"sqlite:///{tmp_path}"))


def test_a_server_that_is_not_there_is_told_in_a_sentence() -> None:
    database = Database("postgresql://nobody:secret@127.0.0.1:1/nothing")
    with pytest.raises(StartError) as caught:
        schema.upgrade(database)
    assert "secret" not in str(caught.value)
    assert "DATABASE_URL" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_steps_travel_with_the_package() -> None:
    assert (schema.MIGRATIONS / "env.py").is_file()
    assert sorted(schema.MIGRATIONS.glob("versions/0*.py"))


@pytest.mark.parametrize(
    ("email", "name", "role"),
    [("A@x.example", "A", "taker"), ("a@x.example", "", "taker"), ("a@x.example", "A", "king")],
)
def test_a_row_that_breaks_a_rule_is_refused_by_the_database(
    database: Database, email: str, name: str, role: str
) -> None:
    statement = text(
        "INSERT INTO person (email, name, role, made_at) VALUES (:email, :name, :role, :made_at)"
    ).bindparams(bindparam("made_at", type_=UtcDateTime))
    fields = {"email": email, "name": name, "role": role, "made_at": database.now()}
    with pytest.raises(IntegrityError), database.write() as session:
        session.connection().execute(
            statement.bindparams(bindparam("made_at", type_=UtcDateTime)), fields
        )


def test_a_reference_to_nothing_is_refused_by_the_database(database: Database) -> None:
    statement = text("INSERT INTO membership (class_id, person_id) VALUES (1, 1)")
    with pytest.raises(IntegrityError), database.write() as session:
        session.connection().execute(statement)
