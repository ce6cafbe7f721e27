"""The command `quizapp demo`, up to where it would serve: what it keeps, what it begins anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp import cli
from quizapp.database import Database
from quizapp.services import demo
from quizapp.settings import Settings
from quizapp.storage import people

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("quick_hashes")]


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """An empty folder for the app, and one short article to begin with."""
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "mill.txt").write_text("In 1811 Ann Hale built the Orta Mill in Hull.\n", "utf-8")
    monkeypatch.setattr(cli, "_seeds", lambda: seeds)
    return Settings(
        instance=tmp_path, database_url=f"sqlite:///{tmp_path / 'x.db'}", secret_key="x" * 32
    )


def rename_student(settings: Settings) -> None:
    database = Database(settings.database_url)
    with database.write() as session:
        student = people.with_email(session, demo.email("student"))
        assert student is not None
        student.name = "Somebody Renamed"
    database.close()


def test_a_second_demo_keeps_what_was_changed_and_a_fresh_one_does_not(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    cli._prepare_demo(settings, fresh=False)
    first = capsys.readouterr().out
    rename_student(settings)
    cli._prepare_demo(settings, fresh=False)
    assert "(Somebody Renamed)" in capsys.readouterr().out
    cli._prepare_demo(settings, fresh=True)
    assert capsys.readouterr().out == first
