"""Reviews: the key is shown only after the reviewer's own answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.forms import option
from tests.quizapp.web.school import DRAFT, KEEPER, YEAR, School

Browser = Callable[..., CheckedClient]


@pytest.fixture
def waiting(browser: Browser, school: School) -> str:
    """The address of the review of an item that waits for the editor."""
    uid = school.uids["keeper"]
    administrator = browser("administrator")
    administrator.send(f"/editing/items/{uid}/state", state="in_review")
    editor = str(school.people["editor"].id)
    administrator.send(f"/editing/items/{uid}/reviewer", reviewer=editor)
    return f"/editing/review/{uid}"


def test_the_key_is_not_sent_before_the_answer(browser: Browser, waiting: str) -> None:
    editor = browser("editor")
    assert KEEPER.stem in editor.page("/editing/review").one("main").text
    asked = editor.get(waiting).text
    for secret in ("what the article says", "another place in the story", "The keeper at that"):
        assert secret not in asked
    assert editor.get(f"{waiting}/key").location == waiting


@pytest.mark.parametrize(
    ("answer", "told"),
    [("Edda Thorne", "Chose the key"), ("Ivo Lund", "Did not choose the key")],
)
def test_an_answer_is_compared_with_the_key(
    browser: Browser, waiting: str, answer: str, told: str
) -> None:
    editor = browser("editor")
    page = editor.page(waiting)
    response = editor.send(waiting, revision="1", note="Hm.", **option(page, answer))
    outcome = editor.page(response.location)
    assert told in outcome.one("main").text
    assert [each.text for each in outcome.all("mark")] == [
        "The keeper at that time was Edda Thorne"
    ]
    disputed = editor.page("/editing/disputes").one("main").text
    assert (KEEPER.stem in disputed) is (told != "Chose the key")
    assert KEEPER.stem not in editor.page("/editing/review").one("main").text
    assert editor.get(waiting).status_code == 409
    assert "Hm." in editor.page(waiting.replace("review", "items")).one("main").text


def test_a_question_that_cannot_be_answered_is_disputed(browser: Browser, waiting: str) -> None:
    editor = browser("editor")
    editor.send(waiting, revision="1", verdict="several", note="Two were keepers.")
    assert "Two were keepers." in editor.page("/editing/disputes").one("main").text
    listed = editor.page("/editing/items?disputed=1")
    assert [each.text for each in listed.all("a") if each.get("class") == "pick-stem"] == [
        KEEPER.stem
    ]


def test_no_answer_is_told_and_an_older_revision_is_a_conflict(
    browser: Browser, waiting: str
) -> None:
    editor = browser("editor")
    empty = editor.send(waiting, revision="1")
    assert empty.status_code == 422
    assert "Choose an answer" in Page(empty.text).one("main").text
    fields = option(editor.page(waiting), "Edda Thorne")
    assert editor.send(waiting, revision="7", **fields).status_code == 409


def test_comments_are_said_and_settled(browser: Browser, school: School) -> None:
    editor, address = browser("editor"), f"/editing/items/{school.uids['year']}"
    editor.send(f"{address}/comments", comment="Is 1809 not right as well? <b>")
    assert "Is 1809 not right as well? <b>" in editor.page(address).one("main").text
    listed = editor.page("/editing/items?commented=1").one("main").text
    assert YEAR.stem in listed
    assert DRAFT.stem not in listed
    other = browser("administrator")
    (form,) = [each for each in other.page(address).all("form") if "settle" in each.get("action")]
    other.send(form.get("action"))
    assert "Settled by Administrator Marrow" in editor.page(address).one("main").text
    assert YEAR.stem not in editor.page("/editing/items?commented=1").one("main").text
    assert editor.send(f"{address}/comments", comment=" ").status_code == 422
    keeper = f"/editing/items/{school.uids['keeper']}"
    assert other.send(form.get("action").replace(address, keeper)).status_code == 404


def test_only_editors_review(browser: Browser, school: School) -> None:
    taker = str(school.people["taker"].id)
    address = f"/editing/items/{school.uids['year']}/reviewer"
    assert browser("editor").send(address, reviewer=taker).status_code == 422


def test_one_question_after_the_other_is_reviewed(
    browser: Browser, school: School, waiting: str
) -> None:
    editor = browser("editor")
    other = f"/editing/items/{school.uids['year']}"
    browser("administrator").send(f"{other}/state", state="in_review")
    assert editor.get("/editing/review/next").location == waiting
    page = editor.page(waiting)
    editor.send(waiting, revision="1", **option(page, "Edda Thorne"))
    keeper = waiting.replace("review", "items")
    moved = editor.send(f"{keeper}/state", state="ready", based_on="1", then="review")
    assert moved.location == "/editing/review/next"
    assert editor.get(moved.location).location == other.replace("items", "review")
    editor.send(f"{other}/state", state="ready")
    assert editor.get(moved.location).location == "/editing/review"
