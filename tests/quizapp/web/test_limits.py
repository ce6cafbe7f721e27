"""Odd requests get a page that says no, and never a failure of our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask

from tests.quizapp.web.checking import CheckedClient
from tests.quizapp.web.school import School

Browser = Callable[..., CheckedClient]

HUGE = str(10**30)
ODD = [
    pytest.param("-1", id="negative"),
    pytest.param(HUGE, id="huge"),
    pytest.param("1" * 5000, id="endless"),
    pytest.param("%00", id="nul"),
    pytest.param("\x00", id="bare nul"),
    pytest.param("%ff%fe", id="no utf-8"),
    pytest.param("\ud7ff\U0001f600", id="emoji"),
    pytest.param("' OR 1=1 --", id="quotes"),
    pytest.param("../../etc/passwd", id="path"),
    pytest.param("%", id="percent"),
]
QUERIES = ("text", "state", "kind", "article", "finding", "page", "start", "end", "next", "format")
FIELDS = [
    *("do", "item", "title", "minutes", "attempts_allowed", "paging", "published", "state", "note"),
    *("stem", "key", "option-0-text", "entry-0-text", "entry-0-earliest", "difficulty", "based_on"),
    *("answer-1", "place-3-1", "go", "sequence", "name", "email", "role", "password", "old", "new"),
]


@pytest.mark.slow
@pytest.mark.parametrize("odd", ODD)
def test_odd_values_are_answered(app: Flask, browser: Browser, school: School, odd: str) -> None:
    client = browser("administrator")
    client.send(f"/quizzes/{school.one_by_one}/attempts")
    token = client.token()
    words = {"uid": school.uids["year"], "code": "BCDFGH", "kind": "choice"}
    for rule in app.url_map.iter_rules():
        if rule.endpoint in {"static", "asset", "sign_in.leave", "answering.submit"}:
            continue
        values = {name: words.get(name, "1") for name in rule.arguments}
        _, address = rule.build(values) or ("", "")
        if "GET" in (rule.methods or ()):
            response = client.get(address, query_string=dict.fromkeys(QUERIES, odd))
            assert response.status_code < 500, address
        if "POST" in (rule.methods or ()):
            fields = dict.fromkeys(FIELDS, odd) | {"csrf_token": token}
            assert client.post(address, data=fields).status_code < 500, address


@pytest.mark.parametrize(
    "address",
    [
        "/editing/items/%00",
        "/editing/items/a%00b/edit",
        "/assignments/%00",
        "/api/quizzes/1/exports/%00",
    ],
)
def test_a_nul_in_an_address_is_refused(browser: Browser, address: str) -> None:
    """PostgreSQL cannot even be asked for it."""
    assert browser("administrator").get(address).status_code == 400


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("before", ["http://[", "https://[::x]/", "//[/"])
def test_a_referrer_that_is_no_address_is_refused(
    browser: Browser, before: str, scheme: str
) -> None:
    client = browser("administrator")
    for ask, address in ((client.get, "/articles/1"), (client.post, "/language")):
        response = ask(address, headers={"Referer": before}, base_url=f"{scheme}://localhost")
        assert response.status_code == 400


@pytest.mark.parametrize("number", ["0", "2147483647", "2147483648", HUGE, "x", "1.0", "²"])
def test_numbers_of_nothing_are_not_found(browser: Browser, number: str) -> None:
    client = browser("administrator")
    for address in (
        "/quizzes/{}",
        "/attempts/{}",
        "/attempts/{}/questions/1",
        "/articles/{}",
        "/teaching/quizzes/{}",
        "/teaching/attempts/{}",
    ):
        assert client.get(address.format(number)).status_code == 404, address


def test_a_nul_is_refused_with_a_page(browser: Browser) -> None:
    response = browser().get("/sign-in?next=%00")
    assert response.status_code == 400
    assert "The request was not understood" in response.text
