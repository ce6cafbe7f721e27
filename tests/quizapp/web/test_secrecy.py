"""Before an answer is locked, no byte that is sent depends on the key."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from flask import Flask
from sqlalchemy import text
from werkzeug.test import TestResponse

from quizapp.database import Database
from tests.quizapp.web.checking import CheckedClient
from tests.quizapp.web.school import School, serving

Browser = Callable[..., CheckedClient]

STAFF = ("teaching.", "editing.", "reports.", "administering.")
LOCKS = {"answering.submit"}
SIGNS = {"sign_in.leave", "sign_in.enter", "sign_in.change_password"}
TOKEN = re.compile(r'(name="csrf_token" value=)"[^"]*"')


def swap_keys(database: Database) -> int:
    """Make another option the key of every choice, turn every ordering round, and tell how many.

    Reasons, explanations, evidence and difficulty change with them, and so does what is kept
    beside the content for lists.
    """
    with database.write() as session:
        connection = session.connection()
        rows = connection.execute(text("SELECT id, content FROM item_revision")).all()
        for number, content in rows:
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


def addresses(app: Flask, attempts: list[str], quizzes: list[int], method: str) -> list[str]:
    """Every address that a taker can reach in the course of the attempts."""
    found = set()
    for rule in app.url_map.iter_rules():
        if rule.endpoint.startswith(STAFF) or rule.endpoint in LOCKS | SIGNS | {"static", "asset"}:
            continue
        if method not in (rule.methods or ()):
            continue
        for attempt, quiz in zip(attempts, quizzes, strict=True):
            for number in ("1", "2", "3"):
                every = {"attempt_id": attempt, "quiz_id": quiz, "number": number, "article_id": 1}
                values = {name: every[name] for name in rule.arguments}
                found.add((rule.build(values) or ("", ""))[1])
    return sorted(found)


def begin(client: CheckedClient, quiz_id: int) -> str:
    """Begin an attempt, and tell its number."""
    return str(client.send(f"/quizzes/{quiz_id}/attempts").location.rsplit("/", 1)[1])


def everything_sent(
    app: Flask, client: CheckedClient, school: School, attempts: list[str]
) -> dict[str, bytes]:
    """What the server sends at every address, to every kind of answer; tokens left out."""
    quizzes = [school.one_by_one, school.all_at_once]
    token = client.token("/")
    sent = {}
    for address in addresses(app, attempts, quizzes, "GET"):
        sent[f"GET {address}"] = seen(client.get(address))
    for address in addresses(app, attempts, quizzes, "POST"):
        for name, fields in ANSWERS.items():
            response = client.post(address, data={"csrf_token": token, "name": "x", **fields})
            sent[f"POST {address} {name}"] = seen(response)
        sent[f"after {address}"] = seen(client.get("/attempts"))
    for address in addresses(app, attempts, quizzes, "GET"):
        sent[f"GET again {address}"] = seen(client.get(address))
    return sent


def orders(number: int, places: str) -> dict[str, str]:
    """The fields of an order."""
    return {f"place-{number}-{token}": place for token, place in zip("1234", places, strict=True)}


ANSWERS = {
    "first": {"answer-1": "1", "answer-2": "1"} | orders(3, "1234"),
    "second": {"answer-1": "2", "answer-2": "2"} | orders(3, "4321"),
    "third": {"answer-1": "3", "answer-2": "3"} | orders(3, "2143"),
    "fourth": {"answer-1": "4", "answer-2": "4"} | orders(3, "3412"),
    "broken": {"answer-1": "7", "answer-2": ""} | orders(3, "1123"),
    "blank": {},
}


def seen(response: TestResponse) -> bytes:
    """A response as a taker gets it: status, headers but for the cookie, and body."""
    headers = [each for each in response.headers.items() if each[0] not in {"Set-Cookie", "Date"}]
    body = TOKEN.sub(r"\1", response.text)
    return f"{response.status_code}\n{headers}\n{body}".encode()


def test_nothing_sent_before_the_submit_depends_on_the_key(
    app: Flask, browser: Browser, school: School, database: Database, tmp_path: Path
) -> None:
    attempts = [begin(browser("taker"), quiz) for quiz in (school.one_by_one, school.all_at_once)]
    database.close()
    copied = Path(shutil.copy(str(database.url.database), tmp_path / "swapped.db"))
    before = everything_sent(app, browser("taker"), school, attempts)
    with serving(app, copied):
        assert swap_keys(app.extensions["quizapp"].database) == 4
        after = everything_sent(app, browser("taker"), school, attempts)
    assert any(b"The brig Fulmar breaks up" in body for body in before.values())
    assert after.keys() == before.keys()
    for address, body in before.items():
        assert after[address] == body, address


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
