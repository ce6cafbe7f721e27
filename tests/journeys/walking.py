"""How people move through the app in a browser."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

from tests.quizapp.web.school import ORDER, PASSWORD, email

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.journeys.conftest import Site

PATIENCE = 60_000
"""Milliseconds after which what has not come is held to be missing, on a machine that is busy."""

RIGHT = tuple(entry.text for entry in ORDER.interaction.entries)  # type: ignore[union-attr]
"""The events of the ordering of the school, earliest first."""


@contextmanager
def visit(
    chromium: Browser,
    site: Site,
    name: str | None = None,
    **options: Any,  # noqa: ANN401 - as Playwright has them
) -> Iterator[Page]:
    """A fresh browser window, signed in as somebody; what its console complains of fails."""
    context = chromium.new_context(base_url=site.address, **options)
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda line: _note(complaints, line.type, line.text))
    try:
        if name:
            sign_in(page, name)
        yield page
    finally:
        context.close()
    assert complaints == []


def _note(complaints: list[str], kind: str, text: str) -> None:
    """Keep errors; that a server or network is away, a journey arranges itself."""
    if kind == "error" and not re.match(r"Failed to load resource", text):
        complaints.append(text)


def sign_in(page: Page, name: str) -> None:
    """Sign in with the form."""
    page.goto("/sign-in")
    page.get_by_label("Email address").fill(email(name))
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/")


def start(page: Page, quiz_id: int) -> None:
    """Begin a quiz, or go on with it."""
    page.goto(f"/quizzes/{quiz_id}")
    page.get_by_role("button", name=re.compile("Start|Go on")).click()
    page.wait_for_url("**/attempts/**")


def events(page: Page) -> list[str]:
    """The events of the ordering on the page, from the top."""
    return [text.strip() for text in page.locator("[data-text]").all_inner_texts()]


def stand(page: Page, expected: Sequence[str]) -> None:
    """Wait until the events of the ordering stand in an order."""
    expect(page.locator("[data-text]")).to_have_text(list(expected))


def put_right(page: Page) -> None:
    """Bring the events into the right order with the buttons, as somebody with a mouse would.

    The order that was drawn may be the right one already: then it is kept as the answer.
    """
    page.locator("fieldset.movable").wait_for()
    for place, text in enumerate(RIGHT):
        for _ in range(events(page).index(text) - place):
            page.get_by_role("button", name=f"Move “{text}” earlier").click()
    keep = page.get_by_role("button", name="Keep this order")
    if keep.is_visible():
        keep.click()
    stand(page, RIGHT)


def is_saved(page: Page) -> None:
    """Wait until the page says that the answer is safe."""
    page.locator("[data-saved][data-state=saved]").wait_for()


def is_sent(page: Page) -> None:
    """Wait until the browser keeps back no answer; the page it left from may be gone."""
    page.wait_for_function(
        "() => Object.keys(localStorage).every((name) => !name.startsWith('waiting:'))"
    )
