"""An editor's pages: finding items, changing them, deciding where they stand."""

from __future__ import annotations

from dataclasses import asdict, replace

from flask import Blueprint, flash, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from werkzeug.datastructures import MultiDict

from quizapp.errors import Conflict, Invalid, Refused
from quizapp.services import (
    bulk,
    commenting,
    editing,
    judging,
    keeping,
    library,
    listing,
    proposing,
    views,
)
from quizapp.services.bank import ItemDraft, Stretch
from quizapp.services.keeping import Company
from quizapp.storage.states import ItemState
from quizapp.web import answers, bank_filter, item_form
from quizapp.web.repairs import repair
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


@pages.get("/new/<any(choice, ordering):kind>")
def blank(kind: str) -> ResponseReturnValue:
    """The form of a new item, empty or as it was left."""
    return _opened(None, kind, item_form.blank(kind), based_on=0)


@pages.post("/new/<any(choice, ordering):kind>")
def write(kind: str) -> ResponseReturnValue:
    """Check a new item, or save it."""
    return _changed(None, kind)


@pages.post("/new/check")
def check_blank() -> ResponseReturnValue:
    """What the checks say of a new item, for a script."""
    return _findings(None)


@pages.post("/new/<any(choice, ordering):kind>/draft")
def keep_blank(kind: str) -> ResponseReturnValue:
    """Keep the form of a new item, for a script."""
    return _kept(kind)


@pages.get("/source")
def source() -> ResponseReturnValue:
    """The text of an article, to mark evidence in, for a script."""
    found = library.text_of(database(), signed_in(), request.args.get("article", ""))
    return jsonify(asdict(found))


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
    )


@pages.get("/<uid>/preview")
def preview(uid: str) -> ResponseReturnValue:
    """An item exactly as a taker sees it, on a wide screen and on a phone."""
    shown = editing.preview(database(), signed_in(), uid)
    twice = [(each, answers.shown(each)) for each in (shown, replace(shown, number=2))]
    return render_template("editing/preview.html", views=twice, uid=uid)


@pages.get("/<uid>/edit")
def edit(uid: str) -> ResponseReturnValue:
    """The form of an item, as it is or as it was left."""
    found = editing.get(database(), signed_in(), uid)
    number, findings = found.revision.number, found.revision.findings
    return _opened(uid, uid, found.draft, based_on=number, findings=findings)


@pages.post("/<uid>/edit")
def change(uid: str) -> ResponseReturnValue:
    """Check a draft, or save it as a new revision."""
    return _changed(uid, uid)


@pages.post("/<uid>/check")
def check(uid: str) -> ResponseReturnValue:
    """What the checks say of a draft, for a script."""
    return _findings(uid)


@pages.post("/<uid>/draft")
def keep(uid: str) -> ResponseReturnValue:
    """Keep a form that is not saved yet, for a script."""
    return _kept(uid)


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
    flash(_("The wording of revision %(number)s is back, as a new revision.", number=number))
    return redirect(url_for("editing.item", uid=uid), 303)


STATE_MESSAGES = {
    ItemState.DRAFT: _l("The item is a draft again. No new quiz can use it."),
    ItemState.IN_REVIEW: _l("The item waits for review."),
    ItemState.READY: _l("The item is ready. Teachers can pick it."),
    ItemState.RETIRED: _l("The item is retired. Attempts that used it keep it."),
}


def _opened(uid: str | None, page: str, draft: ItemDraft, *, based_on: int, **shown: object) -> str:
    """The form of an item as it is, or as the editor left it, which the page then says."""
    kept = keeping.kept(database(), signed_in(), page)
    if kept is not None:
        draft = item_form.read(MultiDict(kept.fields))
        note = kept.fields.get("note", "")
        shown |= {"kept": kept, "note": note, "findings": ()}
        based_on = kept.based_on
    return _form(uid, page, draft, based_on=based_on, **shown)


def _form(uid: str | None, page: str, draft: ItemDraft, **shown: object) -> str:
    defaults: dict[str, object] = {
        "theirs": None,
        "shown": None,
        "findings": (),
        "problems": {},
        "note": "",
        "checked": False,
        "kept": None,
        "proposals": (),
        "company": keeping.company(database(), signed_in(), page),
        "sources": listing.sources(database(), signed_in()),
    }
    draft = item_form.with_spare_row(draft)
    values = defaults | shown
    return render_template("editing/edit.html", uid=uid, page=page, draft=draft, **values)


def _changed(uid: str | None, page: str) -> ResponseReturnValue:
    """Do what the button of the form says: save, check, propose, take, keep or forget."""
    form, who = request.form, signed_in()
    draft, act = item_form.read(form), form.get("do", "save")
    shown = {"based_on": form.get("based_on", 0, type=int), "note": form.get("note", "").strip()}
    try:
        if act == "forget":
            keeping.drop(database(), who, page)
            return redirect(_address("edit", "blank", uid, page), 303)
        if act == "keep":
            _keep(page)
            flash(_("Your draft is kept. Nobody else sees it."))
            return _form(uid, page, draft, **shown)
        if act == "check":
            return _checked(uid, page, draft, **shown)
        if act == "propose":
            found = proposing.propose(database(), who, uid, draft)
            return _form(uid, page, draft, proposals=found, **shown)
        if act.startswith("take-"):
            text, why = (form.get(f"proposal-{act[5:]}-{part}", "") for part in ("text", "why"))
            return _form(uid, page, item_form.with_option(draft, text, why), **shown)
        return _saved(uid, page, draft)
    except Invalid as error:
        return _form(uid, page, draft, problems=error.problems, **shown), 422
    except Refused as error:
        return _form(uid, page, draft, problems={"options": str(error)}, **shown), 409
    except Conflict as error:
        return _conflict(page, draft, str(error)), 409


def _saved(uid: str | None, page: str, draft: ItemDraft) -> ResponseReturnValue:
    form, who, note = request.form, signed_in(), request.form.get("note", "").strip()
    if uid is None:
        uid = editing.create(database(), who, draft, note=note).uid
        flash(_("The item is in the bank, as a draft."))
    else:
        editing.save(
            database(),
            who,
            uid,
            draft,
            based_on=form.get("based_on", 0, type=int),
            note=note,
            wording_only=form.get("wording_only") == "1",
        )
        flash(_("Saved as a new revision."))
    keeping.drop(database(), who, page)
    return redirect(url_for("editing.item", uid=uid), 303)


def _address(endpoint: str, blank_endpoint: str, uid: str | None, page: str) -> str:
    """The address of a page of an item, or of the one for a new item."""
    if uid is None:
        return url_for(f"editing.{blank_endpoint}", kind=page)
    return url_for(f"editing.{endpoint}", uid=uid)


def _checked(uid: str | None, page: str, draft: ItemDraft, **shown: object) -> str:
    """The form with what the checks say of the draft, and how a taker would see it."""
    findings = editing.check(database(), signed_in(), uid, draft)
    seen = editing.preview_draft(database(), signed_in(), uid, draft)
    return _form(uid, page, draft, findings=findings, shown=seen, checked=True, **shown)


def _findings(uid: str | None) -> ResponseReturnValue:
    try:
        found = editing.check(database(), signed_in(), uid, item_form.read(request.form))
    except Invalid as error:
        return jsonify(problems=list(error.problems.values()), findings=[])
    listed = [asdict(each) | {"repair": repair(each.check)} for each in found]
    return jsonify(problems=[], findings=listed)


def _kept(page: str) -> ResponseReturnValue:
    return jsonify(asdict(_keep(page)))


def _keep(page: str) -> Company:
    if page not in keeping.NEW:
        editing.get(database(), signed_in(), page)
    fields = {name: value for name, value in request.form.items() if name != "csrf_token"}
    based_on = request.form.get("based_on", 0, type=int)
    return keeping.keep(database(), signed_in(), page, fields, based_on=based_on)


def _conflict(uid: str, draft: ItemDraft, sentence: str) -> str:
    """The typed draft beside what somebody else saved, ready to be saved over it."""
    theirs = editing.get(database(), signed_in(), uid)
    return _form(
        uid,
        uid,
        draft,
        based_on=theirs.revision.number,
        note=request.form.get("note", "").strip(),
        problems={"conflict": sentence},
        theirs=theirs.revision,
    )
