"""An editor's pages: finding items, changing them, deciding where they stand."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from quizapp.errors import Conflict, Invalid
from quizapp.services import bulk, editing, listing, views
from quizapp.services.bank import ItemDraft, Stretch
from quizapp.storage.states import ItemState
from quizapp.web import answers, bank_filter, item_form
from quizapp.web.visitor import database, require_editor, signed_in

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
    found = editing.get(database(), signed_in(), uid)
    return render_template("editing/item.html", detail=found)


@pages.get("/<uid>/preview")
def preview(uid: str) -> ResponseReturnValue:
    """An item exactly as a taker sees it."""
    shown = editing.preview(database(), signed_in(), uid)
    return render_template(
        "editing/preview.html", item=shown, uid=uid, entered=answers.shown(shown)
    )


@pages.get("/<uid>/edit")
def edit(uid: str) -> ResponseReturnValue:
    """The form of an item."""
    found = editing.get(database(), signed_in(), uid)
    return _form(uid, found.draft, based_on=found.revision.number, findings=found.revision.findings)


@pages.post("/<uid>/edit")
def change(uid: str) -> ResponseReturnValue:
    """Check a draft, or save it as a new revision."""
    draft = item_form.read(request.form)
    based_on = request.form.get("based_on", 0, type=int)
    note = request.form.get("note", "").strip()
    try:
        if request.form.get("do") == "check":
            return _checked(uid, draft, based_on, note)
        editing.save(database(), signed_in(), uid, draft, based_on=based_on, note=note)
    except Invalid as error:
        return _form(uid, draft, based_on=based_on, note=note, problems=error.problems), 422
    except Conflict as error:
        return _conflict(uid, draft, note, str(error)), 409
    flash("Saved as a new revision.")
    return redirect(url_for("editing.item", uid=uid), 303)


@pages.post("/<uid>/state")
def move(uid: str) -> ResponseReturnValue:
    """Move an item on or back: draft, in review, ready, retired."""
    try:
        state = ItemState(request.form.get("state", ""))
    except ValueError:
        raise Invalid({"state": "Choose one of the states that the page offers."}) from None
    note = request.form.get("note", "").strip()
    editing.set_state(database(), signed_in(), uid, state, note=note)
    flash(STATE_MESSAGES[state])
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
    flash(f"The wording of revision {number} is back, as a new revision.")
    return redirect(url_for("editing.item", uid=uid), 303)


STATE_MESSAGES = {
    ItemState.DRAFT: "The item is a draft again. No new quiz can use it.",
    ItemState.IN_REVIEW: "The item waits for review.",
    ItemState.READY: "The item is ready. Teachers can pick it.",
    ItemState.RETIRED: "The item is retired. Attempts that used it keep it.",
}


def _form(uid: str, draft: ItemDraft, **shown: object) -> str:
    defaults: dict[str, object] = {
        "theirs": None,
        "shown": None,
        "findings": (),
        "problems": {},
        "note": "",
        "checked": False,
    }
    draft = item_form.with_spare_row(draft)
    return render_template("editing/edit.html", uid=uid, draft=draft, **(defaults | shown))


def _checked(uid: str, draft: ItemDraft, based_on: int, note: str) -> str:
    """The form with what the checks say of the draft, and how a taker would see it."""
    findings = editing.check(database(), signed_in(), uid, draft)
    shown = editing.preview_draft(database(), signed_in(), uid, draft)
    return _form(
        uid, draft, based_on=based_on, note=note, findings=findings, shown=shown, checked=True
    )


def _conflict(uid: str, draft: ItemDraft, note: str, sentence: str) -> str:
    """The typed draft beside what somebody else saved, ready to be saved over it."""
    theirs = editing.get(database(), signed_in(), uid)
    return _form(
        uid,
        draft,
        based_on=theirs.revision.number,
        note=note,
        problems={"conflict": sentence},
        theirs=theirs.revision,
    )
