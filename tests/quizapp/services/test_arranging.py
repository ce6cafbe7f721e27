"""The order in which parts are shown, and what tokens mean in it."""

from __future__ import annotations

from random import Random

import pytest

from questions.model.answers import Chosen, Ordered
from questions.model.items import Choice, Entry, Item, Option, Ordering
from quizapp.errors import Invalid
from quizapp.services import arranging
from tests.quizapp import library

SEEDS = range(200)


def shown(item: Item, seed: int) -> list[str]:
    interaction = item.interaction
    words = arranging.words(interaction)
    return [
        words[part]
        for part in arranging.shown(interaction, arranging.draw(interaction, Random(seed)))
    ]


def test_options_with_numbers_stay_in_their_natural_order() -> None:
    for seed in SEEDS:
        assert shown(library.numbers(), seed) == [f"{n} metres" for n in (20, 30, 40, 50)]


def test_other_options_are_shuffled_evenly() -> None:
    firsts = [shown(library.choice(), seed)[0] for seed in SEEDS]
    assert all(
        30 < firsts.count(text) < 70 for text in arranging.words(library.choice().interaction)
    )


def test_events_are_shown_in_any_order_whatever_the_right_one() -> None:
    """To leave the right order out would make what is sent depend on the key."""
    entries = library.events()
    for order in (entries, entries[::-1]):
        item = Item("ordering", "Which came first?", Ordering(order))
        assert len({tuple(shown(item, seed)) for seed in range(1000)}) == 24
    forth, back = (Item("ordering", "x", Ordering(order)) for order in (entries, entries[::-1]))
    assert [shown(forth, seed) for seed in SEEDS] == [shown(back, seed) for seed in SEEDS]


def test_of_two_events_both_orders_are_shown() -> None:
    item = Item("ordering", "Which came first?", Ordering((Entry("Rain"), Entry("Flood"))))
    assert {tuple(shown(item, seed)) for seed in SEEDS} == {("Rain", "Flood"), ("Flood", "Rain")}


def test_an_arrangement_means_the_same_when_the_key_changes() -> None:
    entries = library.events()
    forth, back = Ordering(entries), Ordering(entries[::-1])
    for arrangement in ((2, 0, 3, 1), (3, 1, 2, 0)):
        texts = [
            [arranging.words(each)[part] for part in arranging.shown(each, arrangement)]
            for each in (forth, back)
        ]
        assert texts[0] == texts[1]


def test_tokens_are_places_as_shown() -> None:
    choice = Choice(tuple(Option(text, text == "b") for text in "abcd"))
    assert arranging.response_of(choice, (3, 1, 0, 2), ["1"]) == Chosen(3)
    assert arranging.response_of(choice, (3, 1, 0, 2), ["3"]) == Chosen(0)
    ordering = Ordering(tuple(Entry(text) for text in "dbca"))
    # The base order is a, b, c, d, which are the parts 3, 1, 2, 0; shown are c, a, d, b.
    assert arranging.response_of(ordering, (2, 0, 3, 1), ["1", "2", "3", "4"]) == Ordered(
        (2, 3, 0, 1)
    )
    assert arranging.response_of(ordering, (2, 0, 3, 1), ["2", "4", "1", "3"]) == Ordered(
        (3, 1, 2, 0)
    )
    assert arranging.response_of(ordering, (2, 0, 3, 1), None) is None


@pytest.mark.parametrize("tokens", [[], ["a"], ["1", "2"], ["5"], ["1 "]])
def test_other_tokens_are_no_answer(tokens: list[str]) -> None:
    choice = library.choice().interaction
    with pytest.raises(Invalid):
        arranging.response_of(choice, (0, 1, 2, 3), tokens)


def test_an_arrangement_is_written_and_read() -> None:
    assert arranging.read(arranging.written((2, 0, 10, 1))) == (2, 0, 10, 1)
