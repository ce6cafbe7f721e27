"""Before an answer is locked, nothing that a taker sees depends on the key."""

from __future__ import annotations

import json
from dataclasses import astuple

import pytest
from sqlmodel import select

from quizapp.database import Database
from quizapp.errors import NotFound, Refused
from quizapp.services import reviewing, taking
from quizapp.storage.rows import ArticleRow, RevisionRow
from tests.quizapp.conftest import Mill


def swap_keys(database: Database) -> None:
    """Make another option the key of every choice, and turn every order round."""
    with database.write() as session:
        for row in session.exec(select(RevisionRow)):
            content = json.loads(row.content)
            interaction = content["interaction"]
            if interaction["type"] == "choice":
                options = interaction["options"]
                place = next(at for at, option in enumerate(options) if option["correct"])
                options[place]["correct"] = False
                options[place - 1]["correct"] = True
                for option in options:
                    option["why"] = f"another reason for {option['text']}"
            else:
                interaction["entries"].reverse()
            content["explanation"] = "another explanation"
            content["evidence"] = []
            row.content = json.dumps(content)
            session.add(row)


def test_what_a_taker_sees_is_the_same_with_other_keys(database: Database, mill: Mill) -> None:
    attempt = taking.start(database, mill.taker, mill.quiz)
    taking.save(database, mill.taker, attempt, 2, ["2", "1", "4", "3"], sequence=3)

    def seen() -> list[object]:
        return [
            taking.attempt(database, mill.taker, attempt),
            taking.quiz(database, mill.taker, mill.quiz),
            taking.list_quizzes(database, mill.taker),
            taking.my_attempts(database, mill.taker),
            taking.save(
                database, mill.taker, attempt, 2, ["2", "1", "4", "3"], sequence=3, key="again"
            ),
        ]

    before = seen()
    swap_keys(database)
    assert repr(seen()) == repr(before)


def test_what_a_taker_sees_holds_no_reason_or_evidence(database: Database, mill: Mill) -> None:
    attempt = taking.attempt(database, mill.taker, taking.start(database, mill.taker, mill.quiz))
    told = repr(astuple(attempt))
    for secret in ("So it says", "did not", "in 1801", "1850", mill.uids[0], "mill.md"):
        assert secret not in told


def test_the_review_waits_for_the_submission(database: Database, mill: Mill) -> None:
    attempt = taking.start(database, mill.taker, mill.quiz)
    with pytest.raises(Refused):
        reviewing.review(database, mill.taker, attempt)


def test_an_article_waits_for_the_submission(database: Database, mill: Mill) -> None:
    with database.read() as session:
        article = session.exec(select(ArticleRow)).one().pk
    attempt = taking.start(database, mill.taker, mill.quiz)
    with pytest.raises(NotFound):
        reviewing.article(database, mill.taker, article)
    assert reviewing.article(database, mill.teacher, article).title == "The mill at Quern"
    taking.submit(database, mill.taker, attempt)
    assert reviewing.article(database, mill.taker, article).title == "The mill at Quern"
