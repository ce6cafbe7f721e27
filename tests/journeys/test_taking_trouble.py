"""What can go wrong while somebody answers: lost networks, crossed saves, time that runs out."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from playwright.sync_api import expect
from sqlmodel import update

from quizapp.database import Database
from quizapp.storage.rows import AttemptRow
from tests.journeys.walking import events, is_saved, is_sent, stand, start, visit
from tests.quizapp import library
from tests.quizapp.web.school import PASSWORD, email

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.journeys.conftest import Site


def test_a_network_that_is_gone_for_half_a_minute_loses_nothing(
    chromium: Browser, site: Site
) -> None:
    with visit(chromium, site, "stranger") as page:
        page.clock.install()
        start(page, site.school.all_at_once)
        saved = page.locator("[data-saved]")
        page.get_by_label("1811").check()
        is_saved(page)
        page.context.set_offline(True)
        page.get_by_label("Edda Thorne").check()
        page.locator("[data-saved][data-state=waiting]").wait_for()
        # The browser tries again after 2, 4, 8 and 16 seconds, and in vain.
        for seconds in (2, 4, 8, 16):
            page.clock.run_for(seconds * 1000)
            page.locator("[data-saved][data-state=waiting]").wait_for()
        page.get_by_label("1823").check()
        expect(saved).to_contain_text("Waiting to send. Your answer is kept in this browser.")
        page.context.set_offline(False)
        is_saved(page)
        is_sent(page)
        page.reload()
        expect(page.get_by_label("1823")).to_be_checked()
        expect(page.get_by_label("Edda Thorne")).to_be_checked()


def try_again(page: Page) -> None:
    """Let the page send what waits, without the pause that has grown with each try in vain."""
    page.evaluate("dispatchEvent(new Event('online'))")


def test_an_order_that_waits_to_be_sent_stands_there_after_a_reload(
    chromium: Browser, site: Site
) -> None:
    with visit(chromium, site) as page:
        start(page, site.school.all_at_once)
        before = events(page)
        page.route("**/answers/*", lambda route: route.abort())
        page.get_by_role("button", name=f"Move “{before[3]}” earlier").press("Home")
        expected = [before[3], *before[:3]]
        stand(page, expected)
        page.locator("[data-saved][data-state=waiting]").wait_for()
        page.reload()
        stand(page, expected)
        page.unroute("**/answers/*")
        try_again(page)
        is_sent(page)
        page.reload()
        stand(page, expected)


def refused(page: Page) -> None:
    """Wait until the page says that its answer is not the newest."""
    told = page.locator("[data-saved][data-state=refused]")
    expect(told).to_contain_text("A newer answer, given elsewhere, is kept.")


def test_crossed_saves_of_two_tabs_end_with_the_newest_answer(
    chromium: Browser, site: Site
) -> None:
    """The tabs share what waits: the second gives a newer answer before the first was sent."""
    with visit(chromium, site) as page:
        start(page, site.school.all_at_once)
        second = page.context.new_page()
        second.goto(page.url)
        page.route("**/answers/1", lambda route: route.abort())
        page.get_by_label("1809").check()
        page.locator("[data-saved][data-state=waiting]").wait_for()
        second.route("**/answers/1", lambda route: route.abort())
        second.get_by_label("1829").check()
        refused(page)
        # The first tab sends what the second gave, too; what it was told of its own stays.
        with page.expect_event("requestfailed"):
            try_again(page)
        refused(page)
        second.unroute("**/answers/1")
        try_again(second)
        is_saved(second)
        refused(page)
        page.reload()
        expect(page.get_by_label("1829")).to_be_checked()


def test_crossed_saves_of_two_devices_end_with_the_newest_answer(
    chromium: Browser, site: Site
) -> None:
    """The first device answers earlier, and its answer arrives later."""
    with visit(chromium, site, "editor") as first, visit(chromium, site, "editor") as second:
        start(first, site.school.all_at_once)
        start(second, site.school.all_at_once)
        first.route("**/answers/1", lambda route: route.abort())
        first.get_by_label("1809").check()
        first.locator("[data-saved][data-state=waiting]").wait_for()
        second.get_by_label("1829").check()
        is_saved(second)
        first.unroute("**/answers/1")
        try_again(first)
        refused(first)
        first.reload()
        expect(first.get_by_label("1829")).to_be_checked()


def attempt_of(page: Page) -> int:
    """The number of the attempt on the page."""
    return int(page.url.split("/attempts/")[1].split("/")[0].split("#")[0])


def end_at(site: Site, attempt: int, minutes: float) -> None:
    """Let the time of an attempt be over so many minutes from now."""
    database = Database(f"sqlite:///{site.folder / 'school.db'}")
    moment = database.now() + timedelta(minutes=minutes)
    with database.write() as session:
        query = update(AttemptRow).where(AttemptRow.id == attempt)
        session.exec(query.values(deadline_at=moment, started_at=moment - timedelta(hours=1)))
    database.close()


def test_time_that_runs_out_while_one_answers_keeps_what_was_answered(
    chromium: Browser, site: Site
) -> None:
    """The last answer is still on its way when the clock of the page reaches its end."""
    database = Database(f"sqlite:///{site.folder / 'school.db'}")
    teacher = site.school.people["teacher"]
    given = library.assign(database, teacher, site.school.all_at_once, minutes=60)
    database.close()
    with visit(chromium, site, "taker") as page:
        page.clock.install()
        page.goto(f"/assignments/{given.code}")
        page.get_by_role("button", name="Start").click()
        page.wait_for_url("**/attempts/*")
        attempt = attempt_of(page)
        expect(page.locator("[data-seconds-left]")).to_contain_text("minutes left")
        page.route("**/answers/1", lambda route: route.abort())
        page.get_by_label("1811").check()
        page.locator("[data-saved][data-state=waiting]").wait_for()
        page.unroute("**/answers/1")
        page.clock.fast_forward(61 * 60 * 1000)
        page.wait_for_url("**/check")
        is_sent(page)
        end_at(site, attempt, minutes=-5)
        page.get_by_role("button", name="Hand in and see the score").click()
        page.wait_for_url("**/review")
        expect(page.locator(".score-figure")).to_contain_text("1 of 3")


def test_an_attempt_that_ran_out_meanwhile_is_closed_with_what_was_saved(
    chromium: Browser, site: Site
) -> None:
    with visit(chromium, site, "taker") as page:
        start(page, site.school.all_at_once)
        page.get_by_label("1811").check()
        is_saved(page)
        end_at(site, attempt_of(page), minutes=-5)
        page.get_by_label("1823").check()
        expect(page.locator("[data-saved][data-state=refused]")).to_be_visible()
        page.reload()
        page.wait_for_url("**/review")
        expect(page.locator(".score-figure")).to_contain_text("1 of 3")


def test_without_scripts_an_answer_survives_the_end_of_the_session(
    chromium: Browser, site: Site
) -> None:
    with visit(chromium, site, "other", java_script_enabled=False) as page:
        start(page, site.school.one_by_one)
        attempt = page.url
        page.get_by_label("1811").check()
        page.context.clear_cookies()
        page.get_by_role("button", name="Save and go on").click()
        expect(page.get_by_text("Your answer is kept")).to_be_visible()
        page.get_by_label("Email address").fill(email("other"))
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_text("The answer that you had sent is saved now.")).to_be_visible()
        page.goto(attempt)
        expect(page.get_by_label("1811")).to_be_checked()


def test_the_way_back_after_handing_in_leads_to_the_score(chromium: Browser, site: Site) -> None:
    with visit(chromium, site) as page:
        start(page, site.school.all_at_once)
        page.get_by_label("1811").check()
        is_saved(page)
        page.get_by_role("button", name="Check before handing in").click()
        page.get_by_role("button", name="Hand in and see the score").click()
        page.wait_for_url("**/review")
        for _ in range(2):
            page.go_back()
            page.wait_for_url("**/review")
            expect(page.locator(".score-figure")).to_contain_text("1 of 3")
