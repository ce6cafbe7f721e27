"""The page on which a teacher chooses where questions go, and the file that comes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar
from urllib.parse import urlencode

from flask import Blueprint, Response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from werkzeug.datastructures import MultiDict

from questions.model.exports import Carries, ExportOptions, Paper, Part
from quizapp.errors import Invalid
from quizapp.services import downloads, teaching
from quizapp.services.bank import ItemCard
from quizapp.services.downloads import Download
from quizapp.services.teaching import MOST_ITEMS
from quizapp.web.visitor import database, require_teacher, signed_in

pages = Blueprint("downloading", __name__, url_prefix="/teaching")
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


@dataclass(frozen=True, slots=True)
class Offer:
    """Questions that may go somewhere.

    Attributes:
        title: What they are called together.
        back: The address of the page that they stand on.
        cards: The questions.
        page, file: Where to see what would go along, and where to have it.
        kept: What these addresses are asked for besides, that the questions may be found again.
        without: The uids of those that shall stay behind.
        make: Writes the file.
    """

    title: str
    back: str
    cards: tuple[ItemCard, ...]
    page: str
    file: str
    kept: dict[str, str]
    without: tuple[str, ...]
    make: Callable[[str, ExportOptions], Download]


@pages.get("/quizzes/<int:quiz_id>/downloads")
def page(quiz_id: int) -> ResponseReturnValue:
    """Where the questions of a quiz may go, and what would go there."""
    return _page(_of_quiz(quiz_id))


@pages.get("/quizzes/<int:quiz_id>/download")
def file(quiz_id: int) -> ResponseReturnValue:
    """The file; what stays behind is shown first to whoever has not seen it yet."""
    return _file(_of_quiz(quiz_id))


@pages.post("/items/downloads")
def choose() -> ResponseReturnValue:
    """Take the items that were chosen in a list."""
    named = [*request.form.getlist("item"), *request.form.get("items", "").split()]
    if not 1 <= len(set(named)) <= MOST_ITEMS:
        raise Invalid({"item": _("Choose 1 to %(most)s questions.", most=MOST_ITEMS)})
    uids = " ".join(dict.fromkeys(named))
    return redirect(url_for("downloading.items_page", items=uids), 303)


@pages.get("/items/downloads")
def items_page() -> ResponseReturnValue:
    """Where chosen items may go, and what would go there."""
    return _page(_of_items())


@pages.get("/items/download")
def items_file() -> ResponseReturnValue:
    """The file of chosen items."""
    return _file(_of_items())


def _of_quiz(quiz_id: int) -> Offer:
    found, without = teaching.quiz(database(), signed_in(), quiz_id), _without()

    def make(name: str, options: ExportOptions) -> Download:
        who = signed_in()
        return downloads.of_quiz(database(), who, quiz_id, name, options, without=without)

    return Offer(
        title=found.summary.title,
        back=url_for("teaching.quiz", quiz_id=quiz_id),
        cards=found.items,
        page=url_for("downloading.page", quiz_id=quiz_id),
        file=url_for("downloading.file", quiz_id=quiz_id),
        kept={},
        without=without,
        make=make,
    )


def _of_items() -> Offer:
    who, without = signed_in(), _without()
    uids = list(dict.fromkeys(request.args.get("items", "").split()))[:MOST_ITEMS]
    wanted = [uid for uid in uids if uid not in without]

    def make(name: str, options: ExportOptions) -> Download:
        return downloads.of_items(database(), who, wanted, name, options)

    return Offer(
        title=_("Chosen questions"),
        back=url_for("editing.items" if who.may_edit else "teaching.quizzes"),
        cards=downloads.cards(database(), who, uids),
        page=url_for("downloading.items_page"),
        file=url_for("downloading.items_file"),
        kept={"items": " ".join(uids)},
        without=without,
        make=make,
    )


def _without() -> tuple[str, ...]:
    return tuple(request.args.getlist("without"))


def _page(offer: Offer) -> ResponseReturnValue:
    chosen = Choices.read(request.args)
    form = downloads.format_named(chosen.format_name) if chosen.format_name else None
    return render_template(
        "teaching/download.html",
        offer=offer,
        formats=downloads.formats(),
        chosen=chosen,
        form=form,
        made=offer.make(chosen.format_name, chosen.options) if form else None,
        carried=list(_named(form.carries, wanted=True)) if form else [],
        dropped=list(_named(form.carries, wanted=False)) if form else [],
    )


def _file(offer: Offer) -> ResponseReturnValue:
    chosen = Choices.read(request.args)
    made = offer.make(chosen.format_name, chosen.options)
    if made.left_out and request.args.get("chosen") != chosen.format_name:
        sent = MultiDict(request.args)
        sent["chosen"] = chosen.format_name
        return redirect(f"{offer.page}?{urlencode(list(sent.items(multi=True)))}", 303)
    response = Response(made.data, content_type=made.media_type)
    response.headers.set("Content-Disposition", "attachment", filename=made.name)
    return response


def _named(carries: Carries, *, wanted: bool) -> Iterator[str]:
    return (words for place, words in _PLACES.items() if getattr(carries, place) is wanted)
