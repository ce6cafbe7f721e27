"""HTTP in and out, one module per person's task."""

from __future__ import annotations

from flask import Flask


def register(app: Flask) -> None:
    """Add the pages to an app."""
    app.extensions.setdefault("quizapp.pages", ())
