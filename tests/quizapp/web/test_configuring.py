"""The page of settings: what is set holds on every page at once, and what is wrong is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.database import Database
from quizapp.services import preferences
from quizapp.services.preferences import Preferences
from tests.quizapp.web.checking import CheckedClient, Page

Browser = Callable[..., CheckedClient]

SET = {
    "site_name": "Quern Grammar School",
    "notice": "Closed on <b>Sunday</b> from 8 to 9.",
    "contact": "Nell, room 3",
    "invitation_days": "7",
    "reset_hours": "1",
}


def test_what_is_set_stands_on_every_page_at_once(browser: Browser, database: Database) -> None:
    administrator = browser("administrator")
    assert administrator.send("/settings", **SET).status_code == 303
    for client, address in ((browser(), "/"), (browser("taker"), "/attempts")):
        page = client.page(address)
        (brand,) = [each for each in page.all("a") if each.get("class") == "brand"]
        assert brand.text == "Quern Grammar School"
        assert "Closed on <b>Sunday</b> from 8 to 9." in page.one("body").text
        assert "Nell, room 3" in page.one("footer").text
    assert preferences.of(database).invitation_days == 7
    acts = administrator.page("/audit").one("main").text
    assert "site_name" in acts
    assert "Quern Grammar School" in acts


def test_what_is_emptied_goes_back(browser: Browser, database: Database) -> None:
    administrator = browser("administrator")
    administrator.send("/settings", **SET)
    administrator.send("/settings", **dict.fromkeys(SET, ""))
    assert preferences.of(database) == Preferences()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("site_name", "x" * 61),
        ("notice", "x" * 301),
        ("contact", "bell\x07"),
        ("invitation_days", "0"),
        ("invitation_days", "91"),
        ("invitation_days", "-1"),
        ("invitation_days", "１"),
        ("reset_hours", "soon"),
        ("reset_hours", "9" * 400),
    ],
)
def test_what_cannot_be_is_told_and_nothing_is_set(
    browser: Browser, database: Database, field: str, value: str
) -> None:
    response = browser("administrator").send("/settings", **(SET | {field: value}))
    assert response.status_code == 422
    assert 'aria-invalid="true"' in response.text
    typed = {each.get("name"): each.get("value") for each in Page(response.text).all("input")}
    assert typed["site_name" if field != "site_name" else "contact"] in SET.values()
    assert preferences.of(database) == Preferences()


def test_no_secret_is_shown(browser: Browser) -> None:
    page = browser("administrator").page("/settings").one("main").text
    assert "SECRET_KEY" in page
    assert "not shown" in page
