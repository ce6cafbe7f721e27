"""A library that is not installed is asked for in one sentence."""

from __future__ import annotations

import sys

import pytest

from questions.errors import UsageError
from questions.formats import anki, docx, kahoot, optional, pdf, table_xlsx
from tests.questions.formats.samples import CHOICE

NEEDED = {
    "genanki": anki,
    "docx": docx,
    "openpyxl": kahoot,
    "typst": pdf,
}


@pytest.mark.parametrize("module", sorted(NEEDED))
def test_a_format_says_what_it_needs_and_how_to_get_it(
    module: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(UsageError, match=rf"\({module}\); install it with: pip install"):
        NEEDED[module].write([CHOICE])


def test_reading_needs_it_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    data = table_xlsx.write([CHOICE]).data
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(UsageError, match="Workbooks need"):
        table_xlsx.read(data)


def test_what_is_there_is_loaded() -> None:
    assert optional.load("json", "Tests").dumps([1]) == "[1]"
