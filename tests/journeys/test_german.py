"""A quiz in German: pages, scripts, announcements; the questions stay as the article has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.journeys.walking import events, is_saved, visit
from tests.quizapp.web.school import PASSWORD, email

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.journeys.conftest import Site


def test_a_quiz_from_sign_in_to_review(chromium: Browser, site: Site) -> None:
    with visit(chromium, site, locale="de-DE") as page:
        page.goto("/sign-in")
        page.get_by_label("E-Mail-Adresse").fill(email("taker"))
        page.get_by_label("Passwort").fill(PASSWORD)
        page.get_by_role("button", name="Anmelden").click()
        page.get_by_role("link", name="The light at Marrow Point").click()
        page.get_by_role("button", name="Anfangen").click()
        page.get_by_label("1811").check()
        is_saved(page)
        expect(page.locator("[data-saved]")).to_have_text("Gespeichert.")
        page.get_by_role("button", name="Frage 3, nicht beantwortet").click()
        page.locator("fieldset.movable").wait_for()
        first = events(page)[0]
        page.get_by_role("button", name=f"„{first}“ nach hinten").click()
        expect(page.locator("[data-announce]")).to_have_text(f"„{first}“: Platz 2 von 4.")
        is_saved(page)
        page.get_by_role("button", name="Prüfen und abgeben").click()
        page.get_by_text("1 Frage hat noch keine Antwort.").wait_for()
        page.get_by_role("button", name="Abgeben und Ergebnis sehen").click()
        page.get_by_role("heading", name="Ergebnis und Durchsicht").wait_for()
        stem = page.locator("#stem-1")
        expect(stem).to_have_attribute("lang", "en")
        expect(stem).to_contain_text("In which year")
        page.get_by_role("button", name="English").click()
        page.get_by_role("heading", name="Score and review").wait_for()
        expect(page.locator("html")).to_have_attribute("lang", "en")
