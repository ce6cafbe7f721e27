"""The sheets of quiz games: columns where their importers look, and nothing cut off."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from questions.formats import blooket, gimkit, kahoot, quizizz, table_xlsx, wooclap, workbook
from questions.model.exports import ExportOptions
from questions.model.items import Choice, Option
from tests.questions.formats.samples import CHOICE, ORDERING

GAMES = (kahoot, quizizz, blooket, gimkit, wooclap)
FORMULA = replace(CHOICE, stem="=SUM(A1)", interaction=Choice((Option("+1", True), Option("#N/A"))))


def rows(data: bytes) -> list[list[str]]:
    if data.startswith(b"PK"):
        return list(workbook.read(data))
    return list(csv.reader(io.StringIO(data.decode())))


def test_kahoot_begins_in_row_nine() -> None:
    found = rows(kahoot.write([CHOICE], title="Norrby").data)
    assert found[7][1] == "Question - max 120 characters"
    assert found[8] == ["1", CHOICE.stem, "1868", "1871", "1877", "1884", "30", "2"]


@pytest.mark.parametrize("length", [95, 96, 120, 121])
def test_kahoot_cuts_nothing_off(length: int) -> None:
    exported = kahoot.write([replace(CHOICE, stem="x" * length)])
    assert bool(exported.left_out) is (length > 120)
    assert bool(exported.remarks) is (95 < length <= 120)


def test_quizizz_explains_with_the_evidence() -> None:
    head, row = rows(quizizz.write([CHOICE]).data)
    cells = dict(zip(head, row, strict=True))
    assert (cells["Option 2"], cells["Correct Answer"]) == ("1871", "2")
    assert "The lighthouse of Norrby first shone in 1871." in cells["Answer explanation"]


def test_blooket_has_its_banner_and_header() -> None:
    banner, head, row = rows(blooket.write([CHOICE]).data)
    assert banner[0] == "Blooket\nImport Template"
    assert head[0] == "Question #"
    assert row == ["1", CHOICE.stem, "1868", "1871", "1877", "1884", "30", "2"]


def test_gimkit_has_the_key_first() -> None:
    banner, head, row = rows(gimkit.write([CHOICE]).data)
    assert banner[0] == "Gimkit Spreadsheet Import Template"
    assert (head[1], row[1]) == ("Correct Answer", "1871")
    assert row == [CHOICE.stem, "1871", "1868", "1877", "1884"]


def test_wooclap_names_the_key_by_its_number() -> None:
    head, row = rows(wooclap.write([CHOICE]).data)
    assert dict(zip(head, row, strict=True))["Correct"] == "2"


@pytest.mark.parametrize("game", GAMES, ids=lambda game: str(game.NAME))
def test_what_begins_like_a_formula_stays_the_text_it_is(game: object) -> None:
    cells = [cell for row in rows(getattr(game, "write")([FORMULA]).data) for cell in row]  # noqa: B009
    assert {"=SUM(A1)", "+1", "#N/A"} <= set(cells)


@pytest.mark.parametrize("game", GAMES, ids=lambda game: str(game.NAME))
def test_orderings_are_left_out_or_asked_by_multiple_choice(game: object) -> None:
    write = getattr(game, "write")  # noqa: B009
    assert "multiple choice" in write([ORDERING]).left_out[0].reason
    asked = write([ORDERING], options=ExportOptions(orderings_as_choice=True))
    if game is kahoot:
        assert "120 are taken" in asked.left_out[0].reason
    else:
        assert "Which is the right order?" in str(rows(asked.data))


def test_no_cell_of_a_workbook_is_a_formula() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO(table_xlsx.write([FORMULA]).data))
    kinds = {cell.data_type for row in book.active.iter_rows() for cell in row if cell.value}
    assert kinds == {"s"}


def test_a_text_longer_than_a_cell_is_left_out() -> None:
    exported = table_xlsx.write([replace(CHOICE, explanation="x" * 32_768), CHOICE])
    assert "32767" in exported.left_out[0].reason
    assert table_xlsx.read(exported.data).items == (CHOICE,)


def test_a_workbook_that_a_person_made_is_read() -> None:
    made = workbook.write(
        [["stem", "text_1", "text_2", "key"], ["Which is blue?", "sea", "sun", 1]]
    )
    (item,) = table_xlsx.read(made).items
    assert item.stem == "Which is blue?"
    assert isinstance(item.interaction, Choice)
    assert item.interaction.key.text == "sea"
