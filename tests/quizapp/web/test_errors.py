"""Every refusal has its page, its status and its sentence, for people and for scripts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import quizapp.errors
from quizapp.errors import (
    AccountNeeded,
    AppError,
    Conflict,
    Invalid,
    StartError,
    Throttled,
    Unavailable,
    WrongCredentials,
)
from quizapp.services import accounts, taking
from quizapp.web.errors import REFUSALS, STATUSES, ErrorPage, page_of
from tests.quizapp.web.checking import CheckedClient, Page

Browser = Callable[..., CheckedClient]

EXAMPLES: list[AppError] = [
    quizapp.errors.NotFound("There is no such quiz."),
    quizapp.errors.NotAllowed("Only teachers may do that."),
    Invalid({"title": "A title is missing.", "minutes": "Minutes are no number."}),
    Conflict("Somebody saved before you."),
    quizapp.errors.Refused("The quiz is closed."),
    quizapp.errors.Outdated("Ann", None),
    WrongCredentials(),
    Throttled(30),
    Unavailable(),
    AppError("It did not work."),
]


def test_every_refusal_has_a_page_of_its_own() -> None:
    kinds = {each for each in vars(quizapp.errors).values() if isinstance(each, type)}
    refusals = {each for each in kinds if issubclass(each, AppError)} - {StartError}
    refusals -= {AccountNeeded}  # it leads to the page to sign in
    assert refusals == set(REFUSALS) == {type(each) for each in EXAMPLES}


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_a_refusal_is_shown_and_told(
    browser: Browser, monkeypatch: pytest.MonkeyPatch, error: AppError
) -> None:
    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr(taking, "list_quizzes", refuse)
    shown = browser().get("/")
    told = browser().get("/", headers={"Accept": "application/json"})
    assert shown.status_code == told.status_code == page_of(error).status
    assert str(error) in Page(shown.text).one("main").text
    assert told.json == {"error": str(error)}


@pytest.mark.parametrize("host", ["x" * 300, "a..b", "a" * 64 + ".test"])
def test_a_host_that_can_be_none_is_refused(browser: Browser, host: str) -> None:
    client = browser()
    for address in ("/", "/teaching", "/nowhere"):
        response = client.open(address, headers={"Host": host})
        assert response.status_code == 400
        assert response.mimetype == "text/plain"
        assert response.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("error", "page"),
    [(Unavailable(), REFUSALS[Unavailable]), (RuntimeError("broken"), STATUSES[500])],
    ids=["out of reach", "broken"],
)
def test_a_failure_to_find_out_who_asks_has_a_page_too(
    browser: Browser, monkeypatch: pytest.MonkeyPatch, error: Exception, page: ErrorPage
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    client = browser("teacher")
    monkeypatch.setattr(accounts, "person_of", fail)
    for address in ("/", "/teaching"):
        response = client.get(address)
        assert response.status_code == page.status, address
        assert Page(response.text).one("h1").text == page.heading
    assert Page(client.get("/nowhere").text).one("h1").text


def test_a_refusal_made_later_has_the_page_of_its_ancestor() -> None:
    class Stale(Conflict):
        """A conflict of a special kind."""

    assert page_of(Stale("Old.")) is REFUSALS[Conflict]


def test_a_method_that_is_not_there_is_told_with_those_that_are(browser: Browser) -> None:
    response = browser().get("/sign-out")
    assert response.status_code == 405
    assert "POST" in response.headers["Allow"]
    assert Page(response.text).one("h1").text == STATUSES[405].heading
