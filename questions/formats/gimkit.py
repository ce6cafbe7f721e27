"""Gimkit: the sheet that a kit is made from.

Source: the public template, "Import from Spreadsheet".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from questions.formats.selection import (
    Question,
    has_line_texts,
    has_one_key,
    is_complete,
    is_xml,
    select,
)
from questions.formats.sheets import at_most, options_of, to_csv
from questions.model.exports import PLAIN, Carries, Export, ExportOptions
from questions.model.items import Item

NAME = "gimkit"
TITLE = "Gimkit"
SUFFIX = ".gimkit.csv"
MEDIA_TYPE = "text/csv"
CARRIES = Carries(
    ordering=False,
    reasons=False,
    explanation=False,
    evidence=False,
    dates=False,
    difficulty=False,
    tags=False,
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
    rules = (is_xml, is_complete, has_one_key, has_line_texts, at_most(4))
    selection = select(items, *rules, options=options, orderings=False, separator="; ")
    return Export(to_csv(_rows(selection.kept)), selection.left_out)


def _rows(questions: Sequence[Question]) -> Iterator[Sequence[str]]:
    yield _BANNER
    yield _HEADER
    for asked in questions:
        key_first = sorted(options_of(asked.item), key=lambda option: not option.correct)
        texts = [option.text for option in key_first]
        yield [asked.item.stem, *texts, *[""] * (4 - len(texts))]
