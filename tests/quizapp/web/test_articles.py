"""Bringing articles in the browser: read and shown first, then taken over by a job."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx
import pytest
from werkzeug.test import TestResponse

from quizapp.database import Database
from quizapp.services import building, jobs
from quizapp.services.jobs import Job
from quizapp.settings import Settings
from tests.quizapp.library import BRIDGE
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.forms import form_of
from tests.quizapp.web.school import LIGHTHOUSE, School

pytestmark = pytest.mark.slow  # the quick part has the layers around it

Browser = Callable[..., CheckedClient]

NEW = "/editing/articles/new"
TEXT = "Walter Pym built the bridge at Tarn in 1821.\n\nA storm took it in 1876."


def upload(client: CheckedClient, name: str, data: bytes, **fields: str) -> TestResponse:
    token = {"csrf_token": client.known_token(), "do": "add"}
    sent = token | fields | {"file": (io.BytesIO(data), name)}
    return client.post(NEW, data=sent, content_type="multipart/form-data")


def test_a_file_is_shown_as_it_was_read_and_then_taken_over(
    browser: Browser, database: Database, school: School, asked: list[Settings]
) -> None:
    editor = browser("editor")
    shown = upload(editor, "bridge.md", BRIDGE.encode())
    assert shown.status_code == 200
    fields = form_of(Page(shown.text))
    assert (fields["title"], fields["published"]) == ("The bridge at Tarn", "1999-05-01")
    assert "Pym died in 1834" in fields["text"]
    assert asked == []
    taken = editor.send(NEW, **(fields | {"do": "add", "licence": "CC0"}))
    assert taken.location == "/editing/articles"
    assert len(asked) == 1
    page = editor.page("/editing/articles")
    assert "The bridge at Tarn" in page.one("main").text
    assert "waits" in page.one("main").text
    (build,) = building.newest(database, school.people["editor"])
    article = building.brought(build.job)
    assert (article.licence, article.name) == ("CC0", "the-bridge-at-tarn.txt")
    assert editor.get("/editing/articles/jobs").json == {"states": f"{build.job.id}:0:False"}


def test_a_word_document_is_read(browser: Browser) -> None:
    """Its title and its paragraphs come into the form."""
    document = docx.Document()
    document.add_heading("The bridge at Tarn", 0)
    for paragraph in TEXT.split("\n\n"):
        document.add_paragraph(f"{paragraph} Nobody in the county had seen the like of it before.")
    file = io.BytesIO()
    document.save(file)
    fields = form_of(Page(upload(browser("editor"), "bridge.docx", file.getvalue()).text))
    assert fields["title"] == "The bridge at Tarn"
    assert "Walter Pym built the bridge at Tarn in 1821." in fields["text"]


def test_a_text_is_pasted(browser: Browser, asked: list[Settings]) -> None:
    editor = browser("editor")
    shown = editor.send(NEW, do="read", text=TEXT, title="The bridge", source="Gazette")
    fields = form_of(Page(shown.text))
    assert fields["text"] == TEXT
    assert fields["source"] == "Gazette"
    assert editor.send(NEW, **(fields | {"do": "add"})).status_code == 303
    assert len(asked) == 1


@pytest.mark.parametrize("name", ["", "a.exe", "../../etc/passwd", "a.html", "a.docx", "a.pdf"])
@pytest.mark.parametrize("data", [b"", b"\0" * 400, b"PK\x03\x04nothing", b"%PDF-1.7"])
def test_what_is_no_article_is_told_and_what_was_typed_stays(
    browser: Browser, asked: list[Settings], name: str, data: bytes
) -> None:
    response = upload(browser("editor"), name, data, title="The bridge")
    assert response.status_code == 422
    assert form_of(Page(response.text))["title"] == "The bridge"
    assert asked == []


def test_a_file_that_is_too_large_is_refused(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "LARGEST_FILE", 2**16)
    response = upload(browser("editor"), "a.txt", b"word " * 2**15)
    assert response.status_code == 422
    assert "The file is larger than" in response.text


def test_a_title_that_is_taken_is_told(browser: Browser) -> None:
    editor = browser("editor")
    fields = {"do": "add", "text": TEXT, "title": "The bridge"}
    assert editor.send(NEW, **(fields | {"title": ""})).status_code == 422
    assert editor.send(NEW, **(fields | {"published": "soon"})).status_code == 422
    assert editor.send(NEW, **fields).status_code == 303


def test_a_new_version_begins_with_what_is_known(browser: Browser, asked: list[Settings]) -> None:
    editor = browser("editor")
    form = editor.page(f"{NEW}?replaces=1")
    assert form.one("h1").text == "New version of an article"
    fields = form_of(form)
    assert (fields["title"], fields["text"]) == (LIGHTHOUSE.title, "")
    assert editor.send(NEW, **(fields | {"do": "add", "text": TEXT})).status_code == 303
    assert len(asked) == 1
    editor.page(f"{NEW}?replaces=99", status=404)
    assert editor.send(NEW, do="add", text=TEXT, title="A", replaces="99").status_code == 404


def test_what_broke_off_is_tried_again(
    browser: Browser, database: Database, school: School, asked: list[Settings]
) -> None:
    def breaks_off(_database: Database, _job: Job) -> str:
        raise ValueError("The model is not installed.")

    editor = browser("editor")
    number = building.again(database, school.people["editor"], 1)
    jobs.work(database, breaks_off)
    page = editor.page("/editing/articles").one("main").text
    assert "broke off" in page
    assert "The model is not installed." in page
    editor.send(f"/editing/articles/jobs/{number}/again")
    assert len(asked) == 1
    assert "broke off" not in editor.page("/editing/articles").one("main").text


def test_another_number_is_asked_for(browser: Browser, database: Database, school: School) -> None:
    editor = browser("editor")
    assert editor.send("/editing/articles/1/rebuild", seed="5").status_code == 303
    assert building.wanted(building.newest(database, school.people["editor"])[0].job) == (1, 5)
    assert editor.send("/editing/articles/1/rebuild", seed="-5").status_code == 422
