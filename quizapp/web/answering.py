"""During an attempt: its questions, its answers, and handing it in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from flask import Blueprint, flash, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from quizapp.errors import Invalid, NotFound
from quizapp.sentences import said
from quizapp.services import feedback, taking
from quizapp.services.shown import AttemptView, Saved, ShownItem
from quizapp.storage.states import Paging
from quizapp.web import answers, holding
from quizapp.web.interactions.entered import Entered
from quizapp.web.visitor import database, known_taker

pages = Blueprint("answering", __name__, url_prefix="/attempts/<int:attempt_id>")


@pages.get("")
def attempt(attempt_id: int) -> ResponseReturnValue:
    """Go on where it was: the questions, or the review once it is handed in."""
    view = taking.attempt(database(), known_taker(), attempt_id)
    if view.submitted is not None:
        return redirect(url_for("taking.review", attempt_id=view.id))
    if _is_over(view):
        return redirect(url_for("answering.check", attempt_id=view.id))
    if view.paging is Paging.ALL_ON_ONE_PAGE:
        return _render(view, view.items)
    return redirect(_address(view, view.first_unanswered))


@pages.get("/questions/<int:number>")
def question(attempt_id: int, number: int) -> ResponseReturnValue:
    """One question."""
    view = taking.attempt(database(), known_taker(), attempt_id)
    item = _item(view, number)
    if view.submitted is not None or _is_over(view) or view.paging is Paging.ALL_ON_ONE_PAGE:
        return redirect(url_for("answering.attempt", attempt_id=view.id))
    return _render(view, (item,))


@pages.post("/answers")
def answer(attempt_id: int) -> ResponseReturnValue:
    """Save the answers of a page and go where the button says; ask again for a broken one."""
    view = taking.attempt(database(), known_taker(), attempt_id)
    asked = tuple(item for item in view.items if answers.is_asked(item, request.form))
    entered = {item.number: answers.read(item, request.form) for item in asked}
    for item in asked:
        _keep(view, item, entered[item.number])
    number = request.form.get("check", type=int)
    if number is not None:
        entered |= _check(view, number, entered.get(number))
    if any(each.problem for each in entered.values()):
        whole = view.paging is Paging.ALL_ON_ONE_PAGE
        shown = view.items if whole else tuple(_item(view, each) for each in entered)
        return _render(view, shown, entered), 422
    if number is not None:
        return redirect(_address(view, number), 303)
    return redirect(_onward(view, request.form.get("go", "")), 303)


def _check(view: AttemptView, number: int, entered: Entered | None) -> dict[int, Entered]:
    """Lock an answer; what keeps it from being one is told at its question."""
    item = _item(view, number)
    if entered is not None and entered.problem:
        return {}
    try:
        feedback.check(database(), known_taker(), view.id, number)
    except Invalid as error:
        return {number: replace(entered or answers.shown(item), problem=error.args[0])}
    return {}


@pages.post("/answers/<int:number>")
def save(attempt_id: int, number: int) -> ResponseReturnValue:
    """Save one answer for a script."""
    view = taking.attempt(database(), known_taker(), attempt_id)
    item = _item(view, number)
    # A choice without a tick sends no field of its own, but the script sends its count with it.
    if not answers.is_asked(item, request.form) and "sequence" not in request.form:
        raise Invalid({"answer": "No answer came along; send it as the fields of a form."})
    entered = answers.read(item, request.form)
    if entered.problem:
        raise Invalid({"answer": entered.problem})
    saved = _save(view, item, entered, key=request.form.get("key"))
    is_answered = entered.tokens is not None
    return jsonify(number=number, kept=saved.kept, sequence=saved.sequence, is_answered=is_answered)


@pages.post("/held")
def release(attempt_id: int) -> ResponseReturnValue:
    """Save answers that were held back, and go on."""
    view = taking.attempt(database(), known_taker(), attempt_id)
    holding.release(request.form.get("held", ""), known_taker())
    return redirect(url_for("answering.attempt", attempt_id=view.id), 303)


@pages.get("/check")
def check(attempt_id: int) -> ResponseReturnValue:
    """Before handing in: what is answered, and what is not."""
    view = taking.attempt(database(), known_taker(), attempt_id)
    if view.submitted is not None:
        return redirect(url_for("taking.review", attempt_id=view.id))
    return render_template("taking/check.html", attempt=view, is_over=_is_over(view))


@pages.post("/submit")
def submit(attempt_id: int) -> ResponseReturnValue:
    """Hand in; a second time shows the same score."""
    taking.submit(database(), known_taker(), attempt_id)
    return redirect(url_for("taking.review", attempt_id=attempt_id), 303)


def _is_over(view: AttemptView) -> bool:
    left = _seconds_left(view)
    return left is not None and left <= 0


def _seconds_left(view: AttemptView) -> float | None:
    if view.deadline is None:
        return None
    return (view.deadline - database().now()).total_seconds()


def _item(view: AttemptView, number: int) -> ShownItem:
    if not 1 <= number <= len(view.items):
        raise NotFound(said("This quiz has the questions 1 to %(len)s.", len=len(view.items)))
    return view.items[number - 1]


def _keep(view: AttemptView, item: ShownItem, entered: Entered) -> None:
    """Save what a form holds, unless it is broken, or there already, or locked.

    No idempotency key goes with it: a form that is sent again from the browser's history carries
    the same hidden fields with another answer, and must not be taken for a repetition.
    """
    if item.locked and entered.tokens != item.response:
        flash(
            _(
                "Question %(number)s was checked already. It keeps the answer that it had.",
                number=item.number,
            )
        )
    elif not entered.problem and entered.tokens != item.response:
        _save(view, item, entered, key=None)


def _save(view: AttemptView, item: ShownItem, entered: Entered, *, key: str | None) -> Saved:
    return taking.save(
        database(),
        known_taker(),
        view.id,
        item.number,
        entered.tokens,
        sequence=_sequence(request.form.get("sequence", "")),
        key=key,
    )


def _sequence(text: str) -> int | None:
    """The count of saves that a page sent along; None where it sent none."""
    if not text:
        return None
    # What is no number is out of bounds like any other: an answer must not win by it.
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 20 else 0


def _render(
    view: AttemptView, items: tuple[ShownItem, ...], entered: Mapping[int, Entered] | None = None
) -> str:
    fields = {item.number: answers.shown(item) for item in items} | dict(entered or {})
    return render_template(
        "taking/questions.html",
        attempt=view,
        items=items,
        entered=fields,
        outcomes=feedback.outcomes(database(), known_taker(), view.id) if view.checks else {},
        seconds_left=_seconds_left(view),
    )


def _address(view: AttemptView, number: int) -> str:
    if view.paging is Paging.ALL_ON_ONE_PAGE:
        return url_for("answering.attempt", attempt_id=view.id, _anchor=f"question-{number}")
    return url_for("answering.question", attempt_id=view.id, number=number)


def _onward(view: AttemptView, go: str) -> str:
    """The address that a button of the form leads to: a question by its number, or the check."""
    if go.isdecimal() and 1 <= int(go) <= len(view.items):
        return _address(view, int(go))
    return url_for("answering.check", attempt_id=view.id)
