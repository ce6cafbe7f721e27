"""Two people at the same thing: nothing typed is lost, and each learns what the other did."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from quizapp.database import Database
from quizapp.services import classes, teaching
from quizapp.services.teaching import QuizDraft
from tests.journeys.walking import visit
from tests.quizapp.web.school import PASSWORD, email

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.journeys.conftest import Site

PHONE = {"viewport": {"width": 320, "height": 640}}


@pytest.fixture
def quiz(site: Site) -> int:
    """A quiz of two questions."""
    database = Database(f"sqlite:///{site.folder / 'school.db'}")
    uids = tuple(site.school.uids[name] for name in ("year", "keeper"))
    draft = QuizDraft(title="Lights", item_uids=uids, minutes=15)
    try:
        return teaching.create_quiz(database, site.school.people["teacher"], draft)
    finally:
        database.close()


@pytest.fixture
def group(site: Site) -> int:
    """A class."""
    database = Database(f"sqlite:///{site.folder / 'school.db'}")
    try:
        return classes.create(database, site.school.people["teacher"], "Class 7b")
    finally:
        database.close()


def save(page: Page) -> None:
    """Press the button that saves; Enter would look for more questions."""
    page.locator("button[value=save]").click()


def test_two_change_a_quiz_and_both_changes_are_kept(
    chromium: Browser, site: Site, quiz: int
) -> None:
    address = f"/teaching/quizzes/{quiz}/edit"
    with (
        visit(chromium, site, "teacher", **PHONE) as page,
        visit(chromium, site, "administrator") as other,
    ):
        page.goto(address)
        other.goto(address)
        other.get_by_label("Title").fill("Lights at sea")
        other.get_by_label("Minutes").fill("30")
        save(other)
        expect(other.get_by_text("The quiz is saved.")).to_be_visible()

        page.get_by_label("Title").fill("Lighthouses")
        page.get_by_label("What it is about").fill("Read chapter two first.")
        save(page)
        theirs = page.get_by_role("region", name="What Administrator Marrow saved meanwhile")
        expect(theirs).to_contain_text("Lights at sea")
        expect(theirs).to_contain_text("Lighthouses")
        expect(theirs).not_to_contain_text("Read chapter two first.")
        expect(page.get_by_label("Title")).to_have_value("Lighthouses")
        expect(page.get_by_label("Minutes")).to_have_value("30")
        save(page)
        expect(page.get_by_text("The quiz is saved.")).to_be_visible()
        page.goto(address)
        expect(page.get_by_label("Title")).to_have_value("Lighthouses")
        expect(page.get_by_label("What it is about")).to_have_value("Read chapter two first.")
        expect(page.get_by_label("Minutes")).to_have_value("30")


def test_two_pick_other_questions_and_one_reads_german(
    chromium: Browser, site: Site, quiz: int
) -> None:
    address = f"/teaching/quizzes/{quiz}/edit"
    with (
        visit(chromium, site, "teacher") as page,
        visit(chromium, site, "administrator") as other,
    ):
        page.context.add_cookies([{"name": "language", "value": "de", "url": site.address}])
        page.goto(address)
        other.goto(address)
        other.get_by_role("checkbox", name=re.compile("In which year")).uncheck()
        save(other)
        expect(other.get_by_text("The quiz is saved.")).to_be_visible()

        page.get_by_role("checkbox", name=re.compile("Who kept the light")).uncheck()
        save(page)
        theirs = page.get_by_role(
            "region", name="Was Administrator Marrow inzwischen gespeichert hat"
        )
        expect(theirs).to_contain_text("Von euch beiden geändert")
        expect(theirs.get_by_text("nur hier")).to_have_count(2)
        expect(page.get_by_role("checkbox", name=re.compile("In which year"))).to_be_checked()


def test_a_code_that_was_just_given_out_is_not_replaced(
    chromium: Browser, site: Site, group: int
) -> None:
    address = f"/teaching/classes/{group}"
    with (
        visit(chromium, site, "teacher") as page,
        visit(chromium, site, "administrator") as other,
    ):
        page.goto(address)
        other.goto(address)
        other.get_by_role("button", name="Make another code").click()
        expect(other.get_by_text("There is a new code to join with.")).to_be_visible()
        given = other.locator("dl.to-read-out dd").inner_text()
        page.get_by_role("button", name="Make another code").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Somebody was faster")
        page.goto(address)
        expect(page.locator("dl.to-read-out dd")).to_have_text(given)


def test_a_quiz_typed_while_the_session_ended_is_sent_again(
    chromium: Browser, site: Site, quiz: int
) -> None:
    with visit(chromium, site, "teacher", **PHONE) as page:
        page.goto(f"/teaching/quizzes/{quiz}/edit")
        page.get_by_label("Title").fill("Lights of the north")
        page.get_by_label("What it is about").fill("Read chapter one.\nThen chapter two.")
        page.context.clear_cookies(name="session")
        save(page)
        expect(page.get_by_text("What you typed is kept")).to_be_visible()
        page.get_by_label("Email address").fill(email("teacher"))
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_role("heading", name="Not saved yet")).to_be_visible()
        page.get_by_role("button", name="Send it again").click()
        expect(page.get_by_text("The quiz is saved.")).to_be_visible()
        page.goto(f"/teaching/quizzes/{quiz}/edit")
        expect(page.get_by_label("What it is about")).to_have_value(
            "Read chapter one.\nThen chapter two."
        )
