"""An administrator's page: accounts and roles."""

from __future__ import annotations

from collections.abc import Mapping

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from quizapp.errors import Invalid
from quizapp.services import people as accounts
from quizapp.storage.states import Role
from quizapp.web.visitor import database, require_administrator, signed_in
from quizapp.web.words import ROLES

pages = Blueprint("administering", __name__, url_prefix="/people")
pages.before_request(require_administrator)


@pages.get("")
def people() -> ResponseReturnValue:
    """Everybody with an account."""
    return _page()


@pages.post("")
def create() -> ResponseReturnValue:
    """Make an account."""
    form = request.form
    try:
        made = accounts.create(
            database(),
            signed_in(),
            email=form.get("email", ""),
            name=form.get("name", ""),
            role=_role(),
            password=form.get("password", ""),
        )
    except Invalid as error:
        return _page(error.problems), 422
    flash(_("%(name)s has an account now.", name=made.name))
    return redirect(url_for("administering.people"), 303)


@pages.post("/<int:person_id>/role")
def set_role(person_id: int) -> ResponseReturnValue:
    """Give a role."""
    changed = accounts.set_role(database(), signed_in(), person_id, _role())
    flash(_("%(name)s has the role %(role)s now.", name=changed.name, role=ROLES[changed.role]))
    return redirect(url_for("records.person", person_id=person_id), 303)


def _role() -> Role:
    try:
        return Role(request.form.get("role", ""))
    except ValueError:
        raise Invalid({"role": "Choose one of the roles that the page offers."}) from None


def _page(problems: Mapping[str, str] | None = None) -> str:
    wanted = {"text": request.args.get("text", ""), "role": request.args.get("role", "")}
    role = Role(wanted["role"]) if wanted["role"] in set(Role) else None
    page = request.args.get("page", 1, type=int)
    found = accounts.search(database(), signed_in(), text=wanted["text"], role=role, page=page)
    return render_template(
        "administering/people.html",
        found=found,
        wanted=wanted,
        roles=tuple(Role),
        entered=request.form,
        problems=problems or {},
    )
