"""Coming to a quiz or a class by its code, and taking what is assigned."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import pytest

from quizapp.database import Database
from quizapp.services import classes, codes
from quizapp.storage.states import ReviewWindow
from tests.quizapp import library
from tests.quizapp.library import Given
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.forms import option
from tests.quizapp.web.school import School

Browser = Callable[..., CheckedClient]


@pytest.fixture
def given(database: Database, school: School) -> Given:
    """A quiz for everybody who has the code, guests included."""
    teacher = school.people["teacher"]
    return library.assign(
        database, teacher, school.one_by_one, guests_allowed=True, minutes=20, passing=60
    )


def test_a_guest_comes_by_a_code_and_leaves_a_name(browser: Browser, given: Given) -> None:
    client = browser()
    assert "Do you have a code?" in client.page("/").one("main").text
    found = client.send("/codes", code=f" {codes.written(given.code).lower()} ")
    assert found.location == f"/assignments/{given.code}"
    text = client.page(found.location).one("main").text
    assert "20 minutes" in text
    assert "60%" in text
    begun = client.send(f"{found.location}/attempts", name="Visiting Vera")
    assert re.fullmatch(r"/attempts/\d+", begun.location)
    teacher = browser("teacher").page(f"/teaching/assignments/{given.id}").one("main").text
    assert "Visiting Vera, since" in teacher
    assert "0 of 1 attempt handed in." in teacher
    assert "Under way" in client.page("/").one("main").text


def test_a_code_that_nothing_has_is_told_and_can_be_mended(browser: Browser) -> None:
    client = browser()
    response = client.send("/codes", code="BCD-FGX")
    assert response.status_code == 404
    page = Page(response.text)
    assert "No quiz and no class has that code." in page.one("main").text
    (field,) = [each for each in page.all("input") if each.get("name") == "code"]
    assert (field.get("value"), field.get("aria-invalid")) == ("BCD-FGX", "true")
    client.page("/assignments/BCDFGX", status=404)
    client.page("/join/BCDFGX", status=404)


def test_guessing_is_slowed_down(
    browser: Browser, given: Given, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(codes, "GUESSES", 3)
    client = browser()
    for address in ("/assignments/BBBBBB", "/join/BBBBBB", "/assignments/CCCCCC"):
        client.page(address, status=404)
    response = client.get(f"/assignments/{given.code}")
    assert response.status_code == 429
    assert int(response.headers["Retry-After"]) >= 1
    assert "codes that nothing has" in response.text


def test_a_class_is_joined_after_signing_in(
    browser: Browser, school: School, database: Database
) -> None:
    teacher = browser("teacher")
    made = teacher.send("/teaching/classes", name="History 10b").location
    text = teacher.page(made).one("main").text
    code = codes.normal(re.findall(r"[A-Z]{3}-[A-Z]{3}", text)[0])
    link = browser().send("/codes", code=code).location
    assert "Sign in to join" in browser().page(link).one("main").text
    client = browser("taker")
    assert client.send(link).location == "/"
    given = library.assign(
        database,
        school.people["teacher"],
        school.one_by_one,
        class_id=int(made.rsplit("/", 1)[1]),
    )
    home = client.page("/")
    assert "Assigned to you" in home.one("main").text
    assert f"/assignments/{given.code}" in {each.get("href") for each in home.all("a")}
    other = browser("other")
    assert other.get(f"/assignments/{given.code}").status_code == 403
    assert "Taker Marrow" in teacher.page(made).one("main").text


def test_extra_time_and_members_are_the_teachers_to_set(
    browser: Browser, school: School, database: Database
) -> None:
    teacher, taker = school.people["teacher"], school.people["taker"]
    class_id = classes.create(database, teacher, "History 10b")
    code = classes.get(database, teacher, class_id).card.code
    classes.join(database, taker, code, address="192.0.2.1")
    client, member = browser("teacher"), f"/teaching/classes/{class_id}/members/{taker.id}"
    assert client.send(member, extra_time="50", do="save").status_code == 303
    page = client.page(f"/teaching/classes/{class_id}")
    assert [
        each.get("value") for each in page.all("input") if each.get("name") == "extra_time"
    ] == ["50"]
    assert client.send(member, extra_time="much").status_code == 422
    assert client.send(member, do="remove").status_code == 303
    assert "Nobody has joined yet." in client.page(f"/teaching/classes/{class_id}").one("main").text
    client.send(f"/teaching/classes/{class_id}/joining", joining="closed")
    assert client.get(f"/teaching/classes/{class_id}/code.svg").status_code == 404
    assert client.send("/teaching/classes", name=" ").status_code == 422


@pytest.mark.parametrize(("passing", "word"), [(30, "Passed: 30%"), (34, "Not passed: 34%")])
def test_the_score_says_whether_it_passes(
    browser: Browser, school: School, database: Database, passing: int, word: str
) -> None:
    given = library.assign(
        database,
        school.people["teacher"],
        school.one_by_one,
        passing=passing,
        review=ReviewWindow.NEVER,
    )
    client = browser("taker")
    attempt = client.send(f"/assignments/{given.code}/attempts").location
    client.send(f"{attempt}/answers", **option(client.page(f"{attempt}/questions/1"), "1811"))
    client.send(f"{attempt}/submit")
    assert word in client.page(f"{attempt}/review").one("main").text
    teacher = browser("teacher")
    address = f"/teaching/quizzes/{school.one_by_one}/results?assignment="
    assert "Taker Marrow" in teacher.page(f"{address}{given.id}").one("main").text
    assert "Taker Marrow" not in teacher.page(f"{address}0").one("main").text


@pytest.mark.parametrize("window", list(ReviewWindow))
def test_the_start_page_says_when_answers_are_shown(
    browser: Browser, school: School, database: Database, window: ReviewWindow
) -> None:
    given = library.assign(
        database,
        school.people["teacher"],
        school.one_by_one,
        review=window,
        closes=database.now() + timedelta(hours=1),
    )
    text = browser("taker").page(f"/assignments/{given.code}").one("main").text
    assert ("when everybody is done" in text) is (window is ReviewWindow.AFTER_CLOSING)
    assert ("why the others are wrong" in text) is (window is ReviewWindow.AFTER_SUBMISSION)


def test_what_is_not_open_says_when_it_is(
    browser: Browser, school: School, database: Database
) -> None:
    now = database.now()
    client = browser("taker")
    later = library.assign(
        database, school.people["teacher"], school.one_by_one, opens=now + timedelta(hours=1)
    )
    assert "It opens on" in client.page(f"/assignments/{later.code}").one("main").text
    assert client.send(f"/assignments/{later.code}/attempts").status_code == 409
    closed = library.assign(
        database, school.people["teacher"], school.one_by_one, closes=now - timedelta(hours=1)
    )
    assert "This quiz closed on" in client.page(f"/assignments/{closed.code}").one("main").text
