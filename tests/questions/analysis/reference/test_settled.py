"""What a text calls something tells its kind, whatever the model took its name for."""

from __future__ import annotations

import pytest

from questions.analysis.reference.entities import Entity
from questions.analysis.reference.settled import settle
from questions.model.facts import Kind


def _named(*entities: Entity) -> dict[int, Entity]:
    return dict(enumerate(entities))


@pytest.mark.parametrize(
    ("name", "guessed", "calling", "kind"),
    [
        ("Agna Torvald", Kind.THING, "botanist", Kind.PERSON),
        ("Orta", Kind.THING, "town", Kind.CITY),
        ("Norla", Kind.PERSON, "company", Kind.ORGANISATION),
        ("Norla", Kind.THING, "maker", Kind.ORGANISATION),
        ("Norla", Kind.ORGANISATION, "vulture", Kind.THING),
        ("Norla", Kind.PLACE, "horse", Kind.THING),
        # What is called so without being one.
        ("Agna Torvald", Kind.THING, "maker", Kind.THING),
        ("Orta Canal", Kind.PLACE, "engineer", Kind.PLACE),
        ("Norla", Kind.ORGANISATION, "painter", Kind.ORGANISATION),
        ("Norla Trust", Kind.ORGANISATION, "teacher", Kind.ORGANISATION),
    ],
)
def test_calling_settles_the_kind(name: str, guessed: Kind, calling: str, kind: Kind) -> None:
    entity = Entity(name, guessed)
    settle(_named(entity), {calling: [(5, entity)]})
    assert entity.kind is kind


def test_surname_alone_joins_the_person_before_it() -> None:
    surname, person = Entity("Torvald", Kind.THING), Entity("Agna Torvald", Kind.THING)
    named = _named(person, surname)
    settle(named, {"botanist": [(5, person)]})
    assert named[1] is person
    named = _named(surname, person)
    settle(named, {"botanist": [(5, person)]})
    assert named[0] is surname


def test_surname_known_as_somebody_tells_the_person() -> None:
    surname, full = Entity("Torvald", Kind.PERSON), Entity("Agna Torvald", Kind.ORGANISATION)
    named = _named(full, surname)
    settle(named, {})
    assert full.kind is Kind.PERSON
    assert named[1] is full
    church = Entity("Mont St. Torvald", Kind.ORGANISATION)
    named = _named(church, Entity("Torvald", Kind.PERSON))
    settle(named, {})
    assert church.kind is Kind.ORGANISATION


@pytest.mark.parametrize("name", ["Torvald Invest", "Orta Shipping"])
def test_firm_named_after_its_trade_is_nobody(name: str) -> None:
    firm = Entity(name, Kind.PERSON)
    settle(_named(firm), {})
    assert firm.kind is Kind.ORGANISATION


def test_name_in_capitals_joins_the_one_in_small_letters() -> None:
    head, town = Entity("ORTAVIK", Kind.THING), Entity("Ortavik", Kind.CITY)
    named = _named(head, town)
    settle(named, {})
    assert named[0] is town


def test_brothers_of_a_firm_are_nobody() -> None:
    firm = Entity("Gourla Brothers", Kind.PERSON)
    settle(_named(firm), {})
    assert firm.kind is Kind.ORGANISATION
