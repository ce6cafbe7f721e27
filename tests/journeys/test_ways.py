"""One quiz from the sign-in to the review, by keys alone, and by single clicks alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.journeys.walking import RIGHT, events, is_saved, put_right, stand, visit
from tests.quizapp.web.school import PASSWORD, email

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

    from tests.journeys.conftest import Site

MOST_TABS = 80
HAS_FOCUS = "element => element === document.activeElement"


def tab_to(page: Page, wanted: Locator) -> None:
    """Go on with the tab key until something has the focus."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if wanted.evaluate(HAS_FOCUS):
            return
    raise AssertionError(f"the tab key never reaches {wanted}")


def follow(page: Page, wanted: Locator, key: str = "Enter") -> None:
    """Go to something by the tab key, press it, and wait for the page that it leads to."""
    tab_to(page, wanted)
    with page.expect_navigation(wait_until="load"):
        page.keyboard.press(key)


def choose(page: Page, number: int) -> None:
    """Choose an option by the arrow keys, as radio buttons want it, and wait until it is saved."""
    tab_to(page, page.get_by_role("radio").first)
    page.keyboard.press("Space")
    for _ in range(number):
        page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio").nth(number)).to_be_checked()
    is_saved(page)


def test_a_quiz_by_keys_alone(chromium: Browser, site: Site) -> None:
    with visit(chromium, site) as page:
        page.goto("/sign-in")
        tab_to(page, page.get_by_label("Email address"))
        page.keyboard.type(email("other"))
        page.keyboard.press("Tab")
        page.keyboard.type(PASSWORD)
        with page.expect_navigation(wait_until="load"):
            page.keyboard.press("Enter")
        follow(page, page.get_by_role("link", name="The light at Marrow Point"))
        follow(page, page.get_by_role("button", name="Start"))
        choose(page, 1)
        follow(page, page.get_by_role("button", name="Save and go on"))
        choose(page, 2)
        follow(page, page.get_by_role("button", name="Save and go on"))
        page.locator("fieldset.movable").wait_for()
        for place, text in enumerate(RIGHT):
            for _ in range(events(page).index(text) - place):
                move = page.get_by_role("button", name=f"Move “{text}” earlier")
                if not move.evaluate(HAS_FOCUS):
                    page.evaluate("() => document.activeElement.blur()")
                    tab_to(page, move)
                page.keyboard.press("Enter")
        if page.get_by_role("button", name="Keep this order").is_visible():
            tab_to(page, page.get_by_role("button", name="Keep this order"))
            page.keyboard.press("Enter")
        stand(page, RIGHT)
        is_saved(page)
        follow(page, page.get_by_role("button", name="Check before handing in"))
        follow(page, page.get_by_role("button", name="Hand in and see the score"))
        expect(page.get_by_role("heading", level=1)).to_have_text("Score and review")
        follow(page, page.locator("figcaption a").first)
        expect(page.locator("mark#evidence")).to_be_visible()


def test_a_quiz_by_single_clicks_alone(chromium: Browser, site: Site) -> None:
    with visit(chromium, site, "taker") as page:
        page.get_by_role("link", name="The light at Marrow Point").click()
        page.get_by_role("button", name="Start").click()
        for number in (1, 2):
            page.locator("label.option").nth(number).click()
            is_saved(page)
            page.get_by_role("button", name="Save and go on").click()
        put_right(page)
        is_saved(page)
        page.get_by_role("button", name="Check before handing in").click()
        page.get_by_role("button", name="Hand in and see the score").click()
        page.get_by_role("link", name="Question 3, right").click()
        page.get_by_text("Something is wrong with this question").last.click()
        page.get_by_label("The article does not say so").last.click()
        page.get_by_role("button", name="Tell the editors").last.click()
        page.get_by_text("Thank you. The editors will look at this question.").wait_for()
        page.get_by_role("link", name="My page").click()
        page.get_by_role("heading", name="Practise what you missed").wait_for()
