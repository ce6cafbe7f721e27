"""The editors' list of questions that takers hold to be wrong."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from quizapp.services import flagging
from quizapp.web.visitor import database, require_editor, signed_in

pages = Blueprint("reports", __name__, url_prefix="/editing/flags")
pages.before_request(require_editor)


@pages.get("")
def waiting() -> ResponseReturnValue:
    """The questions that wait for an editor, with their evidence beside them."""
    page = request.args.get("page", 1, type=int)
    found = flagging.waiting(database(), signed_in(), page=page)
    return render_template("editing/flags.html", found=found)


@pages.post("/<uid>")
def settle(uid: str) -> ResponseReturnValue:
    """Say that the flags at an item were looked at."""
    settled = flagging.settle(database(), signed_in(), uid, request.form.get("reply", ""))
    flash(
        _("Those who reported it see your answer now.") if settled else _("Nothing waited there.")
    )
    return redirect(url_for("reports.waiting"), 303)
