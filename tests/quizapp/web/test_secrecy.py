"""Before an answer is locked, no byte that is sent depends on the key."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import text
from werkzeug.test import TestResponse

from questions.model.wire import item_id
from quizapp.database import Database
from quizapp.services import assigning
from quizapp.services.assigning import AssignmentDraft
from quizapp.services.terms import Terms
from quizapp.storage.states import Feedback
from tests.quizapp.web.checking import CheckedClient
from tests.quizapp.web.school import YEAR, School, serving

Browser = Callable[..., CheckedClient]

STAFF = ("/teaching", "/editing", "/people")
LOCKS = {"answering.submit"}
SIGNS = {"sign_in.leave", "sign_in.enter", "sign_in.change_password"}
UID = item_id(YEAR)
FOR_A_SCRIPT = {"Accept": "application/json"}
TOKEN = re.compile(r'(name="csrf_token" value=)"[^"]*"')


def swap_keys(database: Database, *, but: str = "") -> int:
    """Make another option the key of every choice, turn every ordering round, and tell how many.

    Reasons, explanations, evidence and difficulty change with them, and so does what is kept
    beside the content for lists. The item with the stem `but` stays as it is.
    """
    with database.write() as session:
        connection = session.connection()
        rows = connection.execute(text("SELECT id, content FROM item_revision")).all()
        for number, content in rows:
            if json.loads(content)["stem"] == but:
                continue
            values = {"id": number, "content": json.dumps(swapped(json.loads(content)))}
            update = (
                "UPDATE item_revision SET content = :content, content_hash = :id WHERE id = :id"
            )
            connection.execute(text(update), values)
        connection.execute(text("UPDATE item SET answer = 'something else'"))
        connection.execute(text("UPDATE article SET text = 'All of it is different now.'"))
        return len(rows)


def swapped(item: dict[str, Any]) -> dict[str, Any]:
    """The same question with another answer."""
    interaction = item["interaction"]
    if interaction["type"] == "choice":
        options = interaction["options"]
        flags = [option["correct"] for option in options]
        for option, flag in zip(options, flags[-1:] + flags[:-1], strict=True):
            option |= {"correct": flag, "why": f"Swapped: {option['why']}", "origin": "swapped"}
    else:
        interaction["entries"].reverse()
        years = sorted(entry["earliest"][:4] for entry in interaction["entries"])
        for year, entry in zip(years, interaction["entries"], strict=True):
            entry |= {"earliest": f"{year}-01-01", "latest": f"{year}-12-31", "evidence": []}
    return item | {"explanation": "Swapped.", "evidence": [], "difficulty": 0.9}


@dataclass(frozen=True, slots=True)
class Under:
    """An attempt that is going on: its number, its quiz, and the code of its assignment."""

    attempt: str
    quiz: int
    code: str


def addresses(app: Flask, attempts: list[Under], method: str) -> list[str]:
    """Every address that a taker can reach in the course of the attempts."""
    found = set()
    for rule in app.url_map.iter_rules():
        if rule.rule.startswith(STAFF) or rule.endpoint.startswith("records."):
            continue
        if rule.endpoint in LOCKS | SIGNS | {"static", "asset"}:
            continue
        if method not in (rule.methods or ()):
            continue
        for each in attempts:
            for number in ("1", "2", "3"):
                every = {
                    "attempt_id": each.attempt,
                    "quiz_id": each.quiz,
                    "code": each.code,
                    "number": number,
                    "article_id": 1,
                    "answer_id": 1,
                    "uid": UID,
                    "secret": "nobody-was-invited",
                    "token_id": 1,
                    "name": "json",
                    "rest": "nothing-is-there",
                }
                values = {name: every[name] for name in rule.arguments}
                found.add((rule.build(values) or ("", ""))[1])
    return sorted(found)


@pytest.fixture
def attempts(browser: Browser, school: School, database: Database) -> list[Under]:
    """Attempts of the taker at each kind of quiz; answers of the last can be checked at once."""
    draft = AssignmentDraft(terms=Terms(feedback=Feedback.AT_ONCE))
    given = assigning.create(database, school.people["teacher"], school.one_by_one, draft)
    code = assigning.get(database, school.people["teacher"], given).code
    client = browser("taker")
    starts = {
        f"/quizzes/{school.one_by_one}/attempts": school.one_by_one,
        f"/quizzes/{school.all_at_once}/attempts": school.all_at_once,
        f"/assignments/{code}/attempts": school.one_by_one,
    }
    return [
        Under(client.send(address).location.rsplit("/", 1)[1], quiz, code)
        for address, quiz in starts.items()
    ]


def everything_sent(app: Flask, client: CheckedClient, attempts: list[Under]) -> dict[str, bytes]:
    """What the server sends at every address, to every kind of answer; tokens left out."""
    token = client.token("/")
    sent = {}
    for address in addresses(app, attempts, "GET"):
        sent[f"GET {address}"] = seen(client.get(address))
        sent[f"JSON {address}"] = seen(client.get(address, headers=FOR_A_SCRIPT))
    for address in addresses(app, attempts, "POST"):
        for name, fields in ANSWERS.items():
            response = client.post(address, data={"csrf_token": token, "name": "x", **fields})
            sent[f"POST {address} {name}"] = seen(response)
        sent[f"after {address}"] = seen(client.get("/attempts"))
    for address in addresses(app, attempts, "GET"):
        sent[f"GET again {address}"] = seen(client.get(address))
    return sent


def orders(number: int, places: str) -> dict[str, str]:
    """The fields of an order."""
    return {f"place-{number}-{token}": place for token, place in zip("1234", places, strict=True)}


ANSWERS = {
    "too early": {"check": "3"},
    "first": {"answer-1": "1", "answer-2": "1"} | orders(3, "1234"),
    "second": {"answer-1": "2", "answer-2": "2"} | orders(3, "4321"),
    "third": {"answer-1": "3", "answer-2": "3"} | orders(3, "2143"),
    "fourth": {"answer-1": "4", "answer-2": "4"} | orders(3, "3412"),
    "broken": {"answer-1": "7", "answer-2": ""} | orders(3, "1123"),
    "broken and checked": orders(3, "1123") | {"check": "3"},
    "blank": {},
}


def seen(response: TestResponse) -> bytes:
    """A response as a taker gets it: status, headers but for the cookie, and body."""
    headers = [each for each in response.headers.items() if each[0] not in {"Set-Cookie", "Date"}]
    body = TOKEN.sub(r"\1", response.text)
    return f"{response.status_code}\n{headers}\n{body}".encode()


def differences(
    app: Flask,
    browser: Browser,
    database: Database,
    copied: Path,
    attempts: list[Under],
    *,
    but: str = "",
) -> tuple[dict[str, bytes], list[str]]:
    """What is sent, and the addresses where it is something else with other keys."""
    database.close()
    shutil.copy(str(database.url.database), copied)
    before = everything_sent(app, browser("taker"), attempts)
    with serving(app, f"sqlite:///{copied}"):
        assert swap_keys(app.extensions["quizapp"].database, but=but) == 4
        after = everything_sent(app, browser("taker"), attempts)
    assert after.keys() == before.keys()
    return before, [address for address, body in before.items() if after[address] != body]


@pytest.mark.slow
def test_nothing_sent_before_the_submit_depends_on_the_key(
    app: Flask, browser: Browser, attempts: list[Under], database: Database, tmp_path: Path
) -> None:
    before, different = differences(app, browser, database, tmp_path / "copy.db", attempts)
    assert any(b"The brig Fulmar breaks up" in body for body in before.values())
    assert different == []


@pytest.mark.slow
def test_a_checked_answer_tells_nothing_of_the_others(
    app: Flask, browser: Browser, attempts: list[Under], database: Database, tmp_path: Path
) -> None:
    """The first question is locked; the keys of the others may be what they like."""
    client, address = browser("taker"), f"/attempts/{attempts[-1].attempt}"
    client.send(f"{address}/answers", **{"answer-1": "1", "check": "1"})
    told = client.page(f"{address}/questions/1").one("main").text
    assert "1811 is what the article says." in told
    before, different = differences(
        app, browser, database, tmp_path / "copy.db", attempts[-1:], but=YEAR.stem
    )
    assert any(b"1811 is what the article says." in body for body in before.values())
    assert different == []


def test_the_swap_would_show_if_a_checked_answer_leaked(
    browser: Browser, attempts: list[Under], database: Database
) -> None:
    client, address = browser("taker"), f"/attempts/{attempts[-1].attempt}"
    client.send(f"{address}/answers", **{"answer-1": "1", "check": "1"})
    before = seen(client.get(f"{address}/questions/1"))
    swap_keys(database)
    assert seen(client.get(f"{address}/questions/1")) != before


def test_the_swap_would_show_if_it_leaked(
    browser: Browser, school: School, database: Database
) -> None:
    """The review after the submit does depend on the key: the test above can fail."""
    client = browser("taker")
    attempt = client.send(f"/quizzes/{school.one_by_one}/attempts").location
    client.send(f"{attempt}/submit")
    before = seen(client.get(f"{attempt}/review"))
    swap_keys(database)
    assert seen(client.get(f"{attempt}/review")) != before
