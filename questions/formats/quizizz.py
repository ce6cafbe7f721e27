"""Wayground (Quizizz): the spreadsheet that its library imports.

Source: the public template, "Import from spreadsheet".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from questions.formats import workbook
from questions.formats.selection import Question, has_one_key, is_complete, is_xml, select
from questions.formats.sheets import at_most, cells, key_of
from questions.formats.workbook import fits_cells
from questions.model.exports import BARE, PLAIN, Export, ExportOptions
from questions.model.items import Item

NAME = "quizizz"
TITLE = "Wayground (Quizizz)"
SUFFIX = ".quizizz.xlsx"
MEDIA_TYPE = workbook.MEDIA_TYPE
CARRIES = replace(
    BARE,
    explanation=True,
    evidence=True,
    note="Stem, up to five options and the key; explanation and evidence are the answer's "
    "explanation.",
)

_SECONDS = 30
_HEADER = (
    "Question Text",
    "Question Type",
    *(f"Option {number}" for number in range(1, 6)),
    "Correct Answer",
    "Time in seconds",
    "Image Link",
    "Answer explanation",
)


def write(
    items: Sequence[Item],
    *,
    title: str = "",  # noqa: ARG001 - no place for it
    options: ExportOptions = PLAIN,
) -> Export:
    """A row each, 30 seconds a question."""
    rules = (is_xml, is_complete, has_one_key, at_most(5), fits_cells)
    selection = select(items, *rules, options=options, orderings=False)
    return Export(workbook.write(_rows(selection.kept)), selection.left_out)


def _rows(questions: Sequence[Question]) -> Iterator[list[str | int]]:
    yield list(_HEADER)
    for asked in questions:
        item = asked.item
        row = [item.stem, "Multiple Choice", *cells(item, 5)]
        yield [*row, key_of(item), _SECONDS, "", asked.feedback]
