"""The table is safe in a spreadsheet and loses nothing."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from questions.errors import WireError
from questions.formats import table_csv
from questions.formats.formulas import defuse, restore
from questions.model.items import Choice, Item, Option, Ordering
from tests.questions.formats.samples import CHOICE, ORDERING, items


@given(item=items)
@settings(max_examples=25)
def test_any_item_comes_back_as_it_was(item: Item) -> None:
    exported = table_csv.write([ORDERING, item, CHOICE])
    assert exported.left_out == ()
    assert table_csv.read(exported.data).items == (ORDERING, item, CHOICE)


@given(st.text("'=+-@\t\r\nx", max_size=6))
def test_a_defused_cell_starts_no_formula_and_is_restored(cell: str) -> None:
    defused = defuse(cell)
    assert not defused.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert restore(defused) == cell


@given(item=items)
@settings(max_examples=25)
def test_no_cell_starts_a_formula(item: Item) -> None:
    text = table_csv.write([item]).data.decode("utf-8-sig")
    for row in csv.reader(io.StringIO(text, newline="")):
        assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (Item("thing", "half \ud800", CHOICE.interaction), "U+D800"),
        (Item("thing", "Which?", Choice((Option("one", correct=True), Option("")))), "Option 2"),
    ],
)
def test_what_a_table_cannot_hold_is_left_out_with_the_reason(item: Item, reason: str) -> None:
    exported = table_csv.write([CHOICE, item])
    assert table_csv.read(exported.data).items == (CHOICE,)
    assert len(exported.left_out) == 1
    assert reason in exported.left_out[0].reason


def test_a_table_that_a_person_made_needs_few_columns() -> None:
    made = "stem;text_1;text_2;text_3;key\r\nWhich is blue?;sky;grass;;1\r\n"
    read = table_csv.read(made.encode())
    assert read.problems == ()
    expected = Choice((Option("sky", correct=True), Option("grass")))
    assert read.items == (Item("", "Which is blue?", expected),)


def test_dates_may_be_as_short_as_a_year() -> None:
    made = "stem,text_1,date_1,text_2,date_2\nOrder?,one,1871,two,1884-05\n"
    interaction = table_csv.read(made.encode()).items[0].interaction
    assert isinstance(interaction, Ordering)
    assert [str(entry.date.latest) for entry in interaction.entries if entry.date] == [
        "1871-12-31",
        "1884-05-31",
    ]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("Which?,a,b,7", "'7'"),
        (",a,b,1", "stem"),
        ("Which?,a,,1", "two options"),
    ],
)
def test_a_broken_row_is_reported_by_its_line(row: str, message: str) -> None:
    made = f'stem,text_1,text_2,key\n"Two\nlines?",a,b,1\n{row}\n'
    read = table_csv.read(made.encode())
    assert len(read.items) == 1
    assert read.problems[0].place == "line 4"
    assert message in read.problems[0].reason


@pytest.mark.parametrize(
    ("columns", "row", "message"),
    [
        ("stem,text_1,text_2,key", "Which?,a,b,1,lost", "5 cells"),
        ("text_1,text_2,stem", "a,b", "stem"),
        ("stem,text_1,text_2,key,type", "Which?,a,b,1,essay", "'essay'"),
        ("stem,text_1,text_2,key,difficulty", "Which?,a,b,1,hard", "'hard'"),
        ("stem,text_1,text_2,key,evidence_1,start_1", "Which?,a,b,1,words,here", "'here'"),
        ("stem,text_1,text_2,evidence_1,event_1", "Order?,a,b,words,3", "'3'"),
        ("stem,text_1,text_2,date_1", "Order?,a,b,1871 fortnight", "'fortnight'"),
    ],
)
def test_nothing_in_a_row_is_lost_in_silence(columns: str, row: str, message: str) -> None:
    read = table_csv.read(f"{columns}\n{row}\n".encode())
    assert read.items == ()
    assert message in read.problems[0].reason


def test_columns_that_only_look_numbered_are_no_options() -> None:
    read = table_csv.read("stem,text_1,text_2,text_03,text_٤,key\nWhich?,a,b,c,d,1\n".encode())
    assert [item.interaction for item in read.items] == [
        Choice((Option("a", correct=True), Option("b")))
    ]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"stem,text_1,text_2,stem\n", "twice"),
        (b"", "empty"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"question,answer\n1,2\n", "'stem'"),
        (b'stem,text_1,text_2\n"open', "Line 2"),
    ],
)
def test_another_file_is_refused_with_a_sentence(data: bytes, message: str) -> None:
    with pytest.raises(WireError, match=message):
        table_csv.read(data)
