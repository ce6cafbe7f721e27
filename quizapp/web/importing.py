"""An editor's pages for bringing items from files."""

from __future__ import annotations

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from quizapp.errors import Invalid
from quizapp.services import importable, importing
from quizapp.web.visitor import database, require_editor, signed_in
from quizapp.web.words import count

pages = Blueprint("importing", __name__, url_prefix="/editing/import")
pages.before_request(require_editor)


@pages.get("")
def choose() -> ResponseReturnValue:
    """Choose a file."""
    return _form()


@pages.post("")
def upload() -> ResponseReturnValue:
    """Take a file, and show what would become of it."""
    sent = request.files.get("file")
    try:
        number = importing.upload(
            database(),
            signed_in(),
            name=(sent.filename if sent else "") or "the file",
            format_name=request.form.get("format", ""),
            data=sent.read() if sent else b"",
        )
    except Invalid as error:
        return _form(problems=error.problems), 422
    return redirect(url_for("importing.trial", upload_id=number), 303)


@pages.get("/template")
def template() -> ResponseReturnValue:
    """A file to be filled in."""
    name = request.args.get("format", "")
    response = Response(importable.template(name), mimetype="application/octet-stream")
    response.headers.set("Content-Disposition", "attachment", filename=f"template-{name}")
    return response


@pages.get("/<int:upload_id>")
def trial(upload_id: int) -> ResponseReturnValue:
    """What would become of each item of a file."""
    found = importing.trial(database(), signed_in(), upload_id)
    return render_template("editing/trial.html", trial=found)


@pages.get("/<int:upload_id>/unread")
def unread(upload_id: int) -> ResponseReturnValue:
    """What could not be read, as a file, so that it is not lost."""
    data = importing.unread(database(), signed_in(), upload_id)
    response = Response(data, mimetype="application/octet-stream")
    response.headers.set("Content-Disposition", "attachment", filename="unread.jsonl")
    return response


@pages.post("/<int:upload_id>")
def run(upload_id: int) -> ResponseReturnValue:
    """Take the new items over."""
    number = importing.run(database(), signed_in(), upload_id)
    flash(count(number, "item imported, as a draft.", "items imported, as drafts."))
    return redirect(url_for("editing.items", state="draft"), 303)


def _form(problems: dict[str, str] | None = None) -> str:
    return render_template(
        "editing/import.html",
        formats=importable.readable(),
        chosen=request.form.get("format", ""),
        problems=problems or {},
    )
