"""Practising what one missed: a question, an answer, and what came of it."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from quizapp.errors import Conflict
from quizapp.sentences import said
from quizapp.services import practising
from quizapp.services.practising import Question
from quizapp.web import answers
from quizapp.web.interactions.entered import Entered
from quizapp.web.visitor import database, signed_in

pages = Blueprint("practising", __name__, url_prefix="/practice")

UNANSWERED = said("Choose an answer, or say that you do not know.")


@pages.get("")
def question() -> ResponseReturnValue:
    """The question that waits longest, or that none does."""
    return _ask(practising.question(database(), signed_in()))


@pages.post("/<uid>")
def answer(uid: str) -> ResponseReturnValue:
    """Keep an answer; a broken or missing one is asked for again."""
    number = request.form.get("number", 0, type=int)
    waiting = practising.question(database(), signed_in())
    tokens = None
    if waiting and (waiting.uid, waiting.number) == (uid, number) and "unknown" not in request.form:
        entered = answers.read(waiting.item, request.form)
        tokens = entered.tokens
        if tokens is None:
            problem = entered.problem or UNANSWERED
            return _ask(waiting, Entered(None, entered.places, problem, entered.wrong)), 422
    try:
        kept = practising.answer(
            database(),
            signed_in(),
            uid,
            tokens,
            number=number,
            revision=request.form.get("revision", 0, type=int),
        )
    except Conflict as problem:
        return _ask(practising.question(database(), signed_in()), notice=problem.args[0]), 409
    return redirect(url_for("practising.answered", answer_id=kept), 303)


@pages.get("/answers/<int:answer_id>")
def answered(answer_id: int) -> ResponseReturnValue:
    """What came of an answer: key, reasons, evidence, and when it comes again."""
    result = practising.answered(database(), signed_in(), answer_id)
    return render_template("practising/answered.html", result=result, now=database().now())


def _ask(waiting: Question | None, entered: Entered | None = None, notice: str = "") -> str:
    queue = practising.queue(database(), signed_in())
    if waiting is None:
        return render_template("practising/done.html", queue=queue)
    return render_template(
        "practising/question.html",
        question=waiting,
        entered=entered or answers.shown(waiting.item),
        queue=queue,
        notice=notice,
    )
