"""After signing in: whether what was taken here as a guest belongs to the account."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from quizapp.services import adopting
from quizapp.web.returning import local_address
from quizapp.web.visitor import database, guest, signed_in
from quizapp.web.words import count

pages = Blueprint("adopting", __name__, url_prefix="/guest-attempts")


def question(onward: str) -> str | None:
    """The address of the question, where there is something to ask; then it leads onward."""
    known = guest()
    if known is None or session["guest"].get("kept") or not adopting.count(database(), known):
        return None
    return url_for("adopting.ask", next=onward)


@pages.get("")
def ask() -> ResponseReturnValue:
    """Ask whose the guest's attempts are."""
    signed_in()
    known = guest()
    if known is None:
        return redirect(_onward())
    return render_template(
        "taking/guest_attempts.html",
        guest=known,
        count=adopting.count(database(), known),
        next=_onward(),
    )


@pages.post("")
def answer() -> ResponseReturnValue:
    """Add them to the account, or leave them to the guest and do not ask again."""
    who, known = signed_in(), guest()
    if known is not None and request.form.get("mine") == "yes":
        moved = adopting.adopt(database(), who, known)
        session.pop("guest")
        flash(_("%(count)s added to your account.", count=count(moved, "attempt")))
    elif known is not None:
        session["guest"] = session["guest"] | {"kept": True}
    return redirect(_onward(), 303)


def _onward() -> str:
    return local_address(request.values.get("next"), url_for("taking.home"))
