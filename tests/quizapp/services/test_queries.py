"""A page costs the same number of queries however much there is to show."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlmodel import select

from questions.model.wire import item_id
from quizapp.database import Database
from quizapp.services import (
    analysing,
    bulk,
    commenting,
    editing,
    flagging,
    judging,
    listing,
    practising,
    progress,
    results,
    reviewing,
    standings,
    taking,
    teaching,
)
from quizapp.services import library as library_of_articles
from quizapp.services.bank import ItemFilter
from quizapp.services.identity import Person
from quizapp.storage.rows import ArticleRow
from quizapp.storage.states import Role
from tests.quizapp import library
from tests.quizapp.statements import noted

pytestmark = pytest.mark.slow

Look = Callable[["Place"], object]


class Place:
    """A quiz of so many items, which so many people have taken."""

    def __init__(self, database: Database, size: int) -> None:
        self.database = database
        items = [library.choice(f"Who built mill {size}/{number}?") for number in range(size)]
        items.append(library.ordering())
        library.load(database, items)
        self.uids = [item_id(item) for item in items]
        self.editor = library.enrol(database, Role.EDITOR, f"editor{size}")
        self.quiz = library.set_quiz(database, self.editor, self.uids)
        self.takers = [library.enrol(database, word=f"taker{size}-{at}") for at in range(size)]
        for at, taker in enumerate(self.takers, start=1):
            self.attempt = taking.start(database, taker, self.quiz)
            taking.save(database, taker, self.attempt, 1, ["1"])
            taking.submit(database, taker, self.attempt)
            flagging.flag(database, taker, self.attempt, at, "unclear")
            standings.join(database, taker, f"Owl {size} {at}")
        self.open = taking.start(database, self.editor, self.quiz)

    @property
    def article(self) -> int:
        """The number of the article."""
        with self.database.read() as session:
            return session.exec(select(ArticleRow)).one().pk

    @property
    def taker(self) -> Person:
        """Somebody who has taken the quiz."""
        return self.takers[-1]


LOOKS: dict[str, Look] = {
    "home": lambda at: taking.list_quizzes(at.database, at.taker),
    "start page": lambda at: taking.quiz(at.database, at.taker, at.quiz),
    "attempt": lambda at: taking.attempt(at.database, at.editor, at.open),
    "save": lambda at: taking.save(at.database, at.editor, at.open, 1, ["2"]),
    "my attempts": lambda at: taking.my_attempts(at.database, at.taker),
    "progress": lambda at: progress.of_taker(at.database, at.taker),
    "practice": lambda at: practising.question(at.database, at.taker),
    "leaderboard": lambda at: standings.of_quiz(at.database, at.taker, at.quiz),
    "flags of an attempt": lambda at: flagging.of_attempt(at.database, at.taker, at.attempt),
    "flags that wait": lambda at: flagging.waiting(at.database, at.editor),
    "review": lambda at: reviewing.review(at.database, at.taker, at.attempt),
    "quizzes": lambda at: teaching.quizzes_of(at.database, at.editor),
    "quiz": lambda at: teaching.quiz(at.database, at.editor, at.quiz),
    "results": lambda at: results.of_quiz(at.database, at.editor, at.quiz),
    "figures of a quiz": lambda at: analysing.of_quiz(at.database, at.editor, at.quiz),
    "figures of a question": lambda at: analysing.of_item(
        at.database, at.editor, at.quiz, at.uids[0]
    ),
    "items": lambda at: listing.list_items(at.database, at.editor, ItemFilter()),
    "item": lambda at: editing.get(at.database, at.editor, at.uids[0]),
    "revisions": lambda at: editing.revisions(at.database, at.editor, at.uids[0]),
    "comments": lambda at: commenting.of_item(at.database, at.editor, at.uids[0]),
    "review queue": lambda at: judging.waiting(at.database, at.editor),
    "disputes": lambda at: judging.disputes(at.database, at.editor),
    "changes of many": lambda at: bulk.changes(at.database, at.editor),
    "articles": lambda at: library_of_articles.list_all(at.database, at.editor),
    "article": lambda at: library_of_articles.get(at.database, at.editor, at.article),
    "choices": lambda at: listing.choices(at.database, at.editor),
}


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_the_number_of_queries_is_constant(database: Database, look: Look) -> None:
    numbers = []
    for size in (2, 9):
        place = Place(database, size)
        with noted(database) as sent:
            look(place)
        numbers.append(len(sent))
    assert numbers[0] == numbers[1] <= 11
