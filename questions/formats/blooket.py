"""Blooket: the sheet that a question set is made from.

Source: the public template, "Spreadsheet Import".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from questions.formats.selection import Question
from questions.formats.sheets import at_most, cells, choices_of_one_line, key_of, to_csv
from questions.model.exports import BARE, PLAIN, Export, ExportOptions
from questions.model.items import Item

NAME = "blooket"
TITLE = "Blooket"
SUFFIX = ".blooket.csv"
MEDIA_TYPE = "text/csv"
CARRIES = replace(
    BARE,
    note="Stem, up to four options and the key.",
)

_SECONDS = "30"
_BANNER = ("Blooket\nImport Template", *[""] * 7)
_HEADER = (
    "Question #",
    "Question Text",
    "Answer 1",
    "Answer 2",
    "Answer 3\n(Optional)",
    "Answer 4\n(Optional)",
    "Time Limit (sec)\n(Max: 300 seconds)",
    "Correct Answer(s)\n(Only include Answer #)",
)


def write(
    items: Sequence[Item],
    *,
    title: str = "",  # noqa: ARG001 - no place for it
    options: ExportOptions = PLAIN,
) -> Export:
    """A row each, 30 seconds a question."""
    selection = choices_of_one_line(items, at_most(4), options=options)
    return Export(to_csv(_rows(selection.kept)), selection.left_out)


def _rows(questions: Sequence[Question]) -> Iterator[Sequence[str]]:
    yield _BANNER
    yield _HEADER
    for asked in questions:
        item = asked.item
        yield [str(asked.number), item.stem, *cells(item, 4), _SECONDS, str(key_of(item))]
