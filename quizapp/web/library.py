"""An editor's pages for the articles: what is known of them, and what became of their items."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields

from flask import (
    Blueprint,
    current_app,
    flash,
    jsonify,
    redirect,
    render_template,
    request,
    url_for,
)
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from quizapp import working
from quizapp.errors import Invalid, Outdated
from quizapp.services import building, corrections, jobs, library
from quizapp.services.building import ArticleDraft
from quizapp.services.library import Detail
from quizapp.web.comparing import Opened, Theirs, beside
from quizapp.web.visitor import database, require_editor, signed_in

pages = Blueprint("library", __name__, url_prefix="/editing/articles")
pages.before_request(require_editor)


@pages.get("")
def articles() -> ResponseReturnValue:
    """Every article, and the work that goes on."""
    builds = building.newest(database(), signed_in())
    return render_template(
        "editing/articles.html",
        shelves=library.list_all(database(), signed_in()),
        builds=builds,
        states=building.states(builds),
    )


@pages.get("/jobs")
def progress() -> ResponseReturnValue:
    """How far the work is, for a script."""
    return jsonify(states=building.states(building.newest(database(), signed_in())))


@pages.get("/new")
def blank() -> ResponseReturnValue:
    """The form of a new article, or of a new version of one."""
    replaces = request.args.get("replaces", type=int)
    draft = ArticleDraft()
    if replaces is not None:
        draft = building.of_article(database(), signed_in(), replaces)
    return _form(draft, replaces)


@pages.post("/new")
def add() -> ResponseReturnValue:
    """Read an article and show it, or take over what was read."""
    form, sent = request.form, request.files.get("file")
    draft = ArticleDraft(**{field.name: form.get(field.name, "") for field in fields(ArticleDraft)})
    replaces = form.get("replaces", type=int)
    data = sent.read() if sent else b""
    try:
        if form.get("do") == "add" and not data:
            building.add(database(), signed_in(), draft, replaces=replaces)
            working.start(current_app.extensions["quizapp"].settings)
            flash(_("The article is being read. Its items come in a minute or two."))
            return redirect(url_for("library.articles"), 303)
        name = (sent.filename if sent and data else "") or ""
        found = building.read(signed_in(), name, data or draft.text.encode(), draft)
    except Invalid as error:
        return _form(draft, replaces, problems=error.problems), 422
    return _form(found.draft, replaces, found=found)


@pages.post("/jobs/<int:job_id>/again")
def again(job_id: int) -> ResponseReturnValue:
    """Let a job that broke off be tried again."""
    jobs.again(database(), signed_in(), job_id)
    working.start(current_app.extensions["quizapp"].settings)
    flash(_("It is tried again."))
    return redirect(url_for("library.articles"), 303)


@pages.get("/<int:article_id>")
def article(article_id: int) -> ResponseReturnValue:
    """An article, what changed in it, and what that did to its items."""
    return _page(article_id)


@pages.post("/<int:article_id>")
def correct(article_id: int) -> ResponseReturnValue:
    """Correct source, licence and date."""
    typed = {name: request.form.get(name, "") for name in corrections.FIELDS}
    opened = Opened.read(request.form)
    try:
        stale = library.correct(database(), signed_in(), article_id, **typed, opened=opened.whole)
    except Invalid as error:
        return _page(article_id, error.problems, entered=typed, opened=opened), 422
    except Outdated as error:
        return _conflict(article_id, typed, opened, error), 409
    if stale:
        _ask(article_id)
        flash(_("Saved. Its dates and items are being built again."))
    else:
        flash(_("Saved."))
    return redirect(url_for("library.article", article_id=article_id), 303)


@pages.post("/<int:article_id>/rebuild")
def rebuild(article_id: int) -> ResponseReturnValue:
    """Build its items again; what people edited stays."""
    seed = request.form.get("seed", type=int)
    try:
        _ask(article_id, seed)
    except Invalid as error:
        entered = {"seed": request.form.get("seed", "")}
        return _page(article_id, error.problems, entered=entered), 422
    flash(_("It is being built again. What people edited stays as it is."))
    return redirect(url_for("library.articles"), 303)


def _ask(article_id: int, seed: int | None = None) -> None:
    building.again(database(), signed_in(), article_id, seed=seed)
    working.start(current_app.extensions["quizapp"].settings)


def _known(detail: Detail) -> dict[str, str]:
    """What the form shows of an article."""
    return {name: getattr(detail.shelf, name) for name in corrections.FIELDS}


def _conflict(article_id: int, typed: Mapping[str, str], opened: Opened, error: Outdated) -> str:
    """What was typed beside what somebody else corrected, ready to be saved over it."""
    saved = _known(library.get(database(), signed_in(), article_id))
    theirs = beside(error, opened, saved, typed)
    entered = {**typed, **theirs.adopt(saved)}
    return _page(article_id, {"conflict": error.args[0]}, entered=entered, theirs=theirs)


def _page(
    article_id: int,
    problems: dict[str, str] | None = None,
    *,
    entered: Mapping[str, str] | None = None,
    opened: Opened | None = None,
    theirs: Theirs | None = None,
) -> str:
    detail = library.get(database(), signed_in(), article_id)
    known = _known(detail)
    return render_template(
        "editing/article.html",
        detail=detail,
        opened=opened or Opened.showing(known, known),
        theirs=theirs,
        fields={"seed": str(detail.shelf.seed), **known, **(entered or {})},
        problems=problems or {},
    )


def _form(draft: ArticleDraft, replaces: int | None, **shown: object) -> str:
    defaults: dict[str, object] = {"found": None, "problems": {}}
    values = defaults | shown
    return render_template(
        "editing/new_article.html",
        draft=draft,
        replaces=replaces,
        suffixes=building.suffixes(),
        **values,
    )
