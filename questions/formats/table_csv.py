"""A table for spreadsheets, an item a row, to be read back without loss.

The columns are those of `questions.formats.table_columns`.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from typing import Final

from questions.errors import WireError
from questions.formats import table_columns, table_reading
from questions.formats.findings import decode
from questions.formats.formulas import defuse, restore
from questions.formats.selection import is_complete, is_text, select
from questions.model.exports import PLAIN, Carries, Export, ExportOptions, Import
from questions.model.items import Item

NAME = "csv"
TITLE = "Spreadsheet (CSV)"
SUFFIX = ".csv"
MEDIA_TYPE = "text/csv"
CARRIES = Carries(note="Everything; can be read back without loss. Formulas are defused.")

_SEPARATORS: Final = ",;\t"


def write(
    items: Sequence[Item],
    *,
    title: str = "",  # noqa: ARG001 - no place for it
    options: ExportOptions = PLAIN,
) -> Export:
    """A row of columns, then an item a row."""
    selection = select(items, is_text, is_complete, options=options)
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\r\n")
    table.writerows(map(defuse, row) for row in table_columns.rows(selection.kept))
    return Export(text.getvalue().encode("utf-8-sig"), selection.left_out)


def read(data: bytes) -> Import:
    """Read such a table, or one with fewer columns that a person made.

    Needed are `stem` and two or more `text_…`, and `key` for multiple-choice items; where there is
    no `type`, a row without a key is an ordering. A date may be as short as a year.

    Raises:
        WireError: The file is no table with these columns.
    """
    return table_reading.read(_rows(data))


def _rows(data: bytes) -> Iterator[tuple[str, list[str]]]:
    """Each row: its place and its cells."""
    text = decode(data)
    separator = max(_SEPARATORS, key=text.partition("\n")[0].count)
    table = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    line = 1
    try:
        for cells in table:
            place, line = f"line {line}", table.line_num + 1
            yield place, [restore(cell) for cell in cells]
    except csv.Error as error:
        raise WireError(f"Line {table.line_num} of the table cannot be read: {error}.") from error
