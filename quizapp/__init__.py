"""Serves quizzes made by `questions`, and keeps the scores."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from flask import Flask

from quizapp import web
from quizapp.database import Database
from quizapp.settings import Settings


@dataclass(frozen=True, slots=True)
class Parts:
    """What the views of an app share: `current_app.extensions["quizapp"]`."""

    settings: Settings
    database: Database


def create_app(settings: Settings | None = None, *, database: Database | None = None) -> Flask:
    """Wire an app together.

    Args:
        settings: How it runs; read from the environment where they are not given.
        database: The database, where the caller has opened it already.
    """
    settings = settings or Settings.from_environment()
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=settings.secret_key,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=settings.secure_cookies,
        PERMANENT_SESSION_LIFETIME=timedelta(days=30),
        MAX_CONTENT_LENGTH=2**20,
        MAX_FORM_MEMORY_SIZE=2**20,
    )
    app.extensions["quizapp"] = Parts(settings, database or Database(settings.database_url))
    web.register(app)
    return app
