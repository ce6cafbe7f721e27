"""The Word document, opened by a library of others."""

from __future__ import annotations

from io import BytesIO

import pytest

from questions.formats import docx as word
from questions.model.exports import ExportOptions, Paper, Part
from questions.model.items import Entry, Item, Ordering
from tests.questions.formats.samples import CHOICE, HOSTILE, ORDERING

docx = pytest.importorskip("docx")


def lines(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(BytesIO(data)).paragraphs]


def test_the_key_follows_behind_a_page_break() -> None:
    found = lines(word.write([CHOICE, ORDERING], title="Norrby").data)
    at = found.index("Norrby – Key")
    assert found.index(f"1. {CHOICE.stem}") < at < found.index("B) It was first lit in 1871.")
    assert "2. The keeper of the lighthouse retires (May 1884)" in found[at:]
    data = word.write([CHOICE], title="Norrby").data
    assert 'w:type="page"' in docx.Document(BytesIO(data)).element.xml


def test_either_part_can_be_had_alone_and_in_two_forms() -> None:
    options = ExportOptions(part=Part.QUESTIONS, forms=2, points=2)
    found = lines(word.write([CHOICE, ORDERING], title="Norrby", options=options).data)
    assert "Norrby – Form A" in found
    assert "Norrby – Form B" in found
    assert not [line for line in found if "Key" in line]
    assert f"1. {CHOICE.stem} (2 points)" in found


@pytest.mark.parametrize(("paper", "width"), [(Paper.A4, 210), (Paper.LETTER, 216)])
def test_sheets_have_the_size_that_was_chosen(paper: Paper, width: int) -> None:
    data = word.write([CHOICE], options=ExportOptions(paper=paper)).data
    assert round(docx.Document(BytesIO(data)).sections[0].page_width.mm) == width


@pytest.mark.parametrize("hostile", [one for one in HOSTILE if "\r" not in one])
def test_texts_come_as_they_are(hostile: str) -> None:
    item = Item("ordering", "Order?", Ordering((Entry(hostile), Entry("other"))))
    assert f"____ {hostile}" in lines(word.write([item]).data)
