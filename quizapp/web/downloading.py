"""The page on which a teacher chooses where questions go, and the file that comes of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar
from urllib.parse import urlencode

from flask import Blueprint, Response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import lazy_gettext as _l
from werkzeug.datastructures import MultiDict

from questions.model.exports import Carries, ExportOptions, Paper, Part
from quizapp.services import downloads, teaching
from quizapp.services.downloads import Download
from quizapp.web.visitor import database, require_teacher, signed_in

pages = Blueprint("downloading", __name__, url_prefix="/teaching/quizzes/<int:quiz_id>")
pages.before_request(require_teacher)

Word = TypeVar("Word", bound=StrEnum)

_MOST_POINTS = 100
# What a format may carry beside the words of a question, as a teacher calls it.
_PLACES = {
    "reasons": _l("why each answer is right or wrong"),
    "explanation": _l("the explanation"),
    "evidence": _l("the words of the articles"),
    "dates": _l("the dates of events"),
    "difficulty": _l("the difficulty"),
    "tags": _l("the tags"),
}


@dataclass(frozen=True, slots=True)
class Choices:
    """What the page asks for; what cannot be read is as it is at first."""

    format_name: str
    options: ExportOptions

    @classmethod
    def read(cls, fields: MultiDict[str, str]) -> Choices:
        """The choices of a request; a page that was not sent yet has everything along."""
        points = fields.get("points", "1")
        known = points.isascii() and points.isdecimal() and len(points) < 4
        options = ExportOptions(
            orderings_as_choice=fields.get("orderings") == "choice",
            feedback="chosen" not in fields or "feedback" in fields,
            shuffle="shuffle" in fields,
            points=min(max(int(points), 1), _MOST_POINTS) if known else 1,
            forms=2 if fields.get("forms") == "2" else 1,
            part=_one_of(Part, fields.get("part", ""), Part.ALL),
            paper=_one_of(Paper, fields.get("paper", ""), Paper.A4),
        )
        return cls(fields.get("format", ""), options)


def _one_of(words: type[Word], text: str, otherwise: Word) -> Word:
    return words(text) if text in tuple(words) else otherwise


@pages.get("/downloads")
def page(quiz_id: int) -> ResponseReturnValue:
    """Where the questions of a quiz may go, and what would go there."""
    found = teaching.quiz(database(), signed_in(), quiz_id)
    chosen = Choices.read(request.args)
    form = downloads.format_named(chosen.format_name) if chosen.format_name else None
    made = _made(quiz_id, chosen) if form else None
    return render_template(
        "teaching/download.html",
        quiz=found,
        formats=downloads.formats(),
        chosen=chosen,
        form=form,
        made=made,
        carried=list(_named(form.carries, wanted=True)) if form else [],
        dropped=list(_named(form.carries, wanted=False)) if form else [],
    )


@pages.get("/download")
def file(quiz_id: int) -> ResponseReturnValue:
    """The file; what stays behind is shown first to whoever has not seen it yet."""
    chosen = Choices.read(request.args)
    made = _made(quiz_id, chosen)
    if made.left_out and request.args.get("chosen") != chosen.format_name:
        wanted = urlencode({**request.args, "chosen": chosen.format_name})
        return redirect(f"{url_for('downloading.page', quiz_id=quiz_id)}?{wanted}", 303)
    response = Response(made.data, content_type=made.media_type)
    response.headers.set("Content-Disposition", "attachment", filename=made.name)
    return response


def _made(quiz_id: int, chosen: Choices) -> Download:
    return downloads.of_quiz(database(), signed_in(), quiz_id, chosen.format_name, chosen.options)


def _named(carries: Carries, *, wanted: bool) -> Iterator[str]:
    return (words for place, words in _PLACES.items() if getattr(carries, place) is wanted)
