"""A teacher's assignments: to whom a quiz is given, by which code, until when."""

from __future__ import annotations

from collections.abc import Mapping

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from quizapp.errors import Invalid
from quizapp.services import assigning, classes, teaching
from quizapp.web.assignment_form import AssignmentFields
from quizapp.web.codes import drawn
from quizapp.web.visitor import database, require_teacher, signed_in

pages = Blueprint("assigning", __name__, url_prefix="/teaching")
pages.before_request(require_teacher)


@pages.route("/quizzes/<int:quiz_id>/assignments/new", methods=["GET", "POST"])
def new(quiz_id: int) -> ResponseReturnValue:
    """Give a quiz to a class, or to everybody who has the code."""
    quiz = teaching.quiz(database(), signed_in(), quiz_id)
    if request.method == "GET":
        return _form(quiz.summary.title, AssignmentFields.of_quiz(quiz.draft), quiz_id=quiz_id)
    fields = AssignmentFields.read(request.form)
    try:
        made = assigning.create(database(), signed_in(), quiz_id, fields.draft())
    except Invalid as error:
        return _form(quiz.summary.title, fields, quiz_id=quiz_id, problems=error.problems), 422
    flash(_("The quiz is assigned. Give the code or the link to those who shall take it."))
    return redirect(url_for("assigning.assignment", assignment_id=made), 303)


@pages.get("/assignments/<int:assignment_id>")
def assignment(assignment_id: int) -> ResponseReturnValue:
    """An assignment: its code, its terms, and who is at it now."""
    return render_template(
        "teaching/assignment.html",
        assignment=assigning.get(database(), signed_in(), assignment_id),
        going_on=assigning.going_on(database(), signed_in(), assignment_id),
    )


@pages.route("/assignments/<int:assignment_id>/edit", methods=["GET", "POST"])
def edit(assignment_id: int) -> ResponseReturnValue:
    """Change the terms of an assignment."""
    found = assigning.get(database(), signed_in(), assignment_id)
    if request.method == "GET":
        return _form(found.title, AssignmentFields.of(found.draft), assignment_id=assignment_id)
    fields = AssignmentFields.read(request.form)
    try:
        assigning.change(database(), signed_in(), assignment_id, fields.draft())
    except Invalid as error:
        page = _form(found.title, fields, assignment_id=assignment_id, problems=error.problems)
        return page, 422
    flash(_("The assignment is changed. It holds at once, also for those who are at it."))
    return redirect(url_for("assigning.assignment", assignment_id=assignment_id), 303)


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


def _form(
    title: str,
    fields: AssignmentFields,
    *,
    quiz_id: int | None = None,
    assignment_id: int | None = None,
    problems: Mapping[str, str] | None = None,
) -> str:
    return render_template(
        "teaching/assignment_form.html",
        title=title,
        fields=fields,
        quiz_id=quiz_id,
        assignment_id=assignment_id,
        classes=classes.list_own(database(), signed_in()),
        problems=problems or {},
    )
