"""Every page fits a small phone, in both colour schemes, and its targets can be hit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest

from questions.model.wire import item_id
from quizapp.database import Database
from quizapp.storage.states import Role
from tests.journeys.walking import start, visit
from tests.quizapp import library

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

    from tests.journeys.conftest import Site

SMALLEST_TARGET = 24

STAFF_PAGES = [
    "/",
    "/password",
    "/attempts",
    "/teaching",
    "/teaching/quizzes/new",
    "/teaching/quizzes/{quiz}",
    "/teaching/quizzes/{quiz}/edit",
    "/teaching/quizzes/{quiz}/results",
    "/teaching/quizzes/{quiz}/results/{uid}",
    "/teaching/items/{uid}",
    "/editing/items",
    "/editing/items/{uid}",
    "/editing/items/{uid}/edit",
    "/editing/items/{uid}/preview",
    "/editing/items/{uid}/revisions",
    "/people",
    "/nowhere",
]

TOO_WIDE = """() => document.documentElement.scrollWidth > innerWidth
  ? [...document.querySelectorAll("body *")]
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
      .map((each) => each.outerHTML.slice(0, 120))
  : []"""

TOO_SMALL = """(least) => [...document.querySelectorAll("a, button, input, select, summary")]
  .filter((each) => {
    const target = each.closest("label") ?? each;
    const inSentence = each.matches("p a, li a, td a, th a, figcaption a");
    const box = target.getBoundingClientRect();
    const shown = each.checkVisibility() && box.width > 1 && each.type !== "hidden";
    return shown && !inSentence && (box.width < least || box.height < least);
  })
  .map((each) => each.outerHTML.slice(0, 120))"""

COVERED = """() => {
  const focused = document.activeElement;
  const foot = document.querySelector(".pinned").getBoundingClientRect();
  const box = focused.getBoundingClientRect();
  const hidden = !focused.closest(".pinned") && box.top >= foot.top && box.bottom <= foot.bottom;
  return hidden ? focused.outerHTML : "";
}"""


def look_at(page: Page) -> None:
    """See that nothing hangs over the edge and nothing is too small to hit."""
    assert page.evaluate(TOO_WIDE) == [], page.url
    assert page.evaluate(TOO_SMALL, SMALLEST_TARGET) == [], page.url


def lead_on(page: Page, control: Locator) -> None:
    """Click, wait for the page that it leads to, and look at that."""
    with page.expect_navigation(wait_until="load"):
        control.click()
    look_at(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_of_the_staff_fits(chromium: Browser, site: Site, scheme: str) -> None:
    phone = {"viewport": {"width": 320, "height": 640}, "color_scheme": scheme}
    places = {"quiz": site.school.one_by_one, "uid": site.school.uids["order"]}
    with visit(chromium, site, "administrator", **phone) as page:
        for address in STAFF_PAGES:
            page.goto(address.format(**places))
            look_at(page)


@pytest.mark.parametrize("scripts", [True, False])
def test_every_page_of_a_taker_fits(chromium: Browser, site: Site, scripts: bool) -> None:
    phone = {"viewport": {"width": 320, "height": 640}, "java_script_enabled": scripts}
    with visit(chromium, site, "taker", **phone) as page:
        page.goto(f"/quizzes/{site.school.one_by_one}")
        look_at(page)
        start(page, site.school.one_by_one)
        look_at(page)
        for name in ("Save and go on", "Save and go on", "Check before handing in"):
            lead_on(page, page.get_by_role("button", name=name))
        lead_on(page, page.get_by_role("button", name="Hand in and see the score"))
        lead_on(page, page.locator("figcaption a").first)
        start(page, site.school.all_at_once)
        look_at(page)


LONG = "Rindfleischetikettierungsüberwachung" * 6
ARABIC = "متى أضاءت المنارة لأول مرة فوق الصخور؟"


@pytest.fixture(scope="module")
def awkward(site: Site) -> int:
    """A quiz for guests whose words are long without a break, or run from the right."""
    database = Database(f"sqlite:///{site.folder / 'school.db'}")
    items = [
        library.choice(f"Who built the {LONG}?", LONG + " & <i>Söhne</i>"),
        library.choice(ARABIC, "المهندس"),
    ]
    try:
        library.load(database, items)
        teacher = library.enrol(database, Role.TEACHER, "awkward")
        uids = [item_id(item) for item in items]
        return library.set_quiz(database, teacher, uids, guests_allowed=True)
    finally:
        database.close()


@pytest.mark.parametrize("media", ["screen", "print"])
def test_long_words_and_words_from_the_right_fit(
    chromium: Browser, site: Site, awkward: int, media: Literal["screen", "print"]
) -> None:
    with visit(chromium, site, viewport={"width": 320, "height": 640}) as page:
        start(page, awkward)
        page.emulate_media(media=media)
        attempt = page.url.split("/questions")[0]
        for number in (1, 2):
            page.goto(f"{attempt}/questions/{number}")
            look_at(page)
        assert page.locator("legend").evaluate("(it) => getComputedStyle(it).direction") == "rtl"
        page.emulate_media(media="screen")  # buttons are not printed
        page.goto(f"{attempt}/check")
        page.get_by_role("button", name="Hand in and see the score").click()
        page.wait_for_url("**/review")
        page.emulate_media(media=media)
        look_at(page)
        assert page.locator("#stem-2").evaluate("(it) => getComputedStyle(it).direction") == "rtl"


def test_nothing_moves_for_whoever_wants_no_motion(chromium: Browser, site: Site) -> None:
    moving = """() => [...document.querySelectorAll("*")].filter((each) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
      return parseFloat(transitionDuration) || animationName !== "none"
        || scrollBehavior === "smooth";
    }).map((each) => each.outerHTML.slice(0, 80))"""
    with visit(chromium, site, reduced_motion="reduce") as page:
        start(page, site.school.all_at_once)
        assert page.evaluate(moving) == []


def test_what_has_the_focus_is_never_hidden_by_the_foot(chromium: Browser, site: Site) -> None:
    # Without smooth scrolling: a page on its way to what has the focus would still hide it.
    still = {"viewport": {"width": 320, "height": 640}, "reduced_motion": "reduce"}
    with visit(chromium, site, **still) as page:
        start(page, site.school.all_at_once)
        covered = []
        for _ in range(30):
            page.keyboard.press("Tab")
            covered.append(page.evaluate(COVERED))
        assert [each for each in covered if each] == []


def test_the_focus_is_seen(chromium: Browser, site: Site) -> None:
    with visit(chromium, site) as page:
        page.goto("/sign-in")
        seen = set()
        for _ in range(6):
            page.keyboard.press("Tab")
            seen.add(page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
        assert seen == {"solid"}
        page.goto("/")
        page.keyboard.press("Tab")
        assert page.evaluate("() => document.activeElement.textContent") == "Skip to the content"
        assert page.evaluate("() => document.activeElement.getBoundingClientRect().top >= 0")
