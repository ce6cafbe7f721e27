"""What is assigned: from the teacher's form to a guest's score, with scripts and without."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.journeys.walking import is_saved, is_sent, sign_in, visit
from tests.quizapp.web.school import KEEPER, PASSWORD, email

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.journeys.conftest import Site


def assign(page: Page, site: Site, *, at_once: bool = False) -> str:
    """Assign the quiz that stands one question a page, and read its code off the page."""
    page.goto(f"/teaching/quizzes/{site.school.one_by_one}")
    page.get_by_role("link", name="Assign the quiz").click()
    page.get_by_label("Guests may take it without an account, by a name that they type").check()
    page.get_by_label("Minutes").fill("30")
    page.get_by_label("Percent to pass").fill("60")
    if at_once:
        page.get_by_label("As soon as an answer is checked").check()
    page.get_by_role("button", name="Assign the quiz").click()
    page.wait_for_url("**/teaching/assignments/*")
    picture = page.get_by_role("img", name="The link as a QR code")
    expect(picture).to_be_visible()
    assert picture.evaluate("image => image.decode().then(() => image.naturalWidth)") > 100
    found = re.search(r"[A-Z]{3}-[A-Z]{3}", page.locator("main").inner_text())
    assert found
    return found[0]


def come_in(page: Page, code: str, name: str) -> None:
    """Come to a quiz by its code, as a guest."""
    page.goto("/codes")
    page.get_by_label("Code").fill(code.lower())
    page.get_by_role("button", name="Open").click()
    page.get_by_label("Your name").fill(name)
    page.get_by_role("button", name="Start").click()
    page.wait_for_url("**/attempts/**")


@pytest.mark.parametrize("scripts", [True, False])
def test_a_guest_comes_by_code_checks_answers_and_passes(
    chromium: Browser, site: Site, scripts: bool
) -> None:
    with visit(chromium, site, "teacher") as page:
        code = assign(page, site, at_once=True)
        handing_out = page.url
    with visit(chromium, site, java_script_enabled=scripts) as page:
        come_in(page, code, f"Vera {scripts}")
        page.get_by_label("1811").check()
        page.get_by_role("button", name="Check this answer").click()
        expect(page.get_by_text("Your answer, right")).to_be_visible()
        page.get_by_role("button", name="Go on").click()
        page.get_by_role("button", name="Check this answer").click()
        expect(page.get_by_text("Answer the question first").first).to_be_visible()
        page.get_by_label("Edda Thorne").check()
        page.get_by_role("button", name="Check this answer").click()
        expect(page.locator("mark")).to_have_text(KEEPER.evidence[0].quote)
        page.reload()
        expect(page.get_by_text("Your answer, right")).to_be_visible()
        page.get_by_role("button", name="Check and hand in").click()
        page.get_by_role("button", name="Hand in and see the score").click()
        expect(page.locator(".score-figure")).to_contain_text("2 of 3")
        expect(page.get_by_text("Passed: 60% are needed")).to_be_visible()
    with visit(chromium, site, "teacher") as page:
        page.goto(handing_out)
        page.get_by_role("link", name="See the results").click()
        expect(page.get_by_role("rowheader", name=f"Vera {scripts}")).to_be_visible()


def test_a_checked_answer_stays_whatever_was_on_its_way(chromium: Browser, site: Site) -> None:
    """A second tab changes an answer that the first has checked: it is refused, and told."""
    with visit(chromium, site, "teacher") as page:
        code = assign(page, site, at_once=True)
    with visit(chromium, site) as page:
        come_in(page, code, "Vera")
        second = page.context.new_page()
        second.goto(page.url)
        page.get_by_label("1811").check()
        page.get_by_role("button", name="Check this answer").click()
        expect(page.get_by_text("Your answer, right")).to_be_visible()
        second.get_by_label("1823").check()
        expect(second.locator("[data-saved][data-state=refused]")).to_contain_text("was checked")
        is_sent(second)
        second.reload()
        expect(second.get_by_text("Your answer, right")).to_be_visible()


def test_a_guest_takes_the_attempt_along_into_an_account(chromium: Browser, site: Site) -> None:
    with visit(chromium, site, "teacher") as page:
        code = assign(page, site)
    with visit(chromium, site) as page:
        come_in(page, code, "Visiting Vera")
        page.get_by_label("1811").check()
        is_saved(page)
        attempt = page.url
        page.goto("/sign-in")
        page.get_by_label("Email address").fill(email("other"))
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Were these yours?")
        page.get_by_role("button", name="Yes, add them to my account").click()
        expect(page.get_by_text("1 attempt added to your account.")).to_be_visible()
        page.goto(attempt)
        expect(page.get_by_label("1811")).to_be_checked()
    with visit(chromium, site) as page:
        sign_in(page, "other")
        page.goto(attempt)
        expect(page.get_by_label("1811")).to_be_checked()
