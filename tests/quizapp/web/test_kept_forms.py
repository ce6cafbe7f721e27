"""What somebody typed into a form is not lost when the session ends meanwhile."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from werkzeug.test import TestResponse

from quizapp.database import Database
from quizapp.services import teaching
from quizapp.web import kept_forms
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.forms import form_of
from tests.quizapp.web.school import PASSWORD, School, email

pytestmark = pytest.mark.slow  # the quick part has the layers around it

Browser = Callable[..., CheckedClient]
OURS = {"Sec-Fetch-Site": "same-origin"}
TITLE = "Lamps & <i>wicks</i>, 1811–66"
LINES = "First line.\nSecond “line”."


def typed(client: CheckedClient, address: str) -> dict[str, str]:
    """The form of a quiz with another title and description, as its button sends it."""
    fields = form_of(client.page(address))
    return fields | {"title": TITLE, "description": LINES, "do": "save"}


def signed_out_elsewhere(client: CheckedClient) -> None:
    """End the session on the server, while this browser still shows its token."""
    with client.session_transaction() as session:
        kept = dict(session)
    client.send("/sign-out")
    with client.session_transaction() as session:
        session.update(kept)


def hidden(response: TestResponse) -> dict[str, str]:
    fields = [each for each in Page(response.text).all("input") if each.get("type") == "hidden"]
    return {each.get("name"): each.get("value") for each in fields}


def action(response: TestResponse) -> str:
    """Where the form that is offered again goes."""
    (found,) = [
        each.get("action")
        for each in Page(response.text).all("form")
        if "Send it again" in each.text
    ]
    return found


def test_a_quiz_is_sent_again_after_signing_in(browser: Browser, school: School) -> None:
    client, address = browser("teacher"), f"/teaching/quizzes/{school.hidden}/edit"
    fields = typed(client, address) | {"csrf_token": client.token(address)}
    signed_out_elsewhere(client)
    refused = client.post(address, data=fields)
    assert refused.status_code == 401
    assert "What you typed is kept" in Page(refused.text).one("main").text
    wrong = client.post(
        "/sign-in", data=hidden(refused) | {"email": email("teacher"), "password": "wrong"}
    )
    assert wrong.status_code == 401
    back = client.post(
        "/sign-in", data=hidden(wrong) | {"email": email("teacher"), "password": PASSWORD}
    )
    assert (back.status_code, action(back)) == (200, address)
    assert client.post(action(back), data=hidden(back)).status_code == 303
    saved = form_of(client.page(address))
    assert (saved["title"], saved["description"].split()) == (TITLE, LINES.split())


def test_what_somebody_else_may_not_save_stays_unsaved(
    browser: Browser, school: School, database: Database
) -> None:
    client, address = browser("teacher"), f"/teaching/quizzes/{school.hidden}/edit"
    fields = typed(client, address) | {"csrf_token": client.token(address)}
    signed_out_elsewhere(client)
    kept = hidden(client.post(address, data=fields))
    back = client.post("/sign-in", data=kept | {"email": email("stranger"), "password": PASSWORD})
    assert client.post(action(back), data=hidden(back)).status_code in {403, 404}
    found = teaching.quiz(database, school.people["teacher"], school.hidden)
    assert found.draft.title != TITLE


def test_a_form_from_before_the_last_sign_in_is_offered_at_once(
    browser: Browser, school: School
) -> None:
    client, address = browser("teacher"), f"/teaching/quizzes/{school.hidden}/edit"
    fields = typed(client, address) | {"csrf_token": client.token(address)}
    client.send("/sign-out")
    client.send("/sign-in", email=email("teacher"), password=PASSWORD)
    refused = client.post(address, data=fields, headers=OURS)
    assert (refused.status_code, Page(refused.text).one("h1").text) == (400, "Not saved yet")
    assert client.post(action(refused), data=hidden(refused)).status_code == 303
    assert form_of(client.page(address))["title"] == TITLE


def test_a_browser_that_lost_its_cookie_signs_in_and_sends_again(
    browser: Browser, school: School
) -> None:
    client, address = browser("teacher"), f"/teaching/quizzes/{school.hidden}/edit"
    fields = typed(client, address) | {"csrf_token": client.token(address)}
    client.delete_cookie("session")
    refused = client.post(address, data=fields, headers=OURS)
    assert refused.status_code == 401
    back = client.post(
        "/sign-in", data=hidden(refused) | {"email": email("teacher"), "password": PASSWORD}
    )
    assert client.post(action(back), data=hidden(back)).status_code == 303
    assert form_of(client.page(address))["title"] == TITLE


@pytest.mark.parametrize(
    "headers",
    [{}, {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {"Origin": "null"}],
)
def test_what_another_site_sends_is_not_offered(
    browser: Browser, school: School, headers: dict[str, str]
) -> None:
    address = f"/teaching/quizzes/{school.hidden}/edit"
    for who in (browser("teacher"), browser()):
        refused = who.post(address, data={"title": TITLE, "do": "save"}, headers=headers)
        assert refused.status_code == 400
        assert TITLE not in refused.text
        assert "kept" not in hidden(refused)


def test_no_password_is_kept(browser: Browser) -> None:
    client = browser("teacher")
    token = client.token("/password")
    signed_out_elsewhere(client)
    fields = {"csrf_token": token, "old": PASSWORD, "new": "a much better one"}
    refused = client.post("/password", data=fields)
    assert (refused.status_code, refused.location) == (302, "/sign-in?next=/password")


def test_what_is_too_long_is_not_kept(
    browser: Browser, school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_forms, "LARGEST", 100)
    client, address = browser("teacher"), f"/teaching/quizzes/{school.hidden}/edit"
    fields = typed(client, address) | {"csrf_token": client.token(address)}
    signed_out_elsewhere(client)
    assert client.post(address, data=fields).status_code == 302


@pytest.mark.parametrize("kept", ["", "forged", "eyJ9.x.y"])
def test_what_is_forged_or_empty_is_nothing(browser: Browser, kept: str) -> None:
    client = browser()
    back = client.send("/sign-in", email=email("teacher"), password=PASSWORD, kept=kept)
    assert back.status_code == 303
