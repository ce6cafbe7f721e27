"""An answer that is checked is told, counts, and can no longer change."""

from __future__ import annotations

from fractions import Fraction

import pytest
from sqlalchemy import text

from quizapp.database import Database
from quizapp.errors import Invalid, NotFound, Refused
from quizapp.services import assigned, auditing, feedback, taking
from quizapp.storage.states import Feedback
from tests.quizapp import library
from tests.quizapp.conftest import Mill

HERE = "192.0.2.1"


@pytest.fixture
def attempt(database: Database, mill: Mill) -> int:
    given = library.assign(database, mill.teacher, mill.quiz, feedback=Feedback.AT_ONCE)
    return assigned.start(database, mill.taker, given.code, address=HERE, seed=1)


def token(database: Database, mill: Mill, attempt: int, words: str) -> str:
    item = taking.attempt(database, mill.taker, attempt).items[0]
    return next(option.token for option in item.options if option.text == words)


def test_a_checked_answer_is_explained_and_the_others_are_not(
    database: Database, mill: Mill, attempt: int
) -> None:
    wrong = token(database, mill, attempt, "Bob Cray")
    taking.save(database, mill.taker, attempt, 1, [wrong])
    assert feedback.outcomes(database, mill.taker, attempt) == {}
    feedback.check(database, mill.taker, attempt, 1)
    told = feedback.outcomes(database, mill.taker, attempt)
    assert set(told) == {1}
    assert (told[1].share, told[1].answered) == (Fraction(0), True)
    assert [option.text for option in told[1].options if option.correct] == ["Ann Bexley"]
    assert [each.quote for each in told[1].evidence] == [
        "The mill at Quern was built in 1801 by Ann Bexley."
    ]
    assert {(each.before, each.after, each.article_id) for each in told[1].evidence} == {
        ("", "", None)
    }
    items = taking.attempt(database, mill.taker, attempt).items
    assert [item.locked for item in items] == [True, False, False]


def test_what_stands_around_the_quotations_of_an_order_is_not_told(
    database: Database, mill: Mill, attempt: int
) -> None:
    taking.save(database, mill.taker, attempt, 2, ["1", "2", "3", "4"])
    feedback.check(database, mill.taker, attempt, 2)
    (told,) = feedback.outcomes(database, mill.taker, attempt).values()
    around = {each.before + each.after for entry in told.entries for each in entry.evidence}
    assert around == {""}
    assert [entry.date for entry in told.entries] == ["1801", "1850", "1860", "1901"]


def test_a_locked_answer_changes_no_more(database: Database, mill: Mill, attempt: int) -> None:
    taking.save(database, mill.taker, attempt, 1, ["2"], sequence=5, key="a")
    feedback.check(database, mill.taker, attempt, 1)
    feedback.check(database, mill.taker, attempt, 1)
    for tokens in (["3"], None):
        with pytest.raises(Refused, match="was checked"):
            taking.save(database, mill.taker, attempt, 1, tokens, sequence=9)
    again = taking.save(database, mill.taker, attempt, 1, ["2"], sequence=9, key="b")
    assert (again.kept, again.sequence) == (True, 5)
    taking.save(database, mill.taker, attempt, 3, ["1"])
    taking.submit(database, mill.taker, attempt)
    assert auditing.audit(database).problems == ()


def test_there_must_be_an_answer_to_check(database: Database, mill: Mill, attempt: int) -> None:
    with pytest.raises(Invalid, match="Answer the question first"):
        feedback.check(database, mill.taker, attempt, 1)
    with pytest.raises(NotFound):
        feedback.check(database, mill.taker, attempt, 4)
    with pytest.raises(NotFound):
        feedback.check(database, mill.editor, attempt, 1)
    assert feedback.outcomes(database, mill.taker, attempt) == {}


def test_answers_are_checked_before_the_end_only_where_the_terms_say_so(
    database: Database, mill: Mill
) -> None:
    attempt = taking.start(database, mill.taker, mill.quiz)
    taking.save(database, mill.taker, attempt, 1, ["1"])
    with pytest.raises(Refused, match="when you hand it in"):
        feedback.check(database, mill.taker, attempt, 1)
    taking.submit(database, mill.taker, attempt)
    with pytest.raises(Refused, match="submitted"):
        feedback.check(database, mill.taker, attempt, 1)


def test_an_answer_that_was_changed_after_its_check_is_found(
    database: Database, mill: Mill, attempt: int
) -> None:
    taking.save(database, mill.taker, attempt, 1, ["1"])
    feedback.check(database, mill.taker, attempt, 1)
    with database.write() as session:
        session.connection().execute(
            text(
                "INSERT INTO answer_event (attempt_id, position, sequence, response, sent_at) "
                "SELECT attempt_id, position, sequence + 1, '[\"2\"]', sent_at FROM answer_event"
            )
        )
        newest = "(SELECT max(id) FROM answer_event)"
        session.connection().execute(
            text(
                f"UPDATE answer SET event_id = {newest}, "  # noqa: S608 - of this test alone
                "sequence = sequence + 1, response = '[\"2\"]'"
            )
        )
    problems = auditing.audit(database).problems
    assert any("changed after it was checked" in problem for problem in problems)
