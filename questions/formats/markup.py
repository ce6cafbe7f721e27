"""Texts within XML."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from xml.sax import saxutils

from questions.formats.selection import Question


def escape(text: str) -> str:
    """Text between tags; carriage returns by number, because readers make them line feeds."""
    return saxutils.escape(text, {"\r": "&#13;"})


def attribute(text: str) -> str:
    """Text within double quotes; line breaks and tabs by number: readers make blanks of them."""
    signs = {'"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}
    return saxutils.escape(text, signs)


def with_breaks(text: str) -> str:
    """Text between tags whose lines are kept apart by `<br/>`."""
    return escape(text).replace("\n", "<br/>")


def set_id(questions: Iterable[Question], title: str) -> str:
    """An identifier for a set of questions that depends on its content alone."""
    content = "\n".join((title, *(question.ident for question in questions)))
    return f"g{hashlib.sha256(content.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}"
