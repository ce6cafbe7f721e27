"""A workbook for spreadsheets, an item a row, to be read back without loss.

The columns are those of `questions.formats.table_columns`. Every cell is text, so that no
spreadsheet takes it for a formula, a number or a date.
"""

from __future__ import annotations

from collections.abc import Sequence

from questions.formats import table_columns, table_reading, workbook
from questions.formats.selection import is_complete, is_xml, select
from questions.formats.workbook import fits_cells
from questions.model.exports import PLAIN, Carries, Export, ExportOptions, Import
from questions.model.items import Item

NAME = "xlsx"
TITLE = "Spreadsheet (Excel)"
SUFFIX = ".xlsx"
MEDIA_TYPE = workbook.MEDIA_TYPE
CARRIES = Carries(note="Everything; can be read back without loss. No cell is a formula.")


def write(
    items: Sequence[Item],
    *,
    title: str = "",  # noqa: ARG001 - no place for it
    options: ExportOptions = PLAIN,
) -> Export:
    """A row of columns, then an item a row."""
    selection = select(items, is_xml, is_complete, fits_cells, options=options)
    return Export(workbook.write(table_columns.rows(selection.kept)), selection.left_out)


def read(data: bytes) -> Import:
    """Read such a workbook, or one with fewer columns that a person made, as CSV is read.

    Raises:
        WireError: The file is no workbook, or its first sheet has no such columns.
    """
    rows = enumerate(workbook.read(data), 1)
    return table_reading.read((f"row {number}", cells) for number, cells in rows)
