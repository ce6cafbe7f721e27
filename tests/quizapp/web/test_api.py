"""What programs read and bring with a token, and nothing without one."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask

from questions import formats
from questions.model.wire import item_from_json
from quizapp.database import Database
from quizapp.services import sessions
from quizapp.web.api_document import OPERATIONS, SCHEMAS, document
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.school import YEAR, School

Browser = Callable[..., CheckedClient]
Header = dict[str, str]


@pytest.fixture
def token(database: Database, school: School) -> Callable[[str], Header]:
    """Makes the header of a new token of somebody."""

    def make(name: str) -> Header:
        secret = sessions.make_token(database, school.people[name], "My script")
        return {"Authorization": f"Bearer {secret}"}

    return make


Token = Callable[[str], Header]


def test_items_are_listed_and_read(browser: Browser, school: School) -> None:
    header, program = shown(browser("editor")), browser()
    listed = program.get("/api/items?kind=date&state=ready", headers=header).get_json()
    assert [each["stem"] for each in listed["items"]] == [YEAR.stem]
    assert (listed["total"], listed["after"]) == (1, "")
    found = program.get(f"/api/items/{school.uids['year']}", headers=header).get_json()
    assert item_from_json(found) == YEAR
    small = {"Authorization": header["Authorization"].replace("Bearer", "bearer")}
    assert program.get("/api/items", headers=small).status_code == 200
    missing = program.get("/api/items/unknown", headers=header)
    assert (missing.status_code, missing.get_json()) == (404, {"error": "There is no such item."})


def shown(client: CheckedClient) -> Header:
    """The header of a new token, as its page shows it once."""
    page = Page(client.send("/tokens", name="My script").text)
    (section,) = [each for each in page.all("section") if each.get("aria-label")]
    (secret,) = [each.text for each in page.all("code") if section in each.within]
    return {"Authorization": f"Bearer {secret}"}


def test_a_token_may_what_its_owner_may(browser: Browser, school: School, token: Token) -> None:
    program, teacher, stranger = browser(), token("teacher"), token("stranger")
    assert program.get("/api/items", headers=teacher).status_code == 403
    assert program.post("/api/items", data=b"{}", headers=teacher).status_code == 403
    assert program.get(f"/api/items/{school.uids['year']}", headers=teacher).status_code == 200
    for rest in ("", "/results.csv", "/figures.csv", "/exports/gift", "/exports/gift/left-out"):
        address = f"/api/quizzes/{school.one_by_one}{rest}"
        assert program.get(address, headers=teacher).status_code == 200, rest
        assert program.get(address, headers=stranger).status_code == 404, rest


def test_quizzes_are_listed_read_and_exported(
    browser: Browser, school: School, token: Token
) -> None:
    program, header = browser(), token("teacher")
    listed = program.get("/api/quizzes", headers=header).get_json()["quizzes"]
    assert {each["id"] for each in listed} == {school.one_by_one, school.all_at_once, school.hidden}
    found = program.get(f"/api/quizzes/{school.one_by_one}", headers=header).get_json()
    assert YEAR.stem in {card["stem"] for card in found["items"]}
    place = f"/api/quizzes/{school.one_by_one}/exports"
    sent = program.get(f"{place}/json", headers=header)
    assert len(formats.load(sent.data, "json").items) == found["item_count"] == 3
    assert "attachment" in sent.headers["Content-Disposition"]
    told = program.get(f"{place}/aiken/left-out", headers=header).get_json()
    assert (told["count"], len(told["left_out"])) == (2, 1)
    wrong = program.get(f"{place}/scroll", headers=header)
    assert (wrong.status_code, wrong.get_json()) == (404, {"error": "There is no format “scroll”."})


def test_results_are_tables(browser: Browser, school: School, token: Token) -> None:
    for name in ("results", "figures"):
        address = f"/api/quizzes/{school.one_by_one}/{name}.csv"
        sent = browser().get(address, headers=token("teacher"))
        assert sent.mimetype == "text/csv"
        assert sent.text.count("\n") >= 1


@pytest.mark.parametrize(
    "media_type", ["", "application/json", "application/x-www-form-urlencoded"]
)
def test_items_are_brought_after_a_dry_run(browser: Browser, token: Token, media_type: str) -> None:
    """Whatever a program calls the file: some call everything a form."""
    program, header = browser(), token("editor") | {"Content-Type": media_type}
    new = replace(YEAR, stem="In which year was the second lamp of Marrow Point lit?")
    data = formats.export([YEAR, new], "json").data
    tried = program.post("/api/items?dry_run=1", data=data, headers=header)
    assert (tried.status_code, tried.get_json()["imported"]) == (200, 0)
    assert [line["fate"] for line in tried.get_json()["items"]] == ["known", "new"]
    brought = program.post("/api/items", data=data, headers=header)
    assert (brought.status_code, brought.get_json()["imported"]) == (201, 1)
    again = program.post("/api/items", data=data, headers=header)
    assert (again.status_code, again.get_json()["imported"]) == (200, 0)
    assert [line["fate"] for line in again.get_json()["items"]] == ["known", "known"]


@pytest.mark.parametrize("query", ["", "?dry_run=1"])
def test_what_a_program_brings_leaves_the_dry_run_of_its_owner_alone(
    browser: Browser, token: Token, query: str
) -> None:
    editor, new = browser("editor"), replace(YEAR, stem="When was the bell of Marrow Point cast?")
    data = formats.export([new], "gift").data
    sent = {"csrf_token": editor.known_token(), "format": "gift"}
    trial = editor.post("/editing/import", data=sent | {"file": (io.BytesIO(data), "bell.gift")})
    assert trial.status_code == 303
    other = formats.export([replace(YEAR, stem="When did the bell crack?")], "json").data
    brought = browser().post(f"/api/items{query}", data=other, headers=token("editor"))
    assert brought.status_code in {200, 201}
    assert new.stem in editor.page(trial.location).one("main").text
    assert editor.send(trial.location).status_code == 303
    assert (
        "When was the bell of Marrow Point cast?"
        in editor.page("/editing/items?state=draft").one("main").text
    )


def test_a_program_that_asks_too_fast_is_told_when_to_go_on(
    app: Flask, browser: Browser, token: Token, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = app.extensions["quizapp"]
    slow = replace(parts, settings=replace(parts.settings, api_requests=2))
    monkeypatch.setitem(app.extensions, "quizapp", slow)
    program, header, other = browser(), token("editor"), token("editor")
    answers = [program.get("/api/items", headers=header) for _ in range(3)]
    assert [each.status_code for each in answers] == [200, 200, 429]
    assert 0 < int(answers[2].headers["Retry-After"]) <= 30
    assert "too many requests with this token" in answers[2].get_json()["error"]
    assert program.get("/api/items", headers=other).status_code == 200
    assert program.get("/api", headers=header).status_code == 200


def test_that_there_may_be_too_many_requests_is_described() -> None:
    for path in document()["paths"].values():
        for operation in path.values():
            assert "Retry-After" in operation["responses"]["429"]["headers"]


@pytest.mark.parametrize(
    ("query", "data", "problem"),
    [
        ("", b"", "The file is empty"),
        ("?format=scroll", b"x", "Choose one of the formats"),
        ("?format=moodle-xml", b"<quiz", "XML"),
        ("", b"\xff\x00", ""),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_a_sentence(
    browser: Browser, token: Token, query: str, data: bytes, problem: str
) -> None:
    sent = browser().post(f"/api/items{query}", data=data, headers=token("editor"))
    assert sent.status_code == 422
    assert problem in sent.get_json()["error"]


@pytest.mark.parametrize("value", ["", "Bearer", "Bearer x", "Basic eDp5"])
def test_without_a_token_nothing_is_told_whoever_is_signed_in(
    browser: Browser, school: School, value: str
) -> None:
    client = browser("administrator")
    for operation in OPERATIONS:
        address = "/api" + operation.path.format(
            uid=school.uids["year"], quiz_id=school.one_by_one, name="json"
        )
        response = client.open(
            address, method=operation.method.upper(), headers={"Authorization": value}
        )
        assert response.status_code == 401
        assert response.headers["WWW-Authenticate"] == "Bearer"
        assert "token" in response.get_json()["error"]


def test_a_token_that_ended_reads_nothing(browser: Browser) -> None:
    editor = browser("editor")
    header = shown(editor)
    (form,) = [each for each in editor.page("/tokens").all("form") if "/end" in each.get("action")]
    editor.send(form.get("action"))
    assert browser().get("/api/items", headers=header).status_code == 401
    assert editor.send("/tokens", name="").status_code == 422


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_what_there_is_not_is_told_to_programs_as_json(
    browser: Browser, token: Token, method: str
) -> None:
    response = browser().open("/api/weather", method=method, headers=token("editor"))
    assert response.status_code == 404
    assert "GET /api" in response.get_json()["error"]


def test_the_description_names_each_route_and_no_other(browser: Browser, app: Flask) -> None:
    told = browser().get("/api").get_json()
    assert told == json.loads(json.dumps(document()))
    routes = {
        (method.lower(), re.sub(r"<(?:int:)?(\w+)>", r"{\1}", rule.rule.removeprefix("/api")))
        for rule in app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
        if rule.endpoint.startswith("api.")
        and rule.endpoint not in {"api.description", "api.nothing"}
    }
    assert {(method, path) for path in told["paths"] for method in told["paths"][path]} == routes


def test_every_schema_that_is_named_is_described() -> None:
    named = set(re.findall(r"#/components/schemas/(\w+)", json.dumps(document())))
    assert named == set(SCHEMAS)


def test_answers_are_as_the_description_says(
    browser: Browser, school: School, token: Token
) -> None:
    program, header = browser(), token("administrator")
    places = {"uid": school.uids["year"], "quiz_id": school.one_by_one, "name": "gift"}
    for operation in OPERATIONS:
        if operation.method == "get" and operation.answer in SCHEMAS:
            answer = program.get(
                f"/api{operation.path.format(**places)}", headers=header
            ).get_json()
            assert set(answer) == set(SCHEMAS[operation.answer]["properties"]), operation.name
