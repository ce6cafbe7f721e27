"""A teacher's pages: making quizzes, downloading them, seeing what came of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from quizapp.errors import Invalid, Outdated
from quizapp.sentences import said
from quizapp.services import (
    analysing,
    assigning,
    composing,
    editing,
    listing,
    result_files,
    teaching,
)
from quizapp.services import results as outcomes
from quizapp.services.analysing import Selection
from quizapp.services.downloads import Download
from quizapp.services.teaching import QuizDetail
from quizapp.web import answers
from quizapp.web.comparing import Opened, Theirs, beside
from quizapp.web.quiz_form import QuizFields, Search
from quizapp.web.visitor import database, require_teacher, signed_in

pages = Blueprint("teaching", __name__, url_prefix="/teaching")
pages.before_request(require_teacher)


@pages.get("")
def quizzes() -> ResponseReturnValue:
    """The quizzes of a teacher."""
    found = teaching.quizzes_of(database(), signed_in())
    return render_template("teaching/quizzes.html", quizzes=found)


@pages.route("/quizzes/new", methods=["GET", "POST"])
def new() -> ResponseReturnValue:
    """Make a quiz; every button but the one that saves shows the form again."""
    fields = QuizFields.read(request.form)
    if request.form.get("do") != "save":
        return _form(fields)
    try:
        quiz_id = teaching.create_quiz(database(), signed_in(), fields.draft())
    except Invalid as error:
        return _form(fields, problems=error.problems), 422
    flash(_("The quiz is open. Takers see it on their home page."))
    return redirect(url_for("teaching.quiz", quiz_id=quiz_id), 303)


@pages.get("/quizzes/<int:quiz_id>")
def quiz(quiz_id: int) -> ResponseReturnValue:
    """A quiz with its items and what can be done with it."""
    found = teaching.quiz(database(), signed_in(), quiz_id)
    return render_template(
        "teaching/quiz.html",
        quiz=found,
        assignments=assigning.of_quiz(database(), signed_in(), quiz_id),
    )


@pages.route("/quizzes/<int:quiz_id>/edit", methods=["GET", "POST"])
def edit(quiz_id: int) -> ResponseReturnValue:
    """Change a quiz; attempts that were begun keep their questions."""
    found = teaching.quiz(database(), signed_in(), quiz_id)
    if request.method == "GET":
        return _form(QuizFields.of(found.draft), quiz_id=quiz_id, opened=_opened(found))
    fields, opened = QuizFields.read(request.form), Opened.read(request.form)
    if request.form.get("do") != "save":
        return _form(fields, quiz_id=quiz_id, opened=opened)
    try:
        teaching.change_quiz(database(), signed_in(), quiz_id, fields.draft(), opened=opened.whole)
    except Invalid as error:
        return _form(fields, quiz_id=quiz_id, problems=error.problems, opened=opened), 422
    except Outdated as error:
        return _conflict(quiz_id, fields, opened, error), 409
    flash(_("The quiz is saved."))
    return redirect(url_for("teaching.quiz", quiz_id=quiz_id), 303)


@pages.post("/quizzes/<int:quiz_id>/published")
def publish(quiz_id: int) -> ResponseReturnValue:
    """Show a quiz to takers, or hide it."""
    published = request.form.get("published") == "yes"
    teaching.set_published(database(), signed_in(), quiz_id, published=published)
    flash(_("Takers see the quiz now.") if published else _("Takers no longer see the quiz."))
    return redirect(url_for("teaching.quiz", quiz_id=quiz_id), 303)


@pages.get("/quizzes/<int:quiz_id>/results")
def results(quiz_id: int) -> ResponseReturnValue:
    """Who took a quiz, when, with what score, and how it and each item did."""
    chosen = _selection()
    found = outcomes.of_quiz(database(), signed_in(), quiz_id, assignment_id=chosen.assignment_id)
    return render_template(
        "teaching/results.html",
        results=found,
        listed=found.page(request.args.get("page", 1, type=int)),
        analysis=analysing.of_quiz(database(), signed_in(), quiz_id, chosen),
        assignments=assigning.of_quiz(database(), signed_in(), quiz_id),
        chosen=chosen.assignment_id,
        every=chosen.every,
    )


@pages.get("/quizzes/<int:quiz_id>/results/<uid>")
def question(quiz_id: int, uid: str) -> ResponseReturnValue:
    """How one item of a quiz did."""
    chosen = _selection()
    revision = request.args.get("version", type=int)
    return render_template(
        "teaching/question.html",
        page=analysing.of_item(database(), signed_in(), quiz_id, uid, chosen, revision=revision),
        quiz_id=quiz_id,
        chosen=chosen.assignment_id,
        every=chosen.every,
    )


@pages.get("/quizzes/<int:quiz_id>/results.csv")
def results_csv(quiz_id: int) -> ResponseReturnValue:
    """The attempts as CSV."""
    chosen = _selection().assignment_id
    return _send(result_files.attempts_csv(database(), signed_in(), quiz_id, assignment_id=chosen))


@pages.get("/quizzes/<int:quiz_id>/analysis.csv")
def figures_csv(quiz_id: int) -> ResponseReturnValue:
    """How each item did, as CSV."""
    return _send(result_files.figures_csv(database(), signed_in(), quiz_id, _selection()))


@pages.get("/quizzes/<int:quiz_id>/results.xlsx")
def results_book(quiz_id: int) -> ResponseReturnValue:
    """Attempts and figures as a workbook."""
    return _send(result_files.book(database(), signed_in(), quiz_id, _selection()))


@pages.get("/attempts/<int:attempt_id>")
def attempt(attempt_id: int) -> ResponseReturnValue:
    """One attempt, as its taker sees it afterwards."""
    found = outcomes.review(database(), signed_in(), attempt_id)
    return render_template("teaching/attempt.html", review=found)


@pages.get("/items/<uid>")
def item(uid: str) -> ResponseReturnValue:
    """An item as a taker sees it, before it is picked."""
    shown = editing.preview(database(), signed_in(), uid)
    return render_template("teaching/item.html", item=shown, entered=answers.shown(shown))


def _opened(found: QuizDetail) -> Opened:
    """What the form of a quiz shows."""
    return Opened.showing(found.draft, asdict(QuizFields.of(found.draft)))


def _conflict(quiz_id: int, fields: QuizFields, opened: Opened, error: Outdated) -> str:
    """What was typed beside what somebody else saved, ready to be saved over it."""
    found = teaching.quiz(database(), signed_in(), quiz_id)
    saved, typed = (asdict(QuizFields.of(each)) for each in (found.draft, fields.draft()))
    picked = teaching.picked(database(), signed_in(), (*saved["uids"], *typed["uids"]))
    stems = {card.uid: card.stem for card in picked}
    theirs = beside(error, opened, saved, typed, {"uids": stems})
    return _form(
        replace(fields, **theirs.adopt(saved)),
        quiz_id=quiz_id,
        problems={"conflict": error.args[0]},
        opened=_opened(found),
        theirs=theirs,
    )


def _form(
    fields: QuizFields,
    *,
    quiz_id: int | None = None,
    problems: Mapping[str, str] | None = None,
    opened: Opened | None = None,
    theirs: Theirs | None = None,
) -> str:
    search = Search.read(request.form)
    if request.form.get("do") == "compose":
        fields, problems = _composed(fields, search)
    fields = fields.with_earlier(request.form.get("do", "").removeprefix("earlier-"))
    found = teaching.items_to_pick(database(), signed_in(), search.chosen, page=search.page)
    choices = listing.choices(database(), signed_in())
    if fields.uids and not fields.title:
        fields = replace(
            fields, title=dict(choices.articles).get(search.chosen.article_id or 0, "")
        )
    return render_template(
        "teaching/quiz_form.html",
        fields=fields,
        quiz_id=quiz_id,
        picked=teaching.picked(database(), signed_in(), fields.uids),
        search=search,
        found=found,
        choices=choices,
        problems=problems or {},
        opened=opened,
        theirs=theirs,
    )


def _composed(fields: QuizFields, search: Search) -> tuple[QuizFields, Mapping[str, str]]:
    """The fields with items that the app picked among those looked for, or what is wrong."""
    try:
        uids = composing.compose(database(), signed_in(), search.chosen, fields.uids, fields.count)
    except Invalid as error:
        return fields, error.problems
    added = len(uids) - len(fields.uids)
    if added < fields.count:
        told = said(
            "Only %(added)s more were picked: no others that fit go with them.", added=added
        )
        return replace(fields, uids=uids), {"how_many": told}
    return replace(fields, uids=uids), {}


def _selection() -> Selection:
    """The attempts that the address asks for."""
    every = request.args.get("attempts") == "all"
    return Selection(request.args.get("assignment", type=int), every=every)


def _send(made: Download) -> Response:
    response = Response(made.data, content_type=made.media_type)
    response.headers.set("Content-Disposition", "attachment", filename=made.name)
    return response
