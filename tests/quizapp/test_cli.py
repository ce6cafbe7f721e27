"""The command `quizapp`: one clear line for every wrong use, and no half-written result."""

from __future__ import annotations

import io
import socket
import sqlite3
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlmodel import select, update

from questions.model.wire import item_id
from quizapp import cli
from quizapp.database import Database
from quizapp.services import accounts, building, jobs, taking
from quizapp.storage.rows import AttemptRow, ItemRow, MarkingRow
from quizapp.storage.states import Role
from tests.quizapp import library


@pytest.fixture
def instance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for everything that a command keeps."""
    for variable in ("DATABASE_URL", "SECRET_KEY", "QUIZAPP_PORT", "QUIZAPP_HOST"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("QUIZAPP_INSTANCE", str(tmp_path / "instance"))
    return tmp_path / "instance"


@pytest.fixture
def store(instance: Path) -> Iterator[Database]:
    database = Database(f"sqlite:///{instance / 'quizapp.db'}")
    yield database
    database.close()


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """What stands on standard input."""
    return lambda text: monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def only_line(capsys: pytest.CaptureFixture[str]) -> str:
    """The one line that a command says on standard error."""
    said = capsys.readouterr()
    assert said.out == ""
    lines = said.err.splitlines()
    assert len(lines) == 1, said.err
    assert lines[0].startswith("quizapp")
    assert "Traceback" not in lines[0]
    return lines[0]


@pytest.mark.parametrize(
    "command",
    ["", "demo", "serve", "load", "user", "user add", "db", "db upgrade", "sweep", "audit"],
)
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main([*command.split(), "--help"])
    assert caught.value.code == 0
    assert "usage: quizapp" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["dance"],
        ["load"],
        ["load", "x.md", "--published", "soon"],
        ["load", "x.md", "--limit", "0"],
        ["serve", "--port", "high"],
        ["serve", "--port", "65536"],
        ["user", "add"],
        ["user", "add", "a@x.example", "--role", "king"],
        ["db"],
    ],
)
def test_wrong_use_is_told_in_a_line(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(arguments)
    assert caught.value.code == 2
    assert "--help" in only_line(capsys)


def test_tables_are_made(instance: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(2):
        assert cli.main(["db", "upgrade"]) == 0
        assert "is up to date" in capsys.readouterr().out
    assert (instance / "quizapp.db").is_file()


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("mysql://x/y", "should begin with"),
        ("postgresql://nobody:secret@127.0.0.1:1/nothing", "cannot be used"),
        ("sqlite:////proc/nowhere/quiz.db", "cannot be used"),
        ("nonsense", "DATABASE_URL"),
    ],
)
@pytest.mark.parametrize(
    "arguments", [["db", "upgrade"], ["audit"], ["serve", "--port", "0"]], ids=" ".join
)
@pytest.mark.usefixtures("instance")
def test_a_database_that_cannot_be_used_is_told_in_a_line(
    url: str,
    words: str,
    arguments: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    assert cli.main(arguments) == 1
    line = only_line(capsys)
    assert words in line
    assert "secret" not in line


def test_a_newer_database_is_told_in_a_line(
    instance: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["db", "upgrade"])
    capsys.readouterr()
    connection = sqlite3.connect(instance / "quizapp.db")
    connection.execute("UPDATE alembic_version SET version_num = 'from the future'")
    connection.commit()
    connection.close()
    assert cli.main(["audit"]) == 1
    assert "newer version" in only_line(capsys)


@pytest.mark.usefixtures("instance")
def test_a_setting_that_cannot_be_read_is_told_in_a_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QUIZAPP_WORKERS", "many")
    assert cli.main(["serve"]) == 1
    assert "QUIZAPP_WORKERS" in only_line(capsys)


@pytest.mark.parametrize("command", ["serve", "demo"])
def test_a_port_in_use_is_told_before_any_work(
    command: str, instance: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert cli.main([command, "--port", str(port)]) == 1
    assert f"Port {port} of 127.0.0.1 is in use" in only_line(capsys)
    assert not (instance / "quizapp.db").exists()


@pytest.mark.usefixtures("instance")
def test_an_address_that_is_not_ours_is_told_in_a_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["serve", "--host", "192.0.2.1"]) == 1
    assert "cannot listen at 192.0.2.1" in only_line(capsys)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("missing.md", None),
        ("empty.md", b""),
        ("binary.md", bytes(range(256)) * 20),
        ("page.html", b"<html><body><nav>Home</nav></body></html>"),
    ],
)
def test_an_article_that_cannot_be_read_is_told_in_a_line(
    name: str,
    content: bytes | None,
    instance: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    assert cli.main(["load", str(path)]) == 1
    assert name in only_line(capsys)
    assert not (instance / "quizapp.db").exists()


@pytest.mark.slow
@pytest.mark.usefixtures("instance")
def test_loading_tells_what_is_new_the_same_and_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bridge.md"
    counts = []
    for text in (library.BRIDGE, library.BRIDGE, library.BRIDGE.replace("1841", "1842")):
        path.write_text(text, encoding="utf-8")
        assert cli.main(["load", str(path)]) == 0
        counts.append(capsys.readouterr().out.splitlines())
    assert [lines[0] for lines in counts] == [
        "Articles: 1 new, 0 the same, 0 changed.",
        "Articles: 0 new, 1 the same, 0 changed.",
        "Articles: 0 new, 0 the same, 1 changed.",
    ]
    assert "0 the same, 0 changed." in counts[0][1]
    assert "Items: 0 new" in counts[1][1]


@pytest.mark.slow
def test_an_article_without_facts_is_told_in_a_line(
    store: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "moods.txt"
    path.write_text("Oh dear! What now?\n\nPerhaps it will rain, and perhaps it will not.\n")
    assert cli.main(["load", str(path)]) == 1
    assert "moods.txt" in only_line(capsys)
    editor = library.enrol(store, Role.EDITOR)
    assert editor.id == 1


def test_an_account_is_made(
    store: Database, typed: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    typed("a mill by the river\n")
    arguments = ["user", "add", "Petra@Quern.example", "--role", "editor", "--password-stdin"]
    assert cli.main(arguments) == 0
    assert capsys.readouterr().out == "Petra can sign in as petra@quern.example (editor).\n"
    signed_in = accounts.sign_in(
        store, "petra@quern.example", "a mill by the river", address="192.0.2.1"
    )
    assert signed_in.person.role is Role.EDITOR


@pytest.mark.parametrize(
    ("email", "password", "words"),
    [
        ("petra", "a mill by the river", "no email address"),
        ("petra@quern.example", "short", "at least 8"),
        ("petra@quern.example", "", "at least 8"),
        ("petra@quern.example", "password1", "first that others would try"),
    ],
)
@pytest.mark.usefixtures("instance")
def test_an_account_that_cannot_be_made_is_told_in_a_line(
    email: str,
    password: str,
    words: str,
    typed: Callable[[str], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    typed(f"{password}\n")
    assert cli.main(["user", "add", email, "--password-stdin"]) == 1
    assert words in only_line(capsys)


@pytest.mark.usefixtures("instance")
def test_a_second_account_is_told_in_a_line(
    typed: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    for status in (0, 1):
        typed("a mill by the river\n")
        assert cli.main(["user", "add", "a@x.example", "--name", "A", "--password-stdin"]) == status
    assert "already" in capsys.readouterr().err


@pytest.mark.usefixtures("instance")
def test_without_a_terminal_nobody_is_asked(
    typed: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    typed("")
    assert cli.main(["user", "add", "petra@quern.example"]) == 1
    assert "--password-stdin" in only_line(capsys)


def test_a_sweep_closes_what_is_overdue_once(
    store: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["sweep"]) == 0
    assert capsys.readouterr().out == "0 attempts closed, 0 counted into the statistics.\n"
    library.load(store, [library.choice()])
    teacher = library.enrol(store, Role.TEACHER)
    quiz = library.set_quiz(store, teacher, [item_id(library.choice())], minutes=1)
    taking.start(store, teacher, quiz)
    with store.write() as session:
        long_ago = datetime(2020, 1, 1, tzinfo=UTC)
        session.exec(update(AttemptRow).values(started_at=long_ago, deadline_at=long_ago))
    for closed in (1, 0):
        assert cli.main(["sweep"]) == 0
        told = f"{closed} attempts closed, {closed} counted into the statistics.\n"
        assert capsys.readouterr().out == told


def test_an_audit_tells_what_it_found(store: Database, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["audit"]) == 0
    assert capsys.readouterr().out == "0 attempts replayed, 0 problems.\n"
    library.load(store, [library.choice()])
    teacher = library.enrol(store, Role.TEACHER)
    quiz = library.set_quiz(store, teacher, [item_id(library.choice())])
    taking.submit(store, teacher, taking.start(store, teacher, quiz))
    with store.write() as session:
        session.exec(update(MarkingRow).values(earned_numerator=1))
    assert cli.main(["audit"]) == 1
    assert "1 attempts replayed, 1 problems." in capsys.readouterr().out


def test_a_backup_is_written_once_and_restored(
    store: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "quizzes.backup"
    assert cli.main(["backup", str(path)]) == 0
    assert "was checked" in capsys.readouterr().out
    library.load(store, [library.choice()])
    assert cli.main(["backup", str(path)]) == 1
    assert "exists" in only_line(capsys)
    assert cli.main(["restore", str(path)]) == 1
    assert "give --replace" in only_line(capsys)
    assert cli.main(["restore", str(path), "--replace"]) == 0
    assert "is as it was" in capsys.readouterr().out
    with store.read() as session:
        assert session.exec(select(ItemRow)).all() == []


def test_what_is_no_backup_is_told_in_a_line(
    instance: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear Nell")
    for name in (path, tmp_path / "nothing"):
        assert cli.main(["restore", str(name)]) == 1
        assert str(name) in only_line(capsys)
    assert not (instance / "quizapp.db").exists()


@pytest.mark.slow
def test_work_that_waits_is_done(
    store: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bridge.md"
    path.write_text(library.BRIDGE)
    assert cli.main(["load", str(path)]) == 0
    editor = library.enrol(store, Role.EDITOR)
    building.again(store, editor, 1)
    capsys.readouterr()
    assert cli.main(["work"]) == 0
    assert capsys.readouterr().out == "1 jobs done.\n"
    (job,) = jobs.newest(store, editor)
    assert not job.failed
    assert "the same, 0 changed" in job.outcome
    assert cli.main(["load", "--rebuild", str(path)]) == 0
    assert "0 new" in capsys.readouterr().out
