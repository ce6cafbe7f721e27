"""Signing in and out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.database import Database
from quizapp.services import classes
from tests.quizapp import library
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.school import PASSWORD, School, email

Browser = Callable[..., CheckedClient]


def test_signing_in_leads_back_to_the_page_that_asked_for_it(browser: Browser) -> None:
    client = browser()
    asked = client.get("/editing/items?state=ready").location
    assert asked == "/sign-in?next=/editing/items?state%3Dready"
    field = next(each for each in client.page(asked).all("input") if each.get("name") == "next")
    response = client.send(
        "/sign-in", email=email("editor"), password=PASSWORD, next=field.get("value")
    )
    assert response.location == "/editing/items?state=ready"


def test_signing_in_leads_back_to_the_page_of_a_form(
    browser: Browser, database: Database, school: School
) -> None:
    """Of a form that was sent while nobody was signed in: its own page, or the one it stands on."""
    teacher = school.people["teacher"]
    quiz, group = school.one_by_one, classes.create(database, teacher, "7b")
    code = library.assign(database, teacher, quiz, guests_allowed=False).code
    joining = classes.get(database, teacher, group).card.code
    for sent, page in (
        (f"/quizzes/{quiz}/attempts", f"/quizzes/{quiz}"),
        (f"/assignments/{code}/attempts", f"/assignments/{code}"),
        (f"/join/{joining}", f"/join/{joining}"),
        (f"/teaching/quizzes/{quiz}/edit", f"/teaching/quizzes/{quiz}/edit"),
        ("/attempts/1/submit", "/attempts/1"),
    ):
        assert browser().send(sent).location == f"/sign-in?next={page}"


def test_signing_in_never_leads_to_another_site(browser: Browser) -> None:
    response = browser().send(
        "/sign-in", email=email("taker"), password=PASSWORD, next="//evil.test/"
    )
    assert response.location == "/"


@pytest.mark.parametrize("address", [email("taker"), "nobody@marrow.example", "", "a b"])
def test_wrong_credentials_are_told_in_the_same_words(browser: Browser, address: str) -> None:
    response = browser().send("/sign-in", email=address, password="not this one")
    assert response.status_code == 401
    page = Page(response.text)
    (problem,) = [each for each in page.all("p") if each.get("role") == "alert"]
    assert problem.text == "The email address and the password do not belong together."


def test_too_many_failures_are_slowed_down_with_a_message(browser: Browser) -> None:
    client = browser()
    token = client.token()
    fields = {"csrf_token": token, "email": email("taker"), "password": "not this one"}
    statuses = [client.post("/sign-in", data=fields).status_code for _ in range(12)]
    assert statuses[0] == 401
    assert statuses[-1] == 429
    last = client.post("/sign-in", data=fields)
    assert int(last.headers["Retry-After"]) > 0
    assert "too many failed sign-ins" in Page(last.text).one("main").text


def test_the_session_is_renewed_at_sign_in(browser: Browser) -> None:
    client = browser()
    token = client.token()
    with client.session_transaction() as session:
        session["planted"] = "by somebody else"
        before = session["csrf_token"]
    client.post(
        "/sign-in", data={"csrf_token": token, "email": email("taker"), "password": PASSWORD}
    )
    client.page("/")
    with client.session_transaction() as session:
        assert "planted" not in session
        assert session["csrf_token"] != before


def test_a_changed_password_ends_the_other_sessions(browser: Browser) -> None:
    here, there = browser("taker"), browser("taker")
    response = here.send("/password", old=PASSWORD, new="a quieter harbour at dusk")
    assert response.status_code == 303
    assert here.page("/attempts").one("h1").text == "My page"
    assert there.get("/attempts").location == "/sign-in?next=/attempts"


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [("wrong", "a quieter harbour at dusk", "old"), (PASSWORD, "short", "new")],
)
def test_a_refused_password_is_told_at_its_field(
    browser: Browser, old: str, new: str, field: str
) -> None:
    response = browser("taker").send("/password", old=old, new=new)
    assert response.status_code == 422
    (wrong,) = [e for e in Page(response.text).all("input") if e.get("aria-invalid")]
    assert wrong.get("name") == field


def test_what_people_call_themselves_is_shown_as_words(browser: Browser, school: School) -> None:
    client = browser()
    client.send(f"/quizzes/{school.all_at_once}/attempts", name="<script>alert(1)</script>")
    page = browser("teacher").page(f"/teaching/quizzes/{school.all_at_once}/results")
    assert "<script>alert(1)</script>" in page.one("main").text
