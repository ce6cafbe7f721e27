"""Serves quizzes made by `questions`, and keeps the scores."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from quizapp.database import Database
from quizapp.settings import Settings

if TYPE_CHECKING:
    from flask import Flask


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
    # Here and not above: the services and most commands of this package run without Flask.
    from flask import Flask  # noqa: PLC0415
    from werkzeug.middleware.proxy_fix import ProxyFix  # noqa: PLC0415

    from quizapp import web  # noqa: PLC0415

    settings = settings or Settings.from_environment()
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=settings.secret_key,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=settings.secure_cookies,
        PERMANENT_SESSION_LIFETIME=timedelta(days=30),
        WTF_CSRF_TIME_LIMIT=None,  # a page of questions may stay open for hours
        MAX_CONTENT_LENGTH=2**20,
        MAX_FORM_MEMORY_SIZE=2**20,
    )
    if settings.trusted_proxies:
        hops = settings.trusted_proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops)  # type: ignore[method-assign]
    app.extensions["quizapp"] = Parts(settings, database or Database(settings.database_url))
    web.register(app)
    return app
