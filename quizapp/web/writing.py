"""An editor's form of an item: written, checked, previewed, kept as a draft, saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace

from flask import Blueprint, flash, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from werkzeug.datastructures import MultiDict

from quizapp.errors import Conflict, Invalid, Refused
from quizapp.services import (
    differences,
    drafting,
    editing,
    keeping,
    library,
    listing,
    proposing,
    typed,
)
from quizapp.services.bank import ItemDraft
from quizapp.services.keeping import Company
from quizapp.services.shown import ShownItem
from quizapp.web import answers, item_form
from quizapp.web.repairs import place, repair
from quizapp.web.visitor import database, require_editor, signed_in

pages = Blueprint("writing", __name__, url_prefix="/editing/items")
pages.before_request(require_editor)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The form as it was sent, or as it is to be filled in.

    Attributes:
        uid: The item; None for a new one.
        page: What its draft is kept under: the uid, or the interaction of a new item.
        draft: What is typed.
        based_on: The revision that the form shows; 0 for a new item.
        note: Why it is changed.
    """

    uid: str | None
    page: str
    draft: ItemDraft
    based_on: int = 0
    note: str = ""

    @property
    def address(self) -> str:
        """Where the form is."""
        if self.uid is None:
            return url_for("writing.blank", kind=self.page)
        return url_for("writing.edit", uid=self.uid)


@pages.get("/new/<any(choice, ordering):kind>")
def blank(kind: str) -> ResponseReturnValue:
    """The form of a new item, empty or as it was left."""
    return _opened(Sheet(None, kind, item_form.blank(kind)))


@pages.post("/new/<any(choice, ordering):kind>")
def write(kind: str) -> ResponseReturnValue:
    """Do with a new item what the button says."""
    return _changed(_sent(None, kind))


@pages.post("/new/check")
def check_blank() -> ResponseReturnValue:
    """What the checks say of a new item, for a script."""
    return _findings(None)


@pages.post("/new/preview")
def preview_blank() -> ResponseReturnValue:
    """A new item as a taker would see it."""
    return _preview(None)


@pages.post("/new/<any(choice, ordering):kind>/draft")
def keep_blank(kind: str) -> ResponseReturnValue:
    """Keep the form of a new item, for a script."""
    return jsonify(asdict(_keep(kind)))


@pages.get("/source")
def source() -> ResponseReturnValue:
    """The text of an article, to mark evidence in, for a script."""
    found = library.text_of(database(), signed_in(), request.args.get("article", ""))
    return jsonify(asdict(found))


@pages.get("/<uid>/edit")
def edit(uid: str) -> ResponseReturnValue:
    """The form of an item, as it is or as it was left."""
    found = editing.get(database(), signed_in(), uid)
    sheet = Sheet(uid, uid, found.draft, found.revision.number)
    return _opened(sheet, findings=found.revision.findings)


@pages.post("/<uid>/edit")
def change(uid: str) -> ResponseReturnValue:
    """Do with a changed item what the button says."""
    return _changed(_sent(uid, uid))


@pages.post("/<uid>/check")
def check(uid: str) -> ResponseReturnValue:
    """What the checks say of a draft, for a script."""
    return _findings(uid)


@pages.post("/<uid>/preview")
def preview(uid: str) -> ResponseReturnValue:
    """A draft as a taker would see it."""
    return _preview(uid)


@pages.post("/<uid>/draft")
def keep(uid: str) -> ResponseReturnValue:
    """Keep a form that is not saved yet, for a script."""
    editing.get(database(), signed_in(), uid)
    return jsonify(asdict(_keep(uid)))


def _sent(uid: str | None, page: str) -> Sheet:
    form = request.form
    based_on, note = form.get("based_on", 0, type=int), form.get("note", "").strip()
    return Sheet(uid, page, item_form.read(form), based_on, note)


def _opened(sheet: Sheet, **shown: object) -> str:
    """The form of an item as it is, or as the editor left it, which the page then says."""
    kept = keeping.kept(database(), signed_in(), sheet.page)
    if kept is not None:
        draft, note = item_form.read(MultiDict(kept.fields)), kept.fields.get("note", "")
        sheet = Sheet(sheet.uid, sheet.page, draft, kept.based_on, note)
        shown |= {"kept": kept, "findings": ()}
    return _form(sheet, **shown)


def _form(sheet: Sheet, **shown: object) -> str:
    defaults: dict[str, object] = {
        "theirs": None,
        "shown": None,
        "findings": (),
        "problems": {},
        "checked": False,
        "kept": None,
        "proposals": (),
        "company": keeping.company(database(), signed_in(), sheet.page),
        "sources": listing.sources(database(), signed_in()),
    }
    sheet = replace(sheet, draft=item_form.with_spare_row(sheet.draft))
    return render_template("editing/edit.html", sheet=sheet, **(defaults | shown))


def _changed(sheet: Sheet) -> ResponseReturnValue:
    """Do what the button of the form says; what is refused stands beside what was typed."""
    name, _dash, which = request.form.get("do", "save").partition("-")
    try:
        return ACTS.get(name, _save)(sheet, which)
    except Invalid as error:
        return _form(sheet, problems=error.problems), 422
    except Refused as error:
        return _form(sheet, problems={"options": error.args[0]}), 409
    except Conflict as error:
        return _conflict(sheet, error.args[0])


def _save(sheet: Sheet, _which: str) -> ResponseReturnValue:
    uid, who = sheet.uid, signed_in()
    if uid is None:
        uid = editing.create(database(), who, sheet.draft, note=sheet.note).uid
        flash(_("The item is in the bank, as a draft."))
    else:
        wording_only = request.form.get("wording_only") == "1"
        given = {"based_on": sheet.based_on, "note": sheet.note}
        editing.save(database(), who, uid, sheet.draft, wording_only=wording_only, **given)  # type: ignore[arg-type] # each has its own type
        flash(_("Saved as a new revision."))
    keeping.drop(database(), who, sheet.page)
    return redirect(url_for("editing.item", uid=uid), 303)


def _check(sheet: Sheet, _which: str) -> ResponseReturnValue:
    """The form with what the checks say of the draft, and how a taker would see it."""
    findings = typed.findings(database(), signed_in(), sheet.uid, sheet.draft)
    seen = typed.preview(database(), signed_in(), sheet.uid, sheet.draft)
    return _form(sheet, findings=findings, shown=seen, checked=True)


def _propose(sheet: Sheet, _which: str) -> ResponseReturnValue:
    found = proposing.propose(database(), signed_in(), sheet.uid, sheet.draft)
    return _form(sheet, proposals=found)


def _take(sheet: Sheet, which: str) -> ResponseReturnValue:
    text, why = (request.form.get(f"proposal-{which}-{part}", "") for part in ("text", "why"))
    return _form(replace(sheet, draft=item_form.with_option(sheet.draft, text, why)))


def _sort(sheet: Sheet, _which: str) -> ResponseReturnValue:
    return _form(replace(sheet, draft=drafting.by_date(sheet.draft)))


def _keep_mine(sheet: Sheet, _which: str) -> ResponseReturnValue:
    _keep(sheet.page)
    flash(_("Your draft is kept. Nobody else sees it."))
    return _form(sheet)


def _forget(sheet: Sheet, _which: str) -> ResponseReturnValue:
    keeping.drop(database(), signed_in(), sheet.page)
    return redirect(sheet.address, 303)


ACTS: dict[str, Callable[[Sheet, str], ResponseReturnValue]] = {
    "save": _save,
    "check": _check,
    "propose": _propose,
    "take": _take,
    "sort": _sort,
    "keep": _keep_mine,
    "forget": _forget,
}


def _findings(uid: str | None) -> ResponseReturnValue:
    try:
        found = typed.findings(database(), signed_in(), uid, item_form.read(request.form))
    except Invalid as error:
        told = [{"message": each, "place": name} for name, each in error.problems.items()]
        return jsonify(problems=told, findings=[])
    listed = [
        asdict(each) | {"repair": repair(each.check), "place": place(each.check)} for each in found
    ]
    return jsonify(problems=[], findings=listed)


def _preview(uid: str | None) -> ResponseReturnValue:
    draft = item_form.read(request.form)
    return render_preview(typed.preview(database(), signed_in(), uid, draft), uid)


def render_preview(shown: ShownItem, uid: str | None) -> str:
    """An item exactly as a taker sees it, on a wide screen and on a phone."""
    twice = [(each, answers.shown(each)) for each in (shown, replace(shown, number=2))]
    return render_template("editing/preview.html", views=twice, uid=uid)


def _keep(page: str) -> Company:
    fields = {name: value for name, value in request.form.items() if name != "csrf_token"}
    based_on = request.form.get("based_on", 0, type=int)
    return keeping.keep(database(), signed_in(), page, fields, based_on=based_on)


def _conflict(sheet: Sheet, sentence: str) -> ResponseReturnValue:
    """What was typed beside what somebody else saved, ready to be saved over it.

    A form that is sent twice, as by two clicks, finds what itself has saved.
    """
    newest, *older = editing.revisions(database(), signed_in(), sheet.page)
    if typed.item(database(), signed_in(), sheet.uid, sheet.draft) == newest.item:
        return redirect(url_for("editing.item", uid=sheet.page), 303)
    opened = next((each.item for each in older if each.number == sheet.based_on), newest.item)
    theirs = replace(newest, differences=differences.between(opened, newest.item))
    sheet = replace(sheet, based_on=newest.number)
    return _form(sheet, problems={"conflict": sentence}, theirs=theirs), 409
