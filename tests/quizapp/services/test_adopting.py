"""Attempts of a guest become those of a person, whole, and none is lost to a limit."""

from __future__ import annotations

import pytest

from quizapp.database import Database
from quizapp.errors import NotFound, Refused
from quizapp.services import accounts, adopting, auditing, taking
from tests.quizapp import library
from tests.quizapp.conftest import Mill


def test_they_move_with_answers_and_scores(database: Database, mill: Mill) -> None:
    guest = accounts.new_guest("Vera")
    done = taking.start(database, guest, mill.quiz)
    taking.save(database, guest, done, 1, ["1"])
    score = taking.submit(database, guest, done)
    open_one = taking.start(database, guest, mill.quiz)
    own = taking.start(database, mill.taker, mill.quiz)
    assert adopting.count(database, guest) == 2
    assert adopting.adopt(database, mill.taker, guest) == 2
    assert adopting.count(database, guest) == 0
    assert adopting.adopt(database, mill.taker, guest) == 0
    cards = {card.id: card for card in taking.my_attempts(database, mill.taker)}
    assert set(cards) == {done, open_one, own}
    assert cards[done].score == score
    assert taking.attempt(database, mill.taker, done).items[0].response == ("1",)
    with pytest.raises(NotFound):
        taking.attempt(database, guest, done)
    assert auditing.audit(database).problems == ()


def test_a_limit_counts_them_and_takes_none_away(database: Database, mill: Mill) -> None:
    quiz = library.set_quiz(
        database, mill.teacher, mill.uids, attempts_allowed=1, guests_allowed=True
    )
    guest = accounts.new_guest()
    for who in (guest, mill.taker):
        taking.submit(database, who, taking.start(database, who, quiz))
    adopting.adopt(database, mill.taker, guest)
    assert len(taking.my_attempts(database, mill.taker)) == 2
    with pytest.raises(Refused, match="used"):
        taking.start(database, mill.taker, quiz)
