"""A teacher assigns a quiz with a form, hands out its code, and gives more time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from lxml import etree

from quizapp.database import Database
from quizapp.services import assigned, assigning, classes
from tests.quizapp import library
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.school import School

Browser = Callable[..., CheckedClient]

FIELDS = {
    "class_id": "",
    "guests_allowed": "yes",
    "attempts_allowed": "2",
    "minutes": "25",
    "passing": "70",
    "feedback": "at_once",
    "review": "after_closing",
    "opens": "2031-05-04T09:30",
    "closes": "2031-05-05T17:00",
    "zone": "Asia/Tokyo",
}


def values(page: Page) -> dict[str, str]:
    """What the fields of a form hold."""
    fields = [each for each in page.all("input") if each.get("name") in FIELDS]
    typed = [each for each in fields if each.get("type") not in {"radio", "checkbox"}]
    ticked = [each for each in fields if "checked" in each.attributes]
    selects = {
        select.get("name"): option.get("value")
        for select in page.all("select")
        for option in page.all("option")
        if select in option.within and "selected" in option.attributes
    }
    return {each.get("name"): each.get("value") for each in [*typed, *ticked]} | selects


def test_an_assignment_is_made_shown_and_changed(browser: Browser, school: School) -> None:
    client = browser("teacher")
    form = f"/teaching/quizzes/{school.one_by_one}/assignments/new"
    assert values(client.page(form))["attempts_allowed"] == "1"
    made = client.send(form, **FIELDS).location
    text = client.page(made).one("main").text
    for words in (
        "25 minutes",
        "2 attempts",
        "70% to pass",
        "shown: After closing",
        "Open to guests",
    ):
        assert words in text
    assert values(client.page(f"{made}/edit")) == {
        name: value for name, value in FIELDS.items() if name != "class_id"
    }
    assert client.send(f"{made}/edit", **FIELDS | {"minutes": "30"}).location == made
    assert "30 minutes" in client.page(made).one("main").text
    quiz = client.page(f"/teaching/quizzes/{school.one_by_one}").one("main").text
    assert "By code, code" in quiz


def test_a_quiz_that_is_open_for_practice_is_not_assigned_unawares(
    browser: Browser, school: School
) -> None:
    client = browser("teacher")
    quiz = f"/teaching/quizzes/{school.one_by_one}"
    warning = "whoever practises it sees the right answers at once"
    assert warning not in client.page(quiz).one("main").text
    assert warning in client.page(f"{quiz}/assignments/new").one("main").text
    client.send(f"{quiz}/assignments/new", **FIELDS)
    assert warning in client.page(quiz).one("main").text
    client.send(f"{quiz}/published")
    assert warning not in client.page(quiz).one("main").text
    assert warning not in client.page(f"{quiz}/assignments/new").one("main").text


def test_moments_are_typed_and_shown_in_the_zone_of_the_teacher(
    browser: Browser, school: School, database: Database
) -> None:
    client = browser("teacher")
    made = client.send(f"/teaching/quizzes/{school.one_by_one}/assignments/new", **FIELDS).location
    code = assigning.get(database, school.people["teacher"], int(made.rsplit("/", 1)[1])).code
    terms = assigned.card(database, school.people["taker"], code, address="192.0.2.1")
    assert terms.opens == datetime(2031, 5, 4, 0, 30, tzinfo=UTC)
    assert "Opens 4 May 2031, 09:30 Japan Standard Time" in client.page(made).one("main").text
    client.set_cookie("zone", "Europe/Berlin")
    assert "Opens 4 May 2031, 02:30 CEST" in client.page(made).one("main").text
    there = values(client.page(f"{made}/edit"))
    assert (there["opens"], there["zone"]) == ("2031-05-04T02:30", "Europe/Berlin")
    client.set_cookie("zone", "../../etc/passwd")
    assert "Opens 4 May 2031, 00:30 UTC" in client.page(made).one("main").text


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"minutes": "soon"}, "Minutes: “soon” is no whole number"),
        ({"closes": "tomorrow"}, "“tomorrow” is no moment"),
        ({"closes": "2031-05-04T09:00"}, "It should close later than it opens."),
        ({"closes": ""}, "A review after closing needs a moment when it closes."),
        ({"passing": "101"}, "A score to pass is 1 to 100 percent"),
        ({"class_id": "7"}, "Choose one of your classes"),
        ({"zone": "Atlantis/City"}, "Choose one of the time zones"),
        (
            {"zone": "Europe/Berlin", "opens": "2031-03-30T02:30"},
            "In Europe/Berlin the clocks skip “2031-03-30T02:30”.",
        ),
        ({"feedback": "never"}, "Feedback: choose one of what the page offers."),
        ({"review": "now"}, "Review: choose one of what the page offers."),
    ],
)
def test_a_wrong_field_is_told_and_nothing_is_lost(
    browser: Browser, school: School, changed: dict[str, str], problem: str
) -> None:
    client = browser("teacher")
    form = f"/teaching/quizzes/{school.one_by_one}/assignments/new"
    response = client.send(form, **FIELDS | changed)
    assert response.status_code == 422
    page = Page(response.text)
    assert problem in page.one("main").text
    unknown = {"zone"} if "Atlantis" in changed.get("zone", "") else set()
    kept = {
        name: value
        for name, value in (FIELDS | changed).items()
        if name not in {"class_id", *unknown, *(set(changed) & {"feedback", "review"})}
    }
    assert kept.items() <= values(page).items()


def test_the_link_is_drawn_as_a_qr_code(
    browser: Browser, school: School, database: Database
) -> None:
    teacher = school.people["teacher"]
    given = library.assign(database, teacher, school.one_by_one)
    class_id = classes.create(database, teacher, "History 10b")
    client = browser("teacher")
    drawings = [
        client.get(f"/teaching/assignments/{given.id}/code.svg"),
        client.get(f"/teaching/classes/{class_id}/code.svg"),
    ]
    for drawing in drawings:
        assert drawing.mimetype == "image/svg+xml"
        root = etree.fromstring(drawing.data)
        assert etree.QName(root).localname == "svg"
        assert {etree.QName(each).localname for each in root.iter()} <= {"svg", "path", "g"}
    assert drawings[0].data != drawings[1].data
    page = client.page(f"/teaching/assignments/{given.id}")
    assert [each.get("alt") for each in page.all("img")] == ["The link as a QR code"]
    assert f"http://localhost/assignments/{given.code}" in page.one("main").text


def test_somebody_who_is_at_it_is_given_more_time(
    browser: Browser, school: School, database: Database
) -> None:
    teacher, taker = school.people["teacher"], school.people["taker"]
    given = library.assign(database, teacher, school.one_by_one, minutes=20)
    attempt = assigned.start(database, taker, given.code, address="192.0.2.1")
    client, address = browser("teacher"), f"/teaching/attempts/{attempt}/minutes"
    assert (
        "More minutes for Taker Marrow"
        in client.page(f"/teaching/assignments/{given.id}").one("main").text
    )
    back = client.send(address, minutes="5", assignment=str(given.id))
    assert back.location == f"/teaching/assignments/{given.id}"
    assert client.send(address, minutes="5").location == "/teaching"
    for wrong in ("0", "many", "99999"):
        assert client.send(address, minutes=wrong).status_code == 422
