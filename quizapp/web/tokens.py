"""Tokens of the API, and what programs read with them."""

from __future__ import annotations

from flask import Blueprint, flash, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from quizapp.errors import AppError, Invalid
from quizapp.services import editing, listing, sessions
from quizapp.services.identity import Person
from quizapp.web import bank_filter
from quizapp.web.errors import page_of
from quizapp.web.visitor import database, require_teacher, signed_in

pages = Blueprint("tokens", __name__, url_prefix="/tokens")
pages.before_request(require_teacher)
api = Blueprint("api", __name__, url_prefix="/api")


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


@api.get("/items")
def items() -> ResponseReturnValue:
    """Items as the list of the bank filters them, a stretch at a time."""
    who = _speaker()
    if who is None:
        return jsonify(error=NO_TOKEN), 401
    after = request.args.get("after", "")
    chosen = bank_filter.read(request.args)
    found = listing.list_items(database(), who, chosen, after=after, size=100)
    listed = [
        {
            "uid": card.uid,
            "state": card.state,
            "kind": card.kind,
            "stem": card.stem,
            "key": card.key,
            "revision": card.revision,
            "changed": card.changed.isoformat(),
        }
        for card in found.rows
    ]
    return jsonify(items=listed, total=found.total, after=found.after)


@api.get("/items/<uid>")
def item(uid: str) -> ResponseReturnValue:
    """An item in the JSON form of this project."""
    who = _speaker()
    if who is None:
        return jsonify(error=NO_TOKEN), 401
    return jsonify(editing.record(database(), who, uid))


@api.errorhandler(AppError)
def refuse(error: AppError) -> ResponseReturnValue:
    """What the app refuses, for a program."""
    return jsonify(error=str(error)), page_of(error).status


NO_TOKEN = "Send a token that works: Authorization: Bearer TOKEN."  # noqa: S105 - a sentence


def _speaker() -> Person | None:
    """Who the token of the request speaks for; cookies count for nothing here."""
    scheme, _, secret = request.headers.get("Authorization", "").partition(" ")
    return sessions.person_of_token(database(), secret) if scheme == "Bearer" else None
