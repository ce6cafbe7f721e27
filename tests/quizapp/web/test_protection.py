"""What protects every route: headers, tokens against forgery, and GET that changes nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import MetaData, Table, inspect, select

from quizapp.database import Database
from quizapp.services import taking
from quizapp.storage.rows import AssignmentRow, ClassRow
from quizapp.storage.states import Feedback, ReviewWindow
from quizapp.web.headers import CONTENT_SECURITY_POLICY, SECURITY_HEADERS
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.school import School

pytestmark = pytest.mark.slow

Browser = Callable[..., CheckedClient]

ADDRESSES = {
    "attempt_id": "1",
    "number": "1",
    "quiz_id": "1",
    "article_id": "1",
    "answer_id": "1",
    "person_id": "1",
    "assignment_id": "1",
    "class_id": "1",
    "code": "BCDFGH",
    "filename": "css/page.css",
    "kind": "choice",
}
A_NUMBER_OR_A_SECRET = "1"


def every_address(app: Flask, uid: str, method: str) -> list[str]:
    """An address for every route that takes a method."""
    addresses = []
    for rule in app.url_map.iter_rules():
        if method in (rule.methods or ()):
            known = ADDRESSES | {"uid": uid}
            values = {name: known.get(name, A_NUMBER_OR_A_SECRET) for name in rule.arguments}
            _, address = rule.build(values) or ("", "")
            addresses.append(address)
    return sorted(addresses)


def test_every_response_carries_the_security_headers(
    app: Flask, browser: Browser, school: School
) -> None:
    client = browser("administrator")
    seen = set()
    for method in ("GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD"):
        for address in [*every_address(app, school.uids["year"], "GET"), "/nowhere", "/static/no"]:
            response = client.open(address, method=method)
            seen.add(response.status_code)
            for name, value in SECURITY_HEADERS.items():
                assert response.headers[name] == value, (method, address, name)
            static = address.startswith(("/static/", "/assets/"))
            assert static or response.headers["Cache-Control"] == "no-store", (method, address)
            assert "ETag" not in response.headers or static, (method, address)
    assert {200, 400, 404, 405} <= seen


def test_no_policy_lets_inline_code_in() -> None:
    assert "unsafe" not in CONTENT_SECURITY_POLICY
    assert CONTENT_SECURITY_POLICY.startswith("default-src 'none'")


def test_a_failure_of_our_own_has_a_page_and_the_headers_too(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr(taking, "list_quizzes", break_down)
    response = browser().get("/")
    assert response.status_code == 500
    assert "boom" not in response.text
    assert Page(response.text).one("h1").text == "Something broke on our side"
    assert response.headers["Content-Security-Policy"] == CONTENT_SECURITY_POLICY


def test_a_form_without_its_token_changes_nothing(
    app: Flask, browser: Browser, school: School, database: Database
) -> None:
    client = browser("administrator")
    before = contents(database)
    for address in every_address(app, school.uids["year"], "POST"):
        # Programs show a token of another kind, which no browser sends unasked.
        status, told = (401, "Bearer") if address.startswith("/api/") else (400, "another place")
        for fields in ({}, {"csrf_token": "forged"}):
            response = client.post(address, data=fields)
            assert response.status_code == status, address
            assert told in response.text, address
    assert contents(database) == before


def test_looking_changes_nothing(
    app: Flask, browser: Browser, school: School, database: Database
) -> None:
    assign(database, school)
    attempt_id = taking.start(database, school.people["administrator"], school.one_by_one)
    assert attempt_id == int(ADDRESSES["attempt_id"])
    client = browser("administrator")
    before = contents(database)
    for address in every_address(app, school.uids["year"], "GET"):
        client.get(address)
    assert contents(database) == before


def test_a_body_that_is_too_large_is_refused_with_a_page(browser: Browser) -> None:
    client = browser("teacher")
    response = client.post("/teaching/quizzes/new", data={"title": "x" * 2**21})
    assert response.status_code == 413
    assert "That is too large" in response.text


def test_cookies_are_out_of_reach_of_scripts_and_other_sites(browser: Browser) -> None:
    cookie = browser().get("/sign-in").headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


@pytest.mark.parametrize("secure", [True, False])
def test_strict_transport_is_asked_for_over_https_only(browser: Browser, secure: bool) -> None:
    response = browser().get("/", base_url="https://localhost" if secure else "http://localhost")
    assert ("Strict-Transport-Security" in response.headers) is secure


def assign(database: Database, school: School) -> None:
    """Make the assignment and the class that the addresses speak of."""
    owner = school.people["teacher"].id
    with database.write() as session:
        session.add(ClassRow(name="History 10b", owner_id=owner, code=ADDRESSES["code"]))
        session.add(
            AssignmentRow(
                quiz_id=school.one_by_one,
                code=ADDRESSES["code"],
                feedback=Feedback.AT_ONCE,
                review=ReviewWindow.NEVER,
                made_at=database.now(),
            )
        )


def contents(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """All that the database holds, apart from when a session was last used."""
    with database.read() as session:
        names = inspect(session.connection()).get_table_names()
        tables = [Table(name, MetaData(), autoload_with=session.connection()) for name in names]
        return {
            table.name: [tuple(row) for row in session.connection().execute(select(table))]
            for table in tables
            if table.name != "sign_in"
        }
