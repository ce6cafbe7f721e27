"""HTTP in and out: one module for each task a person has, nothing that decides anything.

A view reads the request, calls one service, and renders or redirects.
"""

from __future__ import annotations

from flask import Flask
from flask_wtf.csrf import CSRFProtect

from quizapp.web import (
    administering,
    adopting,
    answering,
    api,
    assets,
    assigned,
    assigning,
    bank,
    classes,
    configuring,
    downloading,
    editing,
    editor_words,
    errors,
    flagging,
    headers,
    importing,
    judging,
    languages,
    library,
    limits,
    practising,
    records,
    reports,
    sign_in,
    standings,
    taking,
    teaching,
    tokens,
    visitor,
    welcoming,
    words,
    writing,
)

PAGES = (
    taking,
    answering,
    assigned,
    flagging,
    practising,
    standings,
    languages,
    sign_in,
    adopting,
    teaching,
    assigning,
    classes,
    downloading,
    editing,
    writing,
    bank,
    judging,
    importing,
    library,
    reports,
    administering,
    configuring,
    records,
    tokens,
    api,
    welcoming,
)


def warm(app: Flask) -> None:
    """Have templates and catalogues compiled before the first page is asked for.

    Processes that are forked then share them; otherwise each compiles them when many ask at once.
    """
    for name in app.jinja_env.list_templates():
        app.jinja_env.get_template(name)
    for tag in languages.LANGUAGES:
        languages.catalogue(tag)
        languages.script_words(tag)


def register(app: Flask) -> None:
    """Give an app its pages, its error pages, and the headers of every response."""
    headers.register(app)
    limits.register(app)
    CSRFProtect(app).exempt(api.pages)
    errors.register(app)
    languages.register(app)
    words.register(app)
    editor_words.register(app)
    assets.register(app)
    visitor.register(app)
    for module in PAGES:
        app.register_blueprint(module.pages)
