"""Sessions and tokens: seen by whom they concern, ended for good."""

from __future__ import annotations

import pytest
from sqlmodel import select

from quizapp.database import Database
from quizapp.errors import Invalid, NotAllowed, NotFound, Throttled
from quizapp.services import accounts, people, sessions
from quizapp.services.identity import Person
from quizapp.storage.rows import TokenRow
from quizapp.storage.states import Role
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import Clock

PASSWORD = "seven quiet buoys"


@pytest.mark.usefixtures("quick_hashes")
def test_all_sessions_of_somebody_end(database: Database, clock: Clock) -> None:
    admin = library.enrol(database, Role.ADMINISTRATOR)
    person = people.create(
        database, None, email="a@x.example", name="A", role=Role.TAKER, password=PASSWORD
    )
    held = [
        accounts.sign_in(database, person.email, PASSWORD, address=f"10.0.0.{number}").token
        for number in range(2)
    ]
    seen = sessions.of_person(database, admin, person.id)
    assert {each.address for each in seen} == {"10.0.0.0", "10.0.0.1"}
    assert all(each.ended is None for each in seen)
    clock.wind(minutes=1)
    sessions.end_all(database, admin, person.id)
    assert [accounts.person_of(database, token) for token in held] == [None, None]
    assert all(each.ended for each in sessions.of_person(database, person, person.id))
    with pytest.raises(NotFound):
        sessions.end_all(database, admin, 999)
    for act in (sessions.of_person, sessions.end_all):
        with pytest.raises(NotAllowed):
            act(database, person, admin.id)


def test_a_token_has_a_pace_and_may_be_a_minute_ahead_of_it(
    database: Database, mill: Mill, clock: Clock
) -> None:
    first, other = (sessions.make_token(database, mill.teacher, name) for name in ("a", "b"))

    def ask(secret: str = first) -> Person | None:
        return sessions.person_of_token(database, secret, a_minute=6)

    assert [ask() for _ in range(6)] == [mill.teacher] * 6
    for _ in range(2):
        with pytest.raises(Throttled) as refused:
            ask()
        assert refused.value.seconds == 10
    assert ask(other) == mill.teacher
    clock.wind(seconds=9)
    with pytest.raises(Throttled):
        ask()
    clock.wind(seconds=1)
    assert ask() == mill.teacher
    with pytest.raises(Throttled):
        ask()
    clock.wind(minutes=5)
    assert [ask() for _ in range(6)] == [mill.teacher] * 6


def test_a_clock_that_is_set_back_stops_no_token(
    database: Database, mill: Mill, clock: Clock
) -> None:
    secret = sessions.make_token(database, mill.teacher, "a")
    for _ in range(6):
        sessions.person_of_token(database, secret, a_minute=6)
    clock.wind(hours=-3)
    assert sessions.person_of_token(database, secret, a_minute=6) == mill.teacher
    with pytest.raises(Throttled) as refused:
        sessions.person_of_token(database, secret, a_minute=6)
    assert refused.value.seconds == 10
    clock.wind(seconds=10)
    assert sessions.person_of_token(database, secret, a_minute=6) == mill.teacher


def test_a_token_speaks_for_its_owner_until_it_ends(
    database: Database, mill: Mill, clock: Clock
) -> None:
    secret = sessions.make_token(database, mill.teacher, " My  script ")
    assert sessions.person_of_token(database, secret) == mill.teacher
    assert sessions.person_of_token(database, secret + "x") is None
    (token,) = sessions.tokens(database, mill.teacher)
    assert (token.name, token.used) == ("My script", clock.now)
    with database.read() as session:
        assert secret not in session.exec(select(TokenRow.token_hash)).one()
    with pytest.raises(NotFound):
        sessions.end_token(database, mill.editor, token.id)
    sessions.end_token(database, mill.teacher, token.id)
    assert sessions.person_of_token(database, secret) is None
    assert sessions.tokens(database, mill.teacher) == ()


def test_a_token_without_a_name_is_told_and_there_is_an_end_to_them(
    database: Database, mill: Mill, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sessions, "MOST_TOKENS", 1)
    for name in ("", "x" * 61, "a\x1bb"):
        with pytest.raises(Invalid):
            sessions.make_token(database, mill.teacher, name)
    sessions.make_token(database, mill.teacher, "One")
    with pytest.raises(Invalid, match="end one first"):
        sessions.make_token(database, mill.teacher, "Two")
    with pytest.raises(NotAllowed):
        sessions.make_token(database, mill.taker, "One")
