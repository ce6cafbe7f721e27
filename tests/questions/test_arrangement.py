"""The places of keys over a set."""

from __future__ import annotations

from questions.arrangement import KeyPlaces
from questions.model.items import Choice, Entry, Item, Option, Ordering


def item(stem: str, *, kind: str = "country") -> Item:
    options = (Option("Key", correct=True), Option("A"), Option("B"), Option("C"))
    return Item(kind, stem, Choice(options))


def place(one: Item) -> int:
    assert isinstance(one.interaction, Choice)
    return one.interaction.options.index(one.interaction.key)


def test_each_place_is_taken_once_before_one_is_taken_twice() -> None:
    places, taken = KeyPlaces(seed=1), []
    for number in range(4):
        arranged = places.arrange(item(f"Which country is number {number}?"))
        places.take(arranged)
        taken.append(place(arranged))
    assert sorted(taken) == [0, 1, 2, 3]


def test_values_keep_their_order_and_count_all_the_same() -> None:
    places = KeyPlaces(seed=1)
    dated = item("In which year was it?", kind="date")
    assert places.arrange(dated) is dated
    places.take(dated)
    assert place(places.arrange(item("Which country is it?"))) != 0


def test_orderings_stay_as_they_are() -> None:
    order = Item("ordering", "Put these in order.", Ordering((Entry("A"), Entry("B"))))
    places = KeyPlaces(seed=1)
    assert places.arrange(order) is order
    places.take(order)


def test_the_seed_chooses_among_equal_places() -> None:
    stems = [f"Which country is number {number}?" for number in range(8)]
    chosen = {
        tuple(place(KeyPlaces(seed).arrange(item(stem))) for stem in stems) for seed in (1, 2)
    }
    assert len(chosen) == 2


def test_of_the_variants_of_a_value_the_one_with_a_new_place_is_taken() -> None:
    def valued(at: int, stem: str) -> Item:
        options = [Option(f"Other {number}") for number in range(3)]
        options.insert(at, Option("Key", correct=True))
        return Item("number", stem, Choice(tuple(options)))

    places, taken = KeyPlaces(seed=1), []
    for number in range(8):
        first, *others = (valued(at, f"How many are number {number}?") for at in range(4))
        arranged = places.arrange(first, others)
        places.take(arranged)
        taken.append(place(arranged))
    assert sorted(taken) == [0, 0, 1, 1, 2, 2, 3, 3]
