"""Blackboard: tab-delimited text, a question a line, with Blackboard's own ordering type.

Source: Blackboard Help, "Upload Questions". There is no header, no blank line, and no feedback.
Fields are HTML, so what would be taken for markup is escaped, and nothing else is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from questions.formats.selection import (
    has_line_texts,
    has_one_key,
    is_complete,
    is_xml,
    select,
    texts,
)
from questions.model.exports import BARE, PLAIN, Export, ExportOptions
from questions.model.items import Choice, Item, Ordering

NAME = "blackboard"
TITLE = "Blackboard (tab-delimited)"
SUFFIX = ".blackboard.txt"
MEDIA_TYPE = "text/plain"
CARRIES = replace(
    BARE,
    ordering=True,
    note="Stem, options and key, or events in order. Upload at most 500 questions at once. Its "
    "Ultra view may not know orderings; where they are known, Blackboard is told there whether an "
    "order that is right in part earns points.",
)

_MOST_ANSWERS = 20
_MARKUP = re.compile(r"<|&(?=#|[A-Za-z])")


def write(
    items: Sequence[Item],
    *,
    title: str = "",  # noqa: ARG001 - no place for it
    options: ExportOptions = PLAIN,
) -> Export:
    """A line each."""
    selection = select(
        items,
        is_xml,
        is_complete,
        has_one_key,
        has_line_texts,
        _has_no_tab,
        _is_short,
        options=options,
    )
    lines = "".join(_line(question.item) for question in selection.kept)
    return Export(lines.encode(), selection.left_out)


def _has_no_tab(item: Item) -> str | None:
    """Tabs part the fields."""
    for place, text in texts(item):
        if "\t" in text and place.startswith(("stem", "option", "event")):
            return f"The {place} holds a tab, which parts the fields of the file; take it out."
    return None


def _is_short(item: Item) -> str | None:
    match item.interaction:
        case Choice(options):
            count = len(options)
        case Ordering(entries):
            count = len(entries)
        case _:
            assert_never(item.interaction)
    if count > _MOST_ANSWERS:
        return f"There are {count} answers; Blackboard takes {_MOST_ANSWERS}."
    return None


def _line(item: Item) -> str:
    match item.interaction:
        case Choice(options):
            fields = ["MC", _html(item.stem)]
            for option in options:
                fields += [_html(option.text), "correct" if option.correct else "incorrect"]
        case Ordering(entries):
            fields = ["ORD", _html(item.stem), *(_html(entry.text) for entry in entries)]
        case _:
            assert_never(item.interaction)
    return "\t".join(fields) + "\n"


def _html(text: str) -> str:
    return _MARKUP.sub(lambda sign: "&lt;" if sign[0] == "<" else "&amp;", text)
