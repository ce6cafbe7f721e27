"""An administrator's page."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.school import PASSWORD, School, email

Browser = Callable[..., CheckedClient]

NEW = {
    "name": "Nell Grey",
    "email": "nell@marrow.example",
    "role": "teacher",
    "password": "seven quiet buoys",
}


def test_an_account_is_made_and_can_sign_in(browser: Browser) -> None:
    assert browser("administrator").send("/people", **NEW).status_code == 303
    client = browser()
    client.send("/sign-in", email=NEW["email"], password=NEW["password"])
    assert client.page("/teaching").one("h1").text == "Your quizzes"


@pytest.mark.parametrize(
    ("field", "value"),
    [("name", ""), ("email", "no address"), ("password", "short"), ("role", "king")],
)
def test_a_wrong_field_is_told_and_the_others_stay(
    browser: Browser, field: str, value: str
) -> None:
    response = browser("administrator").send("/people", **(NEW | {field: value}))
    assert response.status_code == 422
    page = Page(response.text)
    assert f"{field}-problem" in {each.get("id") for each in page.all("p")}
    typed = {each.get("name"): each.get("value") for each in page.all("input")}
    assert typed["password"] == ""
    kept = {"name", "email"} - {field}
    assert {name: typed[name] for name in kept} == {name: NEW[name] for name in kept}


def test_a_role_is_given(browser: Browser, school: School) -> None:
    other = browser("other")
    assert other.get("/teaching").status_code == 403
    browser("administrator").send(f"/people/{school.people['other'].id}/role", role="teacher")
    assert other.get("/teaching").location == "/sign-in?next=/teaching"
    other.send("/sign-in", email=email("other"), password=PASSWORD)
    assert other.get("/teaching").status_code == 200


def test_nobody_takes_their_own_role_away(browser: Browser, school: School) -> None:
    client = browser("administrator")
    response = client.send(f"/people/{school.people['administrator'].id}/role", role="taker")
    assert response.status_code >= 400
    assert client.get("/people").status_code == 200
