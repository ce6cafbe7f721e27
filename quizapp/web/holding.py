"""Answers that came when they could not be saved: signed out, or from a page that is too old.

They travel through the page that is shown instead, signed, and are saved as soon as they can be.
Only what came from a page of this site is held: what another site sends is not.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from flask import current_app, flash, request
from flask_babel import gettext as _
from itsdangerous import BadData, URLSafeTimedSerializer

from quizapp.errors import NotFound, Refused
from quizapp.services import taking
from quizapp.services.identity import Taker
from quizapp.services.shown import AttemptView, ShownItem
from quizapp.web import answers
from quizapp.web.languages import say
from quizapp.web.visitor import database

LONGEST = 7 * 24 * 60 * 60
"""How many seconds an answer is held."""
HOLDABLE = "answering.answer"


@dataclass(frozen=True, slots=True)
class Held:
    """The answers of a form.

    Attributes:
        attempt_id: The attempt that they belong to.
        fields: The fields of its questions.
        sequence: The moment they came, in milliseconds since 1970, as browsers count saves.
    """

    attempt_id: int
    fields: Mapping[str, str]
    sequence: int


def hold() -> str:
    """The answers of this request, signed; "" where it is no form of answers."""
    if request.method != "POST" or request.endpoint != HOLDABLE:
        return ""
    attempt_id = (request.view_args or {})["attempt_id"]
    fields = {name: text for name, text in request.form.items() if name != "csrf_token"}
    held = Held(attempt_id, fields, time.time_ns() // 1_000_000)
    return str(_signer().dumps(asdict(held)))


def is_from_here() -> bool:
    """Whether a page of this site sent the request, by what the browser itself says."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    return request.headers.get("Origin") == request.host_url.rstrip("/")


def release(token: str, who: Taker) -> int | None:
    """Save answers that were held, and say what became of them; the number of their attempt."""
    held = _read(token)
    if held is None:
        return None
    try:
        view = taking.attempt(database(), who, held.attempt_id)
        kept = [_save(who, view, item, held) for item in view.items]
    except NotFound:
        flash(_("The answer was for an attempt of somebody else, so it was not saved."))
        return None
    except Refused as error:
        flash(say(error.args[0]))
    else:
        if any(kept):
            flash(_("The answer that you had sent is saved now."))
    return held.attempt_id


def _save(who: Taker, view: AttemptView, item: ShownItem, held: Held) -> bool:
    """Save what was held for a question, unless it is broken, or there already."""
    if not answers.is_asked(item, held.fields):
        return False
    entered = answers.read(item, held.fields)
    if entered.problem:
        flash(
            _(
                "Question %(number)s is not saved. %(problem)s",
                number=item.number,
                problem=entered.problem,
            )
        )
    if entered.problem or entered.tokens == item.response:
        return False
    saved = taking.save(
        database(), who, view.id, item.number, entered.tokens, sequence=held.sequence
    )
    if not saved.kept:
        flash(_("Question %(number)s keeps the answer that you gave later.", number=item.number))
    return saved.kept


def _read(token: str) -> Held | None:
    try:
        found: dict[str, Any] = _signer().loads(token, max_age=LONGEST)
    except BadData:
        return None
    return Held(**found)


def _signer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(current_app.config["SECRET_KEY"], salt="held answers")
