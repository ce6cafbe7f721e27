"""Cells that no spreadsheet takes for a formula.

A spreadsheet takes a cell that begins with = + - @, a tab or a line break for a formula, or runs it
as one. Such a cell gets an apostrophe in front, and so does one that begins with apostrophes before
such a character, so that taking one apostrophe away restores every cell exactly.
"""

from __future__ import annotations

import re

_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
_DEFUSED = re.compile("'+[=+\\-@\t\r\n＝＋－＠]")


def defuse(cell: str) -> str:
    """The cell so that no spreadsheet takes it for a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def restore(cell: str) -> str:
    """The cell as it was before `defuse`."""
    return cell[1:] if _DEFUSED.match(cell) else cell
