"""Before and after an attempt: choosing a quiz, and learning from what came of it."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from quizapp.services import assigned, flagging, practising, progress, reviewing, standings, taking
from quizapp.web.visitor import database, known_taker, new_guest, person, remember, taker

pages = Blueprint("taking", __name__)


@pages.get("/")
def home() -> ResponseReturnValue:
    """The quizzes there are."""
    return render_template(
        "taking/home.html",
        quizzes=taking.list_quizzes(database(), taker()),
        assignments=assigned.list_assigned(database(), taker()),
    )


@pages.get("/quizzes/<int:quiz_id>")
def quiz(quiz_id: int) -> ResponseReturnValue:
    """What a quiz is about, and what to know before it starts."""
    card = taking.quiz(database(), taker(), quiz_id)
    return render_template("taking/quiz.html", quiz=card)


@pages.post("/quizzes/<int:quiz_id>/attempts")
def start(quiz_id: int) -> ResponseReturnValue:
    """Begin an attempt, or go on with the open one."""
    who = taker() or new_guest()
    attempt_id = taking.start(database(), who, quiz_id)
    remember(who)
    return redirect(url_for("answering.attempt", attempt_id=attempt_id), 303)


@pages.get("/attempts")
def mine() -> ResponseReturnValue:
    """The attempts of whoever asks, how they get on, and what they have to practise."""
    who, known = known_taker(), person()
    return render_template(
        "taking/mine.html",
        attempts=taking.my_attempts(database(), who),
        progress=progress.of_taker(database(), who),
        queue=practising.queue(database(), known) if known else None,
        alias=standings.alias_of(database(), known) if known else None,
    )


@pages.get("/attempts/<int:attempt_id>/review")
def review(attempt_id: int) -> ResponseReturnValue:
    """The score, and for each question the key, the reasons and the evidence."""
    outcome = reviewing.review(database(), known_taker(), attempt_id)
    flags = flagging.of_attempt(database(), known_taker(), attempt_id)
    return render_template("taking/review.html", review=outcome, flags=flags)


@pages.get("/articles/<int:article_id>")
def article(article_id: int) -> ResponseReturnValue:
    """A whole article, with a passage marked."""
    start, end = (request.args.get(name, type=int) for name in ("start", "end"))
    view = reviewing.article(database(), known_taker(), article_id, start=start, end=end)
    return render_template("taking/article.html", article=view, back=_came_from())


def _came_from() -> str:
    """The page of this site from which somebody came; "" where none is told."""
    before = urlsplit(request.referrer or "")
    inside = before.netloc == request.host and before.path != request.path
    return before.path if inside and re.match(r"/[a-z]", before.path) else ""
