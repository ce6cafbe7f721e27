"""Putting an app together."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import request

from quizapp import Parts, create_app
from quizapp.database import Database
from quizapp.settings import Settings


def settings(tmp_path: Path, **changes: bool | int) -> Settings:
    return Settings(
        instance=tmp_path,
        database_url=f"sqlite:///{tmp_path / 'x.db'}",
        secret_key="x" * 32,
        **changes,
    )


def test_the_views_share_settings_and_database(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'x.db'}")
    app = create_app(settings(tmp_path), database=database)
    assert app.extensions["quizapp"] == Parts(settings(tmp_path), database)
    assert app.config["SECRET_KEY"] == "x" * 32


@pytest.mark.parametrize("secure", [True, False])
def test_cookies_are_kept_from_scripts_and_other_sites(tmp_path: Path, secure: bool) -> None:
    config = create_app(settings(tmp_path, secure_cookies=secure)).config
    assert config["SESSION_COOKIE_SECURE"] is secure
    assert config["SESSION_COOKIE_HTTPONLY"] is True
    assert config["SESSION_COOKIE_SAMESITE"] == "Lax"


@pytest.mark.parametrize(
    ("proxies", "seen"), [(0, "127.0.0.1"), (1, "198.51.100.2"), (2, "192.0.2.9")]
)
def test_only_trusted_proxies_tell_the_address(tmp_path: Path, proxies: int, seen: str) -> None:
    app = create_app(settings(tmp_path, trusted_proxies=proxies))
    app.add_url_rule("/address", view_func=lambda: request.remote_addr or "")
    forwarded = {"X-Forwarded-For": "203.0.113.66, 192.0.2.9, 198.51.100.2"}
    answer = app.test_client().get("/address", headers=forwarded)
    assert answer.text == seen
