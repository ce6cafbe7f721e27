"""Signing in: sessions end on the server, failures slow down, and nobody is locked out."""

from __future__ import annotations

import pytest
from sqlmodel import select

from quizapp.database import Database
from quizapp.errors import Invalid, Throttled, WrongCredentials
from quizapp.services import accounts, people
from quizapp.services.identity import Person
from quizapp.storage.rows import AuditRow, FailureRow, PersonRow, SignInRow
from quizapp.storage.states import Role
from tests.quizapp.library import Clock

PASSWORD = "a mill by the river"
HOME, ELSEWHERE = "192.0.2.1", "198.51.100.7"


pytestmark = pytest.mark.usefixtures("quick_hashes")


@pytest.fixture
def petra(database: Database) -> Person:
    return people.create(
        database,
        None,
        email="petra@quern.example",
        name="Petra",
        role=Role.TAKER,
        password=PASSWORD,
    )


def fail(database: Database, times: int, *, address: str = HOME, email: str = "") -> None:
    for _ in range(times):
        with pytest.raises(WrongCredentials):
            accounts.sign_in(database, email or "petra@quern.example", "wrong one", address=address)


def test_a_session_holds_its_person(database: Database, petra: Person) -> None:
    signed_in = accounts.sign_in(database, " Petra@Quern.Example ", PASSWORD, address=HOME)
    assert signed_in.person == petra
    assert accounts.person_of(database, signed_in.token) == petra
    assert accounts.person_of(database, "another token") is None


def test_storage_keeps_no_token(database: Database, petra: Person) -> None:
    token = accounts.sign_in(database, petra.email, PASSWORD, address=HOME).token
    with database.read() as session:
        kept = session.exec(select(SignInRow)).one()
        logged = session.exec(select(AuditRow)).all()
    assert token not in kept.token_hash
    assert len(token) >= 40
    assert not any(PASSWORD in row.detail or token in row.detail for row in logged)


def test_signing_out_ends_the_session_on_the_server(database: Database, petra: Person) -> None:
    token = accounts.sign_in(database, petra.email, PASSWORD, address=HOME).token
    accounts.sign_out(database, token)
    assert accounts.person_of(database, token) is None
    accounts.sign_out(database, token)


def test_signing_in_again_renews_the_session(database: Database, petra: Person) -> None:
    old = accounts.sign_in(database, petra.email, PASSWORD, address=HOME).token
    new = accounts.sign_in(database, petra.email, PASSWORD, address=HOME, old_token=old).token
    assert accounts.person_of(database, old) is None
    assert accounts.person_of(database, new) == petra


def test_a_session_ends_without_visits(database: Database, petra: Person, clock: Clock) -> None:
    token = accounts.sign_in(database, petra.email, PASSWORD, address=HOME).token
    for _ in range(3):
        clock.wind(hours=11)
        assert accounts.person_of(database, token) == petra
    clock.wind(hours=13)
    assert accounts.person_of(database, token) is None


def test_a_session_ends_after_a_month_whatever_happens(
    database: Database, petra: Person, clock: Clock
) -> None:
    token = accounts.sign_in(database, petra.email, PASSWORD, address=HOME).token
    for _ in range(60):
        clock.wind(hours=11.9)
        accounts.person_of(database, token)
    assert accounts.person_of(database, token) is not None
    clock.wind(hours=11.9)
    assert accounts.person_of(database, token) is None


@pytest.mark.parametrize("email", ["petra@quern.example", "nobody@quern.example", "", "\x00"])
def test_wrong_credentials_are_told_alike(database: Database, petra: Person, email: str) -> None:
    with pytest.raises(WrongCredentials) as caught:
        accounts.sign_in(database, email, "wrong one", address=HOME)
    assert petra.name not in str(caught.value)


def test_failures_slow_down_more_and_more(database: Database, petra: Person, clock: Clock) -> None:
    fail(database, 5)
    waits = []
    for _ in range(4):
        with pytest.raises(Throttled) as caught:
            accounts.sign_in(database, petra.email, PASSWORD, address=HOME)
        waits.append(caught.value.seconds)
        clock.wind(seconds=caught.value.seconds)
        fail(database, 1)
    assert waits == [1, 2, 4, 8]


def test_the_right_password_is_let_in_after_the_wait(
    database: Database, petra: Person, clock: Clock
) -> None:
    fail(database, 5)
    clock.wind(seconds=1)
    accounts.sign_in(database, petra.email, PASSWORD, address=HOME)
    fail(database, 4)
    accounts.sign_in(database, petra.email, PASSWORD, address=HOME)


def test_failures_elsewhere_lock_nobody_out(database: Database, petra: Person) -> None:
    accounts.sign_in(database, petra.email, PASSWORD, address=HOME)
    for number in range(50):
        fail(database, 1, address=f"203.0.113.{number}")
    with pytest.raises(Throttled):
        accounts.sign_in(database, petra.email, "guess", address=ELSEWHERE)
    assert accounts.sign_in(database, petra.email, PASSWORD, address=HOME).person == petra


def test_an_address_that_tries_many_accounts_is_slowed_down(
    database: Database, petra: Person
) -> None:
    for number in range(100):
        fail(database, 1, address=ELSEWHERE, email=f"person{number}@quern.example")
    with pytest.raises(Throttled):
        accounts.sign_in(database, petra.email, PASSWORD, address=ELSEWHERE)
    assert accounts.sign_in(database, petra.email, PASSWORD, address=HOME).person == petra


def test_old_failures_are_forgotten(database: Database, petra: Person, clock: Clock) -> None:
    fail(database, 5)
    clock.wind(minutes=16)
    accounts.sign_in(database, petra.email, PASSWORD, address=HOME)
    with database.read() as session:
        assert session.exec(select(FailureRow)).all() == []


def test_a_disabled_account_lets_nobody_in(database: Database, petra: Person) -> None:
    token = accounts.sign_in(database, petra.email, PASSWORD, address=HOME).token
    with database.write() as session:
        row = session.get_one(PersonRow, petra.id)
        row.disabled_at = database.now()
        session.add(row)
    assert accounts.person_of(database, token) is None
    fail(database, 1)


def test_changing_the_password_ends_all_sessions(database: Database, petra: Person) -> None:
    first = accounts.sign_in(database, petra.email, PASSWORD, address=HOME).token
    second = accounts.sign_in(database, petra.email, PASSWORD, address=ELSEWHERE).token
    new = accounts.change_password(
        database, petra, old=PASSWORD, new="another mill by the sea", token=first
    )
    assert accounts.person_of(database, first) is None
    assert accounts.person_of(database, second) is None
    assert accounts.person_of(database, new.token) == petra
    fail(database, 1)
    accounts.sign_in(database, petra.email, "another mill by the sea", address=HOME)


@pytest.mark.parametrize(
    ("old", "new", "field"), [("wrong", "another mill", "old"), (PASSWORD, "short", "new")]
)
def test_a_password_is_not_changed_without_reason(
    database: Database, petra: Person, old: str, new: str, field: str
) -> None:
    token = accounts.sign_in(database, petra.email, PASSWORD, address=HOME).token
    with pytest.raises(Invalid) as caught:
        accounts.change_password(database, petra, old=old, new=new, token=token)
    assert set(caught.value.problems) == {field}
    assert accounts.person_of(database, token) == petra


@pytest.mark.parametrize(
    ("given", "shown"),
    [("", "Guest"), ("  Vera \n V. ", "Vera V."), ("a" * 100, "a" * 80), ("\x00\x07", "Guest")],
)
def test_guests_have_a_name_and_a_secret(given: str, shown: str) -> None:
    guest, other = accounts.new_guest(given), accounts.new_guest(given)
    assert guest.name == shown
    assert guest.token != other.token
    assert len(guest.token) >= 32
