"""Questions that the app picks: the best that fit, of many kinds, and none tells another."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from questions.model.items import Item
from questions.model.wire import item_id
from quizapp.database import Database
from quizapp.errors import Invalid, NotAllowed
from quizapp.services import composing
from quizapp.services.bank import ItemFilter
from quizapp.services.identity import Person
from quizapp.storage.states import ItemState, Role
from tests.quizapp import library

ANY = ItemFilter()


@pytest.fixture
def teacher(database: Database) -> Person:
    return library.enrol(database, Role.TEACHER)


def of_kind(kind: str, stem: str, key: str) -> Item:
    return replace(library.choice(stem, key), kind=kind)


def picked(database: Database, teacher: Person, items: list[Item], count: int) -> list[str]:
    """The stems that are picked of these items, the best first."""
    library.load(database, items)
    stems = {item_id(item): item.stem for item in items}
    return [stems[uid] for uid in composing.compose(database, teacher, ANY, (), count)]


def test_the_best_come_first(database: Database, teacher: Person) -> None:
    items = [
        of_kind(kind, f"What did {name} weave?", f"{name} carpets")
        for kind, name in (("thing", "Zita"), ("person", "Bede"), ("place", "Olaf"))
    ]
    assert picked(database, teacher, items, 2) == [item.stem for item in items[:2]]


@pytest.mark.parametrize(
    ("stem", "key"),
    [
        ("Who had the mill rebuilt?", "Ann Bexley"),
        ("In which town did Ann Bexley live?", "Harrow"),
        ("Who kept bees at Hollow?", "Quern"),
    ],
    ids=["the same answer", "shows the answer of the other", "the other shows its answer"],
)
def test_what_does_not_go_together_is_passed_over(
    database: Database, teacher: Person, stem: str, key: str
) -> None:
    first = library.choice("Who built the mill at Quern?", "Ann Bexley")
    last = of_kind("place", "Where does the ferry leave?", "Tarn Point")
    assert picked(database, teacher, [first, of_kind("place", stem, key), last], 2) == [
        first.stem,
        last.stem,
    ]


def test_orders_of_the_same_events_do_not_go_together(database: Database, teacher: Person) -> None:
    other = replace(library.ordering(), stem="Which came first? Put them in order.")
    assert len(picked(database, teacher, [library.ordering(), other], 2)) == 1


def test_kinds_are_mixed_as_long_as_there_are_others(database: Database, teacher: Person) -> None:
    names = ("Arno", "Birk", "Cleo", "Doro", "Eike", "Falk", "Gero", "Hilma")
    kinds = ("person",) * 6 + ("date", "place")
    items = [
        of_kind(kind, f"What is told of {name}?", f"{name.upper()}X")
        for kind, name in zip(kinds, names, strict=True)
    ]
    library.load(database, items)
    kind_of = {item_id(item): item.kind for item in items}
    few = composing.compose(database, teacher, ANY, (), 4)
    assert Counter(kind_of[uid] for uid in few) == {"person": 2, "date": 1, "place": 1}
    many = composing.compose(database, teacher, ANY, (), 6)
    assert Counter(kind_of[uid] for uid in many) == {"person": 4, "date": 1, "place": 1}


def test_what_is_picked_already_stays_and_counts(database: Database, teacher: Person) -> None:
    first, same = library.choice(), library.choice("Who had the mill rebuilt?")
    other = of_kind("place", "Where does the ferry leave?", "Tarn Point")
    library.load(database, [same, first, other])
    uids = composing.compose(database, teacher, ANY, (item_id(first),), 2)
    assert uids == (item_id(first), item_id(other))


def test_only_ready_items_that_fit_are_picked(database: Database, teacher: Person) -> None:
    library.load(database, [library.numbers()], state=ItemState.DRAFT)
    library.load(database, [library.choice()])
    assert composing.compose(database, teacher, ItemFilter(kind="number"), (), 5) == ()
    assert composing.compose(database, teacher, ItemFilter(kind="person"), (), 5)


@pytest.mark.parametrize("count", [0, -1, composing.MOST + 1])
def test_a_number_that_cannot_be_is_refused(
    database: Database, teacher: Person, count: int
) -> None:
    with pytest.raises(Invalid) as refusal:
        composing.compose(database, teacher, ANY, (), count)
    assert list(refusal.value.problems) == ["how_many"]


def test_takers_have_nothing_picked(database: Database) -> None:
    with pytest.raises(NotAllowed):
        composing.compose(database, library.enrol(database), ANY, (), 3)
