"""A teacher makes a quiz of items, downloads it, and reads the results."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.journeys.walking import is_saved, start, visit
from tests.quizapp.web.school import KEEPER, ORDER

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.journeys.conftest import Site


def downloaded(page: Page, name: str) -> bytes:
    """What a link downloads."""
    with page.expect_download() as waiting:
        page.get_by_role("link", name=re.compile(name)).click()
    return Path(waiting.value.path()).read_bytes()


def sent(page: Page, name: str) -> bytes:
    """What the page for downloads sends in the format of that name."""
    page.get_by_label("Where do they go?").select_option(name)
    page.get_by_role("button", name="Show what goes along").click()
    page.wait_for_url(re.compile(f"format={name}"))
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download", exact=True).click()
    return Path(waiting.value.path()).read_bytes()


def show_kind(page: Page, kind: str) -> None:
    """Have the items of a kind listed, and wait for the page that lists them."""
    page.get_by_label("Kind").select_option(kind)
    with page.expect_navigation():
        page.get_by_role("button", name="Show what fits").last.click()


def test_a_quiz_is_made_downloaded_taken_and_looked_at(chromium: Browser, site: Site) -> None:
    with visit(chromium, site, "teacher") as page:
        page.get_by_role("link", name="Teaching").click()
        page.get_by_role("link", name="Make a quiz").click()
        show_kind(page, "ordering")
        page.get_by_label(ORDER.stem).check()
        show_kind(page, "person")
        expect(page.get_by_label(ORDER.stem)).to_be_checked()
        page.get_by_label(KEEPER.stem).check()
        page.get_by_label("Title").fill("Keepers & machines")
        page.get_by_label("Guests may take it").check()
        page.get_by_role("button", name="Make the quiz").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Keepers & machines")
        quiz_id = int(re.sub(r".*/", "", page.url))
        page.get_by_role("link", name="Download the questions").click()
        held = json.dumps(json.loads(sent(page, "json")), ensure_ascii=False)
        assert KEEPER.stem in held
        assert ORDER.stem in held
        rows = csv.reader(io.StringIO(sent(page, "csv").decode("utf-8-sig")))
        assert KEEPER.stem in {cell for row in rows for cell in row}

        with visit(chromium, site) as guest:
            guest.goto(f"/quizzes/{quiz_id}")
            guest.get_by_label("Your name").fill("Pip Sandoval")
            start_button = guest.get_by_role("button", name="Start")
            start_button.click()
            guest.get_by_role("button", name=re.compile("Question 2")).click()
            guest.get_by_label("Edda Thorne").check()
            guest.get_by_role("button", name="Check before handing in").click()
            guest.get_by_role("button", name="Hand in and see the score").click()
            guest.wait_for_url("**/review")

        page.goto(f"/teaching/quizzes/{quiz_id}/results")
        row = page.get_by_role("row", name=re.compile("Pip Sandoval"))
        expect(row).to_contain_text("1 of 2")
        asked = page.get_by_role("row", name=re.compile(re.escape(KEEPER.stem)))
        expect(asked).to_contain_text("100%")
        row.get_by_role("link", name="Pip Sandoval").click()
        expect(page.get_by_text("Your answer, right")).to_be_visible()
        page.goto(f"/teaching/quizzes/{quiz_id}/results")
        assert "Pip Sandoval" in downloaded(page, "Attempts as CSV").decode("utf-8-sig")


def test_time_that_runs_out_ends_the_questions(chromium: Browser, site: Site) -> None:
    with visit(chromium, site, "teacher") as page:
        page.goto(f"/teaching/quizzes/{site.school.all_at_once}/edit")
        page.get_by_label("Minutes").fill("1")
        page.get_by_role("button", name="Save the quiz").click()
        page.wait_for_url(f"**/teaching/quizzes/{site.school.all_at_once}")
        with visit(chromium, site) as taker:
            taker.clock.install()
            start(taker, site.school.all_at_once)
            taker.get_by_label("1811").check()
            is_saved(taker)
            clock = taker.locator("[data-seconds-left]")
            expect(clock).to_have_text(re.compile(r"^(60|[1-5]?\d) seconds left\.$"))
            taker.clock.fast_forward(61_000)
            taker.wait_for_url("**/check")


def test_an_edited_stem_is_new_for_others_and_old_for_who_had_begun(
    chromium: Browser, site: Site
) -> None:
    new = "Who looked after the light of Marrow Point in 1866?"
    with visit(chromium, site, "taker") as taker, visit(chromium, site, "editor") as editor:
        start(taker, site.school.one_by_one)
        taker.get_by_role("button", name="Save and go on").click()
        expect(taker.locator("legend")).to_have_text(KEEPER.stem)
        attempt = taker.url
        editor.get_by_role("link", name="Question bank").click()
        editor.get_by_role("link", name=KEEPER.stem).click()
        editor.get_by_role("link", name="Edit", exact=True).click()
        editor.get_by_label("Question", exact=True).fill(new)
        editor.get_by_label("Why you change it").fill("Says when")
        with editor.expect_navigation():
            editor.get_by_role("button", name="Check without saving").click()
        seen = editor.get_by_role("region", name="As a taker sees it")
        expect(seen.locator("legend")).to_have_text(new)
        expect(editor.locator("legend.stem")).to_have_count(1)
        editor.get_by_role("button", name="Save", exact=True).click()
        expect(editor.get_by_role("heading", level=1)).to_have_text(new)
        taker.goto(attempt)
        expect(taker.locator("legend")).to_have_text(KEEPER.stem)
        taker.get_by_role("button", name="Check and hand in").click()
        taker.get_by_role("button", name="Hand in and see the score").click()
        expect(taker.locator("#stem-2")).to_have_text(KEEPER.stem)
        start(editor, site.school.one_by_one)
        editor.get_by_role("button", name="Save and go on").click()
        expect(editor.locator("legend")).to_have_text(new)


def test_moments_are_typed_in_the_zone_of_the_browser(chromium: Browser, site: Site) -> None:
    quiz = f"/teaching/quizzes/{site.school.one_by_one}"
    with visit(chromium, site, "teacher", timezone_id="Asia/Tokyo", locale="en-GB") as page:
        page.wait_for_function("() => document.cookie.includes('zone=')")
        page.goto(f"{quiz}/assignments/new")
        expect(page.locator("#zone")).to_have_value("Asia/Tokyo")
        page.locator("#opens").fill("2031-05-04T09:30")
        page.get_by_role("button", name="Assign the quiz").click()
        page.get_by_text("4 May 2031, 09:30").wait_for()
        moment = page.locator("main time").first
        expect(moment).to_have_attribute("datetime", "2031-05-04T00:30:00+00:00")
