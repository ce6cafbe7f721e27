"""A student takes a quiz: with scripts and without, by keys alone, through crashes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.journeys.walking import (
    RIGHT,
    events,
    is_saved,
    is_sent,
    put_right,
    sign_in,
    stand,
    start,
    visit,
)
from tests.quizapp.web.school import KEEPER, YEAR

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Route

    from tests.journeys.conftest import Site


def test_a_quiz_from_start_to_review(chromium: Browser, site: Site) -> None:
    with visit(chromium, site, "taker") as page:
        page.get_by_role("link", name="The light at Marrow Point").click()
        page.get_by_role("button", name="Start").click()
        page.get_by_label("1811").check()
        is_saved(page)
        page.get_by_role("button", name="Save and go on").click()
        page.get_by_label("Bram Collis").check()
        page.get_by_role("button", name="Save and go on").click()
        put_right(page)
        is_saved(page)
        page.get_by_role("button", name="Check before handing in").click()
        expect(page.get_by_text("Every question has an answer.")).to_be_visible()
        page.get_by_role("button", name="Hand in and see the score").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Score and review")
        expect(page.locator(".score-figure")).to_contain_text("2 of 3")
        wrong = page.locator("#question-2")
        expect(wrong.get_by_text("Your answer, wrong")).to_be_visible()
        expect(wrong.get_by_text("Bram Collis has another place in the story.")).to_be_visible()
        expect(wrong.locator("mark")).to_have_text(KEEPER.evidence[0].quote)
        expect(page.locator(".moment-date")).to_have_text(["1811", "1823", "1866", "1984"])
        wrong.get_by_role("link", name="The lighthouse of Marrow Point").click()
        mark = page.locator("mark#evidence")
        expect(mark).to_have_text(KEEPER.evidence[0].quote)
        expect(mark).to_be_in_viewport()


def test_the_same_way_with_scripts_off(chromium: Browser, site: Site) -> None:
    with visit(chromium, site, "other", java_script_enabled=False) as page:
        start(page, site.school.one_by_one)
        page.get_by_label("1811").check()
        page.get_by_role("button", name="Save and go on").click()
        page.get_by_label("Edda Thorne").check()
        page.get_by_role("button", name="Save and go on").click()
        for text, place in zip(RIGHT, "1123", strict=True):
            page.get_by_label(f"Place of “{text}”").select_option(place)
        page.get_by_role("button", name="Check before handing in").click()
        expect(page.get_by_role("alert")).to_contain_text("Two events cannot share a place")
        expect(page.get_by_label(f"Place of “{RIGHT[3]}”")).to_have_value("3")
        for text, place in zip(RIGHT, "1234", strict=True):
            page.get_by_label(f"Place of “{text}”").select_option(place)
        page.get_by_role("button", name="Check before handing in").click()
        page.get_by_role("button", name="Hand in and see the score").click()
        expect(page.locator(".score-figure")).to_contain_text("3 of 3")
        expect(page.locator("mark").first).to_be_visible()


def test_an_order_is_given_by_keys_alone_and_announced(chromium: Browser, site: Site) -> None:
    with visit(chromium, site) as page:
        start(page, site.school.all_at_once)
        before = events(page)
        keep = page.get_by_role("button", name="Keep this order")
        status = page.locator("[data-announce]")
        expect(status).to_have_attribute("role", "status")
        move = page.get_by_role("button", name=f"Move “{before[2]}” earlier")
        page.locator("label.option").last.get_by_role("radio").focus()
        for _ in range(40):
            page.keyboard.press("Tab")
            if move.evaluate("button => button === document.activeElement"):
                break
        page.keyboard.press("Enter")
        stand(page, [before[0], before[2], before[1], before[3]])
        expect(status).to_have_text(f"“{before[2]}”: position 2 of 4.")
        expect(move).to_be_focused()
        page.keyboard.press("ArrowUp")
        stand(page, [before[2], before[0], before[1], before[3]])
        page.keyboard.press("ArrowUp")
        expect(status).to_have_text(f"“{before[2]}” is already first.")
        page.keyboard.press("End")
        stand(page, [before[0], before[1], before[3], before[2]])
        expect(move).to_be_focused()
        page.get_by_role("button", name="Undo").press("Enter")
        stand(page, [before[2], before[0], before[1], before[3]])
        page.get_by_role("button", name="Clear my answer").press("Enter")
        stand(page, before)
        expect(keep).to_be_focused()
        keep.press("Enter")
        is_saved(page)
        page.reload()
        stand(page, before)
        expect(page.locator("fieldset.ordering.answered")).to_have_count(1)


def test_an_order_can_be_dragged(chromium: Browser, site: Site) -> None:
    with visit(chromium, site, has_touch=False, reduced_motion="reduce") as page:
        start(page, site.school.all_at_once)
        before = events(page)
        rows = page.locator("li.event")
        grip = rows.nth(3).locator("[data-handle]")
        grip.scroll_into_view_if_needed()
        held, target = grip.bounding_box(), rows.nth(0).bounding_box()
        assert held
        assert target
        page.mouse.move(held["x"] + 8, held["y"] + held["height"] / 2)
        page.mouse.down()
        page.mouse.move(held["x"] + 8, target["y"] + 4, steps=12)
        page.mouse.up()
        stand(page, [before[3], *before[:3]])
        is_saved(page)
        page.reload()
        stand(page, [before[3], *before[:3]])


def test_a_reload_in_mid_quiz_loses_nothing(chromium: Browser, site: Site) -> None:
    with visit(chromium, site, "editor") as page:
        start(page, site.school.all_at_once)
        page.get_by_label("1811").check()
        page.get_by_label("Edda Thorne").check()
        put_right(page)
        is_saved(page)
        page.reload()
        expect(page.get_by_label("1811")).to_be_checked()
        expect(page.get_by_label("Edda Thorne")).to_be_checked()
        stand(page, RIGHT)


def test_an_answer_given_before_the_scripts_arrive_is_saved(chromium: Browser, site: Site) -> None:
    with visit(chromium, site) as page:
        held: list[Route] = []
        page.route("**/js/taking.js", lambda route: held.append(route))  # noqa: PLW0108 - wrapped
        page.goto(f"/quizzes/{site.school.all_at_once}")
        page.get_by_role("button", name="Start").click(no_wait_after=True)
        page.get_by_label("1811").check()
        while not held:
            page.wait_for_timeout(50)
        held[0].continue_()
        is_saved(page)
        page.unroute("**/js/taking.js")
        page.reload()
        expect(page.get_by_label("1811")).to_be_checked()


def test_a_lost_network_is_told_and_made_up_for(chromium: Browser, site: Site) -> None:
    with visit(chromium, site, "stranger") as page:
        start(page, site.school.all_at_once)
        page.context.set_offline(True)
        page.get_by_label("1811").check()
        page.locator("[data-saved][data-state=waiting]").wait_for()
        expect(page.locator("[data-saved]")).to_contain_text("Waiting to send")
        page.get_by_label("1823").check()
        page.context.set_offline(False)
        is_saved(page)
        page.reload()
        expect(page.get_by_label("1823")).to_be_checked()


def test_a_server_that_dies_in_mid_quiz_costs_no_answer(chromium: Browser, site: Site) -> None:
    with visit(chromium, site, "administrator") as page:
        start(page, site.school.all_at_once)
        page.get_by_label("1811").check()
        is_saved(page)
        site.kill()
        page.get_by_label("Edda Thorne").check()
        page.locator("[data-saved][data-state=waiting]").wait_for()
        site.start()
        page.reload()
        is_sent(page)
        page.reload()
        expect(page.get_by_label("1811")).to_be_checked()
        expect(page.get_by_label("Edda Thorne")).to_be_checked()


def test_who_is_signed_out_in_mid_quiz_keeps_the_answer(chromium: Browser, site: Site) -> None:
    with visit(chromium, site, "other") as page:
        start(page, site.school.all_at_once)
        attempt = page.url
        page.context.clear_cookies()
        page.get_by_label("1811").check()
        page.locator("[data-saved][data-state=refused]").wait_for()
        expect(page.locator("[data-saved]")).to_contain_text("signed out")
        sign_in(page, "other")
        page.goto(attempt)
        is_saved(page)
        page.reload()
        expect(page.get_by_label("1811")).to_be_checked()


def test_handing_in_twice_gives_one_score(chromium: Browser, site: Site) -> None:
    with visit(chromium, site) as page:
        start(page, site.school.all_at_once)
        page.get_by_label("1811").check()
        page.get_by_role("button", name="Check before handing in").click()
        page.get_by_role("button", name="Hand in and see the score").dblclick()
        page.wait_for_url("**/review")
        score = page.locator(".score-figure").inner_text()
        page.go_back()
        page.wait_for_url("**/review")
        expect(page.locator(".score-figure")).to_have_text(score)
        page.goto("/attempts")
        expect(page.locator("tbody tr")).to_have_count(1)


def test_two_tabs_agree_on_the_newest_answer(chromium: Browser, site: Site) -> None:
    with visit(chromium, site) as page:
        start(page, site.school.all_at_once)
        second = page.context.new_page()
        second.goto(page.url)
        second.get_by_label("1809").check()
        is_saved(second)
        page.get_by_label("1823").check()
        is_saved(page)
        second.reload()
        expect(second.get_by_label("1823")).to_be_checked()


def test_an_attempt_goes_on_in_another_browser(chromium: Browser, site: Site) -> None:
    with visit(chromium, site, "teacher") as page:
        start(page, site.school.one_by_one)
        page.get_by_label("1811").check()
        is_saved(page)
    with visit(chromium, site) as page:
        sign_in(page, "teacher")
        start(page, site.school.one_by_one)
        expect(page.get_by_role("heading", level=1)).to_have_text("Question 2 of 3")
        page.get_by_role("button", name=re.compile("Question 1, answered")).click()
        expect(page.get_by_label("1811")).to_be_checked()
        expect(page.locator("legend")).to_have_text(YEAR.stem)


@pytest.mark.parametrize("scripts", [True, False])
def test_one_question_a_page_can_be_left_and_found_again(
    chromium: Browser, site: Site, scripts: bool
) -> None:
    with visit(chromium, site, "taker", java_script_enabled=scripts) as page:
        start(page, site.school.one_by_one)
        page.get_by_label("1829").check()
        page.get_by_role("button", name="Check and hand in").click()
        expect(page.get_by_text("2 questions have no answer yet.")).to_be_visible()
        page.get_by_role("link", name=re.compile(re.escape(YEAR.stem))).click()
        expect(page.get_by_label("1829")).to_be_checked()
        page.get_by_role("button", name="Check and hand in").click()
        page.get_by_role("button", name="Hand in and see the score").click()
        expect(page.locator(".score-figure")).to_contain_text("0 of 3")
