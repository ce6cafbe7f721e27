"""PDF to print: the questions on numbered pages, and the key behind them on pages of its own.

Typst sets the pages; its template stands beside this module. The words of a set reach it as data.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from importlib import resources
from types import ModuleType

from questions.errors import UsageError
from questions.formats import optional, paper, titles
from questions.formats.paper import Asked, Form
from questions.formats.selection import (
    Rule,
    Selection,
    has_one_key,
    is_complete,
    is_xml,
    select,
    texts,
)
from questions.model.exports import PLAIN, Carries, Export, ExportOptions, Paper, Part
from questions.model.items import Item

NAME = "pdf"
TITLE = "Paper (PDF)"
SUFFIX = ".pdf"
MEDIA_TYPE = "application/pdf"
CARRIES = Carries(
    difficulty=False,
    tags=False,
    points=True,
    shuffle=True,
    forms=True,
    note="Sheets to print, and a key with reasons, dates and evidence on pages of its own.",
)

_PAPERS = {Paper.A4: "a4", Paper.LETTER: "us-letter"}
_TEMPLATE = resources.files("questions.formats").joinpath("paper.typ")
_MISSING = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
_LONG_WORD = re.compile(r"\S{40}(?=\S)")
# Half of what a page has room for, in letters as wide as they come.
_LETTERS_ON_A_LINE, _LINES_IN_ONE_PIECE = 40, 25


def write(items: Sequence[Item], *, title: str = "", options: ExportOptions = PLAIN) -> Export:
    """The forms, then a key for each.

    An item with letters that no font at hand can show is left out: a box would be no question.
    """
    typst = optional.load("typst", "PDF files")
    unknown: frozenset[str] = frozenset()
    while True:
        rules = (is_xml, is_complete, has_one_key, _shown_without(unknown))
        selection = select(items, *rules, options=options)
        data = _data(selection, titles.one_line(title), options)
        try:
            return Export(_set(typst, data), selection.left_out)
        except typst.TypstError as error:
            missing = _missing(str(getattr(error, "diagnostic", error))) - unknown
            if not missing:
                raise UsageError(f"The PDF could not be set: {error}.") from error
            unknown |= missing


def _set(typst: ModuleType, data: Mapping[str, object]) -> bytes:
    """PDF/UA asks for a title, a language and tags, and refuses letters without a shape."""
    made: bytes = typst.compile(
        _TEMPLATE.read_bytes(),
        format="pdf",
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        pdf_standards=["ua-1"],
    )
    return made


def _missing(message: str) -> frozenset[str]:
    """The characters that no font could show, as the message has them."""
    found = "".join(match[1] for match in _MISSING.finditer(message))
    return frozenset(_ESCAPED.sub(lambda code: chr(int(code[1], 16)), found)) - {"\\"}


def _shown_without(unknown: frozenset[str]) -> Rule:
    def can_be_shown(item: Item) -> str | None:
        for place, text in texts(item) if unknown else ():
            if found := next((sign for sign in text if sign in unknown), None):
                return f"The {place} holds {found!r}, which no font on this machine can show."
        return None

    return can_be_shown


def _data(selection: Selection, title: str, options: ExportOptions) -> dict[str, object]:
    made = paper.forms(selection.kept, options)
    parts: list[dict[str, object]] = []
    if options.part is not Part.KEY:
        parts += [_form(form, title, options) for form in made]
    if options.part is not Part.QUESTIONS:
        parts += [_key(form, title) for form in made]
    return {"title": title, "paper": _PAPERS[options.paper], "parts": parts}


def _form(form: Form, title: str, options: ExportOptions) -> dict[str, object]:
    points = f"({options.points} points)" if options.points > 1 else ""
    orders = any(not asked.is_choice for asked in form.questions)
    return {
        "kind": "form",
        "heading": f"{title} – Form {form.letter}" if form.letter else title,
        "hint": paper.ORDER_HINT if orders else "",
        "points": points,
        "questions": [_asked(asked) for asked in form.questions],
    }


def _asked(asked: Asked) -> dict[str, object]:
    """A question; its events have no marks, but lines to write on."""
    return {
        "number": f"{asked.number}.",
        "stem": _text(asked.stem),
        "lines": [
            [f"{line.mark})" if asked.is_choice else "", _text(line.text)] for line in asked.lines
        ],
        "long": _is_long(asked.stem, *(line.text for line in asked.lines)),
    }


def _key(form: Form, title: str) -> dict[str, object]:
    named = f"{title} – Key to form {form.letter}" if form.letter else f"{title} – Key"
    return {
        "kind": "key",
        "heading": named,
        "solutions": [_solution(asked) for asked in form.questions],
    }


def _solution(asked: Asked) -> dict[str, object]:
    parts = [
        *(f"{line.mark}) {line.why}" for line in asked.lines if line.why),
        *(f"{place}. {event}" for place, event in enumerate(asked.order, 1)),
        asked.explanation,
        *asked.quotes,
    ]
    told = "\n".join(filter(None, parts))
    return {
        "number": f"{asked.number}.",
        "answer": asked.answer if asked.is_choice else f"{asked.answer} (from the first line down)",
        "told": _text(told),
        "long": _is_long(told),
    }


def _is_long(*words: str) -> bool:
    """Whether they may fill more than a page, where what is kept in one piece would be cut off."""
    lines = [line for text in words for line in text.splitlines()]
    return sum(len(line) // _LETTERS_ON_A_LINE + 1 for line in lines) > _LINES_IN_ONE_PIECE


def _text(text: str) -> str:
    """Words so long that they would run off the sheet may be parted anywhere."""
    return _LONG_WORD.sub("\\g<0>\u200b", text) if _LONG_WORD.search(text) else text
