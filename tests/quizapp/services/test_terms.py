"""When an attempt ends follows from the limit, the closing, and the extra time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from quizapp.services.terms import ExtraTime, Terms
from quizapp.storage.states import Feedback, ReviewWindow
from tests.quizapp.library import START


def after(minutes: int | None) -> object:
    return None if minutes is None else START + timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("minutes", "closes", "percent", "given", "ends"),
    [
        pytest.param(None, None, 50, 10, None, id="no limit is none with extra time, too"),
        pytest.param(20, None, 0, 0, 20, id="the limit"),
        pytest.param(20, None, 50, 0, 30, id="half as much again"),
        pytest.param(20, None, 50, 5, 35, id="and five minutes for one attempt"),
        pytest.param(None, 15, 50, 0, 15, id="the closing alone"),
        pytest.param(20, 15, 0, 0, 15, id="the closing comes first"),
        pytest.param(20, 15, 100, 0, 35, id="the closing moves by the extra time"),
        pytest.param(20, 60, 0, 0, 20, id="the limit comes first"),
        pytest.param(None, 15, 0, 5, 20, id="minutes beyond the closing"),
    ],
)
def test_the_end_of_an_attempt(
    minutes: int | None, closes: int | None, percent: int, given: int, ends: int | None
) -> None:
    closing = START + timedelta(minutes=closes) if closes else None
    terms = Terms(minutes=minutes, closes=closing)
    assert terms.deadline(START, ExtraTime(percent, given)) == after(ends)


@pytest.mark.parametrize(
    ("due", "review", "feedback", "early"),
    [
        pytest.param(True, ReviewWindow.AFTER_SUBMISSION, Feedback.AT_END, True, id="review"),
        pytest.param(True, ReviewWindow.NEVER, Feedback.AT_ONCE, True, id="checks"),
        pytest.param(True, ReviewWindow.AFTER_CLOSING, Feedback.AT_END, False, id="after closing"),
        pytest.param(False, ReviewWindow.AFTER_SUBMISSION, Feedback.AT_ONCE, False, id="no late"),
    ],
)
def test_who_hands_in_first_may_know_the_key_before_late_work_comes(
    due: bool, review: ReviewWindow, feedback: Feedback, early: bool
) -> None:
    terms = Terms(due=START if due else None, review=review, feedback=feedback)
    assert terms.tells_the_key_early is early


def test_terms_without_moments_are_always_open() -> None:
    assert Terms().has_opened(START)
    assert not Terms().has_closed(START)


def test_the_moments_themselves_belong_to_what_begins() -> None:
    terms = Terms(opens=START, closes=START + timedelta(minutes=1))
    assert terms.has_opened(START)
    assert not terms.has_opened(START - timedelta(seconds=1))
    assert not terms.has_closed(START)
    assert terms.has_closed(START + timedelta(minutes=1))
