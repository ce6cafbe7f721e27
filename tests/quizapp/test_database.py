"""The engine: durable, exclusive where it writes, and clear about what it does not know."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import StatementError
from sqlmodel import col, select, update

from quizapp import database as database_module
from quizapp.database import Database, utc_now
from quizapp.errors import StartError, Unavailable
from quizapp.storage.rows import PersonRow
from quizapp.storage.states import Role
from tests.quizapp import library


@pytest.mark.parametrize(
    ("url", "driver"),
    [
        ("sqlite:///quiz.db", "sqlite"),
        ("postgres://u:p@db.example/quiz", "postgresql+psycopg"),
        ("postgresql://u:p@db.example:5433/quiz?sslmode=require", "postgresql+psycopg"),
        ("postgresql+psycopg://u@db.example/quiz", "postgresql+psycopg"),
    ],
)
def test_addresses_are_understood(url: str, driver: str) -> None:
    database = Database(url)
    assert database.url.drivername == driver
    assert ":p@" not in database.name


@pytest.mark.parametrize(
    "url",
    [
        "mysql://x/y",
        "quiz.db",
        "",
        "sqlite://",
        "sqlite:///:memory:",
        "postgresql+psycopg2://x/y",
        "postgres://x:port/y",
    ],
)
def test_other_addresses_are_refused_in_a_sentence(url: str) -> None:
    with pytest.raises(StartError, match="DATABASE_URL"):
        Database(url)


def test_sqlite_is_set_up_to_lose_nothing(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'quiz.db'}")
    with database.read() as session:
        pragmas = {
            name: session.connection().execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    database.close()
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 30_000,
    }


def test_what_fails_is_not_kept(database: Database) -> None:
    def fail() -> None:
        with database.write() as session:
            session.add(
                PersonRow(email="a@x.example", name="A", role=Role.TAKER, made_at=database.now())
            )
            session.flush()
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    with database.read() as session:
        assert session.exec(select(PersonRow)).all() == []


def test_a_scope_that_reads_keeps_nothing(database: Database) -> None:
    person = library.enrol(database)
    with database.read() as session:
        session.get_one(PersonRow, person.id).name = "Another"
    with database.read() as session:
        assert session.get_one(PersonRow, person.id).name == person.name


def test_a_scope_that_reads_keeps_one_view(database: Database) -> None:
    person = library.enrol(database)
    query = select(PersonRow.name)
    with database.read() as reading:
        before = reading.exec(query).one()
        with database.write() as session:
            session.exec(update(PersonRow).values(name="Another"))
        assert reading.exec(query).one() == before == person.name
    with database.read() as session:
        assert session.exec(query).one() == "Another"


def test_writers_wait_for_each_other(database: Database) -> None:
    """With deferred transactions most of these would fail with "database is locked"."""
    person = library.enrol(database)

    def add_one(_number: int) -> None:
        with database.write() as session:
            row = session.exec(
                select(PersonRow).where(PersonRow.id == person.id).with_for_update()
            ).one()
            row.name = f"{row.name}+"
            session.add(row)

    with ThreadPoolExecutor(20) as pool:
        list(pool.map(add_one, range(60)))
    with database.read() as session:
        assert session.get_one(PersonRow, person.id).name.count("+") == 60


def test_moments_come_back_in_utc(database: Database) -> None:
    east = timezone(timedelta(hours=9))
    moment = datetime(2031, 5, 4, 3, 30, 15, 123456, tzinfo=east)
    person = library.enrol(database)
    with database.write() as session:
        row = session.get_one(PersonRow, person.id)
        row.made_at = moment
        session.add(row)
    with database.read() as session:
        kept = session.get_one(PersonRow, person.id).made_at
        earlier = select(PersonRow).where(PersonRow.made_at < moment + timedelta(microseconds=1))
        assert len(session.exec(earlier).all()) == 1
        later = select(PersonRow).where(col(PersonRow.made_at) > moment)
        assert session.exec(later).all() == []
    assert kept == moment
    assert kept.tzinfo is UTC


def test_moments_without_a_zone_are_refused(database: Database) -> None:
    def write() -> None:
        with database.write() as session:
            session.add(
                PersonRow(
                    email="a@x.example",
                    name="A",
                    role=Role.TAKER,
                    made_at=datetime(2031, 5, 4),  # noqa: DTZ001 - what must not be
                )
            )

    with pytest.raises(StatementError, match="no time zone"):
        write()


def test_the_clock_tells_utc() -> None:
    assert utc_now().utcoffset() == timedelta(0)


def test_a_database_that_others_hold_is_unavailable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "BUSY_MILLISECONDS", 20)
    first, second = (Database(f"sqlite:///{tmp_path / 'quiz.db'}") for _ in range(2))
    with first.write() as holding:
        holding.connection()
        with pytest.raises(Unavailable, match="try again"), second.write() as session:
            session.connection()
    with second.write() as session:
        session.connection()
    first.close()
    second.close()


def test_a_server_that_is_gone_is_unavailable() -> None:
    gone = Database("postgresql://nobody@127.0.0.1:1/nothing")
    with pytest.raises(Unavailable), gone.read() as session:
        session.connection()


def test_who_waits_too_long_to_write_is_told(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    if database.engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL lets several write at once")
    monkeypatch.setattr(database_module, "BUSY_MILLISECONDS", 20)
    with database.write(), ThreadPoolExecutor(1) as others:
        waiting = others.submit(lambda: database.write().__enter__())
        with pytest.raises(Unavailable):
            waiting.result()
    with database.write():
        pass
