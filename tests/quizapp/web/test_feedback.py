"""Checking answers one by one, in the pages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.database import Database
from quizapp.services import teaching
from quizapp.services.teaching import QuizDraft
from quizapp.storage.states import Feedback, Paging
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.forms import RIGHT_ORDER, option, places, start
from tests.quizapp.web.school import READY, School

Browser = Callable[..., CheckedClient]


@pytest.fixture
def practice(database: Database, school: School) -> Callable[[Paging], int]:
    """A quiz whose answers can be checked at once."""

    def made(paging: Paging) -> int:
        draft = QuizDraft(
            title="Marrow Point, step by step",
            item_uids=tuple(school.uids[name] for name in READY),
            paging=paging,
            feedback=Feedback.AT_ONCE,
        )
        return teaching.create_quiz(database, school.people["teacher"], draft)

    return made


def test_a_checked_answer_is_explained_in_its_place(
    browser: Browser, practice: Callable[[Paging], int]
) -> None:
    client = browser("taker")
    attempt = start(client, practice(Paging.ONE_PER_PAGE))
    page = client.page(f"{attempt}/questions/2")
    assert "Check this answer" in page.one("main").text
    chosen = option(page, "Bram Collis")
    checked = client.send(f"{attempt}/answers", **chosen, check="2")
    assert checked.location == f"{attempt}/questions/2"
    page = client.page(checked.location)
    text = page.one("main").text
    assert "Your answer, wrong" in text
    assert "Bram Collis has another place in the story." in text
    assert [each.text for each in page.all("mark")] == ["The keeper at that time was Edda Thorne"]
    assert not [each for each in page.all("input") if each.get("name") == "answer-2"]
    assert not [each for each in page.all("a") if each.get("href").startswith("/articles/")]
    assert "Go on" in text
    again = client.send(f"{attempt}/answers", **chosen, check="2")
    assert again.status_code == 303


def test_an_order_is_checked_and_the_rest_of_the_page_stays_as_it_was(
    browser: Browser, practice: Callable[[Paging], int]
) -> None:
    client = browser("taker")
    attempt = start(client, practice(Paging.ALL_ON_ONE_PAGE))
    page = client.page(attempt)
    fields = option(page, "1823") | places(page, *RIGHT_ORDER)
    checked = client.send(f"{attempt}/answers", **fields, check="3")
    assert checked.location == f"{attempt}#question-3"
    page = client.page(attempt)
    assert "All events stand in the right order." in page.one("main").text
    assert (
        option(page, "1823").items()
        <= {
            each.get("name"): each.get("value")
            for each in page.all("input")
            if "checked" in each.attributes
        }.items()
    )
    assert "1811 is what the article says." not in page.one("main").text


def test_a_page_from_before_the_check_changes_nothing_and_says_so(
    browser: Browser, practice: Callable[[Paging], int]
) -> None:
    client = browser("taker")
    attempt = start(client, practice(Paging.ALL_ON_ONE_PAGE))
    old = client.page(attempt)
    client.send(f"{attempt}/answers", **option(old, "1811"), check="1")
    late = client.send(
        f"{attempt}/answers", **option(old, "1823"), **option(old, "Edda Thorne"), go="check"
    )
    assert late.status_code == 303
    text = client.page(late.location).one("main").text
    assert "Question 1 was checked already." in text
    assert "1 question has no answer yet." in text
    client.send(f"{attempt}/submit")
    assert "2 of 3" in client.page(f"{attempt}/review").one("main").text


@pytest.mark.parametrize("paging", list(Paging))
def test_what_is_not_answered_cannot_be_checked(
    browser: Browser, practice: Callable[[Paging], int], paging: Paging
) -> None:
    client = browser("taker")
    attempt = start(client, practice(paging))
    response = client.send(f"{attempt}/answers", check="2")
    assert response.status_code == 422
    assert "Answer the question first" in Page(response.text).one("main").text
    broken = client.send(f"{attempt}/answers", **{"place-3-1": "2", "check": "3"})
    assert broken.status_code == 422
    assert "Give a place from 1 to 4" in Page(broken.text).one("main").text
    assert client.send(f"{attempt}/answers", check="9").status_code == 404


def test_where_answers_wait_for_the_end_nothing_is_checked(
    browser: Browser, school: School
) -> None:
    client = browser("taker")
    attempt = start(client, school.one_by_one)
    page = client.page(f"{attempt}/questions/1")
    assert "Check this answer" not in page.one("main").text
    response = client.send(f"{attempt}/answers", **option(page, "1811"), check="1")
    assert response.status_code == 409
    assert "is what the article says" not in response.text
