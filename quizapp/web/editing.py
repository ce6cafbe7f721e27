"""An editor's pages: finding items, changing them, deciding where they stand."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from quizapp.errors import Invalid
from quizapp.services import (
    bulk,
    commenting,
    editing,
    judging,
    keeping,
    listing,
    remarking,
    views,
)
from quizapp.services.bank import Stretch
from quizapp.storage.states import ItemState
from quizapp.web import bank_filter
from quizapp.web.visitor import database, require_editor, signed_in
from quizapp.web.words import count
from quizapp.web.writing import render_preview

pages = Blueprint("editing", __name__, url_prefix="/editing/items")
pages.before_request(require_editor)

PAGE_SIZE = 25


@pages.get("")
def items() -> ResponseReturnValue:
    """The items that a filter lets through."""
    chosen = bank_filter.read(request.args)
    who, problems = signed_in(), dict[str, str]()
    places = {name: request.args.get(name, "") for name in ("after", "before")}
    try:
        found = listing.list_items(database(), who, chosen, size=PAGE_SIZE, **places)
    except Invalid as error:
        problems, found = error.problems, Stretch((), 0, "", "")
    page = render_template(
        "editing/items.html",
        found=found,
        chosen=chosen,
        query=bank_filter.write(chosen),
        problems=problems,
        choices=listing.choices(database(), who),
        views=views.list_all(database(), who),
        last=bulk.last_change(database(), who),
    )
    return page, 422 if problems else 200


@pages.get("/<uid>")
def item(uid: str) -> ResponseReturnValue:
    """An item with its key, its evidence, its findings, and what can be done with it."""
    who = signed_in()
    return render_template(
        "editing/item.html",
        detail=editing.get(database(), who, uid),
        comments=commenting.of_item(database(), who, uid),
        judgements=judging.of_item(database(), who, uid),
        company=keeping.company(database(), who, uid),
        reviewers=listing.reviewers(database(), who),
        affected=remarking.affected(database(), who, uid),
    )


@pages.get("/<uid>/preview")
def preview(uid: str) -> ResponseReturnValue:
    """An item exactly as a taker sees it, on a wide screen and on a phone."""
    return render_preview(editing.preview(database(), signed_in(), uid), uid)


@pages.post("/<uid>/state")
def move(uid: str) -> ResponseReturnValue:
    """Move an item on or back: draft, in review, ready, retired."""
    try:
        state = ItemState(request.form.get("state", ""))
    except ValueError:
        raise Invalid({"state": "Choose one of the states that the page offers."}) from None
    note, based_on = request.form.get("note", "").strip(), request.form.get("based_on", type=int)
    editing.set_state(database(), signed_in(), uid, state, note=note, based_on=based_on)
    flash(STATE_MESSAGES[state])
    if request.form.get("then") == "review":
        return redirect(url_for("judging.following"), 303)
    return redirect(url_for("editing.item", uid=uid), 303)


@pages.post("/<uid>/markings")
def mark_again(uid: str) -> ResponseReturnValue:
    """Mark earlier attempts again by the key that was corrected."""
    reason, based_on = request.form.get("reason", ""), request.form.get("based_on", type=int)
    marked = remarking.remark(database(), signed_in(), uid, reason, based_on=based_on)
    flash(count(marked, "Marked %(num)s attempt again.", "Marked %(num)s attempts again."))
    return redirect(url_for("editing.item", uid=uid), 303)


@pages.get("/<uid>/revisions")
def revisions(uid: str) -> ResponseReturnValue:
    """Every revision of an item, newest first."""
    found = editing.revisions(database(), signed_in(), uid)
    return render_template("editing/revisions.html", revisions=found, uid=uid)


@pages.post("/<uid>/revisions/<int:number>/restore")
def restore(uid: str, number: int) -> ResponseReturnValue:
    """Make an old revision the newest again."""
    based_on = request.form.get("based_on", 0, type=int)
    editing.restore_revision(database(), signed_in(), uid, number, based_on=based_on)
    flash(_("The wording of revision %(number)s is back, as a new revision.", number=number))
    return redirect(url_for("editing.item", uid=uid), 303)


STATE_MESSAGES = {
    ItemState.DRAFT: _l("The item is a draft again. No new quiz can use it."),
    ItemState.IN_REVIEW: _l("The item waits for review."),
    ItemState.READY: _l("The item is ready. Teachers can pick it."),
    ItemState.RETIRED: _l("The item is retired. Attempts that used it keep it."),
}
