"""The pages of an import: a file, what would become of it, and the import."""

from __future__ import annotations

import json
from collections.abc import Callable
from io import BytesIO

import pytest

from questions import formats
from quizapp.web import limits
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.school import DRAFT, KEEPER, choice

Browser = Callable[..., CheckedClient]

NEW = choice("date", "When was the stone laid?", "1823", ("1811", "1829", "1866"), "in 1823")


def send(client: CheckedClient, data: bytes, name: str) -> str:
    """Send a file, and tell the address of its dry run."""
    fields = {
        "format": name,
        "file": (BytesIO(data), "questions.txt"),
        "csrf_token": client.token(),
    }
    response = client.post("/editing/import", data=fields, content_type="multipart/form-data")
    assert response.status_code == 303, response.text
    return response.location


def test_a_file_is_judged_and_imported(browser: Browser) -> None:
    editor = browser("editor")
    address = send(editor, formats.export([KEEPER, NEW], "json").data, "json")
    page = editor.page(address)
    rows = [row.text for row in page.all("tr")][1:]
    assert ["New" in row for row in rows] == [False, True]
    assert "In the bank already" in rows[0]
    assert NEW.stem not in editor.page("/editing/items").one("main").text
    assert editor.send(address).location == "/editing/items?state=draft"
    listed = editor.page("/editing/items?state=draft").one("main").text
    assert NEW.stem in listed
    assert DRAFT.stem in listed
    assert editor.send(address).status_code == 404


def test_lines_that_cannot_be_read_are_told_with_their_place(browser: Browser) -> None:
    gift = b"::a:: Who was it? {=Ann ~Bob ~Cy}\n\n::b:: True or not? {T}\n\n::c:: Broken {=\n"
    page = browser("editor").page(send(browser("editor"), gift, "gift"))
    rows = [row.text for row in page.all("tr")][1:]
    assert "New" in rows[0]
    assert all("line" in row for row in rows[1:])
    assert len(rows) == 3


def test_what_cannot_be_read_can_be_kept_whole(browser: Browser) -> None:
    editor, essay = browser("editor"), f"::a:: Why? {{}} // {'x' * 300}"
    address = send(editor, essay.encode(), "gift")
    assert f"{address}/unread" in [link.get("href") for link in editor.page(address).all("a")]
    (record,) = map(json.loads, editor.get(f"{address}/unread").text.splitlines())
    assert (record["place"], record["source"]) == ("line 1", essay)
    assert browser("teacher").get(f"{address}/unread").status_code in (403, 404)


def test_a_file_of_something_else_is_told(browser: Browser) -> None:
    client = browser("editor")
    fields = {
        "format": "moodle-xml",
        "file": (BytesIO(b"\xff\xfe"), "x"),
        "csrf_token": client.token(),
    }
    response = client.post("/editing/import", data=fields, content_type="multipart/form-data")
    assert response.status_code == 422
    assert "file-problem" in {each.get("id") for each in Page(response.text).all("p")}


def test_a_file_beyond_the_limit_is_refused(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "LARGEST_UPLOAD", 50_000)
    client = browser("editor")
    data = b"x" * 50_000
    fields = {"format": "gift", "file": (BytesIO(data), "x"), "csrf_token": client.token()}
    response = client.post("/editing/import", data=fields, content_type="multipart/form-data")
    assert response.status_code == 413


def test_a_template_comes_as_a_file(browser: Browser) -> None:
    response = browser("editor").get("/editing/import/template?format=csv")
    assert response.headers["Content-Disposition"].startswith("attachment")
    assert b"Quern" in response.data
