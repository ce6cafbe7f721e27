"""Reads Moodle XML."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from questions.formats import xml_reading
from questions.formats.findings import Found
from questions.formats.hypertext import read_html
from questions.formats.xml_reading import line_of, source_of
from questions.model.exports import Import
from questions.model.items import Choice, Entry, Item, Option, Ordering

_FULL = 99.999


def read(data: bytes) -> Import:
    """The multiple-choice and ordering questions of a file; the others are listed.

    The general feedback becomes the explanation.

    Raises:
        WireError: The file is no Moodle XML.
    """
    found = Found()
    number = 0
    for question in xml_reading.parse(data, ("quiz",)).iterfind("question"):
        kind = question.get("type", "")
        if kind == "category":
            continue
        number += 1
        try:
            found.add(_item(question, kind))
        except ValueError as error:
            name = " ".join((question.findtext("name/text") or "").split())[:60]
            place = f"line {line_of(question)}, question {number} ({name})"
            found.refuse(place, error, source_of(question))
    return found.whole()


def _item(question: ET.Element, kind: str) -> Item:
    if kind not in ("multichoice", "ordering"):
        raise ValueError(f"questions of the type {kind!r} are not supported; it was left out")
    return Item(
        kind="ordering" if kind == "ordering" else "",
        stem=_text(question, "questiontext"),
        interaction=_choice(question) if kind == "multichoice" else _ordering(question),
        explanation=_text(question, "generalfeedback"),
        tags=tuple(tag.text or "" for tag in question.iterfind("tags/tag/text")),
    )


def _choice(question: ET.Element) -> Choice:
    if (question.findtext("single") or "true").strip() not in ("true", "1"):
        raise ValueError("several answers are right together, which is not supported")
    options = tuple(
        Option(_own_text(answer), _is_full(answer), _text(answer, "feedback"))
        for answer in question.iterfind("answer")
    )
    return Choice(options)


def _is_full(answer: ET.Element) -> bool:
    """Whether an answer earns all marks; what wrong answers may cost has no place in an item."""
    stated = answer.get("fraction", "0")
    try:
        fraction = float(stated)
    except ValueError as error:
        raise ValueError(f"the fraction {stated!r} of an answer is no number") from error
    if not (fraction <= 0 or _FULL <= fraction <= 100):
        raise ValueError("answers with a part of the marks are not supported; it was left out")
    return fraction > 0


def _ordering(question: ET.Element) -> Ordering:
    return Ordering(tuple(Entry(_own_text(answer)) for answer in question.iterfind("answer")))


def _text(parent: ET.Element, name: str) -> str:
    found = parent.find(name)
    return "" if found is None else _own_text(found)


def _own_text(element: ET.Element) -> str:
    """The text of an element as a reader sees it, by its format."""
    text = element.findtext("text") or ""
    plain = element.get("format") in ("plain_text", "markdown")
    return text if plain else read_html(text)
