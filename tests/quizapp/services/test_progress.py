"""Progress by subject, from what was earned in attempts whose review is open."""

from __future__ import annotations

from fractions import Fraction

from quizapp.database import Database
from quizapp.services import practising, progress
from quizapp.services.identity import Guest
from quizapp.storage.states import ReviewWindow
from tests.quizapp.conftest import Mill
from tests.quizapp.library import START, Clock
from tests.quizapp.services.test_practising import finish
from tests.quizapp.services.test_reviewing import assigned


def test_shares_by_subject_over_time(database: Database, mill: Mill, clock: Clock) -> None:
    assert progress.of_taker(database, mill.taker) == ()
    finish(database, mill, right=(0,))
    clock.wind(days=4)
    finish(database, mill, right=(0, 1, 2))
    clock.wind(days=4)
    finish(database, mill, right=(0, 1))
    (subject,) = progress.of_taker(database, mill.taker)
    assert subject.title == "The mill at Quern"
    assert [step.share for step in subject.steps] == [Fraction(1, 3), 1, Fraction(2, 3)]
    assert [step.place for step in subject.steps] == [4.0, 50.0, 96.0]
    assert subject.steps[0].at == START
    assert (subject.earned, subject.asked, subject.share) == (6, 9, Fraction(2, 3))


def test_one_attempt_stands_in_the_middle(database: Database, mill: Mill) -> None:
    finish(database, mill)
    (subject,) = progress.of_taker(database, mill.taker)
    assert [step.place for step in subject.steps] == [50.0]


def test_practice_and_what_is_not_shown_yet_are_left_out(database: Database, mill: Mill) -> None:
    hidden = finish(database, mill)
    finish(database, mill, right=(0, 1))
    question = practising.question(database, mill.taker)
    assert question
    practising.answer(database, mill.taker, question.uid, None, number=1, revision=1)
    assigned(database, mill, hidden, ReviewWindow.NEVER)
    (subject,) = progress.of_taker(database, mill.taker)
    assert [(step.earned, step.asked) for step in subject.steps] == [(2, 3)]
    assert progress.of_taker(database, Guest("g" * 32)) == ()
