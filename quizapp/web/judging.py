"""An editor's pages for reviews: answering before the key is shown, and what came of it."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from quizapp.errors import Invalid
from quizapp.services import commenting, editing, judging
from quizapp.storage.states import Verdict
from quizapp.web import answers
from quizapp.web.visitor import database, require_editor, signed_in

pages = Blueprint("judging", __name__, url_prefix="/editing")
pages.before_request(require_editor)


@pages.get("/review")
def queue() -> ResponseReturnValue:
    """The items in review that wait for an answer."""
    found = judging.waiting(database(), signed_in())
    return render_template("editing/queue.html", waiting=found)


@pages.get("/review/next")
def following() -> ResponseReturnValue:
    """The next question that waits, or the queue where none does."""
    waiting = judging.waiting(database(), signed_in()).uids
    if not waiting:
        return redirect(url_for("judging.queue"))
    return redirect(url_for("judging.question", uid=waiting[0]))


@pages.get("/review/<uid>")
def question(uid: str) -> ResponseReturnValue:
    """A question without its key."""
    return _question(judging.question(database(), signed_in(), uid))


@pages.post("/review/<uid>")
def answer(uid: str) -> ResponseReturnValue:
    """Answer it, and see the key."""
    who, asked = signed_in(), judging.question(database(), signed_in(), uid)
    verdict = request.form.get("verdict", "")
    entered = answers.read(asked.shown, request.form)
    try:
        if entered.problem:
            raise Invalid({"answer": entered.problem})
        judging.answer(
            database(),
            who,
            uid,
            entered.tokens,
            revision=request.form.get("revision", 0, type=int),
            verdict=Verdict(verdict) if verdict in set(Verdict) else Verdict.ANSWERED,
            note=request.form.get("note", ""),
        )
    except Invalid as error:
        return _question(asked, entered=entered, problems=error.problems), 422
    return redirect(url_for("judging.outcome", uid=uid), 303)


@pages.get("/review/<uid>/key")
def outcome(uid: str) -> ResponseReturnValue:
    """The key beside what reviewers answered before they saw it."""
    detail = editing.get(database(), signed_in(), uid)
    found = judging.of_item(database(), signed_in(), uid)
    if signed_in().id not in {each.person_id for each in found}:
        return redirect(url_for("judging.question", uid=uid))
    return render_template("editing/outcome.html", detail=detail, judgements=found)


@pages.get("/disputes")
def disputes() -> ResponseReturnValue:
    """The items whose key not all reviewers chose."""
    found = judging.disputes(database(), signed_in())
    return render_template("editing/disputes.html", disputes=found)


@pages.post("/items/<uid>/comments")
def comment(uid: str) -> ResponseReturnValue:
    """Say something of an item."""
    commenting.say(database(), signed_in(), uid, request.form.get("comment", ""))
    flash(_("Your comment stands with the item."))
    return redirect(url_for("editing.item", uid=uid, _anchor="comments"), 303)


@pages.post("/items/<uid>/comments/<int:comment_id>/settle")
def settle(uid: str, comment_id: int) -> ResponseReturnValue:
    """Say that a comment is dealt with."""
    commenting.settle(database(), signed_in(), uid, comment_id)
    flash(_("The comment is settled."))
    return redirect(url_for("editing.item", uid=uid, _anchor="comments"), 303)


@pages.post("/items/<uid>/reviewer")
def assign(uid: str) -> ResponseReturnValue:
    """Give an item to a reviewer."""
    reviewer = request.form.get("reviewer", type=int)
    editing.assign(database(), signed_in(), uid, reviewer)
    flash(_("The item has a reviewer.") if reviewer else _("The item has no reviewer."))
    return redirect(url_for("editing.item", uid=uid), 303)


def _question(asked: judging.Question, **shown: object) -> str:
    defaults: dict[str, object] = {"entered": answers.shown(asked.shown), "problems": {}}
    return render_template("editing/question.html", asked=asked, **(defaults | shown))
