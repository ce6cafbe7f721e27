"""What programs read with a token, and nothing without one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.model.wire import item_from_json
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.school import YEAR, School

Browser = Callable[..., CheckedClient]


def made(client: CheckedClient) -> dict[str, str]:
    """The header of a new token."""
    page = Page(client.send("/tokens", name="My script").text)
    (section,) = [each for each in page.all("section") if each.get("aria-label")]
    (secret,) = [each.text for each in page.all("code") if section in each.within]
    return {"Authorization": f"Bearer {secret}"}


def test_items_are_listed_and_read(browser: Browser, school: School) -> None:
    header, program = made(browser("editor")), browser()
    listed = program.get("/api/items?kind=date&state=ready", headers=header).json
    assert [each["stem"] for each in listed["items"]] == [YEAR.stem]
    assert (listed["total"], listed["after"]) == (1, "")
    found = program.get(f"/api/items/{school.uids['year']}", headers=header).json
    assert item_from_json(found) == YEAR
    missing = program.get("/api/items/unknown", headers=header)
    assert (missing.status_code, missing.json) == (404, {"error": "There is no such item."})


def test_a_token_may_what_its_owner_may(browser: Browser, school: School) -> None:
    header = made(browser("teacher"))
    assert browser().get("/api/items", headers=header).status_code == 403
    assert browser().get(f"/api/items/{school.uids['year']}", headers=header).status_code == 200


@pytest.mark.parametrize("value", ["", "Bearer", "Bearer x", "Basic eDp5"])
def test_without_a_token_nothing_is_read_whoever_is_signed_in(
    browser: Browser, school: School, value: str
) -> None:
    for address in ("/api/items", f"/api/items/{school.uids['year']}"):
        response = browser("administrator").get(address, headers={"Authorization": value})
        assert response.status_code == 401
        assert "token" in response.json["error"]


def test_a_token_that_ended_reads_nothing(browser: Browser) -> None:
    editor = browser("editor")
    header = made(editor)
    (form,) = [each for each in editor.page("/tokens").all("form") if "/end" in each.get("action")]
    editor.send(form.get("action"))
    assert browser().get("/api/items", headers=header).status_code == 401
    assert editor.send("/tokens", name="").status_code == 422
