"""Before and after an attempt: finding a quiz, starting it, being a guest, reading on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.forms import start
from tests.quizapp.web.school import PASSWORD, YEAR, School, email

Browser = Callable[..., CheckedClient]


def test_home_names_the_quizzes_that_are_open(browser: Browser) -> None:
    page = browser().page("/")
    assert [each.text for each in page.all("h3")] == [
        "All of Marrow Point",
        "The light at Marrow Point",
    ]


def test_home_shows_newcomers_by_an_example_what_this_is(browser: Browser) -> None:
    page = browser().page("/")
    assert page.one("h1").text == "Questions that prove their answers"
    assert page.one("mark").text in page.one("figure").text
    known = browser("taker").page("/")
    assert known.one("h1").text == "Quizzes"
    assert not known.all("figure")


def test_a_hidden_quiz_is_not_there(browser: Browser, school: School) -> None:
    browser("taker").page(f"/quizzes/{school.hidden}", status=404)


def test_a_second_start_goes_on_with_the_open_attempt(browser: Browser, school: School) -> None:
    client = browser("taker")
    assert start(client, school.one_by_one) == start(client, school.one_by_one)


def test_a_guest_takes_an_open_quiz_and_finds_it_again(browser: Browser, school: School) -> None:
    client = browser()
    attempt = start(client, school.all_at_once, name="Pip")
    client.send(f"{attempt}/submit")
    assert "All of Marrow Point" in client.page("/attempts").one("main").text
    assert browser("taker").get(f"{attempt}/review").status_code == 404


def test_what_a_guest_did_is_found_again_after_an_account_was_used(
    browser: Browser, school: School
) -> None:
    client = browser()
    attempt = start(client, school.all_at_once, name="Pip")
    client.send(f"{attempt}/submit")
    client.send("/sign-in", email=email("other"), password=PASSWORD)
    client.page(f"{attempt}/review", status=404)
    client.send("/sign-out")
    client.page(f"{attempt}/review")


def test_a_quiz_for_accounts_asks_a_guest_to_sign_in(browser: Browser, school: School) -> None:
    client = browser()
    assert "Sign in to start" in client.page(f"/quizzes/{school.one_by_one}").one("main").text
    response = client.send(f"/quizzes/{school.one_by_one}/attempts")
    assert response.location == f"/sign-in?next=/quizzes/{school.one_by_one}"


def test_who_was_signed_out_comes_back_to_the_attempt(browser: Browser, school: School) -> None:
    client = browser("taker")
    attempt = start(client, school.one_by_one)
    with client.session_transaction() as session:
        del session["token"]
    assert client.send(f"{attempt}/submit").location == f"/sign-in?next={attempt}"
    response = client.send(f"{attempt}/answers", **{"answer-1": "1"})
    assert response.status_code == 401
    fields = {each.get("name"): each.get("value") for each in Page(response.text).all("input")}
    assert fields["next"] == attempt


def test_used_up_attempts_are_said_and_refused(browser: Browser, school: School) -> None:
    client = browser("taker")
    for _ in range(2):
        client.send(start(client, school.all_at_once) + "/submit")
    page = client.page(f"/quizzes/{school.all_at_once}")
    assert "You have used all your attempts." in page.one("main").text
    assert client.send(f"/quizzes/{school.all_at_once}/attempts").status_code == 409


def test_the_article_is_marked_and_opens_only_after_submitting(
    browser: Browser, school: School
) -> None:
    client = browser("taker")
    attempt = start(client, school.one_by_one)
    assert client.get("/articles/1").status_code == 404
    client.send(f"{attempt}/submit")
    links = [each.get("href") for each in client.page(f"{attempt}/review").all("a")]
    link = next(each for each in links if each.startswith("/articles/"))
    assert link.endswith("#evidence")
    page = client.page(link)
    (mark,) = page.all("mark")
    assert mark.get("id") == "evidence"
    assert mark.text == YEAR.evidence[0].quote


def test_the_review_waits_for_the_submit(browser: Browser, school: School) -> None:
    client = browser("taker")
    client.page(start(client, school.all_at_once) + "/review", status=409)


@pytest.mark.parametrize(
    ("before", "back"),
    [
        ("http://localhost/attempts/3/review?x=1", "/attempts/3/review"),
        ("http://elsewhere.example/attempts/3/review", None),
        ("http://localhost//elsewhere.example", None),
        ("http://localhost/articles/1", None),
        (None, None),
    ],
)
def test_an_article_leads_back_to_where_its_reader_came_from(
    browser: Browser, before: str | None, back: str | None
) -> None:
    headers = {"Referer": before} if before else {}
    page = Page(browser("editor").get("/articles/1", headers=headers).text)
    links = [each.get("href") for each in page.all("a") if each.text == "Back"]
    assert links == ([back] if back else [])
