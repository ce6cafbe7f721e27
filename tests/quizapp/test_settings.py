"""Settings: read once, documented, and refused in a sentence."""

from __future__ import annotations

import stat
from dataclasses import fields
from pathlib import Path

import pytest

from quizapp.errors import StartError
from quizapp.settings import Settings

README = Path(__file__).parents[2] / "README.md"
VARIABLES = [field.metadata["variable"] for field in fields(Settings)]


@pytest.mark.parametrize("variable", VARIABLES)
def test_every_setting_is_documented(variable: str) -> None:
    assert f"`{variable}`" in README.read_text(encoding="utf-8")


def test_every_setting_is_read_from_its_variable(tmp_path: Path) -> None:
    given = {
        "QUIZAPP_INSTANCE": str(tmp_path),
        "DATABASE_URL": "postgresql://quiz@db.example/quiz",
        "SECRET_KEY": "a secret of thirty-two characters",
        "QUIZAPP_HOST": "192.0.2.1",
        "QUIZAPP_PORT": "0",
        "QUIZAPP_WORKERS": "3",
        "QUIZAPP_THREADS": "5",
        "QUIZAPP_SECURE_COOKIES": "yes",
        "QUIZAPP_TRUSTED_PROXIES": "1",
        "QUIZAPP_SESSION_HOURS": "48",
        "QUIZAPP_API_REQUESTS": "90",
    }
    assert set(given) == set(VARIABLES)
    settings = Settings.from_environment(given)
    assert settings == Settings(
        instance=tmp_path,
        database_url="postgresql://quiz@db.example/quiz",
        secret_key="a secret of thirty-two characters",
        host="192.0.2.1",
        port=0,
        workers=3,
        threads=5,
        secure_cookies=True,
        trusted_proxies=1,
        session_hours=48,
        api_requests=90,
    )
    assert list(tmp_path.iterdir()) == []


def test_without_variables_the_instance_holds_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    settings = Settings.from_environment({})
    assert settings.instance == tmp_path / ".quizapp"
    assert settings.database_url == f"sqlite:///{tmp_path / '.quizapp' / 'quizapp.db'}"
    assert (settings.host, settings.port, settings.secure_cookies) == ("127.0.0.1", 8000, False)


def test_the_secret_is_made_once_and_kept_for_its_owner(tmp_path: Path) -> None:
    given = {"QUIZAPP_INSTANCE": str(tmp_path / "new")}
    first, second = (Settings.from_environment(given) for _ in range(2))
    assert first.secret_key == second.secret_key
    assert len(first.secret_key) == 64
    assert stat.S_IMODE((tmp_path / "new" / "secret_key").stat().st_mode) == 0o600
    other = Settings.from_environment({"QUIZAPP_INSTANCE": str(tmp_path / "other")})
    assert other.secret_key != first.secret_key


def test_the_secret_is_not_shown() -> None:
    settings = Settings.from_environment({"SECRET_KEY": "do not show me", "QUIZAPP_INSTANCE": "/x"})
    assert "do not show me" not in repr(settings)


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("QUIZAPP_PORT", "eighty"),
        ("QUIZAPP_PORT", "65536"),
        ("QUIZAPP_PORT", "-1"),
        ("QUIZAPP_PORT", "８０"),
        ("QUIZAPP_WORKERS", "0"),
        ("QUIZAPP_THREADS", "1.5"),
        ("QUIZAPP_SECURE_COOKIES", "perhaps"),
        ("QUIZAPP_TRUSTED_PROXIES", "all"),
        ("QUIZAPP_SESSION_HOURS", "0"),
        ("QUIZAPP_API_REQUESTS", "0"),
    ],
)
def test_a_value_that_cannot_be_read_is_named(variable: str, value: str) -> None:
    with pytest.raises(StartError, match=variable):
        Settings.from_environment({variable: value, "SECRET_KEY": "x" * 32})


def test_an_instance_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(StartError, match="SECRET_KEY"):
        Settings.from_environment({"QUIZAPP_INSTANCE": str(file / "folder")})


@pytest.mark.parametrize("content", [b"", b"short", b"\xff" * 64])
def test_a_damaged_secret_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "secret_key").write_bytes(content)
    with pytest.raises(StartError, match="secret"):
        Settings.from_environment({"QUIZAPP_INSTANCE": str(tmp_path)})
