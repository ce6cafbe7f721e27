"""An editor who corrected a key marks earlier attempts again, and their takers read why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizapp.database import Database
from quizapp.services import editing
from tests.quizapp.web.checking import CheckedClient
from tests.quizapp.web.forms import form_of, option, start
from tests.quizapp.web.school import School

Browser = Callable[..., CheckedClient]

WHY = "The log of the harbour says <1809>."


@pytest.fixture
def review(browser: Browser, database: Database, school: School) -> str:
    """The address of the review of an attempt whose first question got another key since."""
    taker = browser("taker")
    attempt = start(taker, school.one_by_one)
    chosen = option(taker.page(f"{attempt}/questions/1"), "1809")
    taker.send(f"{attempt}/answers", **chosen, go="check")
    taker.send(f"{attempt}/submit")
    editor, uid = school.people["editor"], school.uids["year"]
    detail = editing.get(database, editor, uid)
    options = tuple(replace(each, correct=each.text == "1809") for each in detail.draft.options)
    editing.save(database, editor, uid, replace(detail.draft, options=options), based_on=1)
    return f"{attempt}/review"


def test_the_page_tells_what_would_change_and_does_it(
    browser: Browser, school: School, review: str
) -> None:
    editor, address = browser("editor"), f"/editing/items/{school.uids['year']}"
    page = editor.page(address)
    assert "1 earlier attempt would get another mark" in page.one("main").text
    assert "Mark 1 earlier attempt again" in [each.text for each in page.all("button")]
    assert "Marked again" not in browser("taker").page(review).one("main").text
    sent = editor.send(f"{address}/markings", reason=WHY, based_on="2")
    assert (sent.status_code, sent.location) == (303, address)
    after = editor.page(address).one("body").text
    assert "Marked 1 attempt again." in after
    assert "earlier attempt" not in after
    told = browser("taker").page(review).one("main").text
    assert "Marked again on" in told
    assert WHY in told
    assert "Your answer, right" in told


@pytest.mark.parametrize(
    ("fields", "status"),
    [({"reason": " "}, 422), ({"reason": WHY, "based_on": "1"}, 409)],
    ids=["no reason", "an older revision"],
)
def test_what_does_not_fit_changes_nothing(
    browser: Browser, school: School, review: str, fields: dict[str, str], status: int
) -> None:
    address = f"/editing/items/{school.uids['year']}"
    assert browser("editor").send(f"{address}/markings", **fields).status_code == status
    assert "Marked again" not in browser("taker").page(review).one("main").text


def test_an_item_whose_key_is_as_it_was_offers_nothing(browser: Browser, school: School) -> None:
    editor, address = browser("editor"), f"/editing/items/{school.uids['keeper']}"
    assert "The key was corrected" not in editor.page(address).one("main").text
    assert "reason" not in form_of(editor.page(address))


@pytest.mark.parametrize("who", ["taker", "teacher"])
@pytest.mark.usefixtures("review")
def test_nobody_else_marks_again(browser: Browser, school: School, who: str) -> None:
    address = f"/editing/items/{school.uids['year']}/markings"
    assert browser(who).send(address, reason=WHY).status_code == 403


def test_attempts_that_were_asked_other_options_keep_their_marks(
    browser: Browser, database: Database, school: School, review: str
) -> None:
    editor, uid = school.people["editor"], school.uids["year"]
    detail = editing.get(database, editor, uid)
    options = tuple(
        replace(each, text=f"{each.text} or so", correct=each.text == "1823")
        for each in detail.draft.options
    )
    editing.save(database, editor, uid, replace(detail.draft, options=options), based_on=2)
    browser("editor").send(f"/editing/items/{uid}/markings", reason=WHY)
    told = browser("editor").page(f"/editing/items/{uid}").one("main").text
    assert "the newest revision cannot mark it" in told
    assert "earlier attempt again" not in told
    assert "1811 or so" not in browser("taker").page(review).one("main").text
