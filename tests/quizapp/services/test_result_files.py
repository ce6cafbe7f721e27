"""Files of results: what they hold, that numbers are numbers, and that nothing is a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from questions.formats import workbook
from questions.model.items import Choice, Option
from questions.model.wire import item_id
from quizapp.database import Database
from quizapp.errors import NotFound
from quizapp.services import accounts, analysing, result_files, result_tables, taking
from quizapp.services.analysing import Selection
from quizapp.services.downloads import Download
from quizapp.storage.states import Role
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.services.test_analysing import BUILT, HEIGHT, ORDER, RIGHT
from tests.quizapp.sitting import again, sit

Make = Callable[..., Download]
MAKES: tuple[Make, ...] = (
    result_files.attempts_csv,
    result_files.figures_csv,
    result_files.book,
)


def lines(made: Download) -> list[dict[str, str]]:
    """The lines of a CSV file; where heads repeat, those after the first are left out."""
    rows = list(csv.reader(io.StringIO(made.data.decode("utf-8-sig"))))
    return [dict(zip(reversed(rows[0]), reversed(row), strict=True)) for row in rows[1:]]


def sheets(made: Download) -> dict[str, list[list[Any]]]:
    """The cells of a workbook, by sheet."""
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO(made.data))
    kinds = {cell.data_type for page in book for row in page for cell in row}
    assert kinds <= {"s", "n"}
    return {page.title: [[cell.value for cell in row] for row in page] for page in book}


def test_each_option_and_each_pair_has_its_line(database: Database, mill: Mill) -> None:
    sit(database, mill.quiz, [RIGHT, {BUILT: "Cy Dunn", ORDER: (1, 0, 2, 3)}])
    made = result_files.figures_csv(database, mill.teacher, mill.quiz)
    assert (made.name, made.media_type) == ("all-about-the-mill-analysis.csv", "text/csv")
    found = lines(made)
    assert len(found) == 4 + 6 + 4
    key = next(line for line in found if line["Key"] and line["Question"] == BUILT)
    assert key["Option, or earlier event"] == "Ann Bexley"
    assert (key["Facility (%)"], key["Chose it, or swapped them (%)"]) == ("50", "50")
    assert (key["Earned elsewhere (%)"], key["Trust"]) == ("100", "too few")
    pair = next(line for line in found if line["Part"] == "pair")
    assert pair["Later event"] == "The mill burns down"
    assert (pair["Chose it, or swapped them (%)"], pair["Mean Kendall's tau"]) == ("50", "0.8333")


def test_the_book_holds_attempts_and_all_figures(database: Database, mill: Mill) -> None:
    sit(database, mill.quiz, [RIGHT, {**RIGHT, HEIGHT: "20 metres"}, {}])
    made = result_files.book(database, mill.teacher, mill.quiz)
    assert (made.name, made.media_type) == (
        "all-about-the-mill-results.xlsx",
        workbook.MEDIA_TYPE,
    )
    found = sheets(made)
    assert list(found) == ["Attempts", "Quiz", "Questions", "Options and pairs"]
    assert [row[4:] for row in found["Attempts"][1:]] == [
        [3, 3, 100, None, 1, 1, 1],
        [2, 3, 67, None, 1, 1, 0],
        [0, 3, 0, None, None, None, None],
    ]
    figures = dict(found["Quiz"][1:])
    assert figures["Attempts"] == 3
    assert figures["Mean (points)"] == pytest.approx(5 / 3, abs=1e-4)
    assert len(found["Questions"]) == 1 + 3
    assert len(found["Options and pairs"]) == 1 + 4 + 6 + 4


def test_a_file_has_what_the_address_asks_for(database: Database, mill: Mill) -> None:
    again(database, mill.quiz, mill.taker, {})
    again(database, mill.quiz, mill.taker, RIGHT)
    given = library.assign(database, mill.teacher, mill.quiz)

    def attempts(selection: Selection) -> set[str]:
        made = result_files.figures_csv(database, mill.teacher, mill.quiz, selection)
        return {line["Attempts"] for line in lines(made)}

    assert attempts(Selection()) == {"1"}
    assert attempts(Selection(every=True)) == {"2"}
    assert attempts(Selection(given.id)) == {"0"}
    empty = sheets(result_files.book(database, mill.teacher, mill.quiz, Selection(given.id)))
    assert len(empty["Attempts"]) == 1


FORMULA = '=HYPERLINK("x")'


@pytest.mark.parametrize("make", MAKES, ids=lambda make: make.__name__)
def test_no_cell_is_a_formula(database: Database, make: Make) -> None:
    """Neither the name of a guest nor a stem, an option or an event begins like one."""
    plain = library.choice()
    assert isinstance(plain.interaction, Choice)
    options = (*plain.interaction.options[:3], Option("\t=1+1"))
    item = replace(plain, stem="@SUM(A1) is what?", interaction=Choice(options))
    library.load(database, [item])
    teacher = library.enrol(database, Role.TEACHER)
    quiz = library.set_quiz(database, teacher, [item_id(item)], guests_allowed=True)
    guest = accounts.new_guest(FORMULA)
    taking.submit(database, guest, taking.start(database, guest, quiz))
    made = make(database, teacher, quiz)
    if made.name.endswith("csv"):
        rows: list[list[Any]] = list(csv.reader(io.StringIO(made.data.decode("utf-8-sig"))))
    else:
        rows = [row for found in sheets(made).values() for row in found]
    cells = [str(cell) for row in rows for cell in row]
    assert [cell for cell in cells if cell.startswith(("=", "+", "@", "\t", "\r", "\n"))] == []
    assert any(cell.startswith(("'=", "'@", "1. @")) for cell in cells)


def test_numbers_below_0_stay_numbers(database: Database, mill: Mill) -> None:
    weak: dict[str, Any] = {BUILT: "Ann Bexley"}
    strong = {**RIGHT, BUILT: "Cy Dunn"}
    sit(database, mill.quiz, [weak, weak, strong, strong])
    (line,) = [
        each
        for each in lines(result_files.figures_csv(database, mill.teacher, mill.quiz))
        if each["Option, or earlier event"] == "Ann Bexley"
    ]
    assert float(line["Discrimination (%)"]) == pytest.approx(-100)
    assert float(line["Point-biserial"]) == pytest.approx(-1)


def test_heads_and_rows_are_equally_long(database: Database, mill: Mill) -> None:
    sit(database, mill.quiz, [RIGHT])
    analysis = analysing.of_quiz(database, mill.teacher, mill.quiz)
    for table in (
        result_tables.quiz,
        result_tables.questions,
        result_tables.parts,
        result_tables.all_figures,
    ):
        assert len({len(row) for row in table(analysis)}) == 1


@pytest.mark.parametrize("make", MAKES, ids=lambda make: make.__name__)
def test_files_belong_to_the_teacher(database: Database, mill: Mill, make: Make) -> None:
    for other in (mill.taker, mill.editor, library.enrol(database, Role.TEACHER, "other")):
        with pytest.raises(NotFound):
            make(database, other, mill.quiz)
