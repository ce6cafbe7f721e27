"""What holds for every test, and the one browser of a run."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]

# How long an example takes says nothing on a machine that others use too. The same examples are
# tried each time; `EXPLORE=1` draws others.
settings.register_profile(
    "all",
    deadline=None,
    derandomize=os.environ.get("EXPLORE") != "1",
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("all")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser of this machine; a missing one fails where `REQUIRE_BROWSER` is set."""
    found = os.environ.get("BROWSER") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        end = pytest.fail if os.environ.get("REQUIRE_BROWSER") == "1" else pytest.skip
        end(f"there is no browser: set BROWSER, or install one of {', '.join(BROWSERS)}")
    from playwright.sync_api import expect, sync_playwright

    from tests.journeys.walking import PATIENCE

    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield browser
        browser.close()
