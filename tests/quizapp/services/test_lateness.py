"""Late work: from when on, what it costs, and that the answers earn what they always earn."""

from __future__ import annotations

from datetime import datetime, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import col, update

from quizapp.database import Database
from quizapp.errors import Invalid, Refused
from quizapp.services import (
    analysing,
    assigned,
    assigning,
    auditing,
    lateness,
    result_files,
    results,
    reviewing,
    taking,
)
from quizapp.services.assigning import AssignmentDraft
from quizapp.services.terms import GRACE, ExtraTime, Terms
from quizapp.storage.rows import AttemptRow, MarkingRow
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import START, Clock, Given

pytestmark = pytest.mark.slow  # the quick part has the layers around it

DUE, HERE = START + timedelta(days=2), "192.0.2.1"


def attempt(due: datetime | None = DUE, late_percent: int = 10) -> AttemptRow:
    return AttemptRow(
        quiz_id=1, number=1, seed=1, started_at=START, due_at=due, late_percent=late_percent
    )


@pytest.mark.parametrize(
    ("after", "days"),
    [
        (timedelta(days=-1), 0),
        (timedelta(0), 0),
        (GRACE, 0),
        (GRACE + timedelta(seconds=1), 1),
        (timedelta(days=1), 1),
        (timedelta(days=1, microseconds=1), 2),
        (timedelta(days=9, hours=3), 10),
    ],
)
def test_a_day_that_has_begun_counts(after: timedelta, days: int) -> None:
    assert lateness.days_late(attempt(), DUE + after) == days
    assert lateness.days_late(attempt(None), DUE + after) == 0


@given(st.integers(0, 100), st.timedeltas(timedelta(0), timedelta(days=400)))
def test_a_deduction_grows_with_time_up_to_everything(percent: int, after: timedelta) -> None:
    now, later = (
        lateness.deduction(attempt(late_percent=percent), DUE + each)
        for each in (after, after + timedelta(days=1))
    )
    assert 0 <= now <= later <= 100
    assert later == min(100, now + percent) or after <= GRACE


def test_extra_time_moves_what_is_due_as_it_moves_the_closing() -> None:
    terms = Terms(minutes=60, due=DUE, closes=DUE + timedelta(days=3))
    assert terms.due_with() == DUE
    assert terms.due_with(ExtraTime(percent=50, minutes=5)) == DUE + timedelta(minutes=35)
    assert Terms(minutes=60).due_with(ExtraTime(percent=50)) is None


def assign(database: Database, mill: Mill, **terms: object) -> Given:
    """An assignment that is due in two days and taken for five."""
    terms = {"due": DUE, "closes": START + timedelta(days=5), "late_percent": 20} | terms
    return library.assign(database, mill.teacher, mill.quiz, **terms)


def take(database: Database, mill: Mill, code: str) -> int:
    """Answer one of three questions rightly, and hand in."""
    number = assigned.start(database, mill.taker, code, address=HERE)
    first = taking.attempt(database, mill.taker, number).items[0]
    token = next(each.token for each in first.options if each.text == "Ann Bexley")
    taking.save(database, mill.taker, number, 1, [token])
    taking.submit(database, mill.taker, number)
    return number


@pytest.mark.parametrize(
    ("days", "percent", "earned", "deducted"),
    [
        pytest.param(1, 20, Fraction(1), 0, id="in time"),
        pytest.param(2.5, 20, Fraction(1) - Fraction(3, 5), 20, id="a day late"),
        pytest.param(3.5, 20, Fraction(0), 40, id="more deducted than earned"),
        pytest.param(3.5, 0, Fraction(1), 0, id="only marked as late"),
    ],
)
def test_each_day_of_lateness_costs_what_the_terms_say(
    database: Database,
    mill: Mill,
    clock: Clock,
    days: float,
    percent: int,
    earned: Fraction,
    deducted: int,
) -> None:
    given = assign(database, mill, late_percent=percent)
    clock.wind(days=days)
    number = take(database, mill, given.code)
    score = reviewing.review(database, mill.taker, number).score
    assert (score.earned, score.possible, score.deducted) == (earned, 3, deducted)
    found = results.of_quiz(database, mill.teacher, mill.quiz)
    assert found.rows[0].score == score
    assert found.rows[0].days_late == max(0, int(days) - 1)
    assert taking.my_attempts(database, mill.taker)[0].score == score
    assert auditing.audit(database).problems == ()


def test_questions_are_not_harder_for_being_answered_late(
    database: Database, mill: Mill, clock: Clock
) -> None:
    given = assign(database, mill, late_percent=100)
    clock.wind(days=4)
    take(database, mill, given.code)
    first = analysing.of_quiz(database, mill.teacher, mill.quiz).items[0].figures
    assert first.facility == 1
    line = result_files.attempts_csv(database, mill.teacher, mill.quiz).data.decode().split("\r\n")
    assert line[0].split(",")[4:8] == ["Points", "Of", "Percent", "Days late"]
    assert line[1].split(",")[4:8] == ["0", "3", "0", "2"]


def test_after_the_second_time_nothing_is_taken(
    database: Database, mill: Mill, clock: Clock
) -> None:
    given = assign(database, mill)
    clock.wind(days=4.9)
    number = assigned.start(database, mill.taker, given.code, address=HERE)
    clock.wind(days=1)
    with pytest.raises(Refused):
        assigned.start(database, mill.editor, given.code, address=HERE)
    row = results.of_quiz(database, mill.teacher, mill.quiz).rows[0]
    assert (row.attempt_id, row.submitted) == (number, START + timedelta(days=5))
    assert row.days_late == 3


def test_changed_terms_hold_for_attempts_that_are_going_on(
    database: Database, mill: Mill, clock: Clock
) -> None:
    given = assign(database, mill)
    number = assigned.start(database, mill.taker, given.code, address=HERE)
    softer = Terms(due=DUE + timedelta(days=1), closes=START + timedelta(days=5), late_percent=5)
    assigning.change(database, mill.teacher, given.id, AssignmentDraft(terms=softer))
    clock.wind(days=3.5)
    taking.submit(database, mill.taker, number)
    assert reviewing.review(database, mill.taker, number).score.deducted == 5


def test_more_minutes_move_what_is_due(database: Database, mill: Mill, clock: Clock) -> None:
    given = assign(database, mill, minutes=60)
    clock.wind(days=1, hours=23)
    number = assigned.start(database, mill.taker, given.code, address=HERE)
    assigning.lengthen(database, mill.teacher, number, 30)
    clock.wind(hours=1, minutes=29)
    taking.submit(database, mill.taker, number)
    assert reviewing.review(database, mill.taker, number).score.deducted == 0


def test_the_audit_finds_a_deduction_that_does_not_follow(
    database: Database, mill: Mill, clock: Clock
) -> None:
    given = assign(database, mill)
    clock.wind(days=2.5)
    number = take(database, mill, given.code)
    with database.write() as session:
        session.exec(
            update(MarkingRow).where(col(MarkingRow.attempt_id) == number).values(deducted=0)
        )
    assert auditing.audit(database).problems == (
        f"Attempt {number}: 0 percent are deducted for being late, and it should be 20.",
    )


@pytest.mark.parametrize(
    ("terms", "field"),
    [
        ({"due": START, "opens": START}, "due"),
        ({"due": DUE, "closes": DUE}, "due"),
        ({"due": None, "late_percent": 10}, "due"),
        ({"late_percent": 101}, "late_percent"),
        ({"late_percent": -1}, "late_percent"),
    ],
)
def test_terms_that_make_no_sense_are_refused(
    database: Database, mill: Mill, terms: dict[str, Any], field: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        assign(database, mill, **terms)
    assert set(refusal.value.problems) == {field}
