"""The settings of the app, read once from the environment."""

from __future__ import annotations

import contextlib
import os
import secrets
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from quizapp.errors import StartError

_YES = {"1", "true", "yes", "on"}
_NO = {"", "0", "false", "no", "off"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How the app runs; each field is set by the environment variable in its metadata.

    Attributes:
        instance: The folder for what the app keeps on this machine.
        database_url: Where the database is: an SQLite or PostgreSQL address.
        secret_key: What cookies and forms are signed with.
        host: The network address to listen on.
        port: The port to listen on, 0 for any free one.
        workers: How many processes serve.
        threads: How many requests each process serves at once.
        secure_cookies: Whether cookies travel over HTTPS only.
        trusted_proxies: How many reverse proxies in front tell the address of the client.
        session_hours: How long a sign-in lasts without a visit.
        api_requests: How many requests a minute a token of the API may make.
    """

    instance: Path = field(metadata={"variable": "QUIZAPP_INSTANCE"})
    database_url: str = field(metadata={"variable": "DATABASE_URL"})
    secret_key: str = field(repr=False, metadata={"variable": "SECRET_KEY"})
    host: str = field(default="127.0.0.1", metadata={"variable": "QUIZAPP_HOST"})
    port: int = field(default=8000, metadata={"variable": "QUIZAPP_PORT"})
    workers: int = field(default=2, metadata={"variable": "QUIZAPP_WORKERS"})
    threads: int = field(default=8, metadata={"variable": "QUIZAPP_THREADS"})
    secure_cookies: bool = field(default=False, metadata={"variable": "QUIZAPP_SECURE_COOKIES"})
    trusted_proxies: int = field(default=0, metadata={"variable": "QUIZAPP_TRUSTED_PROXIES"})
    session_hours: int = field(default=12, metadata={"variable": "QUIZAPP_SESSION_HOURS"})
    api_requests: int = field(default=600, metadata={"variable": "QUIZAPP_API_REQUESTS"})

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Settings:
        """Read the settings; a secret key that is not given is made and kept in the instance.

        Raises:
            StartError: A variable cannot be read, or the instance folder cannot be written.
        """
        given = os.environ if environment is None else environment
        instance = Path(given.get("QUIZAPP_INSTANCE") or ".quizapp").expanduser().absolute()
        return cls(
            instance=instance,
            database_url=given.get("DATABASE_URL") or f"sqlite:///{instance / 'quizapp.db'}",
            secret_key=given.get("SECRET_KEY") or _kept_secret(instance),
            host=given.get("QUIZAPP_HOST") or "127.0.0.1",
            port=_whole(given, "QUIZAPP_PORT", 8000, least=0, most=65_535),
            workers=_whole(given, "QUIZAPP_WORKERS", 2, least=1, most=256),
            threads=_whole(given, "QUIZAPP_THREADS", 8, least=1, most=256),
            secure_cookies=_yes_or_no(given, "QUIZAPP_SECURE_COOKIES"),
            trusted_proxies=_whole(given, "QUIZAPP_TRUSTED_PROXIES", 0, least=0, most=16),
            session_hours=_whole(given, "QUIZAPP_SESSION_HOURS", 12, least=1, most=24 * 90),
            api_requests=_whole(given, "QUIZAPP_API_REQUESTS", 600, least=1, most=1_000_000),
        )


def _whole(given: Mapping[str, str], name: str, default: int, *, least: int, most: int) -> int:
    text = given.get(name, "").strip() or str(default)
    if not (text.isascii() and text.isdigit()) or not least <= int(text) <= most:
        raise StartError(f"{name} is {text!r}; it should be a whole number, {least} to {most}.")
    return int(text)


def _yes_or_no(given: Mapping[str, str], name: str) -> bool:
    text = given.get(name, "").strip().lower()
    if text not in _YES | _NO:
        raise StartError(f'{name} is {text!r}; it should be "1" for yes or "0" for no.')
    return text in _YES


def _kept_secret(instance: Path) -> str:
    """The secret key of this instance, made at the first call; nobody else may read the file."""
    path = instance / "secret_key"
    try:
        instance.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            _write_once(path, secrets.token_hex(32))
        kept = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise StartError(
            f"The secret key cannot be kept in {path} ({error}); set SECRET_KEY, "
            "or QUIZAPP_INSTANCE to a folder that can be written."
        ) from error
    if len(kept) < 32:
        raise StartError(
            f"The secret key in {path} is too short; delete the file to get a new one."
        )
    return kept


def _write_once(path: Path, text: str) -> None:
    """Make a file that its owner alone can read, whole or not at all; one that exists stays."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
        with contextlib.suppress(FileExistsError):
            os.link(name, path)
    finally:
        Path(name).unlink()
