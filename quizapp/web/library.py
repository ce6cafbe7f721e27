"""An editor's pages for the articles: what is known of them, and what became of their items."""

from __future__ import annotations

from flask import Blueprint, current_app, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from quizapp import working
from quizapp.errors import Invalid
from quizapp.services import jobs, library
from quizapp.web.visitor import database, require_editor, signed_in

pages = Blueprint("library", __name__, url_prefix="/editing/articles")
pages.before_request(require_editor)


@pages.get("")
def articles() -> ResponseReturnValue:
    """Every article, and the work that goes on."""
    return render_template(
        "editing/articles.html",
        shelves=library.list_all(database(), signed_in()),
        jobs=jobs.newest(database(), signed_in()),
    )


@pages.get("/<int:article_id>")
def article(article_id: int) -> ResponseReturnValue:
    """An article, what changed in it, and what that did to its items."""
    return _page(article_id)


@pages.post("/<int:article_id>")
def correct(article_id: int) -> ResponseReturnValue:
    """Correct source, licence and date."""
    form = request.form
    try:
        stale = library.correct(
            database(),
            signed_in(),
            article_id,
            source=form.get("source", ""),
            licence=form.get("licence", ""),
            published=form.get("published", ""),
        )
    except Invalid as error:
        return _page(article_id, error.problems), 422
    if stale:
        _ask(article_id)
        flash("Saved. Its dates and items are being built again.")
    else:
        flash("Saved.")
    return redirect(url_for("library.article", article_id=article_id), 303)


@pages.post("/<int:article_id>/rebuild")
def rebuild(article_id: int) -> ResponseReturnValue:
    """Build its items again; what people edited stays."""
    _ask(article_id)
    flash("It is being built again. What people edited stays as it is.")
    return redirect(url_for("library.articles"), 303)


def _ask(article_id: int) -> None:
    jobs.ask(database(), signed_in(), article_id)
    working.start(current_app.extensions["quizapp"].settings)


def _page(article_id: int, problems: dict[str, str] | None = None) -> str:
    return render_template(
        "editing/article.html",
        detail=library.get(database(), signed_in(), article_id),
        entered=request.form,
        problems=problems or {},
    )
