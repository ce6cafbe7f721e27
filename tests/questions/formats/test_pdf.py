"""The PDF: forms, key, paper, and letters that fonts have or lack."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest

from questions.formats import pdf
from questions.model.articles import Article
from questions.model.dates import Day, HistoricalDate
from questions.model.exports import ExportOptions, Paper, Part
from questions.model.items import Choice, Option
from tests.questions.formats.contents import pages
from tests.questions.formats.samples import CHOICE, ORDERING

ITEMS = [replace(CHOICE, stem=f"{CHOICE.stem} ({number})") for number in range(12)]


def test_the_key_stands_on_pages_of_its_own() -> None:
    first, second = pages(pdf.write([CHOICE, ORDERING], title="Norrby").data)
    assert "In which year did the lighthouse" in first
    assert "It was first lit in 1871." not in first
    assert "It was first lit in 1871." in second
    assert "The keeper of the lighthouse retires (May 1884)" in second


@pytest.mark.parametrize(
    ("part", "heading"), [(Part.QUESTIONS, "Norrby\n"), (Part.KEY, "Norrby – Key\n")]
)
def test_either_part_can_be_had_alone(part: Part, heading: str) -> None:
    (page,) = pages(pdf.write([CHOICE], title="Norrby", options=ExportOptions(part=part)).data)
    assert page.startswith(heading)


def test_two_forms_ask_the_same_in_other_orders_with_a_key_for_each() -> None:
    made = pages(pdf.write(ITEMS, title="Norrby", options=ExportOptions(forms=2)).data)
    text = "\n".join(made)
    for heading in ("Form A", "Form B", "Key to form A", "Key to form B"):
        assert f"Norrby – {heading}" in text
    form_a, form_b = text.split("Norrby – Form B\n")[:2]
    for item in ITEMS:
        assert item.stem in form_a
        assert item.stem in form_b
    assert [form_a.index(item.stem) for item in ITEMS] == sorted(
        form_a.index(item.stem) for item in ITEMS
    )
    assert [form_b.index(item.stem) for item in ITEMS] != sorted(
        form_b.index(item.stem) for item in ITEMS
    )


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_sheets_have_the_size_that_was_chosen(paper: Paper, size: tuple[int, int]) -> None:
    pypdf = pytest.importorskip("pypdf")
    made = pdf.write([CHOICE], options=ExportOptions(paper=paper)).data
    box = pypdf.PdfReader(BytesIO(made)).pages[0].mediabox
    assert (round(box.width), round(box.height)) == size


def test_evidence_is_cited_with_title_date_and_licence() -> None:
    published = HistoricalDate.on(Day(2024, 2, 14))
    article = Article("norrby.md", "Coast lights", "text", "", "CC BY 4.0", published)
    options = ExportOptions(articles={"norrby.md": article}, part=Part.KEY)
    (page,) = pages(pdf.write([CHOICE], options=options).data)
    assert "(Coast lights, 14 February 2024. CC BY 4.0)" in page.replace("\n", " ")


def test_words_are_never_markup() -> None:
    stem = "Is *this* #strong[$x^2$] or `raw` // <label> @ref ~ \\ ]?"
    first, _ = pages(pdf.write([replace(CHOICE, stem=stem)]).data)
    assert stem in first


def test_letters_that_no_font_has_leave_their_item_out() -> None:
    """A private-use character has a shape in no font."""
    exported = pdf.write([replace(CHOICE, stem="What is \U000f0123?"), ORDERING])
    assert "no font" in exported.left_out[0].reason
    assert "Norrby tears its lighthouse down" in pages(exported.data)[0]


def test_a_word_longer_than_the_sheet_is_parted() -> None:
    long = replace(CHOICE, interaction=Choice((Option("x" * 300, True), Option("y"))))
    first, *_ = pages(pdf.write([long]).data)
    assert first.count("x") == 300


def test_no_questions_make_a_paper_all_the_same() -> None:
    assert pages(pdf.write([]).data)


def test_what_is_longer_than_a_page_runs_on_to_the_next() -> None:
    """Set in one piece, it would run off the sheet, where a reader of files still finds it."""
    long = Choice(tuple(Option("word " * 1000, place == 0) for place in range(4)))
    item = replace(CHOICE, interaction=long, explanation="line\n" * 150)
    form = pages(pdf.write([item], options=ExportOptions(part=Part.QUESTIONS)).data)
    key = pages(pdf.write([item], options=ExportOptions(part=Part.KEY)).data)
    assert len(form) > 4
    assert all(page.count("word") < 1000 for page in form)
    assert len(key) > 2
    assert all(page.count("line") < 70 for page in key)
