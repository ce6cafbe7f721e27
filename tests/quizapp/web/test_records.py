"""An administrator's pages: links, sessions, a person's data, the audit log, health."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from quizapp.database import Database
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.school import PASSWORD, School, email

Browser = Callable[..., CheckedClient]

NEW = {"name": "Nell Grey", "email": "nell@marrow.example", "role": "teacher"}


def link_on(text: str) -> str:
    """The path of the link that a page shows."""
    (shown,) = [each.text for each in Page(text).all("code") if "/welcome/" in each.text]
    return shown.partition("localhost")[2]


def test_an_invited_person_chooses_a_password_and_signs_in(browser: Browser) -> None:
    made = browser("administrator").send("/invitations", **NEW)
    link, stranger = link_on(made.text), browser()
    assert stranger.page(link).one("h1").text == "Welcome, Nell Grey"
    weak = stranger.send(link, password="short")
    assert weak.status_code == 422
    assert "password-problem" in {each.get("id") for each in Page(weak.text).all("p")}
    stranger.send(link, password="seven quiet buoys")
    stranger.send("/sign-in", email=NEW["email"], password="seven quiet buoys")
    assert stranger.page("/teaching").one("h1").text == "Your quizzes"
    browser().page(link, status=404)


@pytest.mark.parametrize(("field", "value"), [("name", ""), ("email", "x"), ("role", "king")])
def test_a_wrong_field_of_an_invitation_is_told(browser: Browser, field: str, value: str) -> None:
    response = browser("administrator").send("/invitations", **(NEW | {field: value}))
    assert response.status_code == 422
    assert f"{field}-problem" in {each.get("id") for each in Page(response.text).all("p")}


def test_a_reset_link_ends_sessions(browser: Browser, school: School) -> None:
    teacher, person = browser("teacher"), school.people["teacher"].id
    link = link_on(browser("administrator").send(f"/people/{person}/reset").text)
    assert teacher.get("/teaching").status_code == 200
    browser().send(link, password="a lamp for the keeper")
    assert teacher.get("/teaching").location == "/sign-in?next=/teaching"
    fresh = browser()
    fresh.send("/sign-in", email=email("teacher"), password="a lamp for the keeper")
    assert fresh.get("/teaching").status_code == 200


def test_all_sessions_of_somebody_are_ended(browser: Browser, school: School) -> None:
    teacher, person = browser("teacher"), school.people["teacher"].id
    admin = browser("administrator")
    assert "goes on" in admin.page(f"/people/{person}").one("main").text
    admin.send(f"/people/{person}/sessions")
    assert "goes on" not in admin.page(f"/people/{person}").one("main").text
    assert teacher.get("/teaching").status_code == 302


def test_a_person_is_handed_out_and_erased(browser: Browser, school: School) -> None:
    admin, person = browser("administrator"), school.people["other"].id
    data = admin.get(f"/people/{person}/data")
    assert data.headers["Content-Disposition"].startswith("attachment")
    assert json.loads(data.data)["person"][0]["name"] == "Other Marrow"
    assert admin.send(f"/people/{person}/erase").status_code == 422
    assert admin.send(f"/people/{person}/erase", sure="yes").status_code == 303
    assert "Other Marrow" not in admin.page("/people").one("main").text
    admin.page(f"/people/{person}", status=404)
    again = browser().send("/sign-in", email=email("other"), password=PASSWORD)
    assert again.status_code == 401


def test_the_audit_log_is_searched_and_downloaded(browser: Browser, school: School) -> None:
    browser("editor").send(f"/editing/items/{school.uids['year']}/state", state="retired")
    admin = browser("administrator")
    page = admin.page("/audit?text=make+retired&person=editor")
    assert "Editor Marrow" in page.one("main").text
    (link,) = [each.get("href") for each in page.all("a") if "CSV" in each.text]
    assert b"make retired" in admin.get(link).data
    assert "Nothing fits" in admin.page("/audit?text=nonsense").one("main").text
    admin.page("/audit?since=soon", status=422)


def test_health_is_shown(browser: Browser, database: Database) -> None:
    page = browser("administrator").page("/health")
    assert database.engine.dialect.name in page.one("main").text.lower()


def test_the_page_of_people_leads_on(browser: Browser, school: School) -> None:
    admin = browser("administrator")
    links = {each.get("href") for each in admin.page("/people").all("a")}
    person = school.people["other"].id
    assert {f"/people/{person}", "/invitations", "/audit", "/health", "/tokens"} <= links
