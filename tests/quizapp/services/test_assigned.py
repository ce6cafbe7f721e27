"""Takers find what is assigned to them, and take it on its terms."""

from __future__ import annotations

from datetime import timedelta

import pytest

from quizapp.database import Database
from quizapp.errors import NotAllowed, NotFound, Refused
from quizapp.services import accounts, assigned, assigning, classes, reviewing, taking, teaching
from quizapp.services.assigning import AssignmentDraft
from quizapp.services.shown import QuizCard
from quizapp.services.terms import GRACE, Terms
from quizapp.storage.states import Feedback, ReviewWindow
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import START, Clock, Given

pytestmark = pytest.mark.slow  # the quick part has the layers around it

HERE = "192.0.2.1"


def start(database: Database, mill: Mill, given: Given) -> int:
    return assigned.start(database, mill.taker, given.code, address=HERE)


def card(database: Database, mill: Mill, given: Given) -> QuizCard:
    return assigned.card(database, mill.taker, given.code, address=HERE)


@pytest.fixture
def group(database: Database, mill: Mill) -> int:
    """A class to which the taker belongs."""
    class_id = classes.create(database, mill.teacher, "History 10b")
    code = classes.get(database, mill.teacher, class_id).card.code
    classes.join(database, mill.taker, code, address=HERE)
    return class_id


def test_a_code_leads_to_a_quiz_that_is_not_on_the_home_page(
    database: Database, mill: Mill
) -> None:
    given = library.assign(database, mill.teacher, mill.quiz, minutes=20, passing=60)
    teaching.set_published(database, mill.teacher, mill.quiz, published=False)
    shown = card(database, mill, given)
    assert (shown.title, shown.code) == ("All about the mill", given.code)
    assert (shown.minutes, shown.passing, shown.is_open) == (20, 60, True)
    assert start(database, mill, given) == start(database, mill, given)
    assert assigned.find(database, given.code.lower(), address=HERE).code == given.code


@pytest.mark.parametrize("code", ["BBBBBB", "", "../..", "x" * 5000])
def test_a_code_that_nothing_has_finds_nothing(database: Database, mill: Mill, code: str) -> None:
    with pytest.raises(NotFound, match="six letters"):
        assigned.card(database, mill.taker, code, address=HERE)
    with pytest.raises(NotFound):
        assigned.start(database, mill.taker, code, address=HERE)


def test_guests_come_in_by_name_where_the_terms_allow_it(database: Database, mill: Mill) -> None:
    guest = accounts.new_guest("Visiting Vera")
    open_to_all = library.assign(database, mill.teacher, mill.quiz, guests_allowed=True)
    attempt = assigned.start(database, guest, open_to_all.code, address=HERE)
    assert [each.taker for each in assigning.going_on(database, mill.teacher, open_to_all.id)] == [
        "Visiting Vera"
    ]
    assert taking.attempt(database, guest, attempt).title == "All about the mill"
    with_account = library.assign(database, mill.teacher, mill.quiz)
    with pytest.raises(Refused, match="account"):
        assigned.start(database, guest, with_account.code, address=HERE)


def test_a_class_is_given_what_others_are_not(database: Database, mill: Mill, group: int) -> None:
    given = library.assign(database, mill.teacher, mill.quiz, class_id=group)
    other = library.enrol(database, word="other")
    assert [each.code for each in assigned.list_assigned(database, mill.taker)] == [given.code]
    assert assigned.list_assigned(database, other) == ()
    assert card(database, mill, given).group == "History 10b"
    with pytest.raises(NotAllowed, match="History 10b"):
        assigned.start(database, other, given.code, address=HERE)
    with pytest.raises(Refused, match="account"):
        assigned.start(database, accounts.new_guest(), given.code, address=HERE)
    assert assigned.card(database, mill.teacher, given.code, address=HERE).is_open


def test_what_was_begun_by_its_code_is_found_again(database: Database, mill: Mill) -> None:
    given = library.assign(database, mill.teacher, mill.quiz)
    assert assigned.list_assigned(database, mill.taker) == ()
    attempt = start(database, mill, given)
    (found,) = assigned.list_assigned(database, mill.taker)
    assert found.open_attempt == attempt
    assert assigned.list_assigned(database, None) == ()


def test_attempts_begin_between_opening_and_closing(
    database: Database, mill: Mill, clock: Clock
) -> None:
    given = library.assign(
        database,
        mill.teacher,
        mill.quiz,
        opens=START + timedelta(hours=1),
        closes=START + timedelta(hours=2),
    )
    with pytest.raises(Refused, match="not open yet"):
        start(database, mill, given)
    assert not card(database, mill, given).is_open
    clock.wind(hours=1)
    attempt = start(database, mill, given)
    assert taking.attempt(database, mill.taker, attempt).deadline == START + timedelta(hours=2)
    clock.wind(hours=1)
    shown = card(database, mill, given)
    assert (shown.is_open, shown.is_closed) == (False, True)
    with pytest.raises(Refused, match="is closed"):
        assigned.start(database, library.enrol(database, word="late"), given.code, address=HERE)


def test_limits_of_an_assignment_are_its_own(database: Database, mill: Mill) -> None:
    taking.submit(database, mill.taker, taking.start(database, mill.taker, mill.quiz))
    given = library.assign(database, mill.teacher, mill.quiz, attempts_allowed=1)
    second = library.assign(database, mill.teacher, mill.quiz, attempts_allowed=2)
    practice = taking.start(database, mill.taker, mill.quiz)
    attempt = start(database, mill, given)
    assert attempt not in {practice, start(database, mill, second)}
    taking.submit(database, mill.taker, attempt)
    with pytest.raises(Refused, match="used"):
        start(database, mill, given)
    assert card(database, mill, given).attempts_left == 0
    assert card(database, mill, second).attempts_left == 1


def test_extra_time_belongs_to_the_member_of_a_class(
    database: Database, mill: Mill, group: int, clock: Clock
) -> None:
    given = library.assign(database, mill.teacher, mill.quiz, minutes=20)
    classes.set_extra_time(database, mill.teacher, group, mill.taker.id, 25)
    attempt = start(database, mill, given)
    ends = START + timedelta(minutes=25)
    assert taking.attempt(database, mill.taker, attempt).deadline == ends
    other = library.enrol(database, word="other")
    usual = assigned.start(database, other, given.code, address=HERE)
    assert taking.attempt(database, other, usual).deadline == START + timedelta(minutes=20)
    clock.wind(minutes=24)
    taking.save(database, mill.taker, attempt, 1, ["1"])
    with pytest.raises(Refused):
        taking.save(database, other, usual, 1, ["1"])


def test_an_answer_that_was_on_its_way_at_the_deadline_counts(
    database: Database, mill: Mill, clock: Clock
) -> None:
    given = library.assign(database, mill.teacher, mill.quiz, minutes=20)
    attempt = start(database, mill, given)
    clock.wind(minutes=20, seconds=GRACE.total_seconds() - 1)
    taking.save(database, mill.taker, attempt, 1, ["1"])
    clock.wind(seconds=1)
    with pytest.raises(Refused, match="time for this attempt is over"):
        taking.save(database, mill.taker, attempt, 1, ["2"])


@pytest.mark.parametrize("window", list(ReviewWindow))
def test_the_review_opens_when_the_terms_say(
    database: Database, mill: Mill, clock: Clock, window: ReviewWindow
) -> None:
    given = library.assign(
        database, mill.teacher, mill.quiz, review=window, closes=START + timedelta(hours=1)
    )
    attempt = start(database, mill, given)
    taking.submit(database, mill.taker, attempt)

    def is_shown() -> bool:
        review = reviewing.review(database, mill.taker, attempt)
        assert review.score.possible == 3
        assert bool(review.items) is review.is_open
        return review.is_open

    at_once = is_shown()
    clock.wind(hours=1)
    assert (at_once, is_shown()) == {
        ReviewWindow.AFTER_SUBMISSION: (True, True),
        ReviewWindow.AFTER_CLOSING: (False, True),
        ReviewWindow.NEVER: (False, False),
    }[window]


def test_the_review_waits_for_those_with_extra_time(
    database: Database, mill: Mill, group: int, clock: Clock
) -> None:
    classes.set_extra_time(database, mill.teacher, group, mill.taker.id, 100)
    given = library.assign(
        database,
        mill.teacher,
        mill.quiz,
        minutes=30,
        review=ReviewWindow.AFTER_CLOSING,
        closes=START + timedelta(minutes=30),
    )
    other = library.enrol(database, word="other")
    done = assigned.start(database, other, given.code, address=HERE)
    taking.submit(database, other, done)
    slow = start(database, mill, given)
    clock.wind(minutes=40)
    assert not reviewing.review(database, other, done).is_open
    taking.submit(database, mill.taker, slow)
    assert reviewing.review(database, other, done).is_open


def test_feedback_is_that_of_the_start(database: Database, mill: Mill) -> None:
    given = library.assign(database, mill.teacher, mill.quiz, feedback=Feedback.AT_ONCE)
    attempt = start(database, mill, given)
    draft = AssignmentDraft(terms=Terms(feedback=Feedback.AT_END))
    assigning.change(database, mill.teacher, given.id, draft)
    assert taking.attempt(database, mill.taker, attempt).checks
