"""Practice of what was missed: spaced, apart from scores, and never ahead of an open attempt."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest
from fsrs import Rating
from sqlmodel import func, select

from quizapp.database import Database
from quizapp.errors import Conflict, Invalid, NotFound
from quizapp.services import editing, practising, taking
from quizapp.services.identity import Person
from quizapp.services.practising import Question
from quizapp.storage.rows import MarkingRow, PracticeAnswerRow
from quizapp.storage.states import ItemState, ReviewWindow
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import Clock
from tests.quizapp.services.test_reviewing import CLOSES, assigned

pytestmark = pytest.mark.slow  # the quick part has the layers around it

RIGHT = {0: "Ann Bexley", 2: "40 metres"}


def finish(database: Database, mill: Mill, *, right: tuple[int, ...] = ()) -> int:
    """Take the quiz of the mill with these questions right, by place from 0, the others blank."""
    attempt = taking.start(database, mill.taker, mill.quiz)
    view = taking.attempt(database, mill.taker, attempt)
    for place in right:
        tokens = {each.text: each.token for each in view.items[place].options}
        given = (
            [tokens[RIGHT[place]]]
            if place in RIGHT
            else [tokens[entry.text] for entry in library.events()]
        )
        taking.save(database, mill.taker, attempt, place + 1, given)
    taking.submit(database, mill.taker, attempt)
    return attempt


def asked(database: Database, person: Person) -> Question:
    question = practising.question(database, person)
    assert question is not None
    return question


def respond(database: Database, person: Person, question: Question, text: str | None) -> int:
    tokens = {option.text: option.token for option in question.item.options}
    return practising.answer(
        database,
        person,
        question.uid,
        None if text is None else [tokens[text]],
        number=question.number,
        revision=question.revision,
    )


def test_what_was_missed_waits_and_nothing_else_does(database: Database, mill: Mill) -> None:
    assert practising.queue(database, mill.taker) == practising.Queue(0, 0, None)
    finish(database, mill, right=(0, 1))
    assert practising.queue(database, mill.taker) == practising.Queue(1, 0, None)
    question = asked(database, mill.taker)
    assert (question.uid, question.number) == (mill.uids[2], 1)
    assert practising.question(database, mill.teacher) is None


def test_a_right_answer_comes_later_each_time(database: Database, mill: Mill, clock: Clock) -> None:
    finish(database, mill, right=(1, 2))
    waits = []
    for _ in range(5):
        given = respond(database, mill.taker, asked(database, mill.taker), "Ann Bexley")
        result = practising.answered(database, mill.taker, given)
        assert result.item.right
        assert practising.question(database, mill.taker) is None
        assert result.queue.next_due == result.due
        waits.append(result.due - clock.now)
        clock.now = result.due
    assert waits[1:] == sorted(waits[1:])
    assert waits[-1] > timedelta(days=7)


def test_a_wrong_answer_comes_soon_again(database: Database, mill: Mill, clock: Clock) -> None:
    finish(database, mill, right=(1, 2))
    given = respond(database, mill.taker, asked(database, mill.taker), "Bob Cray")
    result = practising.answered(database, mill.taker, given)
    assert [option.text for option in result.item.options if option.chosen] == ["Bob Cray"]
    assert result.item.evidence[0].quote == "The mill at Quern was built in 1801 by Ann Bexley."
    assert timedelta(0) < result.due - clock.now <= timedelta(minutes=10)


def test_not_knowing_is_an_answer(database: Database, mill: Mill) -> None:
    finish(database, mill, right=(1, 2))
    given = respond(database, mill.taker, asked(database, mill.taker), None)
    item = practising.answered(database, mill.taker, given).item
    assert (item.answered, item.share) == (False, 0)


def test_a_new_miss_brings_an_item_back_at_once(
    database: Database, mill: Mill, clock: Clock
) -> None:
    finish(database, mill, right=(1, 2))
    for _ in range(3):
        question = asked(database, mill.taker)
        given = respond(database, mill.taker, question, "Ann Bexley")
        clock.now = practising.answered(database, mill.taker, given).due
    respond(database, mill.taker, asked(database, mill.taker), "Ann Bexley")
    clock.wind(hours=1)
    assert practising.question(database, mill.taker) is None
    finish(database, mill, right=(1, 2))
    question = asked(database, mill.taker)
    assert (question.uid, question.number) == (mill.uids[0], 5)
    again = respond(database, mill.taker, question, "Ann Bexley")
    wait = practising.answered(database, mill.taker, again).due - clock.now
    assert wait < timedelta(days=7)


def test_nothing_is_practised_that_an_open_attempt_asks(database: Database, mill: Mill) -> None:
    finish(database, mill)
    question = asked(database, mill.taker)
    attempt = taking.start(database, mill.taker, mill.quiz)
    assert practising.question(database, mill.taker) is None
    with pytest.raises(NotFound):
        respond(database, mill.taker, question, None)
    taking.submit(database, mill.taker, attempt)
    assert practising.queue(database, mill.taker).due == 3


def test_nothing_is_practised_whose_review_is_not_open(
    database: Database, mill: Mill, clock: Clock
) -> None:
    assigned(database, mill, finish(database, mill), ReviewWindow.AFTER_CLOSING)
    assert practising.question(database, mill.taker) is None
    clock.now = CLOSES
    assert practising.queue(database, mill.taker).due == 3


def test_what_the_person_does_not_have_to_practise_is_not_told(
    database: Database, mill: Mill
) -> None:
    finish(database, mill, right=(0, 1, 2))
    for uid in (*mill.uids, "nothing"):
        with pytest.raises(NotFound):
            practising.answer(database, mill.taker, uid, None, number=1, revision=1)
    other = library.enrol(database, word="other")
    finish(database, mill)
    given = respond(database, mill.taker, asked(database, mill.taker), None)
    for number in (given, 0, 2**31):
        with pytest.raises(NotFound):
            practising.answered(database, other, number)


def test_the_same_answer_sent_again_changes_nothing(
    database: Database, mill: Mill, clock: Clock
) -> None:
    finish(database, mill, right=(1, 2))
    question = asked(database, mill.taker)
    first = respond(database, mill.taker, question, "Bob Cray")
    clock.wind(hours=1)
    assert respond(database, mill.taker, question, "Ann Bexley") == first
    assert not practising.answered(database, mill.taker, first).item.right


def test_many_answers_at_once_count_as_one(database: Database, mill: Mill) -> None:
    finish(database, mill, right=(1, 2))
    question = asked(database, mill.taker)
    with ThreadPoolExecutor(8) as pool:
        sent = [
            pool.submit(respond, database, mill.taker, question, "Ann Bexley") for _ in range(8)
        ]
        assert len({each.result() for each in sent}) == 1
    with database.read() as session:
        assert session.exec(select(func.count()).select_from(PracticeAnswerRow)).one() == 1


def test_a_changed_question_is_shown_anew(database: Database, mill: Mill) -> None:
    finish(database, mill, right=(1, 2))
    before = asked(database, mill.taker)
    draft = editing.get(database, mill.editor, mill.uids[0]).draft
    editing.save(
        database, mill.editor, mill.uids[0], replace(draft, stem="Whose mill?"), based_on=1
    )
    with pytest.raises(Conflict):
        respond(database, mill.taker, before, "Ann Bexley")
    assert asked(database, mill.taker).item.stem == "Whose mill?"


def test_what_is_not_ready_does_not_wait(database: Database, mill: Mill) -> None:
    finish(database, mill, right=(1, 2))
    editing.set_state(database, mill.editor, mill.uids[0], ItemState.IN_REVIEW)
    assert practising.question(database, mill.taker) is None


def test_what_is_no_answer_is_refused(database: Database, mill: Mill) -> None:
    finish(database, mill, right=(1, 2))
    question = asked(database, mill.taker)
    for tokens in (["9"], [], ["1", "2"]):
        with pytest.raises(Invalid):
            practising.answer(
                database, mill.taker, question.uid, tokens, number=1, revision=question.revision
            )


def test_practice_touches_no_score(database: Database, mill: Mill) -> None:
    finish(database, mill)
    for _ in range(3):
        respond(database, mill.taker, asked(database, mill.taker), None)
    with database.read() as session:
        assert session.exec(select(func.count()).select_from(MarkingRow)).one() == 1


def test_the_order_of_the_options_is_stable_and_changes_with_each_answer(
    database: Database, mill: Mill, clock: Clock
) -> None:
    finish(database, mill, right=(1, 2))
    orders = []
    for _ in range(8):
        question = asked(database, mill.taker)
        assert asked(database, mill.taker) == question
        orders.append(tuple(option.text for option in question.item.options))
        given = respond(database, mill.taker, question, "Ann Bexley")
        clock.now = practising.answered(database, mill.taker, given).due
    assert len(set(orders)) > 2


@pytest.mark.parametrize(
    ("share", "rating"),
    [
        (Fraction(1), Rating.Good),
        (Fraction(2, 3), Rating.Hard),
        (Fraction(1, 2), Rating.Hard),
        (Fraction(1, 3), Rating.Again),
        (Fraction(0), Rating.Again),
    ],
)
def test_how_well_it_was_known_follows_the_share(share: Fraction, rating: Rating) -> None:
    assert practising.rating_of(share) is rating
