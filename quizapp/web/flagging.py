"""The form under a reviewed question that tells the editors about it."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from quizapp.services import flagging
from quizapp.web.visitor import database, known_taker

pages = Blueprint("flagging", __name__)


@pages.post("/attempts/<int:attempt_id>/questions/<int:number>/flag")
def flag(attempt_id: int, number: int) -> ResponseReturnValue:
    """Tell the editors that a question is wrong."""
    form = request.form
    reason, note = form.get("reason", ""), form.get("note", "")
    flagging.flag(database(), known_taker(), attempt_id, number, reason, note)
    flash(_("Thank you. The editors will look at this question."))
    place = f"question-{number}"
    return redirect(url_for("taking.review", attempt_id=attempt_id, _anchor=place), 303)
