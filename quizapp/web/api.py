"""What programs read and bring with a token; `GET /api` describes it all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flask import Blueprint, Response, current_app, g, jsonify, request
from flask.typing import ResponseReturnValue

from quizapp.errors import NotFound
from quizapp.sentences import said
from quizapp.services import (
    downloads,
    editing,
    importing,
    listing,
    result_files,
    sessions,
    teaching,
)
from quizapp.services.bank import ItemCard
from quizapp.services.downloads import Download
from quizapp.services.fates import File, Line
from quizapp.services.identity import Person
from quizapp.services.teaching import QuizSummary
from quizapp.web import bank_filter
from quizapp.web.api_document import document
from quizapp.web.downloading import Choices
from quizapp.web.languages import say
from quizapp.web.visitor import database

pages = Blueprint("api", __name__, url_prefix="/api")

ITEMS_AT_ONCE = 100
NO_TOKEN = said("Send a token that works: Authorization: Bearer TOKEN.")


@pages.before_request
def _ask_for_token() -> ResponseReturnValue | None:
    """Only a token tells who speaks: a cookie, which browsers send unasked, counts for nothing."""
    if request.endpoint == "api.description":
        return None
    scheme, _, secret = request.headers.get("Authorization", "").partition(" ")
    pace = current_app.extensions["quizapp"].settings.api_requests
    known = scheme.lower() == "bearer"
    found = sessions.person_of_token(database(), secret, a_minute=pace) if known else None
    if found is None:
        return jsonify(error=say(NO_TOKEN)), 401, {"WWW-Authenticate": "Bearer"}
    g.speaker = found
    return None


def _speaker() -> Person:
    found: Person = g.speaker
    return found


@pages.get("")
def description() -> ResponseReturnValue:
    """What can be asked, as an OpenAPI document; for everybody."""
    return jsonify(document())


@pages.get("/items")
def items() -> ResponseReturnValue:
    """Items as the list of the bank filters them, a stretch at a time."""
    after, chosen = request.args.get("after", ""), bank_filter.read(request.args)
    found = listing.list_items(database(), _speaker(), chosen, after=after, size=ITEMS_AT_ONCE)
    listed = [_card(card) for card in found.rows]
    return jsonify(items=listed, total=found.total, after=found.after)


@pages.post("/items")
def import_items() -> ResponseReturnValue:
    """Bring the items of a file as drafts, or tell what would become of them."""
    name, who = request.args.get("format", "json"), _speaker()
    file = File("a program's file", name, request.get_data())
    if request.args.get("dry_run") == "1":
        return jsonify(imported=0, items=_fates(importing.judged(database(), who, file)))
    tried, imported = importing.bring(database(), who, file)
    return jsonify(imported=imported, items=_fates(tried)), 201 if imported else 200


@pages.get("/items/<uid>")
def item(uid: str) -> ResponseReturnValue:
    """An item in the JSON form of this project."""
    return jsonify(editing.record(database(), _speaker(), uid))


@pages.get("/quizzes")
def quizzes() -> ResponseReturnValue:
    """The quizzes of the teacher."""
    return jsonify(quizzes=[_summary(one) for one in teaching.quizzes_of(database(), _speaker())])


@pages.get("/quizzes/<int:quiz_id>")
def quiz(quiz_id: int) -> ResponseReturnValue:
    """A quiz and its items."""
    found = teaching.quiz(database(), _speaker(), quiz_id)
    return jsonify(**_summary(found.summary), items=[_card(card) for card in found.items])


@pages.get("/quizzes/<int:quiz_id>/exports/<name>")
def export(quiz_id: int, name: str) -> ResponseReturnValue:
    """The items of a quiz in a format."""
    return _file(_exported(quiz_id, name))


@pages.get("/quizzes/<int:quiz_id>/exports/<name>/left-out")
def left_out(quiz_id: int, name: str) -> ResponseReturnValue:
    """What a format cannot carry of a quiz, and what to know of the rest."""
    made = _exported(quiz_id, name)
    return jsonify(count=made.count, left_out=made.left_out, remarks=made.remarks)


@pages.get("/quizzes/<int:quiz_id>/results.csv")
def results(quiz_id: int) -> ResponseReturnValue:
    """Who took a quiz, and the score of each attempt."""
    return _file(result_files.attempts_csv(database(), _speaker(), quiz_id))


@pages.get("/quizzes/<int:quiz_id>/figures.csv")
def figures(quiz_id: int) -> ResponseReturnValue:
    """How each question of a quiz measured."""
    return _file(result_files.figures_csv(database(), _speaker(), quiz_id))


@pages.route("/<path:rest>", methods=["GET", "POST", "PUT", "PATCH", "DELETE"])
def nothing(rest: str) -> ResponseReturnValue:
    """Whatever else is asked.

    Raises:
        NotFound: Always.
    """
    raise NotFound(said("There is no /api/%(rest)s; GET /api tells what there is.", rest=rest))


def _exported(quiz_id: int, name: str) -> Download:
    chosen = Choices.read(request.args)
    return downloads.of_quiz(database(), _speaker(), quiz_id, name, chosen.options)


def _file(made: Download) -> Response:
    response = Response(made.data, content_type=made.media_type)
    response.headers.set("Content-Disposition", "attachment", filename=made.name)
    return response


def _card(card: ItemCard) -> dict[str, Any]:
    return {
        "uid": card.uid,
        "state": card.state,
        "kind": card.kind,
        "stem": card.stem,
        "key": card.key,
        "revision": card.revision,
        "changed": card.changed.isoformat(),
    }


def _summary(found: QuizSummary) -> dict[str, Any]:
    return {
        "id": found.id,
        "title": found.title,
        "owner": found.owner,
        "published": found.published,
        "item_count": found.item_count,
        "started": found.started,
        "submitted": found.submitted,
        "made": found.made.isoformat(),
    }


def _fates(tried: Sequence[Line]) -> list[dict[str, Any]]:
    return [
        {
            "place": line.place,
            "fate": line.fate,
            "text": line.text,
            "reason": line.reason,
            "uid": line.uid,
        }
        for line in tried
    ]
