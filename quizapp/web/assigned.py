"""What is assigned: the code that leads to it, its start page, and joining a class."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from quizapp.errors import NotFound
from quizapp.services import assigned, classes
from quizapp.services.assigned import Leads
from quizapp.web.visitor import address, database, new_guest, person, remember, signed_in, taker

pages = Blueprint("assigned", __name__)


@pages.route("/codes", methods=["GET", "POST"])
def find() -> ResponseReturnValue:
    """The field for a code, and what the code that was typed leads to."""
    if request.method == "GET":
        return render_template("taking/code.html", typed="", problem="")
    typed = request.form.get("code", "")
    try:
        found = assigned.find(database(), typed, address=address())
    except NotFound as error:
        return render_template("taking/code.html", typed=typed, problem=error.args[0]), 404
    if found.leads is Leads.TO_CLASS:
        return redirect(url_for("assigned.class_to_join", code=found.code), 303)
    return redirect(url_for("assigned.quiz", code=found.code), 303)


@pages.get("/assignments/<code>")
def quiz(code: str) -> ResponseReturnValue:
    """What is assigned, on which terms, and the button to start."""
    card = assigned.card(database(), taker(), code, address=address())
    return render_template("taking/quiz.html", quiz=card)


@pages.post("/assignments/<code>/attempts")
def start(code: str) -> ResponseReturnValue:
    """Begin an attempt, or go on with the open one."""
    who = taker() or new_guest()
    attempt_id = assigned.start(database(), who, code, address=address())
    remember(who)
    return redirect(url_for("answering.attempt", attempt_id=attempt_id), 303)


@pages.get("/join/<code>")
def class_to_join(code: str) -> ResponseReturnValue:
    """The class that a code belongs to, and the button to join it."""
    name = classes.to_join(database(), code, address=address())
    return render_template("taking/join.html", name=name, code=code, signed_in=person() is not None)


@pages.post("/join/<code>")
def join(code: str) -> ResponseReturnValue:
    """Join a class."""
    name = classes.join(database(), signed_in(), code, address=address())
    flash(_("You belong to %(name)s now. What it is given to do stands on this page.", name=name))
    return redirect(url_for("taking.home"), 303)
