"""Leaderboards: looking at one, taking part, and leaving."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from quizapp.errors import Invalid
from quizapp.services import standings
from quizapp.web.returning import local_address
from quizapp.web.visitor import database, signed_in

pages = Blueprint("standings", __name__)


@pages.get("/quizzes/<int:quiz_id>/leaderboard")
def board(quiz_id: int) -> ResponseReturnValue:
    """The leaderboard of a quiz."""
    found = standings.of_quiz(database(), signed_in(), quiz_id)
    alias = standings.alias_of(database(), signed_in())
    return render_template("standings/board.html", board=found, alias=alias)


@pages.get("/leaderboards")
def alias() -> ResponseReturnValue:
    """Whether one takes part in leaderboards, and under which name."""
    return _form(standings.alias_of(database(), signed_in()) or "")


@pages.post("/leaderboards")
def join() -> ResponseReturnValue:
    """Take part under an alias, or change it."""
    name = request.form.get("alias", "")
    try:
        standings.join(database(), signed_in(), name)
    except Invalid as error:
        return _form(name, error.problems), 422
    flash(_("You take part in the leaderboards now."))
    return redirect(_next(), 303)


@pages.post("/leaderboards/leave")
def leave() -> ResponseReturnValue:
    """Take part no longer."""
    standings.leave(database(), signed_in())
    flash(_("You no longer take part, and your name there is gone."))
    return redirect(_next(), 303)


def _next() -> str:
    return local_address(request.form.get("next"), url_for("taking.mine"))


def _form(typed: str, problems: dict[str, str] | None = None) -> str:
    return render_template(
        "standings/alias.html",
        alias=standings.alias_of(database(), signed_in()),
        typed=typed,
        problems=problems or {},
        next=local_address(request.values.get("next"), ""),
    )
