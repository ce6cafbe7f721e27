"""Results and figures as files to take away, in which no spreadsheet finds a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from questions.formats import workbook
from questions.formats.formulas import defuse
from quizapp.database import Database
from quizapp.services import analysing, result_tables, results
from quizapp.services.analysing import FIRST_ATTEMPTS, Selection
from quizapp.services.downloads import Download, file_name
from quizapp.services.identity import Person
from quizapp.services.result_tables import Cell, Row


def attempts_csv(
    database: Database, actor: Person, quiz_id: int, *, assignment_id: int | None = None
) -> Download:
    """The attempts as CSV, one a line.

    Raises:
        NotFound: There is no such quiz of this teacher, or no such assignment of it.
    """
    found = results.of_quiz(database, actor, quiz_id, assignment_id=assignment_id)
    return _csv(found.summary.title, "results.csv", result_tables.attempts(found))


def figures_csv(
    database: Database, actor: Person, quiz_id: int, selection: Selection = FIRST_ATTEMPTS
) -> Download:
    """The figures of the questions as CSV: an option, or a pair of events, a line.

    Raises:
        NotFound: There is no such quiz of this teacher, or no such assignment of it.
    """
    found = analysing.of_quiz(database, actor, quiz_id, selection)
    return _csv(found.title, "analysis.csv", result_tables.all_figures(found))


def book(
    database: Database, actor: Person, quiz_id: int, selection: Selection = FIRST_ATTEMPTS
) -> Download:
    """Attempts and figures as a workbook of four sheets.

    Raises:
        NotFound: There is no such quiz of this teacher, or no such assignment of it.
        UsageError: The library that writes workbooks is not installed.
    """
    chosen = selection.assignment_id
    found = results.of_quiz(database, actor, quiz_id, assignment_id=chosen)
    analysis = analysing.of_quiz(database, actor, quiz_id, selection)
    sheets = {
        "Attempts": result_tables.attempts(found),
        "Quiz": result_tables.quiz(analysis),
        "Questions": result_tables.questions(analysis),
        "Options and pairs": result_tables.parts(analysis),
    }
    safe = {name: [_defused(row) for row in rows] for name, rows in sheets.items()}
    data = workbook.write_sheets(safe, keep_heads=True)
    return Download(file_name(found.summary.title, "results.xlsx"), workbook.MEDIA_TYPE, data)


def _csv(title: str, ending: str, rows: Iterable[Row]) -> Download:
    """In UTF-8 with a mark at the beginning, which tells Excel so."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerows([_written(cell) for cell in _defused(row)] for row in rows)
    return Download(file_name(title, ending), "text/csv", text.getvalue().encode("utf-8-sig"))


def _defused(row: Row) -> Row:
    """Words cannot be formulas then; numbers never are."""
    return [defuse(cell) if isinstance(cell, str) else cell for cell in row]


def _written(cell: Cell) -> str:
    return f"{cell:.10g}" if isinstance(cell, float) else str(cell)
