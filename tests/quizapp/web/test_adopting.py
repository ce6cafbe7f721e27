"""What was taken as a guest moves to the account, if its owner says so."""

from __future__ import annotations

from collections.abc import Callable

from tests.quizapp.web.checking import CheckedClient
from tests.quizapp.web.forms import option, start
from tests.quizapp.web.school import PASSWORD, School, email

Browser = Callable[..., CheckedClient]


def visiting(browser: Browser, school: School) -> tuple[CheckedClient, str]:
    """A guest with a submitted attempt, who then signs in."""
    client = browser()
    attempt = start(client, school.all_at_once, name="Visiting Vera")
    client.send(f"{attempt}/answers", **option(client.page(attempt), "1811"))
    client.send(f"{attempt}/submit")
    asked = client.send("/sign-in", email=email("taker"), password=PASSWORD, next="/attempts")
    assert asked.location == "/guest-attempts?next=/attempts"
    return client, attempt


def test_they_move_when_the_answer_is_yes(browser: Browser, school: School) -> None:
    client, attempt = visiting(browser, school)
    text = client.page("/guest-attempts?next=/attempts").one("main").text
    assert "1 quiz was taken without an account, under the name Visiting Vera" in text
    client.page(f"{attempt}/review", status=404)
    moved = client.send("/guest-attempts", mine="yes", next="/attempts")
    assert moved.location == "/attempts"
    assert "1 attempt added to your account." in client.page("/attempts").one("main").text
    assert "1 of 3" in client.page(f"{attempt}/review").one("main").text
    client.send("/sign-out")
    assert client.get(f"{attempt}/review").location.startswith("/sign-in")


def test_they_stay_when_the_answer_is_no_and_it_is_not_asked_again(
    browser: Browser, school: School
) -> None:
    client, attempt = visiting(browser, school)
    assert client.send("/guest-attempts", mine="no", next="/").location == "/"
    client.page(f"{attempt}/review", status=404)
    client.send("/sign-out")
    assert "1 of 3" in client.page(f"{attempt}/review").one("main").text
    again = client.send("/sign-in", email=email("taker"), password=PASSWORD)
    assert again.location == "/"


def test_who_has_taken_nothing_as_a_guest_is_not_asked(browser: Browser, school: School) -> None:
    assert school.people
    client = browser()
    signed_in = client.send("/sign-in", email=email("taker"), password=PASSWORD, next="/attempts")
    assert signed_in.location == "/attempts"
    assert client.get("/guest-attempts").location == "/"
    assert client.send("/guest-attempts", mine="yes").location == "/"


def test_the_way_onward_stays_on_this_site(browser: Browser, school: School) -> None:
    client, _ = visiting(browser, school)
    moved = client.send("/guest-attempts", mine="no", next="https://elsewhere.test/")
    assert moved.location == "/"
