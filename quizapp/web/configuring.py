"""An administrator's page of settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields

from flask import Blueprint, current_app, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from quizapp.errors import Invalid, Outdated
from quizapp.services import preferences
from quizapp.services.preferences import Preferences
from quizapp.settings import Settings
from quizapp.web.comparing import Opened, Theirs, beside
from quizapp.web.visitor import database, require_administrator, signed_in

pages = Blueprint("configuring", __name__, url_prefix="/settings")
pages.before_request(require_administrator)

SECRET = {"secret_key"}


@pages.get("")
def show() -> ResponseReturnValue:
    """What is set, and what the environment says."""
    return _page()


@pages.post("")
def change() -> ResponseReturnValue:
    """Set what was typed."""
    opened, typed = Opened.read(request.form), request.form.to_dict()
    try:
        preferences.change(database(), signed_in(), typed, opened=opened.whole)
    except Invalid as error:
        return _page(error.problems, entered=typed, opened=opened), 422
    except Outdated as error:
        return _conflict(typed, opened, error), 409
    flash(_("Saved."))
    return redirect(url_for("configuring.show"), 303)


def _conflict(typed: Mapping[str, str], opened: Opened, error: Outdated) -> str:
    """What was typed beside what somebody else set, ready to be saved over it."""
    saved = _fields(preferences.of(database()))
    theirs = beside(error, opened, saved, typed)
    entered = {**typed, **theirs.adopt(saved)}
    return _page({"conflict": error.args[0]}, entered=entered, theirs=theirs)


def _fields(known: Preferences) -> dict[str, str]:
    """What the form shows of what is set."""
    return {name: str(value) for name, value in asdict(known).items()}


def _page(
    problems: dict[str, str] | None = None,
    *,
    entered: Mapping[str, str] | None = None,
    opened: Opened | None = None,
    theirs: Theirs | None = None,
) -> str:
    known = preferences.of(database())
    return render_template(
        "administering/settings.html",
        opened=opened or Opened.showing(known, _fields(known)),
        theirs=theirs,
        environment=_environment(),
        fields=_fields(known) | dict(entered or {}),
        problems=problems or {},
    )


def _environment() -> list[tuple[str, str]]:
    """The variables that the app was started with, without what must not be seen."""
    settings: Settings = current_app.extensions["quizapp"].settings
    shown = {field.name: str(getattr(settings, field.name)) for field in fields(Settings)}
    shown |= dict.fromkeys(SECRET, "")
    shown["database_url"] = database().name
    return [(field.metadata["variable"], shown[field.name]) for field in fields(Settings)]
