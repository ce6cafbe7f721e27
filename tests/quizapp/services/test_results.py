"""Results: who, when, what each item earned, and a table that no spreadsheet executes."""

from __future__ import annotations

import csv
import io
from fractions import Fraction

import pytest

from quizapp.database import Database
from quizapp.errors import NotFound, Refused
from quizapp.services import accounts, assigned, editing, result_files, results, taking, teaching
from quizapp.services.identity import Taker
from quizapp.services.teaching import QuizDraft
from quizapp.storage.states import ItemState, Role
from tests.quizapp import library
from tests.quizapp.conftest import Mill


def take(database: Database, mill: Mill, taker: Taker, option: str | None) -> int:
    """Answer the first question only, and submit."""
    attempt = taking.start(database, taker, mill.quiz)
    first = taking.attempt(database, taker, attempt).items[0]
    if option:
        token = next(each.token for each in first.options if each.text == option)
        taking.save(database, taker, attempt, 1, [token])
    taking.submit(database, taker, attempt)
    return attempt


def test_each_attempt_and_each_item_is_told(database: Database, mill: Mill) -> None:
    take(database, mill, mill.taker, "Ann Bexley")
    take(database, mill, mill.editor, "Cy Dunn")
    take(database, mill, accounts.new_guest("Vera"), None)
    taking.start(database, accounts.new_guest("Open"), mill.quiz)
    found = results.of_quiz(database, mill.teacher, mill.quiz)
    assert [row.taker for row in found.rows] == [mill.taker.name, mill.editor.name, "Vera", "Open"]
    assert [row.score.earned if row.score else None for row in found.rows] == [1, 0, 0, None]
    assert [item.uid for item in found.items] == list(mill.uids)
    first = found.items[0]
    assert (first.asked, first.answered, first.share) == (3, 2, Fraction(1, 3))
    assert [mark.share if mark else None for mark in found.rows[0].marks] == [1, 0, 0]
    assert found.rows[3].marks == (None, None, None)
    assert found.mean == Fraction(1, 9)
    assert found.spread == (2, 0, 0, 1, 0, 0, 0, 0, 0, 0)


def test_results_are_those_of_one_assignment_or_of_practice(database: Database, mill: Mill) -> None:
    given = library.assign(database, mill.teacher, mill.quiz, passing=30)
    attempt = assigned.start(database, mill.taker, given.code, address="192.0.2.1")
    first = taking.attempt(database, mill.taker, attempt).items[0]
    token = next(each.token for each in first.options if each.text == "Ann Bexley")
    taking.save(database, mill.taker, attempt, 1, [token])
    taking.submit(database, mill.taker, attempt)
    practice = take(database, mill, mill.editor, "Cy Dunn")

    def found(assignment_id: int | None) -> tuple[list[int], int, Fraction | None, int | None]:
        of = results.of_quiz(database, mill.teacher, mill.quiz, assignment_id=assignment_id)
        return [row.attempt_id for row in of.rows], of.items[0].asked, of.mean, of.passed

    assert found(given.id) == ([attempt], 1, Fraction(1, 3), 1)
    assert found(0) == ([practice], 1, Fraction(0), None)
    assert found(None) == ([attempt, practice], 2, Fraction(1, 6), None)
    lines = result_files.attempts_csv(
        database, mill.teacher, mill.quiz, assignment_id=given.id
    ).data
    assert lines.count(b"\r\n") == 2
    for other in (999, library.assign(database, mill.teacher, other_quiz(database, mill)).id):
        with pytest.raises(NotFound):
            found(other)


def other_quiz(database: Database, mill: Mill) -> int:
    return library.set_quiz(database, mill.teacher, mill.uids)


def test_without_attempts_there_is_no_mean(database: Database, mill: Mill) -> None:
    found = results.of_quiz(database, mill.teacher, mill.quiz)
    assert found.mean is None
    assert [item.share for item in found.items] == [None, None, None]


def test_items_that_left_the_quiz_keep_their_marks(database: Database, mill: Mill) -> None:
    take(database, mill, mill.taker, "Ann Bexley")
    editing.set_state(database, mill.editor, mill.uids[2], ItemState.RETIRED)
    changed = QuizDraft(title="Less", item_uids=mill.uids[1:2])
    teaching.change_quiz(database, mill.teacher, mill.quiz, changed)
    found = results.of_quiz(database, mill.teacher, mill.quiz)
    assert found.items[0].uid == mill.uids[1]
    assert {item.uid for item in found.items} == set(mill.uids)
    assert found.rows[0].score is not None
    assert found.rows[0].score.earned == 1


def test_the_table_holds_what_the_page_shows(database: Database, mill: Mill) -> None:
    take(database, mill, mill.taker, "Ann Bexley")
    download = result_files.attempts_csv(database, mill.teacher, mill.quiz)
    assert (download.name, download.media_type) == ("all-about-the-mill-results.csv", "text/csv")
    assert download.data.startswith(b"\xef\xbb\xbf")
    head, row = csv.reader(io.StringIO(download.data.decode("utf-8-sig")))
    assert head[:8] == [
        "Name",
        "Email",
        "Started (UTC)",
        "Submitted (UTC)",
        "Points",
        "Of",
        "Percent",
        "Days late",
    ]
    assert head[8] == "1. Who built the mill at Quern?"
    assert row == [
        mill.taker.name,
        mill.taker.email,
        "2031-05-04 09:30",
        "2031-05-04 09:30",
        "1",
        "3",
        "33",
        "",
        "1",
        "",
        "",
    ]


def test_a_guest_cannot_smuggle_a_formula_in(database: Database, mill: Mill) -> None:
    take(database, mill, accounts.new_guest('=HYPERLINK("x")'), None)
    data = result_files.attempts_csv(database, mill.teacher, mill.quiz).data.decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(data)))[1][0] == '\'=HYPERLINK("x")'


def test_a_teacher_sees_an_attempt_as_its_taker_does(database: Database, mill: Mill) -> None:
    attempt = take(database, mill, mill.taker, "Cy Dunn")
    review = results.review(database, mill.teacher, attempt)
    assert (review.taker, review.score.earned) == (mill.taker.name, 0)
    other = library.enrol(database, Role.TEACHER, "other")
    for wrong in (attempt, 999):
        with pytest.raises(NotFound):
            results.review(database, other, wrong)
    going_on = taking.start(database, accounts.new_guest(), mill.quiz)
    with pytest.raises(Refused):
        results.review(database, mill.teacher, going_on)


def test_results_belong_to_the_teacher(database: Database, mill: Mill) -> None:
    for other in (mill.taker, mill.editor, library.enrol(database, Role.TEACHER, "other")):
        with pytest.raises(NotFound):
            results.of_quiz(database, other, mill.quiz)
        with pytest.raises(NotFound):
            result_files.attempts_csv(database, other, mill.quiz)
