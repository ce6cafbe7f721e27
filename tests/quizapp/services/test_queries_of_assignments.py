"""Pages of assignments and classes cost the same number of queries, too."""

from __future__ import annotations

from collections.abc import Callable

from questions.model.wire import item_id
from quizapp.database import Database
from quizapp.services import assigned, assigning, classes, feedback, taking
from quizapp.storage.states import Feedback, Role
from tests.quizapp import library
from tests.quizapp.statements import noted

HERE = "192.0.2.1"
Look = Callable[["Place"], object]


class Place:
    """A class of so many with as many assignments, where everybody has checked every answer."""

    def __init__(self, database: Database, size: int) -> None:
        self.database = database
        items = [library.choice(f"Who built mill {size}/{number}?") for number in range(size)]
        library.load(database, items)
        self.teacher = library.enrol(database, Role.TEACHER, f"teacher{size}")
        uids = [item_id(item) for item in items]
        self.quiz = library.set_quiz(database, self.teacher, uids)
        self.group = classes.create(database, self.teacher, "History 10b")
        for _ in range(size):
            self.given = library.assign(
                database,
                self.teacher,
                self.quiz,
                class_id=self.group,
                feedback=Feedback.AT_ONCE,
            )
        code = classes.get(database, self.teacher, self.group).card.code
        for number in range(size):
            self.taker = library.enrol(database, word=f"taker{size}-{number}")
            classes.join(database, self.taker, code, address=HERE)
            self.attempt = assigned.start(database, self.taker, self.given.code, address=HERE)
            for question in range(1, size + 1):
                taking.save(database, self.taker, self.attempt, question, ["1"])
                feedback.check(database, self.taker, self.attempt, question)


LOOKS: dict[str, Look] = {
    "start page": lambda at: assigned.card(at.database, at.taker, at.given.code, address=HERE),
    "assigned to me": lambda at: assigned.list_assigned(at.database, at.taker),
    "checked answers": lambda at: feedback.outcomes(at.database, at.taker, at.attempt),
    "assignment": lambda at: assigning.get(at.database, at.teacher, at.given.id),
    "assignments": lambda at: assigning.of_quiz(at.database, at.teacher, at.quiz),
    "at it now": lambda at: assigning.going_on(at.database, at.teacher, at.given.id),
    "class": lambda at: classes.get(at.database, at.teacher, at.group),
    "classes": lambda at: classes.list_own(at.database, at.teacher),
}


def test_the_number_of_queries_is_constant(database: Database) -> None:
    numbers = []
    for size in (2, 5):
        place = Place(database, size)
        numbers.append({})
        for name, look in LOOKS.items():
            with noted(database) as sent:
                look(place)
            numbers[-1][name] = len(sent)
    assert numbers[0] == numbers[1]
    assert max(numbers[0].values()) <= 11
