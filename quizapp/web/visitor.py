"""Who asks: the person or guest behind a request, and what pages they may open."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from flask import Flask, current_app, g, request, session

from quizapp.database import Database
from quizapp.errors import NotAllowed, Unavailable
from quizapp.services import accounts, preferences
from quizapp.services.identity import Guest, Person, Taker
from quizapp.services.preferences import Preferences

LONGEST_NAME = 80


class SignInNeeded(Exception):  # noqa: N818 - it reads as the sentence it is
    """The page is for people who have signed in."""


def register(app: Flask) -> None:
    """Tell every template who looks at it."""
    app.context_processor(_context)


def database() -> Database:
    """The database of the app that answers."""
    found: Database = current_app.extensions["quizapp"].database
    return found


def person() -> Person | None:
    """Who is signed in; asked of the database once a request."""
    if "person" not in g:
        token = session.get("token")
        hours = current_app.extensions["quizapp"].settings.session_hours
        g.person = accounts.person_of(database(), token, hours=hours) if token else None
    found: Person | None = g.person
    return found


def taker() -> Taker | None:
    """Who takes quizzes: the person who is signed in, or the guest whom this browser knows."""
    return person() or guest()


def guest() -> Guest | None:
    """The guest whom this browser knows, also while somebody is signed in."""
    known = session.get("guest")
    return Guest(token=known["token"], name=known["name"]) if known else None


def signed_in() -> Person:
    """The person who is signed in.

    Raises:
        SignInNeeded: Nobody is.
    """
    found = person()
    if found is None:
        raise SignInNeeded
    return found


def known_taker() -> Taker:
    """The person or guest who takes quizzes here.

    Raises:
        SignInNeeded: This browser is neither.
    """
    found = taker()
    if found is None:
        raise SignInNeeded
    return found


def new_guest() -> Guest:
    """Somebody without an account who starts a quiz, under the name that they typed."""
    return accounts.new_guest(request.form.get("name", "")[:LONGEST_NAME])


def remember(who: Taker) -> None:
    """Know a guest who was let in again in this browser."""
    if isinstance(who, Guest) and guest() is None:
        session.permanent = True
        session["guest"] = {"token": who.token, "name": who.name}


def address() -> str:
    """The network address of who asks."""
    return request.remote_addr or ""


def require_teacher() -> None:
    """Refuse whoever does not teach; runs before every page for teachers."""
    if not signed_in().may_teach:
        raise NotAllowed("This page is for teachers. Your account takes quizzes.")


def require_editor() -> None:
    """Refuse whoever does not edit; runs before every page for editors."""
    if not signed_in().may_edit:
        raise NotAllowed("This page is for editors of the question bank.")


def require_administrator() -> None:
    """Refuse whoever does not administer; runs before every page for administrators."""
    if not signed_in().may_administer:
        raise NotAllowed("This page is for administrators.")


def wants_json() -> bool:
    """Whether a program or a script asks, and not a person's browser."""
    liked = request.accept_mimetypes.best_match(["text/html", "application/json"])
    return liked == "application/json" or request.path.startswith("/api/")


def site() -> Preferences:
    """What administrators set; without a database that answers, what holds before they do."""
    if "preferences" not in g:
        g.preferences = Preferences()
        with suppress(Unavailable):
            g.preferences = preferences.of(database())
    found: Preferences = g.preferences
    return found


def _context() -> dict[str, Any]:
    return {"person": person(), "taker": taker(), "section": request.blueprint, "site": site()}
