"""An administrator's page of settings."""

from __future__ import annotations

from dataclasses import asdict, fields

from flask import Blueprint, current_app, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from quizapp.errors import Invalid, Outdated
from quizapp.services import preferences
from quizapp.services.opened import mark
from quizapp.services.preferences import Preferences
from quizapp.settings import Settings
from quizapp.web.comparing import Theirs, beside
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
    try:
        opened = request.form.get("opened")
        preferences.change(database(), signed_in(), request.form, opened=opened)
    except Invalid as error:
        return _page(error.problems, opened=opened), 422
    except Outdated as error:
        both = beside(error, _typed(preferences.of(database())), request.form)
        return _page({"conflict": error.args[0]}, theirs=both), 409
    flash(_("Saved."))
    return redirect(url_for("configuring.show"), 303)


def _typed(known: Preferences) -> dict[str, str]:
    """What the form shows of what is set."""
    return {name: str(value) for name, value in asdict(known).items()}


def _page(
    problems: dict[str, str] | None = None,
    *,
    opened: str | None = None,
    theirs: Theirs | None = None,
) -> str:
    known = preferences.of(database())
    return render_template(
        "administering/settings.html",
        preferences=known,
        opened=opened or mark(known),
        theirs=theirs,
        environment=_environment(),
        entered=request.form,
        problems=problems or {},
    )


def _environment() -> list[tuple[str, str]]:
    """The variables that the app was started with, without what must not be seen."""
    settings: Settings = current_app.extensions["quizapp"].settings
    shown = {field.name: str(getattr(settings, field.name)) for field in fields(Settings)}
    shown |= dict.fromkeys(SECRET, "")
    shown["database_url"] = database().name
    return [(field.metadata["variable"], shown[field.name]) for field in fields(Settings)]
