"""The page of the tokens with which programs use the API."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from quizapp.errors import Invalid
from quizapp.services import sessions
from quizapp.web.visitor import database, require_teacher, signed_in

pages = Blueprint("tokens", __name__, url_prefix="/tokens")
pages.before_request(require_teacher)


@pages.get("")
def mine() -> ResponseReturnValue:
    """One's own tokens."""
    return _page()


@pages.post("")
def make() -> ResponseReturnValue:
    """Make a token, and show it once."""
    try:
        secret = sessions.make_token(database(), signed_in(), request.form.get("name", ""))
    except Invalid as error:
        return _page(problems=error.problems), 422
    return _page(secret)


@pages.post("/<int:token_id>/end")
def end(token_id: int) -> ResponseReturnValue:
    """Let a token work no longer."""
    sessions.end_token(database(), signed_in(), token_id)
    flash(_("The token works no longer."))
    return redirect(url_for("tokens.mine"), 303)


def _page(secret: str = "", problems: dict[str, str] | None = None) -> str:
    return render_template(
        "administering/tokens.html",
        tokens=sessions.tokens(database(), signed_in()),
        secret=secret,
        problems=problems or {},
    )
