"""An editor's pages on many items: saved views, and changes of many at once."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from werkzeug.datastructures import MultiDict

from quizapp.errors import Conflict, Invalid
from quizapp.services import bulk, listing, undoing, views
from quizapp.services.bulk import Change, Selection
from quizapp.storage.states import BulkAct, ItemState
from quizapp.web import bank_filter
from quizapp.web.visitor import database, require_editor, signed_in
from quizapp.web.words import count

pages = Blueprint("bank", __name__, url_prefix="/editing")
pages.before_request(require_editor)


@pages.post("/views")
def save_view() -> ResponseReturnValue:
    """Keep the filters of the list under a name."""
    query = _query()
    saved = views.save(database(), signed_in(), request.form.get("name", ""), urlencode(query))
    flash(_("The view %(name)s is saved.", name=saved.name))
    return redirect(_list(query), 303)


@pages.post("/views/<int:view_id>/forget")
def forget_view(view_id: int) -> ResponseReturnValue:
    """Drop a saved view."""
    views.forget(database(), signed_in(), view_id)
    flash(_("The view is gone."))
    return redirect(url_for("editing.items"), 303)


@pages.get("/bulk")
def changes() -> ResponseReturnValue:
    """The newest changes of many items."""
    who = signed_in()
    reviewers = dict(listing.choices(database(), who).reviewers)
    found = bulk.changes(database(), who)
    return render_template("editing/changes.html", changes=found, reviewers=reviewers)


@pages.post("/bulk")
def preview() -> ResponseReturnValue:
    """What a change would do."""
    return _preview()


@pages.post("/bulk/apply")
def apply() -> ResponseReturnValue:
    """Make a change that was seen before."""
    expected = request.form.get("expected", -1, type=int)
    try:
        done = bulk.apply(database(), signed_in(), _selection(), _change(), expected=expected)
    except Conflict as error:
        return _preview(str(error)), 409
    flash(count(done.items, "item changed. You can undo it.", "items changed. You can undo it."))
    return redirect(_list(_query()), 303)


@pages.post("/bulk/<int:change_id>/undo")
def undo(change_id: int) -> ResponseReturnValue:
    """Take a change back."""
    undone = undoing.undo(database(), signed_in(), change_id)
    flash(count(undone.restored, "Undone for %(num)s item.", "Undone for %(num)s items."))
    if undone.kept:
        flash(
            count(
                undone.kept,
                "item was changed since, and left alone.",
                "items were changed since, and left alone.",
            )
        )
    return redirect(url_for("bank.changes"), 303)


def _preview(problem: str = "") -> str:
    change, which = _change(), _selection()
    seen = bulk.preview(database(), signed_in(), which, change)
    return render_template(
        "editing/bulk.html",
        seen=seen,
        change=change,
        which=which,
        problem=problem,
        query=_query(),
        reviewers=dict(listing.choices(database(), signed_in()).reviewers),
    )


def _list(query: dict[str, str]) -> str:
    """The address of the list with these filters."""
    return url_for("editing.items") + (f"?{urlencode(query)}" if query else "")


def _query() -> dict[str, str]:
    """The filters of the list that the form came from."""
    sent = MultiDict(parse_qsl(request.form.get("query", "")[: views.LONGEST_QUERY]))
    return bank_filter.write(bank_filter.read(sent))


def _selection() -> Selection:
    if request.form.get("which") == "all":
        return Selection(chosen=bank_filter.read(MultiDict(_query())))
    named = [*request.form.getlist("item"), *request.form.get("items", "").split()]
    if not named:
        raise Invalid({"item": "Choose at least one item."})
    return Selection(uids=tuple(dict.fromkeys(named)))


def _change() -> Change:
    act, _, state = request.form.get("act", "").partition(":")
    if act not in set(BulkAct) or (state and state not in set(ItemState)):
        raise Invalid({"act": "Choose what to do with the items."})
    return Change(
        act=BulkAct(act),
        state=ItemState(state) if state else None,
        tag=request.form.get("tag", ""),
        reviewer_id=request.form.get("reviewer", type=int),
        note=request.form.get("note", ""),
    )
