"""Attempts: nothing is lost, nothing is told early, and limits hold."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

import pytest

from quizapp.database import Database
from quizapp.errors import Invalid, NotFound, Refused
from quizapp.services import accounts, editing, reviewing, taking, teaching
from quizapp.services.outcomes import Score
from quizapp.services.shown import AttemptView, ShownItem
from quizapp.storage import answer_log
from quizapp.storage.states import ItemState
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import Clock


def begun(database: Database, mill: Mill) -> AttemptView:
    return taking.attempt(database, mill.taker, taking.start(database, mill.taker, mill.quiz))


def tokens(item: ShownItem, *texts: str) -> list[str]:
    """The tokens of options or events by their words."""
    by_text = {option.text: option.token for option in item.options}
    return [by_text[text] for text in texts]


def right(item: ShownItem) -> list[str]:
    if item.interaction == "ordering":
        return tokens(item, *(entry.text for entry in library.events()))
    return tokens(item, "40 metres" if "high" in item.stem else "Ann Bexley")


def test_home_lists_published_quizzes_newest_first(database: Database, mill: Mill) -> None:
    second = library.set_quiz(database, mill.teacher, mill.uids[:1])
    hidden = library.set_quiz(database, mill.teacher, mill.uids[:1])
    teaching.set_published(database, mill.teacher, hidden, published=False)
    assert [card.id for card in taking.list_quizzes(database, None)] == [second, mill.quiz]


def test_a_started_attempt_is_gone_on_with(database: Database, mill: Mill) -> None:
    first = taking.start(database, mill.taker, mill.quiz)
    assert taking.start(database, mill.taker, mill.quiz) == first
    card = taking.quiz(database, mill.taker, mill.quiz)
    assert (card.open_attempt, card.attempts_used, card.last_attempt) == (first, 1, None)


def test_the_shuffle_is_stable_and_differs_between_attempts(database: Database, mill: Mill) -> None:
    first = taking.start(database, mill.taker, mill.quiz, seed=1)
    before = taking.attempt(database, mill.taker, first)
    assert taking.attempt(database, mill.taker, first) == before
    orders = set()
    for seed in range(12):
        guest = accounts.new_guest()
        view = taking.attempt(database, guest, taking.start(database, guest, mill.quiz, seed=seed))
        orders.add(tuple(option.text for option in view.items[0].options))
    assert len(orders) > 4


def test_a_saved_answer_is_shown_again(database: Database, mill: Mill) -> None:
    view = begun(database, mill)
    saved = taking.save(database, mill.taker, view.id, 1, ["2"], sequence=7)
    assert (saved.sequence, saved.kept) == (7, True)
    item = taking.attempt(database, mill.taker, view.id).items[0]
    assert (item.response, item.sequence, item.answered) == (("2",), 7, True)


def test_an_ordering_is_shown_in_the_order_given(database: Database, mill: Mill) -> None:
    view = begun(database, mill)
    taking.save(database, mill.taker, view.id, 2, ["4", "1", "3", "2"])
    item = taking.attempt(database, mill.taker, view.id).items[1]
    assert [option.token for option in item.arranged] == ["4", "1", "3", "2"]
    assert [option.token for option in item.options] == ["1", "2", "3", "4"]


def test_the_newest_answer_wins_whatever_comes_last(database: Database, mill: Mill) -> None:
    view = begun(database, mill)
    taking.save(database, mill.taker, view.id, 1, ["3"], sequence=9)
    late = taking.save(database, mill.taker, view.id, 1, ["1"], sequence=4)
    assert (late.kept, late.sequence) == (False, 9)
    assert taking.attempt(database, mill.taker, view.id).items[0].response == ("3",)
    equal = taking.save(database, mill.taker, view.id, 1, ["2"], sequence=9)
    assert equal.kept
    without = taking.save(database, mill.taker, view.id, 1, ["4"])
    assert (without.kept, without.sequence) == (True, 10)


def test_a_repeated_save_changes_nothing(database: Database, mill: Mill) -> None:
    view = begun(database, mill)
    first = taking.save(database, mill.taker, view.id, 1, ["3"], sequence=5, key="a")
    assert taking.save(database, mill.taker, view.id, 1, ["3"], sequence=5, key="a") == first
    taking.save(database, mill.taker, view.id, 1, ["1"], sequence=6, key="b")
    again = taking.save(database, mill.taker, view.id, 1, ["3"], sequence=5, key="a")
    assert (again.kept, again.sequence) == (False, 6)
    with database.read() as session:
        assert len(answer_log.events(session, view.id)) == 2


def test_a_repeated_save_is_answered_after_the_attempt_is_submitted(
    database: Database, mill: Mill
) -> None:
    view = begun(database, mill)
    first = taking.save(database, mill.taker, view.id, 1, ["3"], sequence=5, key="a")
    taking.submit(database, mill.taker, view.id)
    assert taking.save(database, mill.taker, view.id, 1, ["3"], sequence=5, key="a") == first


def test_an_answer_can_be_taken_back(database: Database, mill: Mill) -> None:
    view = begun(database, mill)
    taking.save(database, mill.taker, view.id, 1, ["3"])
    taking.save(database, mill.taker, view.id, 1, None)
    assert taking.attempt(database, mill.taker, view.id).answered == 0
    assert not taking.attempt(database, mill.taker, view.id).items[0].answered


@pytest.mark.parametrize(
    ("number", "sent"),
    [
        (1, []),
        (1, ["0"]),
        (1, ["5"]),
        (1, ["1", "2"]),
        (1, ["x"]),
        (2, ["1", "2", "3"]),
        (2, ["1", "2", "3", "3"]),
        (2, ["1", "2", "3", "5"]),
    ],
)
def test_tokens_that_are_no_answer_are_refused(
    database: Database, mill: Mill, number: int, sent: list[str]
) -> None:
    view = begun(database, mill)
    with pytest.raises(Invalid) as caught:
        taking.save(database, mill.taker, view.id, number, sent)
    assert set(caught.value.problems) == {"answer"}
    assert taking.attempt(database, mill.taker, view.id).answered == 0


@pytest.mark.parametrize(
    ("sequence", "key"), [(0, None), (-3, None), (2**60, None), (1, ""), (1, "k" * 65), (1, "\0")]
)
def test_numbers_and_keys_out_of_bounds_are_refused(
    database: Database, mill: Mill, sequence: int, key: str | None
) -> None:
    view = begun(database, mill)
    with pytest.raises(Invalid):
        taking.save(database, mill.taker, view.id, 1, ["1"], sequence=sequence, key=key)


def test_a_question_that_is_not_there_is_not_found(database: Database, mill: Mill) -> None:
    view = begun(database, mill)
    with pytest.raises(NotFound):
        taking.save(database, mill.taker, view.id, 4, ["1"])


def test_submitting_scores_exactly_and_once(database: Database, mill: Mill) -> None:
    view = begun(database, mill)
    ordering = view.items[1]
    texts = [entry.text for entry in library.events()]
    taking.save(database, mill.taker, view.id, 1, right(view.items[0]))
    swapped = tokens(ordering, texts[1], texts[0], *texts[2:])
    taking.save(database, mill.taker, view.id, 2, swapped)
    # Five of six pairs: 2 · 5/6 − 1 = 2/3; the third question is not answered.
    score = taking.submit(database, mill.taker, view.id)
    assert score == Score(Fraction(5, 3), 3)
    assert (score.points, score.percent) == ("1.67", "56")
    assert taking.submit(database, mill.taker, view.id) == score


def test_a_submitted_attempt_takes_no_more_answers(database: Database, mill: Mill) -> None:
    view = begun(database, mill)
    taking.submit(database, mill.taker, view.id)
    with pytest.raises(Refused, match="submitted"):
        taking.save(database, mill.taker, view.id, 1, ["1"])
    assert taking.attempt(database, mill.taker, view.id).submitted == library.START


def test_others_find_no_attempt(database: Database, mill: Mill) -> None:
    view = begun(database, mill)
    for other in (mill.teacher, accounts.new_guest(), library.enrol(database, word="other")):
        with pytest.raises(NotFound):
            taking.attempt(database, other, view.id)
        with pytest.raises(NotFound):
            taking.save(database, other, view.id, 1, ["1"])
        with pytest.raises(NotFound):
            taking.submit(database, other, view.id)


@pytest.mark.parametrize("number", [0, -1, 999, 2**31, 2**70])
def test_numbers_that_nothing_has_find_nothing(database: Database, mill: Mill, number: int) -> None:
    attempt = taking.start(database, mill.taker, mill.quiz)
    with pytest.raises(NotFound):
        taking.quiz(database, None, number)
    with pytest.raises(NotFound):
        taking.start(database, mill.taker, number)
    with pytest.raises(NotFound):
        taking.attempt(database, mill.taker, number)
    with pytest.raises(NotFound):
        taking.save(database, mill.taker, attempt, number, ["1"])
    with pytest.raises(NotFound):
        reviewing.article(database, mill.teacher, number)


def test_a_guest_takes_a_quiz_that_allows_it(database: Database, mill: Mill) -> None:
    guest = accounts.new_guest("  Visiting \n Vera ")
    attempt = taking.start(database, guest, mill.quiz)
    taking.save(database, guest, attempt, 1, ["1"])
    taking.submit(database, guest, attempt)
    assert taking.my_attempts(database, guest)[0].id == attempt
    closed = library.set_quiz(database, mill.teacher, mill.uids)
    with pytest.raises(Refused, match="account"):
        taking.start(database, guest, closed)


def test_no_more_attempts_than_allowed(database: Database, mill: Mill) -> None:
    quiz = library.set_quiz(database, mill.teacher, mill.uids, attempts_allowed=2)
    for left in (2, 1):
        assert taking.quiz(database, mill.taker, quiz).attempts_left == left
        taking.submit(database, mill.taker, taking.start(database, mill.taker, quiz))
    with pytest.raises(Refused, match="used"):
        taking.start(database, mill.taker, quiz)


def test_after_the_deadline_what_was_saved_counts(
    database: Database, mill: Mill, clock: Clock
) -> None:
    quiz = library.set_quiz(database, mill.teacher, mill.uids, minutes=10)
    attempt = taking.start(database, mill.taker, quiz)
    view = taking.attempt(database, mill.taker, attempt)
    taking.save(database, mill.taker, attempt, 1, right(view.items[0]))
    clock.wind(minutes=11)
    with pytest.raises(Refused, match="time"):
        taking.save(database, mill.taker, attempt, 3, ["1"])
    assert taking.submit(database, mill.taker, attempt).earned == 1
    assert taking.attempt(database, mill.taker, attempt).submitted == view.deadline


def test_a_new_start_closes_an_attempt_that_ran_out(
    database: Database, mill: Mill, clock: Clock
) -> None:
    quiz = library.set_quiz(database, mill.teacher, mill.uids, minutes=10)
    first = taking.start(database, mill.taker, quiz)
    clock.wind(minutes=10)
    second = taking.start(database, mill.taker, quiz)
    assert first != second
    done = {card.id: card.submitted for card in taking.my_attempts(database, mill.taker)}
    assert done[first] is not None
    assert done[second] is None


def test_a_quiz_that_is_hidden_cannot_be_started(database: Database, mill: Mill) -> None:
    attempt = taking.start(database, mill.taker, mill.quiz)
    teaching.set_published(database, mill.teacher, mill.quiz, published=False)
    with pytest.raises(NotFound):
        taking.start(database, accounts.new_guest(), mill.quiz)
    taking.save(database, mill.taker, attempt, 1, ["1"])
    assert taking.submit(database, mill.taker, attempt).possible == 3


def test_retired_items_are_left_out_of_new_attempts(database: Database, mill: Mill) -> None:
    before = begun(database, mill)
    editing.set_state(database, mill.editor, mill.uids[0], ItemState.RETIRED)
    assert taking.attempt(database, mill.taker, before.id) == before
    guest = accounts.new_guest()
    after = taking.attempt(database, guest, taking.start(database, guest, mill.quiz))
    assert len(after.items) == 2
    for uid in mill.uids[1:]:
        editing.set_state(database, mill.editor, uid, ItemState.RETIRED)
    with pytest.raises(Refused, match="no questions"):
        taking.start(database, accounts.new_guest(), mill.quiz)


def test_the_key_is_evenly_spread_over_the_places_shown(database: Database, mill: Mill) -> None:
    places: Counter[str] = Counter()
    for seed in range(80):
        guest = accounts.new_guest()
        view = taking.attempt(database, guest, taking.start(database, guest, mill.quiz, seed=seed))
        places.update(right(view.items[0]))
    assert set(places) == {"1", "2", "3", "4"}
    assert max(places.values()) < 40
