"""Wooclap: the sheet that an event's questions are imported from.

Source: sheets that other programs write for it; Wooclap's own template is not public.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from questions.formats import workbook
from questions.formats.selection import Question
from questions.formats.sheets import cells, choices_of_one_line, key_of, options_of
from questions.formats.workbook import fits_cells
from questions.model.exports import BARE, PLAIN, Export, ExportOptions
from questions.model.items import Item

NAME = "wooclap"
TITLE = "Wooclap"
SUFFIX = ".wooclap.xlsx"
MEDIA_TYPE = workbook.MEDIA_TYPE
CARRIES = replace(
    BARE,
    note="Stem, options and key. Its template is not public; try the sheet before the lesson.",
)


def write(
    items: Sequence[Item],
    *,
    title: str = "",  # noqa: ARG001 - no place for it
    options: ExportOptions = PLAIN,
) -> Export:
    """A row each."""
    selection = choices_of_one_line(items, fits_cells, options=options)
    return Export(workbook.write(_rows(selection.kept)), selection.left_out)


def _rows(questions: Sequence[Question]) -> Iterator[list[str | int]]:
    most = max((len(options_of(asked.item)) for asked in questions), default=4)
    yield ["Type", "Title", "Correct", *(f"Choice {number}" for number in range(1, most + 1))]
    for asked in questions:
        yield ["MCQ", asked.item.stem, key_of(asked.item), *cells(asked.item, most)]
