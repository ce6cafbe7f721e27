"""Gimkit: the sheet that a kit is made from.

Source: the public template, "Import from Spreadsheet".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from questions.formats.selection import Question
from questions.formats.sheets import at_most, choices_of_one_line, options_of, to_csv
from questions.model.exports import BARE, PLAIN, Export, ExportOptions
from questions.model.items import Item

NAME = "gimkit"
TITLE = "Gimkit"
SUFFIX = ".gimkit.csv"
MEDIA_TYPE = "text/csv"
CARRIES = replace(
    BARE,
    note="Stem, the key and up to three wrong options, which Gimkit shuffles.",
)

_BANNER = ("Gimkit Spreadsheet Import Template", *[""] * 4)
_HEADER = (
    "Question",
    "Correct Answer",
    "Incorrect Answer 1",
    "Incorrect Answer 2 (Optional)",
    "Incorrect Answer 3 (Optional)",
)


def write(
    items: Sequence[Item],
    *,
    title: str = "",  # noqa: ARG001 - no place for it
    options: ExportOptions = PLAIN,
) -> Export:
    """A row each."""
    selection = choices_of_one_line(items, at_most(4), options=options)
    return Export(to_csv(_rows(selection.kept)), selection.left_out)


def _rows(questions: Sequence[Question]) -> Iterator[Sequence[str]]:
    yield _BANNER
    yield _HEADER
    for asked in questions:
        key_first = sorted(options_of(asked.item), key=lambda option: not option.correct)
        texts = [option.text for option in key_first]
        yield [asked.item.stem, *texts, *[""] * (4 - len(texts))]
