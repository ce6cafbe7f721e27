"""Pages for whoever has a link: choosing the password of an account."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from quizapp.errors import Invalid
from quizapp.services import links
from quizapp.web.visitor import database

pages = Blueprint("welcoming", __name__, url_prefix="/welcome")


@pages.get("/<secret>")
def show(secret: str) -> ResponseReturnValue:
    """The form to choose a password with."""
    found = links.find(database(), secret)
    return render_template("administering/welcome.html", link=found, problems={})


@pages.post("/<secret>")
def choose(secret: str) -> ResponseReturnValue:
    """Choose it; the link works no longer then."""
    found = links.find(database(), secret)
    try:
        links.use(
            database(),
            secret,
            password=request.form.get("password", ""),
            address=request.remote_addr or "",
        )
    except Invalid as error:
        page = render_template("administering/welcome.html", link=found, problems=error.problems)
        return page, 422
    flash(_("Your password is set. Sign in with it now."))
    return redirect(url_for("sign_in.show"), 303)
