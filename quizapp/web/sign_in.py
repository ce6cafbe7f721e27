"""Signing in and out, and changing one's password."""

from __future__ import annotations

from flask import Blueprint, flash, g, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from quizapp.errors import Invalid, Throttled, WrongCredentials
from quizapp.services import accounts
from quizapp.services.accounts import SignedIn
from quizapp.services.identity import Person
from quizapp.web import adopting, holding, kept_forms
from quizapp.web.errors import page_of
from quizapp.web.returning import local_address
from quizapp.web.visitor import database, person, signed_in

pages = Blueprint("sign_in", __name__)


@pages.get("/sign-in")
def show() -> ResponseReturnValue:
    """The form to sign in with."""
    if person():
        return redirect(_next())
    return render_template("sign_in/sign_in.html", next=request.args.get("next", ""), problem=None)


@pages.post("/sign-in")
def enter() -> ResponseReturnValue:
    """Begin a session."""
    try:
        begun = accounts.sign_in(
            database(),
            request.form.get("email", ""),
            request.form.get("password", ""),
            address=_address(),
            old_token=session.get("token"),
        )
    except (WrongCredentials, Throttled) as problem:
        return _again(problem)
    _renew(begun)
    g.person = begun.person
    if page := kept_forms.page(request.form.get("kept", "")):
        return page
    onward = _onward(begun.person)
    return redirect(adopting.question(onward) or onward, 303)


@pages.post("/sign-out")
def leave() -> ResponseReturnValue:
    """End the session, here and on the server."""
    if "token" in session:
        accounts.sign_out(database(), session["token"])
    _forget()
    return redirect(url_for("taking.home"), 303)


@pages.get("/password")
def password() -> ResponseReturnValue:
    """The form to change one's password with."""
    return render_template("sign_in/password.html", person=signed_in(), problems={})


@pages.post("/password")
def change_password() -> ResponseReturnValue:
    """Change one's own password; every other session ends."""
    who = signed_in()
    old, new = request.form.get("old", ""), request.form.get("new", "")
    try:
        begun = accounts.change_password(
            database(), who, old=old, new=new, token=session["token"], address=_address()
        )
    except Invalid as error:
        return render_template("sign_in/password.html", problems=error.problems), 422
    _renew(begun)
    flash(_("Your password is changed. You are signed out everywhere else."))
    return redirect(url_for("taking.home"), 303)


def _address() -> str:
    return request.remote_addr or ""


def _renew(begun: SignedIn) -> None:
    _forget()
    session.permanent = True
    session["token"] = begun.token


def _forget() -> None:
    """Leave nothing of the session before, so that whoever planted it gains nothing.

    The guest stays: what somebody answered without an account is found again after signing out.
    """
    guest = session.get("guest")
    session.clear()
    if guest:
        session.permanent = True
        session["guest"] = guest


def _again(problem: WrongCredentials | Throttled) -> ResponseReturnValue:
    page = render_template(
        "sign_in/sign_in.html",
        next=request.form.get("next", ""),
        email=request.form.get("email", ""),
        held=request.form.get("held", ""),
        kept=request.form.get("kept", ""),
        problem=problem.args[0],
    )
    retry = {"Retry-After": str(problem.seconds)} if isinstance(problem, Throttled) else {}
    return page, page_of(problem).status, retry


def _onward(who: Person) -> str:
    """Where to go from here: to the attempt whose answers were held back, if there is one."""
    attempt_id = holding.release(request.form.get("held", ""), who)
    if attempt_id is None:
        return _next()
    return url_for("answering.attempt", attempt_id=attempt_id)


def _next() -> str:
    return local_address(request.values.get("next"), url_for("taking.home"))
