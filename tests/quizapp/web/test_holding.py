"""An answer that comes when it cannot be saved is not lost, also without scripts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from werkzeug.test import TestResponse

from quizapp.database import Database
from quizapp.services import assigning, taking
from quizapp.services.assigning import AssignmentDraft
from quizapp.services.terms import Terms
from tests.quizapp import library
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.forms import option, start
from tests.quizapp.web.school import PASSWORD, School, email

pytestmark = pytest.mark.slow  # the quick part has the layers around it

Browser = Callable[..., CheckedClient]
OURS = {"Sec-Fetch-Site": "same-origin"}


def hidden(response: TestResponse) -> dict[str, str]:
    """The hidden fields of the page that came instead."""
    fields = [each for each in Page(response.text).all("input") if each.get("type") == "hidden"]
    return {each.get("name"): each.get("value") for each in fields}


def sent_after_the_session_ended(
    client: CheckedClient, attempt: str, text: str = "1811"
) -> dict[str, str]:
    """Answer with a page that was open before somebody signed out in another tab."""
    fields = option(client.page(attempt), text)
    token = client.token(attempt)
    with client.session_transaction() as session:
        kept = dict(session)
    client.send("/sign-out")
    with client.session_transaction() as session:
        session.update(kept)
    response = client.post(f"{attempt}/answers", data=fields | {"csrf_token": token})
    assert response.status_code == 401
    assert "Your answer is kept" in Page(response.text).one("main").text
    return hidden(response)


def test_it_is_saved_after_signing_in_again(browser: Browser, school: School) -> None:
    client = browser("taker")
    attempt = start(client, school.all_at_once)
    held = sent_after_the_session_ended(client, attempt)
    wrong = client.post("/sign-in", data=held | {"email": email("taker"), "password": "wrong"})
    assert wrong.status_code == 401
    back = client.post(
        "/sign-in", data=hidden(wrong) | {"email": email("taker"), "password": PASSWORD}
    )
    assert back.location == attempt
    page = client.page(attempt)
    assert "is saved now" in page.one("main").text
    assert [each.get("value") for each in page.all("input") if "checked" in each.attributes] == [
        option(page, "1811")["answer-1"]
    ]


def test_a_newer_answer_from_elsewhere_is_kept(
    browser: Browser, school: School, database: Database
) -> None:
    client, taker = browser("taker"), school.people["taker"]
    attempt = start(client, school.all_at_once)
    newer = option(client.page(attempt), "1829")["answer-1"]
    held = sent_after_the_session_ended(client, attempt)
    number = int(attempt.rsplit("/", 1)[1])
    taking.save(database, taker, number, 1, [newer], sequence=2**53)
    client.post("/sign-in", data=held | {"email": email("taker"), "password": PASSWORD})
    assert "keeps the answer that you gave later" in client.page(attempt).one("main").text
    assert taking.attempt(database, taker, number).items[0].response == (newer,)


def test_it_is_not_saved_for_somebody_else(
    browser: Browser, school: School, database: Database
) -> None:
    client = browser("taker")
    attempt = start(client, school.all_at_once)
    held = sent_after_the_session_ended(client, attempt)
    other = client.post("/sign-in", data=held | {"email": email("other"), "password": PASSWORD})
    assert other.location == attempt
    assert "somebody else" in client.page("/").one("main").text
    view = taking.attempt(database, school.people["taker"], int(attempt.rsplit("/", 1)[1]))
    assert view.answered == 0


def test_it_is_not_saved_when_the_time_is_over(
    browser: Browser, school: School, database: Database
) -> None:
    given = library.assign(database, school.people["teacher"], school.all_at_once, minutes=20)
    client = browser("taker")
    attempt = client.send(f"/assignments/{given.code}/attempts").location
    held = sent_after_the_session_ended(client, attempt)
    draft = AssignmentDraft(terms=Terms(closes=database.now() - timedelta(hours=1)))
    assigning.change(database, school.people["teacher"], given.id, draft)
    real = database.clock
    database.clock = lambda: real() + timedelta(minutes=5)
    back = client.post("/sign-in", data=held | {"email": email("taker"), "password": PASSWORD})
    assert back.location == attempt
    text = client.page(f"{attempt}/review").one("main").text
    assert "This attempt is submitted" in text
    assert "0 of 3" in text


def test_a_page_from_before_the_last_sign_in_gives_its_answers_on(
    browser: Browser, school: School
) -> None:
    client = browser("taker")
    attempt = start(client, school.all_at_once)
    fields = option(client.page(attempt), "1811") | {"csrf_token": client.token(attempt)}
    client.send("/sign-out")
    client.send("/sign-in", email=email("taker"), password=PASSWORD)
    response = client.post(f"{attempt}/answers", data=fields, headers=OURS)
    assert response.status_code == 400
    assert Page(response.text).one("h1").text == "Not saved yet"
    assert client.post(f"{attempt}/held", data=hidden(response)).location == attempt
    assert "is saved now" in client.page(attempt).one("main").text


def test_a_browser_that_lost_its_cookie_signs_in_and_goes_on(
    browser: Browser, school: School
) -> None:
    client = browser("taker")
    attempt = start(client, school.all_at_once)
    fields = option(client.page(attempt), "1811") | {"csrf_token": client.token(attempt)}
    client.delete_cookie("session")
    response = client.post(
        f"{attempt}/answers", data=fields, headers={"Origin": "http://localhost"}
    )
    assert response.status_code == 401
    back = client.post(
        "/sign-in", data=hidden(response) | {"email": email("taker"), "password": PASSWORD}
    )
    assert back.location == attempt
    assert "is saved now" in client.page(attempt).one("main").text


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "http://elsewhere.test"},
        {"Origin": "null"},
    ],
)
def test_what_another_site_sends_is_not_held(
    browser: Browser, school: School, headers: dict[str, str]
) -> None:
    client = browser("taker")
    attempt = start(client, school.all_at_once)
    for who in (client, browser()):
        response = who.post(f"{attempt}/answers", data={"answer-1": "1"}, headers=headers)
        assert response.status_code == 400
        assert "held" not in hidden(response)


@pytest.mark.parametrize("held", ["", "forged", "eyJ9.x.y"])
def test_what_is_forged_or_empty_is_nothing(browser: Browser, school: School, held: str) -> None:
    client = browser("taker")
    attempt = start(client, school.all_at_once)
    assert client.send(f"{attempt}/held", held=held).location == attempt
    assert "0 of 3 answered" in client.page(attempt).one("main").text
