"""Wooclap: the sheet that an event's questions are imported from.

Source: sheets that other programs write for it; Wooclap's own template is not public.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from questions.formats import workbook
from questions.formats.selection import (
    Question,
    has_line_texts,
    has_one_key,
    is_complete,
    is_xml,
    select,
)
from questions.formats.sheets import cells, key_of, options_of
from questions.formats.workbook import fits_cells
from questions.model.exports import PLAIN, Carries, Export, ExportOptions
from questions.model.items import Item

NAME = "wooclap"
TITLE = "Wooclap"
SUFFIX = ".wooclap.xlsx"
MEDIA_TYPE = workbook.MEDIA_TYPE
CARRIES = Carries(
    ordering=False,
    reasons=False,
    explanation=False,
    evidence=False,
    dates=False,
    difficulty=False,
    tags=False,
    note="Stem, options and key. Its template is not public; try the sheet before the lesson.",
)


def write(
    items: Sequence[Item],
    *,
    title: str = "",  # noqa: ARG001 - no place for it
    options: ExportOptions = PLAIN,
) -> Export:
    """A row each."""
    rules = (is_xml, is_complete, has_one_key, has_line_texts, fits_cells)
    selection = select(items, *rules, options=options, orderings=False, separator="; ")
    return Export(workbook.write(_rows(selection.kept)), selection.left_out)


def _rows(questions: Sequence[Question]) -> Iterator[list[str | int]]:
    most = max((len(options_of(asked.item)) for asked in questions), default=4)
    yield ["Type", "Title", "Correct", *(f"Choice {number}" for number in range(1, most + 1))]
    for asked in questions:
        yield ["MCQ", asked.item.stem, key_of(asked.item), *cells(asked.item, most)]
