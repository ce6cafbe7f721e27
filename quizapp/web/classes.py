"""A teacher's classes: making them, letting people join, and extra time."""

from __future__ import annotations

from collections.abc import Mapping

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from quizapp.errors import Invalid
from quizapp.services import classes
from quizapp.web.codes import drawn
from quizapp.web.visitor import database, require_teacher, signed_in

pages = Blueprint("classes", __name__, url_prefix="/teaching/classes")
pages.before_request(require_teacher)


@pages.get("")
def own() -> ResponseReturnValue:
    """The classes of a teacher."""
    return _list()


@pages.post("")
def create() -> ResponseReturnValue:
    """Make a class."""
    try:
        class_id = classes.create(database(), signed_in(), request.form.get("name", ""))
    except Invalid as error:
        return _list(error.problems), 422
    flash(_("The class is made. Give its code to those who belong to it."))
    return redirect(url_for("classes.group", class_id=class_id), 303)


@pages.get("/<int:class_id>")
def group(class_id: int) -> ResponseReturnValue:
    """A class, its members, and how to join it."""
    found = classes.get(database(), signed_in(), class_id)
    return render_template("teaching/class.html", group=found)


@pages.post("/<int:class_id>/joining")
def joining(class_id: int) -> ResponseReturnValue:
    """Let people join by a new code, or let nobody join."""
    is_open = request.form.get("joining") == "open"
    shown = request.form.get("shown")
    classes.set_joining(database(), signed_in(), class_id, is_open=is_open, shown=shown)
    flash(_("There is a new code to join with.") if is_open else _("Nobody can join any longer."))
    return redirect(url_for("classes.group", class_id=class_id), 303)


@pages.post("/<int:class_id>/members/<int:person_id>")
def member(class_id: int, person_id: int) -> ResponseReturnValue:
    """Give a member extra time, or take them out of the class."""
    if request.form.get("do") == "remove":
        classes.remove(database(), signed_in(), class_id, person_id)
        flash(_("The class has one member less."))
    else:
        percent = request.form.get("extra_time", "0").strip() or "0"
        number = int(percent) if percent.isascii() and percent.isdecimal() else -1
        shown = request.form.get("shown", type=int)
        classes.set_extra_time(database(), signed_in(), class_id, person_id, number, shown=shown)
        flash(_("The extra time holds from the next attempt on."))
    return redirect(url_for("classes.group", class_id=class_id), 303)


@pages.get("/<int:class_id>/code.svg")
def code(class_id: int) -> ResponseReturnValue:
    """The link to join, as a QR code."""
    found = classes.get(database(), signed_in(), class_id).card.code
    return drawn(url_for("assigned.class_to_join", code=found, _external=True) if found else "")


def _list(problems: Mapping[str, str] | None = None) -> str:
    return render_template(
        "teaching/classes.html",
        classes=classes.list_own(database(), signed_in()),
        entered=request.form.get("name", ""),
        problems=problems or {},
    )
