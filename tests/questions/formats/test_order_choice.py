"""An ordering asked by multiple choice: one right order, and wrong ones that are surely wrong."""

from __future__ import annotations

import re
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from questions.formats.order_choice import as_choice
from questions.model.dates import HistoricalDate
from questions.model.items import Choice, Entry, Item, Option, Ordering
from tests.questions.formats.samples import CHOICE, ORDERING


def item_of(years: list[tuple[int, int]]) -> Item:
    entries = tuple(
        Entry(f"event {place}", _span(first, last)) for place, (first, last) in enumerate(years)
    )
    return Item("ordering", "Put these events in order, earliest first.", Ordering(entries))


def _span(first: int, last: int) -> HistoricalDate:
    one, other = HistoricalDate.in_year(first), HistoricalDate.in_year(last)
    return HistoricalDate(one.earliest, other.latest, one.precision)


def order_of(item: Item, option: Option) -> list[int]:
    """The places of the events as an option puts them."""
    named = dict(re.findall(r"\((\d+)\) event (\d+)", item.stem))
    return [int(named[number]) for number in option.text.split(" → ")]


def options_of(item: Item) -> tuple[Option, ...]:
    assert isinstance(item.interaction, Choice)
    return item.interaction.options


@pytest.mark.parametrize(("count", "offered"), [(2, 2), (3, 4), (4, 4), (6, 4), (9, 4)])
def test_there_are_up_to_four_orders_and_one_is_right(count: int, offered: int) -> None:
    asked = as_choice(item_of([(1900 + place, 1900 + place) for place in range(count)]))
    options = options_of(asked)
    assert len({option.text for option in options}) == len(options) == offered
    assert [order_of(asked, one) for one in options if one.correct] == [list(range(count))]


@given(st.lists(st.tuples(st.integers(1000, 2000), st.integers(0, 30)), min_size=2, max_size=6))
@settings(max_examples=40)
def test_every_wrong_order_turns_a_pair_that_is_certain(spans: list[tuple[int, int]]) -> None:
    item = item_of(sorted((first, first + length) for first, length in spans))
    assert isinstance(item.interaction, Ordering)
    dates = [entry.date for entry in item.interaction.entries]
    asked = as_choice(item)
    for option in asked.interaction.options if isinstance(asked.interaction, Choice) else ():
        pairs = combinations(order_of(asked, option), 2)
        turned = [
            (one, other)
            for one, other in pairs
            if (first := dates[other])
            and (second := dates[one])
            and first.definitely_before(second)
        ]
        assert bool(turned) is not option.correct


def test_the_right_order_is_not_the_one_that_all_others_resemble() -> None:
    asked = as_choice(item_of([(1900 + place, 1900 + place) for place in range(4)]))
    orders = [(order_of(asked, option), option.correct) for option in options_of(asked)]

    def far(order: list[int]) -> int:
        return sum(
            other.index(first) > other.index(second)
            for other, _ in orders
            for first, second in combinations(order, 2)
        )

    of_right = next(far(order) for order, correct in orders if correct)
    assert any(far(order) <= of_right for order, correct in orders if not correct)


def test_a_wrong_order_says_which_pair_it_turns() -> None:
    reasons = [option.why for option in options_of(as_choice(ORDERING)) if not option.correct]
    assert all(" came before " in reason for reason in reasons)


def test_events_without_dates_are_believed_in_their_order() -> None:
    entries = (Entry("event 0"), Entry("event 1"), Entry("event 2"))
    asked = as_choice(Item("ordering", "Order?", Ordering(entries)))
    right = [option for option in options_of(asked) if option.correct]
    assert [order_of(asked, option) for option in right] == [[0, 1, 2]]


def test_events_whose_order_is_open_are_no_question() -> None:
    item = item_of([(1900, 1910), (1905, 1908)])
    assert as_choice(item) is item


def test_a_choice_stays_as_it_is() -> None:
    assert as_choice(CHOICE) is CHOICE
