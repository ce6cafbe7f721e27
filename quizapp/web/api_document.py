"""The API as an OpenAPI 3.1 document, from a table of its operations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from quizapp.services import downloads, importable
from quizapp.services.fates import Fate
from quizapp.web import bank_filter

_Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Operation:
    """Something that a program may ask.

    Attributes:
        method: "get" or "post".
        path: Where, behind the address of the API.
        name: What clients call it.
        summary: What it does, in a sentence.
        answer: The schema of what comes back, or the media type of a file.
        parameters: What the address may hold, each with what it means.
        body: What is sent along; "" for nothing.
        statuses: What may go wrong besides a missing token.
    """

    method: str
    path: str
    name: str
    summary: str
    answer: str
    parameters: tuple[tuple[str, str], ...] = ()
    body: str = ""
    statuses: tuple[int, ...] = (403, 404)


_FILTERS = (
    ("after", "Where the stretch before ended, as it said."),
    *((name, f"Only items of this {name}.") for name in bank_filter.FIELDS),
)
_EXPORT = (
    ("orderings", "`choice` asks for orders by multiple choice where a format has no orderings."),
    ("shuffle", "`1` lets the system shuffle options."),
    ("points", "What an item is worth, 1 to 100."),
    ("forms", "`2` makes forms A and B of a paper."),
    ("part", "Of a paper: `all`, `questions` or `key`."),
    ("paper", "`a4` or `letter`."),
)

OPERATIONS = (
    Operation(
        "get",
        "/items",
        "listItems",
        "Items as the question bank filters them, up to 100 at once; for editors.",
        "Items",
        _FILTERS,
        statuses=(403, 422),
    ),
    Operation(
        "post",
        "/items",
        "importItems",
        "Brings the new items of a file as drafts, all or none; for editors.",
        "Import",
        (
            ("format", "The format of the file; `json` where it is not named."),
            ("dry_run", "`1` only tells what would become of each item."),
        ),
        body="The file.",
        statuses=(403, 413, 422),
    ),
    Operation("get", "/items/{uid}", "readItem", "An item with its answer.", "Item"),
    Operation("get", "/quizzes", "listQuizzes", "One's own quizzes.", "Quizzes", statuses=(403,)),
    Operation("get", "/quizzes/{quiz_id}", "readQuiz", "A quiz and its items.", "Quiz"),
    Operation(
        "get",
        "/quizzes/{quiz_id}/exports/{name}",
        "exportQuiz",
        "The items of a quiz in a format, as a file.",
        "application/octet-stream",
        _EXPORT,
        statuses=(403, 404, 409),
    ),
    Operation(
        "get",
        "/quizzes/{quiz_id}/exports/{name}/left-out",
        "tellLeftOut",
        "What a format cannot carry of a quiz, with the reasons.",
        "LeftOut",
        _EXPORT,
        statuses=(403, 404, 409),
    ),
    Operation(
        "get",
        "/quizzes/{quiz_id}/results.csv",
        "readResults",
        "The attempts, a line each.",
        "text/csv",
    ),
    Operation(
        "get",
        "/quizzes/{quiz_id}/figures.csv",
        "readFigures",
        "How each option, or each pair of events, did.",
        "text/csv",
    ),
)

_TEXT: _Json = {"type": "string"}
_NUMBER: _Json = {"type": "integer"}
_MOMENT: _Json = {"type": "string", "format": "date-time"}
_TEXTS: _Json = {"type": "array", "items": _TEXT}


def _record(**fields: _Json) -> _Json:
    return {"type": "object", "properties": fields, "required": list(fields)}


def _several(name: str) -> _Json:
    return {"type": "array", "items": _named(name)}


def _named(name: str) -> _Json:
    return {"$ref": f"#/components/schemas/{name}"}


_QUIZ = {
    "id": _NUMBER,
    "title": _TEXT,
    "owner": _TEXT,
    "published": {"type": "boolean"},
    "item_count": _NUMBER,
    "started": _NUMBER,
    "submitted": _NUMBER,
    "made": _MOMENT,
}
_FATE: _Json = {"type": "string", "enum": [str(fate) for fate in Fate]}
SCHEMAS: dict[str, _Json] = {
    "Error": _record(error=_TEXT),
    "Card": _record(
        uid=_TEXT, state=_TEXT, kind=_TEXT, stem=_TEXT, key=_TEXT, revision=_NUMBER, changed=_MOMENT
    ),
    "Items": _record(items=_several("Card"), total=_NUMBER, after=_TEXT),
    "Item": _record(
        id=_TEXT,
        kind=_TEXT,
        stem=_TEXT,
        interaction={"type": "object"},
        evidence={"type": "array", "items": {"type": "object"}},
        explanation=_TEXT,
        difficulty={"type": ["number", "null"]},
        tags=_TEXTS,
        findings={"type": "array", "items": {"type": "object"}},
    ),
    "Fate": _record(place=_TEXT, fate=_FATE, text=_TEXT, reason=_TEXT, uid=_TEXT),
    "Import": _record(imported=_NUMBER, items=_several("Fate")),
    "Summary": _record(**_QUIZ),
    "Quizzes": _record(quizzes=_several("Summary")),
    "Quiz": _record(**_QUIZ, items=_several("Card")),
    "LeftOut": _record(count=_NUMBER, left_out=_TEXTS, remarks=_TEXTS),
}
_WRONG = {
    401: "There is no token that works.",
    403: "The owner of the token may not do that.",
    404: "There is no such thing, or none that the owner of the token may know of.",
    409: "That cannot be done here, or not now.",
    413: "The file is too large.",
    422: "Something that was sent is not as it must be.",
    429: "The token made too many requests; `Retry-After` tells after how many seconds to go on.",
}
_WAIT = {
    "Retry-After": {
        "description": "After how many seconds the next request is taken.",
        "required": True,
        "schema": _NUMBER,
    }
}


def document() -> _Json:
    """The API as OpenAPI describes it (https://spec.openapis.org/oas/v3.1.1.html)."""
    paths: dict[str, _Json] = {}
    for operation in OPERATIONS:
        paths.setdefault(operation.path, {})[operation.method] = _operation(operation)
    return {
        "openapi": "3.1.1",
        "info": {
            "title": "Quiz from Articles",
            "version": "1",
            "description": "Make a token on the page /tokens; it may what its owner may.",
        },
        "servers": [{"url": "/api"}],
        "security": [{"token": []}],
        "paths": paths,
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "schemas": SCHEMAS,
        },
    }


def _operation(operation: Operation) -> _Json:
    found: _Json = {
        "operationId": operation.name,
        "summary": operation.summary,
        "parameters": [
            *(_parameter(name, place="path") for name in _places(operation.path)),
            *(_parameter(name, told, place="query") for name, told in operation.parameters),
        ],
        "responses": _responses(operation),
    }
    if operation.body:
        content: _Json = {"application/octet-stream": {}}
        found["requestBody"] = {
            "description": operation.body,
            "required": True,
            "content": content,
        }
    return found


def _places(path: str) -> list[str]:
    return [part[1:-1] for part in path.split("/") if part.startswith("{")]


def _parameter(name: str, told: str = "", *, place: str) -> _Json:
    schema = _NUMBER if name == "quiz_id" else _TEXT
    choices = {
        "name": [form.name for form in downloads.formats()],
        "format": [name for name, _ in importable.readable()],
    }
    if name in choices:
        schema = _TEXT | {"enum": choices[name]}
    found = {"name": name, "in": place, "required": place == "path", "schema": schema}
    return found | {"description": told} if told else found


def _responses(operation: Operation) -> _Json:
    is_file = "/" in operation.answer
    content = (
        {operation.answer: {}}
        if is_file
        else {"application/json": {"schema": _named(operation.answer)}}
    )
    fine = {"description": "A file." if is_file else operation.summary, "content": content}
    wrong = {
        str(status): {
            "description": _WRONG[status],
            "content": {"application/json": {"schema": _named("Error")}},
        }
        for status in (401, *operation.statuses, 429)
    }
    wrong["429"]["headers"] = _WAIT
    made = (
        {"201": fine | {"description": "Items were brought."}} if operation.method == "post" else {}
    )
    return {"200": fine, **made, **wrong}
