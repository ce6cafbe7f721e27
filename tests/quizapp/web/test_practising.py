"""Practice in pages: asked, answered, and nothing of the key before the answer."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from sqlalchemy import text

from quizapp.database import Database
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.forms import option, start
from tests.quizapp.web.school import KEEPER, School
from tests.quizapp.web.test_secrecy import seen, swapped

pytestmark = pytest.mark.slow  # the quick part has the layers around it

Browser = Callable[..., CheckedClient]


def missed_all(client: CheckedClient, school: School) -> None:
    attempt = start(client, school.one_by_one)
    client.send(f"{attempt}/submit")


def hidden(page: Page) -> dict[str, str]:
    fields = [each for each in page.all("input") if each.get("name") in {"number", "revision"}]
    return {each.get("name"): each.get("value") for each in fields}


def action(page: Page) -> str:
    return next(
        each.get("action") for each in page.all("form") if "/practice/" in each.get("action")
    )


def test_from_my_page_to_an_answer_and_on(browser: Browser, school: School) -> None:
    client = browser("taker")
    missed_all(client, school)
    assert "3 questions wait for you" in client.page("/attempts").one("main").text
    page = client.page("/practice")
    sent = client.send(action(page), **hidden(page), **option(page, "1811"))
    assert sent.status_code == 303
    result = client.page(sent.location)
    assert result.one("h1").text == "Right"
    assert "1811 is what the article says." in result.one("main").text
    assert "2 questions wait" in result.one("main").text
    assert (
        client.send(action(page), **hidden(page), **option(page, "1809")).location == sent.location
    )


def test_no_answer_is_asked_for_again_and_not_knowing_is_one(
    browser: Browser, school: School
) -> None:
    client = browser("taker")
    missed_all(client, school)
    page = client.page("/practice")
    again = client.send(action(page), **hidden(page))
    assert again.status_code == 422
    assert "Choose an answer, or say that you do not know." in again.text
    sent = client.send(action(page), **hidden(page), unknown="1")
    assert client.page(sent.location).one("h1").text == "Not yet"


def test_when_nothing_waits_the_page_says_when_something_will(
    browser: Browser, school: School
) -> None:
    client = browser("taker")
    assert "There is nothing to practise" in client.page("/practice").one("main").text
    missed_all(client, school)
    for _ in range(3):
        page = client.page("/practice")
        client.send(action(page), **hidden(page), unknown="1")
    assert "3 questions come back later" in client.page("/practice").one("main").text


def test_nothing_sent_before_the_answer_depends_on_the_key(
    browser: Browser, school: School, database: Database
) -> None:
    client = browser("taker")
    missed_all(client, school)
    page = client.page("/practice")
    client.send(action(page), **hidden(page), unknown="1")
    asked = client.page("/practice")
    assert KEEPER.stem in asked.one("main").text
    before = seen(client.get("/practice")), seen(client.get("/attempts"))
    with database.write() as session:
        rows = session.connection().execute(text("SELECT id, content FROM item_revision")).all()
        for number, content in rows:
            values = {"id": number, "content": json.dumps(swapped(json.loads(content)))}
            update = "UPDATE item_revision SET content = :content WHERE id = :id"
            session.connection().execute(text(update), values)
        session.connection().execute(text("UPDATE item SET answer = 'something else'"))
    assert (seen(client.get("/practice")), seen(client.get("/attempts"))) == before
