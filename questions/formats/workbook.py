"""Excel workbooks, whose cells are text and numbers, and never formulas.

Source: ECMA-376, part 1; 22.9.2.19 (ST_Xstring) for characters that XML would change, which are
written as `_xHHHH_`.
"""

from __future__ import annotations

import codecs
import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from types import ModuleType
from typing import Final, TypeAlias

from questions.errors import WireError
from questions.formats import optional, package_reading
from questions.formats.archive import pack
from questions.formats.selection import texts
from questions.model.items import Item

MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

Cell: TypeAlias = str | int | float

_LONGEST_CELL = 32_767
_MOST_ROWS, _MOST_COLUMNS = 200_000, 1_000
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_TO_ESCAPE = re.compile("\r|_(?=x[0-9A-Fa-f]{4}_)")
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_ENCODING = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)")
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, b"\0<", b"<\0")
_FIRST_DAY = datetime(1980, 1, 1)  # noqa: DTZ001 - what the library wants


def fits_cells(item: Item) -> str | None:
    """Spreadsheets cut longer texts off."""
    for place, text in texts(item):
        if len(text) + 6 * len(_TO_ESCAPE.findall(text)) > _LONGEST_CELL:
            return (
                f"The {place} is longer than the {_LONGEST_CELL} characters of a cell; shorten it."
            )
    return None


def write(rows: Iterable[Iterable[Cell]], *, sheet: str = "Sheet1") -> bytes:
    """A workbook of these cells: strings stay text, whatever they begin with.

    Raises:
        UsageError: The library that writes workbooks is not installed.
    """
    return write_sheets({sheet: rows})


def write_sheets(
    sheets: Mapping[str, Iterable[Iterable[Cell]]], *, keep_heads: bool = False
) -> bytes:
    """A workbook of several sheets by their names, which have at most 31 characters.

    Args:
        sheets: Their cells: strings stay text, whatever they begin with.
        keep_heads: Whether the first row of each stays in view.

    Raises:
        UsageError: The library that writes workbooks is not installed.
    """
    openpyxl = optional.load("openpyxl", "Workbooks")
    book = openpyxl.Workbook(write_only=True)
    book.properties.created = _FIRST_DAY
    for name, rows in sheets.items():
        page = book.create_sheet(name)
        page.freeze_panes = "A2" if keep_heads else None
        for row in rows:
            page.append([_cell(openpyxl, page, cell) for cell in row])
    data = io.BytesIO()
    book.save(data)
    with zipfile.ZipFile(data) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    stamp = f"{_FIRST_DAY.isoformat()}Z".encode()
    files["docProps/core.xml"] = _MODIFIED.sub(rb"\g<1>" + stamp, files["docProps/core.xml"])
    return pack(files, compress=True)


def _cell(openpyxl: ModuleType, page: object, cell: Cell) -> object:
    """A cell as the library wants it; of strings such as "=1" it would make formulas."""
    if isinstance(cell, int | float):
        return cell
    if not cell:
        return None
    text = _TO_ESCAPE.sub(_escape, cell)
    if text[0] not in "=+-@'#":
        return text
    safe = openpyxl.cell.WriteOnlyCell(page, value=text)
    safe.data_type, safe.quotePrefix = "s", True
    return safe


def _escape(sign: re.Match[str]) -> str:
    return f"_x{ord(sign[0]):04X}_"


def read(data: bytes) -> Iterator[list[str]]:
    """The cells of the first sheet, row by row; of formulas, the last value.

    Raises:
        UsageError: The library that reads workbooks is not installed.
        WireError: The file is no workbook, or larger than any question set.
    """
    openpyxl = optional.load("openpyxl", "Workbooks")
    if not package_reading.is_archive(data):
        raise WireError("The file is no Excel workbook (.xlsx).")
    _check_parts(data)
    try:
        for number, row in enumerate(_rows(openpyxl, data), 1):
            if number > _MOST_ROWS or len(row) > _MOST_COLUMNS:
                raise WireError(
                    f"The workbook has more than {_MOST_ROWS} rows or {_MOST_COLUMNS} columns."
                )
            yield [_text(cell) for cell in row]
    except WireError:
        raise
    except Exception as error:  # a broken workbook makes the library raise anything
        raise WireError(f"The workbook cannot be read: {error}.") from error


def _check_parts(data: bytes) -> None:
    """Refuse entities, and encodings in which they could hide."""
    for name, content in package_reading.unpack(data, suffix="").items():
        if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
            raise WireError(f"{name} in the workbook declares a document type or entities.")
        declared = _ENCODING.match(content)
        if (declared and declared[1].lower() != b"utf-8") or content[:2] in _UTF_16:
            raise WireError(f"{name} in the workbook is not in UTF-8.")


def _rows(openpyxl: ModuleType, data: bytes) -> Iterator[tuple[object, ...]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of parts that hold no cells
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    page = book.worksheets[0]
    page.reset_dimensions()
    yield from page.iter_rows(values_only=True)


def _text(cell: object) -> str:
    """What a person sees in a cell; whole numbers without a fraction, days in ISO 8601."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return _ESCAPED.sub(lambda sign: chr(int(sign[1], 16)), str(cell))
