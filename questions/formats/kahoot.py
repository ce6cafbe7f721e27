"""Kahoot!: the spreadsheet that its quiz maker imports.

Source: Kahoot!'s own template. The importer counts rows and columns: questions begin in row 9.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from questions.formats import titles, workbook
from questions.formats.selection import Question
from questions.formats.sheets import at_most, cells, choices_of_one_line, key_of, no_longer
from questions.model.exports import BARE, PLAIN, Export, ExportOptions, Remark
from questions.model.items import Item

NAME = "kahoot"
TITLE = "Kahoot!"
SUFFIX = ".kahoot.xlsx"
MEDIA_TYPE = workbook.MEDIA_TYPE
CARRIES = replace(
    BARE,
    note="Stem, up to four options and the key. A stem has at most 120 characters, an option 75.",
)

_SECONDS = 30
_STEM, _OPTION = 120, 75
_OLD = no_longer(95, 60)
_ROWS_ABOVE = 7
_HEADER = (
    "",
    "Question - max 120 characters",
    *(f"Answer {number} - max 75 characters" for number in range(1, 5)),
    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s) - choose at least one",
)


def write(items: Sequence[Item], *, title: str = "", options: ExportOptions = PLAIN) -> Export:
    """A row each, 30 seconds a question."""
    rules = (at_most(4), no_longer(_STEM, _OPTION))
    selection = choices_of_one_line(items, *rules, options=options)
    data = workbook.write(_rows(selection.kept, titles.one_line(title)))
    return Export(data, selection.left_out, remarks=tuple(_remarks(selection.kept)))


def _rows(questions: Sequence[Question], title: str) -> Iterator[list[str | int]]:
    yield ["", f"{title} - for Kahoot!"]
    yield from ([] for _ in range(_ROWS_ABOVE - 1))
    yield list(_HEADER)
    for asked in questions:
        item = asked.item
        yield [asked.number, item.stem, *cells(item, 4), _SECONDS, key_of(item)]


def _remarks(questions: Sequence[Question]) -> Iterator[Remark]:
    for asked in questions:
        if reason := _OLD(asked.item):
            yield Remark(asked.ident, f"An older template refuses it: {reason}")
