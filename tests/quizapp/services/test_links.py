"""Invitations and resets: links that work once, for a while, for whom they are meant."""

from __future__ import annotations

from datetime import timedelta

import pytest

from quizapp.database import Database
from quizapp.errors import Invalid, NotAllowed, NotFound, WrongCredentials
from quizapp.services import accounts, links
from quizapp.services.identity import Person
from quizapp.storage.states import Role
from tests.quizapp import library
from tests.quizapp.library import Clock

PASSWORD = "seven quiet buoys"
pytestmark = pytest.mark.usefixtures("quick_hashes")


@pytest.fixture
def admin(database: Database) -> Person:
    return library.enrol(database, Role.ADMINISTRATOR)


def invite(database: Database, admin: Person, email: str = "nell@quern.example") -> str:
    return links.invite(database, admin, email=email, name="Nell Grey", role=Role.TEACHER)


def test_an_invitation_becomes_an_account(database: Database, admin: Person) -> None:
    secret = invite(database, admin)
    (link,) = links.waiting(database, admin)
    assert (link.email, link.role, link.is_reset) == ("nell@quern.example", Role.TEACHER, False)
    person = links.use(database, secret, password=PASSWORD)
    assert (person.name, person.role) == ("Nell Grey", Role.TEACHER)
    signed = accounts.sign_in(database, "Nell@quern.example", PASSWORD, address="10.0.0.1")
    assert signed.person == person
    assert links.waiting(database, admin) == ()
    with pytest.raises(NotFound):
        links.use(database, secret, password=PASSWORD)


def test_a_reset_ends_the_sessions_and_the_old_password(database: Database, admin: Person) -> None:
    person = links.use(database, invite(database, admin), password="my first password")
    held = accounts.sign_in(database, person.email, "my first password", address="10.0.0.1")
    older, secret = links.reset(database, admin, person.id), links.reset(database, admin, person.id)
    with pytest.raises(NotFound):
        links.find(database, older)
    assert accounts.person_of(database, held.token) == person
    links.use(database, secret, password=PASSWORD)
    assert accounts.person_of(database, held.token) is None
    with pytest.raises(WrongCredentials):
        accounts.sign_in(database, person.email, "my first password", address="10.0.0.1")
    assert accounts.sign_in(database, person.email, PASSWORD, address="10.0.0.1").person == person


def test_links_expire_and_can_be_ended(database: Database, admin: Person, clock: Clock) -> None:
    secret = invite(database, admin)
    clock.now += timedelta(days=14, seconds=-1)
    assert links.find(database, secret).name == "Nell Grey"
    clock.wind(seconds=1)
    with pytest.raises(NotFound):
        links.find(database, secret)
    with pytest.raises(NotFound):
        links.use(database, secret, password=PASSWORD)
    other = invite(database, admin, "other@quern.example")
    links.end(database, admin, links.waiting(database, admin)[0].id)
    with pytest.raises(NotFound):
        links.find(database, other)
    for number in (99, 2**70):
        with pytest.raises(NotFound):
            links.end(database, admin, number)
        with pytest.raises(NotFound):
            links.reset(database, admin, number)


def test_a_weak_password_leaves_the_link_as_it_is(database: Database, admin: Person) -> None:
    secret = invite(database, admin)
    with pytest.raises(Invalid):
        links.use(database, secret, password="short")
    assert links.use(database, secret, password=PASSWORD).name == "Nell Grey"


def test_an_address_that_is_taken_is_told(database: Database, admin: Person) -> None:
    with pytest.raises(Invalid, match="account already"):
        invite(database, admin, admin.email)
    first, second = invite(database, admin), invite(database, admin)
    links.use(database, first, password=PASSWORD)
    with pytest.raises(Invalid, match="account already"):
        links.use(database, second, password=PASSWORD)
    with pytest.raises(Invalid):
        invite(database, admin, "no address")


def test_only_administrators_make_links(database: Database, admin: Person) -> None:
    editor = library.enrol(database, Role.EDITOR)
    for act in (
        lambda: invite(database, editor),
        lambda: links.reset(database, editor, admin.id),
        lambda: links.waiting(database, editor),
        lambda: links.end(database, editor, 1),
    ):
        with pytest.raises(NotAllowed):
            act()
