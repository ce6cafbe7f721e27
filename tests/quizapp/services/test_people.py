"""Accounts: made by administrators or at the command line, one for each address."""

from __future__ import annotations

import pytest

from quizapp.database import Database
from quizapp.errors import Invalid, NotAllowed, NotFound
from quizapp.services import accounts, people
from quizapp.services.identity import Person
from quizapp.storage.rows import PersonRow
from quizapp.storage.states import Role
from tests.quizapp import library

PASSWORD = "a mill by the river"


def create(database: Database, actor: Person | None = None, **fields: str) -> Person:
    given = {"email": "petra@quern.example", "name": "Petra", "password": PASSWORD} | fields
    return people.create(database, actor, role=Role.TEACHER, **given)


def test_an_account_can_be_signed_in_to(database: Database) -> None:
    person = create(database, email="Petra@Quern.example", name="  Petra  Blum ")
    assert (person.email, person.name) == ("petra@quern.example", "Petra Blum")
    signed_in = accounts.sign_in(database, "petra@quern.example", PASSWORD, address="192.0.2.1")
    assert signed_in.person == person


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("email", "petra"),
        ("email", "petra@"),
        ("email", "pe tra@quern.example"),
        ("email", "petra@quern.example\x00"),
        ("email", "<petra@quern.example>"),
        ("email", "p" * 250 + "@quern.example"),
        ("name", "  "),
        ("name", "Petra\x07"),
        ("name", "P" * 121),
        ("password", "short"),
        ("password", "petra@quern.example"),
    ],
)
def test_wrong_fields_are_named(database: Database, field: str, value: str) -> None:
    with pytest.raises(Invalid) as caught:
        create(database, **{field: value})
    assert set(caught.value.problems) == {field}


def test_an_address_has_one_account(database: Database) -> None:
    create(database)
    with pytest.raises(Invalid, match="already"):
        create(database, email="PETRA@quern.example", name="Another")


@pytest.mark.parametrize("role", [Role.TAKER, Role.TEACHER, Role.EDITOR])
def test_only_administrators_look_after_accounts(database: Database, role: Role) -> None:
    actor = library.enrol(database, role)
    with pytest.raises(NotAllowed):
        create(database, actor)
    with pytest.raises(NotAllowed):
        people.search(database, actor)
    with pytest.raises(NotAllowed):
        people.set_role(database, actor, actor.id, Role.ADMINISTRATOR)


def test_an_administrator_gives_roles(database: Database) -> None:
    admin = library.enrol(database, Role.ADMINISTRATOR)
    person = create(database, admin)
    token = accounts.sign_in(database, person.email, PASSWORD, address="192.0.2.1").token
    changed = people.set_role(database, admin, person.id, Role.EDITOR)
    assert changed.role is Role.EDITOR
    assert changed in people.search(database, admin).rows
    assert accounts.person_of(database, token) is None
    with pytest.raises(Invalid):
        people.set_role(database, admin, admin.id, Role.TAKER)
    with pytest.raises(NotFound):
        people.set_role(database, admin, 999, Role.TAKER)


def test_people_are_found_by_name_address_and_role_a_page_at_a_time(database: Database) -> None:
    admin = library.enrol(database, Role.ADMINISTRATOR)
    with database.write() as session:
        session.add_all(
            PersonRow(
                email=f"p{number}@quern.example",
                name=f"Person {number:03}",
                role=Role.TAKER,
                made_at=database.now(),
            )
            for number in range(120)
        )
    first = people.search(database, admin)
    assert (len(first.rows), first.total, first.pages) == (50, 121, 3)
    assert len(people.search(database, admin, page=3).rows) == 21
    assert people.search(database, admin, page=4).rows == ()
    assert people.search(database, admin, text="PERSON 007").total == 1
    assert people.search(database, admin, text="p12@").total == 1
    assert people.search(database, admin, text="100%").total == 0
    assert people.search(database, admin, text="_").total == 0
    assert people.search(database, admin, role=Role.ADMINISTRATOR).rows == (admin,)
    for page in (0, -5, 2**70):
        assert people.search(database, admin, page=page).total == 121
