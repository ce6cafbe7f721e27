"""Late work on the pages: its terms, the warning before it, and what it cost afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from quizapp.database import Database
from tests.quizapp import library
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.forms import option
from tests.quizapp.web.school import School

Browser = Callable[..., CheckedClient]

FIELDS = {
    "attempts_allowed": "1",
    "opens": "2031-05-04T08:00",
    "due": "2031-05-06T08:00",
    "closes": "2031-05-09T08:00",
    "late_percent": "15",
    "zone": "UTC",
}


def typed(page: Page) -> dict[str, str]:
    """What the fields of a form hold."""
    return {each.get("name"): each.get("value") for each in page.all("input")}


def assign(browser: Browser, school: School, **fields: str) -> str:
    """Send the form of an assignment; where its page is."""
    address = f"/teaching/quizzes/{school.one_by_one}/assignments/new"
    return browser("teacher").send(address, **(FIELDS | fields)).location


def test_the_terms_of_late_work_are_typed_shown_and_changed(
    browser: Browser, school: School
) -> None:
    client = browser("teacher")
    address = assign(browser, school)
    words = client.page(address).one("main").text
    assert "Late from 6 May 2031, 08:00" in words
    assert "15% of the points a day" in words
    kept = typed(client.page(f"{address}/edit"))
    assert (kept["due"], kept["late_percent"]) == ("2031-05-06T08:00", "15")
    client.send(f"{address}/edit", **(FIELDS | {"late_percent": ""}))
    words = client.page(address).one("main").text
    assert "Late from" in words
    assert "of the points a day" not in words


def test_a_teacher_is_warned_where_the_key_is_told_before_late_work_comes(
    browser: Browser, school: School
) -> None:
    client, warning = browser("teacher"), "whoever hands in first sees the right answers at once"
    address = assign(browser, school)
    assert warning in client.page(address).one("main").text
    client.send(f"{address}/edit", **(FIELDS | {"review": "after_closing"}))
    assert warning not in client.page(address).one("main").text


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"due": "2031-05-10T08:00"}, "It should be due before it closes"),
        ({"due": ""}, "A deduction needs a moment from which on work is late."),
        ({"due": "soon"}, "“soon” is no moment"),
        ({"late_percent": "101"}, "A deduction is 1 to 100 percent a day, or none."),
        ({"late_percent": "some"}, "Deduction a day: “some” is no whole number"),
    ],
)
def test_a_wrong_field_is_told_and_nothing_is_lost(
    browser: Browser, school: School, wrong: dict[str, str], said: str
) -> None:
    address = f"/teaching/quizzes/{school.one_by_one}/assignments/new"
    response = browser("teacher").send(address, **(FIELDS | wrong))
    assert response.status_code == 422
    page = Page(response.text)
    assert said in page.one("main").text
    kept = typed(page)
    for name, value in (FIELDS | wrong).items():
        assert name in {"zone"} or kept[name] in {value, ""}


def test_who_is_late_is_warned_and_told_what_it_cost(
    browser: Browser, school: School, database: Database
) -> None:
    now = datetime.now(UTC)
    given = library.assign(
        database,
        school.people["teacher"],
        school.one_by_one,
        due=now - timedelta(hours=30),
        closes=now + timedelta(days=3),
        late_percent=10,
    )
    taker = browser("taker")
    words = taker.page(f"/assignments/{given.code}").one("main").text
    assert "What is handed in now is late." in words
    assert "Each day that has begun costs 10% of the points." in words
    attempt = taker.send(f"/assignments/{given.code}/attempts").location
    taker.send(f"{attempt}/answers", **option(taker.page(f"{attempt}/questions/1"), "1811"))
    taker.send(f"{attempt}/submit")
    words = taker.page(f"{attempt}/review").one("main").text
    assert "2 days late: 20% of the points are deducted" in words
    assert "0.4 of 3" in words
    results = browser("teacher").page(f"/teaching/quizzes/{school.one_by_one}/results")
    (row,) = [each for each in results.all("tr") if "Taker Marrow" in each.text]
    assert "2 days late" in row.text
    assert "0.4 of 3" in row.text
