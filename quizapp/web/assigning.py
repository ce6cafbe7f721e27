"""A teacher's assignments: to whom a quiz is given, by which code, until when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace

from flask import Blueprint, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from quizapp.errors import Invalid, Outdated
from quizapp.sentences import said
from quizapp.services import assigning, classes, teaching
from quizapp.services.assigning import AssignmentDraft, AssignmentView
from quizapp.services.teaching import QuizDetail
from quizapp.web import zones
from quizapp.web.assignment_form import AssignmentFields
from quizapp.web.codes import drawn
from quizapp.web.comparing import Opened, Theirs, beside
from quizapp.web.visitor import database, require_teacher, signed_in

pages = Blueprint("assigning", __name__, url_prefix="/teaching")
pages.before_request(require_teacher)


@pages.route("/quizzes/<int:quiz_id>/assignments/new", methods=["GET", "POST"])
def new(quiz_id: int) -> ResponseReturnValue:
    """Give a quiz to a class, or to everybody who has the code."""
    quiz = teaching.quiz(database(), signed_in(), quiz_id)
    if request.method == "GET":
        return _form(quiz, AssignmentFields.of_quiz(quiz.draft, zones.zone()))
    fields = AssignmentFields.read(request.form)
    try:
        made = assigning.create(database(), signed_in(), quiz_id, fields.draft())
    except Invalid as error:
        return _form(quiz, fields, error.problems), 422
    flash(_("The quiz is assigned. Give the code or the link to those who shall take it."))
    return _shown(made, fields.zone)


@pages.get("/assignments/<int:assignment_id>")
def assignment(assignment_id: int) -> ResponseReturnValue:
    """An assignment: its code, its terms, and who is at it now."""
    return render_template(
        "teaching/assignment.html",
        assignment=assigning.get(database(), signed_in(), assignment_id),
        going_on=assigning.going_on(database(), signed_in(), assignment_id),
        not_begun=assigning.not_begun(database(), signed_in(), assignment_id),
    )


@pages.route("/assignments/<int:assignment_id>/edit", methods=["GET", "POST"])
def edit(assignment_id: int) -> ResponseReturnValue:
    """Change the terms of an assignment."""
    found = assigning.get(database(), signed_in(), assignment_id)
    if request.method == "GET":
        return _form(found, AssignmentFields.of(found.draft, zones.zone()))
    fields, opened = AssignmentFields.read(request.form), Opened.read(request.form)
    try:
        draft = fields.draft()
        assigning.change(database(), signed_in(), assignment_id, draft, opened=opened.whole)
    except Invalid as error:
        return _form(found, fields, error.problems, opened=opened), 422
    except Outdated as error:
        return _conflict(assignment_id, fields, opened, error), 409
    flash(_("The assignment is changed. It holds at once, also for those who are at it."))
    return _shown(assignment_id, fields.zone)


@pages.get("/assignments/<int:assignment_id>/code.svg")
def code(assignment_id: int) -> ResponseReturnValue:
    """The link to an assignment, as a QR code."""
    found = assigning.get(database(), signed_in(), assignment_id)
    return drawn(url_for("assigned.quiz", code=found.code, _external=True))


@pages.post("/attempts/<int:attempt_id>/minutes")
def lengthen(attempt_id: int) -> ResponseReturnValue:
    """Give more minutes to somebody who is at a quiz."""
    assigning.lengthen(
        database(), signed_in(), attempt_id, request.form.get("minutes", 0, type=int)
    )
    flash(_("They have more time now. Their page shows it when they go to the next question."))
    back = request.form.get("assignment", type=int)
    if back is None:
        return redirect(url_for("teaching.quizzes"), 303)
    return redirect(url_for("assigning.assignment", assignment_id=back), 303)


def _shown(assignment_id: int, zone: str) -> ResponseReturnValue:
    """Go to an assignment, whose moments stand there in the zone in which they were typed."""
    response = make_response(
        redirect(url_for("assigning.assignment", assignment_id=assignment_id), 303)
    )
    zones.keep(response, zone)
    return response


def _opened(found: AssignmentView) -> Opened:
    """What the form of an assignment shows."""
    return Opened.showing(found.draft, _values(found.draft, zones.zone()))


def _values(draft: AssignmentDraft, zone: str) -> dict[str, object]:
    """The fields of an assignment; moments as such, which are the same in whichever zone."""
    terms, fields = draft.terms, asdict(AssignmentFields.of(draft, zone))
    return fields | {"opens": terms.opens, "closes": terms.closes, "due": terms.due}


def _conflict(assignment_id: int, fields: AssignmentFields, opened: Opened, error: Outdated) -> str:
    """What was typed beside what somebody else saved, ready to be saved over it."""
    found = assigning.get(database(), signed_in(), assignment_id)
    names = {str(group.id): group.name for group in classes.list_own(database(), signed_in())}
    theirs = beside(
        error,
        opened,
        _values(found.draft, fields.zone),
        _values(fields.draft(), fields.zone),
        {"class_id": {"": said("Everybody who has the code"), **names}},
    )
    saved = asdict(AssignmentFields.of(found.draft, fields.zone))
    fields = replace(fields, **theirs.adopt(saved))
    return _form(found, fields, {"conflict": error.args[0]}, theirs=theirs)


def _form(
    of: QuizDetail | AssignmentView,
    fields: AssignmentFields,
    problems: Mapping[str, str] | None = None,
    *,
    opened: Opened | None = None,
    theirs: Theirs | None = None,
) -> str:
    if isinstance(of, AssignmentView):
        opened = opened or _opened(of)
    return render_template(
        "teaching/assignment_form.html",
        quiz=of if isinstance(of, QuizDetail) else None,
        assignment=of if isinstance(of, AssignmentView) else None,
        fields=fields,
        classes=classes.list_own(database(), signed_in()),
        zones=zones.names(),
        problems=problems or {},
        opened=opened,
        theirs=theirs,
    )
