"""WCAG 2.2 AA by axe-core: no violation on any page, in either colour scheme, on a small phone.

Rules see no page that is wider than the phone, so that is looked for as well.
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.journeys import scenes
from tests.journeys.scenes import Scene
from tests.journeys.test_looks import TOO_WIDE
from tests.journeys.walking import PATIENCE, sign_in

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.journeys.conftest import Site

PHONE = {"width": 320, "height": 640}
SCHEMES = ("light", "dark")
PEOPLE = (None, "taker", "other", "teacher", "stranger", "editor", "administrator")

# All rules, advice beyond WCAG included; the size of targets has to be asked for.
RUN = """async () => {
  const rules = { "target-size": { enabled: true } };
  const found = await axe.run(document, { resultTypes: ["violations"], rules });
  return found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.html.slice(0, 160)}`));
}"""


@pytest.fixture(scope="module")
def axe() -> Path:
    """The script of axe-core; where it is missing, `REQUIRE_BROWSER` makes that a failure."""
    package = find_spec("axe_playwright_python")
    if package is None or package.origin is None:
        end = pytest.fail if os.environ.get("REQUIRE_BROWSER") == "1" else pytest.skip
        end("axe-core is not there: install axe-playwright-python, or the extra `test`")
    return Path(package.origin).parent / "axe.min.js"


@pytest.fixture(scope="module")
def pages(site: Site) -> list[Scene]:
    return scenes.of_site(site)


def violations(page: Page) -> list[str]:
    """What axe-core finds on the page in both schemes, and what hangs over its edge."""
    found = [f"too wide: {each}" for each in page.evaluate(TOO_WIDE)]
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        found += [f"{scheme}: {each}" for each in page.evaluate(RUN)]
    return found


def test_the_rules_find_what_is_wrong(chromium: Browser, axe: Path) -> None:
    """An image without words, a field without a label and pale text are found in both schemes."""
    context = chromium.new_context(viewport=PHONE)
    context.add_init_script(path=axe)
    page = context.new_page()
    page.goto("data:text/html,<title>x</title><img src=x><input><p style='color:%23ddd'>pale</p>")
    broken = {line.split(": ")[1] for line in violations(page)}
    context.close()
    assert {"image-alt", "label", "color-contrast", "html-has-lang"} <= broken


@pytest.mark.parametrize("who", PEOPLE, ids=lambda who: who or "nobody")
def test_no_page_has_a_violation(
    chromium: Browser, site: Site, axe: Path, pages: list[Scene], who: str | None
) -> None:
    context = chromium.new_context(base_url=site.address, viewport=PHONE)
    context.set_default_timeout(PATIENCE)
    context.add_init_script(path=axe)
    page = context.new_page()
    if who:
        sign_in(page, who)
    broken: dict[str, Any] = {}
    for scene in pages:
        if scene.who != who:
            continue
        context.add_cookies([{"name": "language", "value": scene.language, "url": site.address}])
        if not opens(page, scene.address):
            continue
        expect(page.locator("html")).to_have_attribute("lang", scene.language)
        for name, words in scene.typed.items():
            page.locator(f"[name={name}]").fill(words)
        scene.meanwhile()
        if scene.button:
            press(page, scene.button)
        found = violations(page)
        if found:
            broken[f"{scene.address} {scene.language} {scene.button}"] = found
    context.close()
    assert broken == {}


def opens(page: Page, address: str) -> bool:
    """Open an address, and tell whether it is a page, and no drawing or file to be saved."""
    from playwright.sync_api import Error

    try:
        response = page.goto(address, wait_until="load")
    except Error as error:
        if "Download is starting" not in str(error):
            raise
        return False
    assert response is not None
    return response.headers["content-type"].startswith("text/html")


def press(page: Page, button: str) -> None:
    """Press a button that sends its form, empty fields and all."""
    page.evaluate(
        "() => document.querySelectorAll('form').forEach((form) => form.noValidate = true)"
    )
    with page.expect_navigation(wait_until="load"):
        page.get_by_role("main").get_by_role("button", name=button).click()


def test_every_page_that_shows_something_is_looked_at(pages: list[Scene]) -> None:
    assert {scene.who for scene in pages} <= {*PEOPLE}
    assert len({scene.address for scene in pages}) > 40
