"""What the app refuses, as pages: one table from the kind of refusal to its page."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Flask, Response, g, jsonify, redirect, render_template, request, url_for
from flask.globals import request_ctx
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from quizapp.errors import (
    AccountNeeded,
    AppError,
    Conflict,
    Invalid,
    NotAllowed,
    NotFound,
    Outdated,
    Refused,
    Throttled,
    Unavailable,
    WrongCredentials,
)
from quizapp.sentences import said
from quizapp.web import holding, kept_forms
from quizapp.web.languages import say
from quizapp.web.visitor import SignInNeeded, person, taker, wants_json


@dataclass(frozen=True, slots=True)
class ErrorPage:
    """What an error page says.

    Attributes:
        status: The HTTP status.
        heading: What happened, in a few words.
        advice: What to do about it.
    """

    status: int
    heading: str
    advice: str


REFUSALS: dict[type[AppError], ErrorPage] = {
    NotFound: ErrorPage(
        404, "There is nothing here", "The address may be mistyped, or the page may be gone."
    ),
    NotAllowed: ErrorPage(
        403, "You cannot open this", "If you should be able to, ask an administrator for the role."
    ),
    Invalid: ErrorPage(
        422, "Something needs another look", "Go back, put it right, and send it again."
    ),
    Conflict: ErrorPage(
        409, "Somebody was faster", "Open the page again to see what stands there now."
    ),
    Outdated: ErrorPage(
        409, "Somebody was faster", "Open the page again to see what stands there now."
    ),
    Refused: ErrorPage(409, "That is not possible now", "What was saved before is safe."),
    WrongCredentials: ErrorPage(401, "Not signed in", "Check both and try again."),
    Throttled: ErrorPage(
        429, "Too many tries", "Nothing is locked. Wait for a moment, then try again."
    ),
    Unavailable: ErrorPage(
        503, "Out of reach for a moment", "What was saved is safe. Load the page again in a minute."
    ),
    AppError: ErrorPage(400, "That did not work", "Go back and try it another way."),
}

STATUSES: dict[int, ErrorPage] = {
    400: ErrorPage(
        400, "The request was not understood", "Go back, load the page again, and repeat."
    ),
    403: REFUSALS[NotAllowed],
    404: REFUSALS[NotFound],
    405: ErrorPage(405, "That is not done here", "Go back and use the buttons of the page."),
    413: ErrorPage(413, "That is too large", "Send less at once."),
    429: REFUSALS[Throttled],
    500: ErrorPage(
        500, "Something broke on our side", "Your saved answers are safe. Try again in a minute."
    ),
}

PAGES_OF_FORMS = {
    "taking.start": "taking.quiz",
    "assigned.start": "assigned.quiz",
    "assigned.join": "assigned.class_to_join",
}
"""The pages of forms that anybody sees, and only who is signed in can send."""

SIGNED_OUT = said(
    "You are signed out. Your answer is kept in this browser: sign in again to send it."
)
FORM_TOO_OLD = said(
    "The form was too old, or came from another place. Load the page again and repeat."
)


def register(app: Flask) -> None:
    """Show a page for everything that is refused or goes wrong."""
    app.register_error_handler(SignInNeeded, _ask_to_sign_in)
    app.register_error_handler(AccountNeeded, _ask_to_sign_in)
    app.register_error_handler(AppError, _show_refusal)
    app.register_error_handler(CSRFError, _show_forgery)
    app.register_error_handler(HTTPException, _show_status)


def page_of(error: AppError) -> ErrorPage:
    """The page for a refusal: that of its class, or of the nearest class above it."""
    return next(REFUSALS[kind] for kind in type(error).__mro__ if kind in REFUSALS)


def sentence_of(error: AppError) -> str:
    """What a refusal says, in the language of the page."""
    if isinstance(error, Invalid):
        return " ".join(say(each) for each in error.problems.values())
    return say(error.args[0]) if error.args else ""


def _ask_to_sign_in(_: SignInNeeded | AccountNeeded) -> ResponseReturnValue:
    if wants_json():
        return jsonify(error=say(SIGNED_OUT)), 401
    held, kept = holding.hold(), kept_forms.keep()
    if held or kept:
        page = render_template(
            "sign_in/sign_in.html", next=_way_back(), held=held, kept=kept, problem=None
        )
        return page, 401
    return redirect(url_for("sign_in.show", next=_way_back()))


def _way_back() -> str | None:
    """The page to come back to after signing in; of what was sent, the page it belongs to."""
    if request.method == "GET":
        return request.full_path.rstrip("?")
    adapter, known = request_ctx.url_adapter, request.view_args or {}
    if adapter is not None and adapter.test(method="GET"):
        return request.path
    page = PAGES_OF_FORMS.get(request.endpoint or "")
    if page is None and "attempt_id" in known:
        return url_for("answering.attempt", attempt_id=known["attempt_id"])
    return url_for(page, **known) if page else None


def _show_refusal(error: AppError) -> ResponseReturnValue:
    response = _show(page_of(error), sentence_of(error))
    if isinstance(error, Throttled):
        response.headers["Retry-After"] = str(error.seconds)
    return response


def _show_forgery(_: CSRFError) -> ResponseReturnValue:
    if wants_json() and taker() is None:
        return jsonify(error=say(SIGNED_OUT)), 401
    if not holding.is_from_here():
        return _show(STATUSES[400], say(FORM_TOO_OLD))
    held, kept = holding.hold(), kept_forms.keep()
    if (held and taker() is None) or (kept and person() is None):
        return _ask_to_sign_in(SignInNeeded())
    if page := kept_forms.page(kept):
        return page, 400
    if held:
        attempt_id = (request.view_args or {})["attempt_id"]
        return render_template("taking/held.html", held=held, attempt_id=attempt_id), 400
    return _show(STATUSES[400], say(FORM_TOO_OLD))


def _show_status(error: HTTPException) -> ResponseReturnValue:
    if error.response is not None or error.code is None or error.code < 400:
        return error
    page = STATUSES.get(error.code, ErrorPage(error.code, STATUSES[400].heading, ""))
    if request_ctx.url_adapter is None:
        # The host that was asked for can be none, and a page has addresses on it.
        return Response(say(page.heading), error.code, mimetype="text/plain")
    response = _show(page, "")
    response.headers.extend(
        (name, value)
        for name, value in error.get_headers()
        if name not in {"Content-Type", "Content-Length"}
    )
    return response


def _show(page: ErrorPage, sentence: str) -> Response:
    if page.status >= 500:
        # Whoever could not be found so far is not looked for again: that may be what failed.
        g.setdefault("person", None)
    if wants_json():
        response = jsonify(error=sentence or say(page.heading))
    else:
        response = Response(render_template("error.html", page=page, sentence=sentence))
    response.status_code = page.status
    return response
