"""LibreOffice opens the documents and sheets, and shows in them what was written."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace

import pytest

from questions.errors import WireError
from questions.formats import docx, kahoot, quizizz, table_csv, table_xlsx, wooclap, workbook
from questions.model.exports import ExportOptions, Paper, Part
from questions.model.items import Choice, Item, Option
from tests.questions.formats.contents import pages
from tests.questions.formats.samples import CHOICE, HOSTILE, ORDERING

pytestmark = pytest.mark.slow

Convert = Callable[[bytes, str, str], bytes]
TEXT = "csv:Text - txt - csv (StarCalc):44,34,76,1"
VISIBLE = [text for text in HOSTILE if text.strip() == text and "\r" not in text]


@pytest.fixture(scope="module")
def convert(tmp_path_factory: pytest.TempPathFactory) -> Convert:
    """Turns a file of one kind into another; with a profile of its own, so that no other waits."""
    office = shutil.which("soffice")
    if not office:
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("office")

    def run(data: bytes, suffix: str, to: str) -> bytes:
        path = folder / f"file.{suffix}"
        path.write_bytes(data)
        made = folder / "out" / f"file.{to.partition(':')[0]}"
        made.unlink(missing_ok=True)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        filters = ["--infilter=CSV:44,34,76,1"] if suffix == "csv" else []
        command = [office, profile, "--headless", *filters, "--convert-to", to]
        command += ["--outdir", str(made.parent), str(path)]
        ran = subprocess.run(command, capture_output=True, check=False, timeout=300)
        assert made.is_file(), ran.stderr
        return made.read_bytes()

    return run


def hostile(text: str) -> Item:
    options = (Option(text, True, text), Option("other", why=text))
    return Item("thing", text, Choice(options), explanation=text)


@pytest.mark.parametrize("paper", list(Paper))
def test_a_word_document_has_its_forms_and_keys_on_sheets_of_their_own(
    convert: Convert, paper: Paper
) -> None:
    options = ExportOptions(forms=2, paper=paper, points=2)
    made = convert(
        docx.write([CHOICE, ORDERING], title="Norrby", options=options).data, "docx", "pdf"
    )
    first, second, third, fourth = pages(made)
    assert first.startswith("Norrby – Form A")
    assert second.startswith("Norrby – Form B")
    assert third.startswith("Norrby – Key to form A")
    assert fourth.startswith("Norrby – Key to form B")
    assert "(2 points)" in first
    assert "It was first lit in 1871." not in first + second
    for key in (third, fourth):
        assert "It was first lit in 1871." in key
        assert "The keeper of the lighthouse retires (May 1884)" in key
        assert "norrby.md" in key


def test_a_word_document_shows_hostile_texts(convert: Convert) -> None:
    shown = [text for text in VISIBLE if text.isascii() and len(text) < 100 and "\n" not in text]
    options = ExportOptions(part=Part.QUESTIONS)
    made = convert(docx.write(list(map(hostile, shown)), options=options).data, "docx", "pdf")
    text = " ".join("".join(pages(made)).split())
    for each in shown:
        assert " ".join(each.split()) in text


@pytest.mark.parametrize("form", [table_xlsx, kahoot, quizizz, wooclap], ids=lambda form: form.NAME)
def test_no_cell_of_a_workbook_is_evaluated(convert: Convert, form: object) -> None:
    written = [hostile(text) for text in VISIBLE]
    data = getattr(form, "write")(written).data  # noqa: B009
    seen = list(csv.reader(io.StringIO(convert(data, "xlsx", TEXT).decode(), newline="")))
    wrote = list(workbook.read(data))
    assert [[cell.strip() for cell in row if cell] for row in seen] == [
        [cell.strip() for cell in row if cell] for row in wrote
    ]


def test_a_table_that_went_through_a_spreadsheet_is_read_as_it_was(convert: Convert) -> None:
    written = [CHOICE, ORDERING, *map(hostile, VISIBLE)]
    data = table_csv.write(written).data
    assert list(table_csv.read(convert(data, "csv", TEXT)).items) == written


def test_a_workbook_that_was_saved_anew_is_read_as_it_was(convert: Convert) -> None:
    written = [CHOICE, ORDERING, *map(hostile, VISIBLE)]
    written = [replace(item, tags=("a; b", "c")) for item in written]
    data = table_xlsx.write(written).data
    assert list(table_xlsx.read(convert(data, "xlsx", "xlsx")).items) == written


def test_a_workbook_of_an_older_kind_is_refused_with_a_sentence(convert: Convert) -> None:
    data = convert(table_xlsx.write([CHOICE]).data, "xlsx", "xls")
    with pytest.raises(WireError, match="no Excel workbook"):
        table_xlsx.read(data)
