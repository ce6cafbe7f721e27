"""An administrator's pages: one person, links to accounts, the audit log, health."""

from __future__ import annotations

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from quizapp.errors import Invalid
from quizapp.services import building, erasing, health, links, records, sessions
from quizapp.services import people as accounts
from quizapp.services.records import ActFilter
from quizapp.storage.states import Role
from quizapp.web.visitor import database, require_administrator, signed_in

pages = Blueprint("records", __name__)
pages.before_request(require_administrator)


@pages.get("/people/<int:person_id>")
def person(person_id: int) -> ResponseReturnValue:
    """What an administrator can do about one person."""
    return _person(person_id)


@pages.post("/people/<int:person_id>/reset")
def reset(person_id: int) -> ResponseReturnValue:
    """Make a link with which somebody chooses a new password."""
    secret = links.reset(database(), signed_in(), person_id)
    return _person(person_id, link=_link(secret))


@pages.post("/people/<int:person_id>/sessions")
def end_sessions(person_id: int) -> ResponseReturnValue:
    """End every session of somebody."""
    sessions.end_all(database(), signed_in(), person_id)
    flash(_("All sessions have ended."))
    return redirect(url_for("records.person", person_id=person_id), 303)


@pages.get("/people/<int:person_id>/data")
def data(person_id: int) -> ResponseReturnValue:
    """Everything that is kept of somebody, as a file."""
    found = erasing.export(database(), signed_in(), person_id)
    return _file(found, "application/json", f"person-{person_id}.json")


@pages.post("/people/<int:person_id>/erase")
def erase(person_id: int) -> ResponseReturnValue:
    """Take away who somebody is."""
    if request.form.get("sure") != "yes":
        raise Invalid({"sure": "Say that you are sure; it cannot be undone."})
    erasing.erase(database(), signed_in(), person_id)
    flash(_("The person is erased. What they answered still counts in the statistics."))
    return redirect(url_for("administering.people"), 303)


@pages.get("/invitations")
def invitations() -> ResponseReturnValue:
    """The links that wait to be used."""
    return _invitations()


@pages.post("/invitations")
def invite() -> ResponseReturnValue:
    """Make a link to a new account."""
    form, role = request.form, request.form.get("role", "")
    try:
        if role not in set(Role):
            raise Invalid({"role": "Choose one of the roles that the page offers."})
        secret = links.invite(
            database(),
            signed_in(),
            email=form.get("email", ""),
            name=form.get("name", ""),
            role=Role(role),
        )
    except Invalid as error:
        return _invitations(problems=error.problems), 422
    return _invitations(link=_link(secret))


@pages.post("/invitations/<int:link_id>/end")
def end_link(link_id: int) -> ResponseReturnValue:
    """Let a link work no longer."""
    links.end(database(), signed_in(), link_id)
    flash(_("The link works no longer."))
    return redirect(url_for("records.invitations"), 303)


@pages.get("/audit")
def audit() -> ResponseReturnValue:
    """What people did, the newest first."""
    wanted, problems = _wanted(), dict[str, str]()
    try:
        before = request.args.get("before", type=int)
        found = records.search(database(), signed_in(), wanted, before=before)
    except Invalid as error:
        problems = error.problems
        found = records.search(database(), signed_in(), ActFilter())
    page = render_template(
        "administering/audit.html", found=found, wanted=wanted, problems=problems
    )
    return page, 422 if problems else 200


@pages.get("/audit.csv")
def audit_csv() -> ResponseReturnValue:
    """The same as a file."""
    return _file(records.as_csv(database(), signed_in(), _wanted()), "text/csv", "audit.csv")


@pages.get("/health")
def look() -> ResponseReturnValue:
    """How the app is."""
    found = health.look(database(), signed_in())
    builds = building.newest(database(), signed_in())
    return render_template("administering/health.html", health=found, builds=builds)


def _wanted() -> ActFilter:
    given = {name: request.args.get(name, "").strip() for name in ("text", "person")}
    days = {name: request.args.get(name, "").strip() for name in ("since", "until")}
    return ActFilter(**given, **days)


def _file(content: bytes, media_type: str, name: str) -> Response:
    response = Response(content, mimetype=media_type)
    response.headers.set("Content-Disposition", "attachment", filename=name)
    return response


def _link(secret: str) -> str:
    return url_for("welcoming.show", secret=secret, _external=True)


def _person(person_id: int, link: str = "") -> str:
    return render_template(
        "administering/person.html",
        found=accounts.get(database(), signed_in(), person_id),
        roles=tuple(Role),
        sessions=sessions.of_person(database(), signed_in(), person_id),
        link=link,
    )


def _invitations(link: str = "", problems: dict[str, str] | None = None) -> str:
    return render_template(
        "administering/invitations.html",
        waiting=links.waiting(database(), signed_in()),
        roles=tuple(Role),
        link=link,
        entered=request.form,
        problems=problems or {},
    )
