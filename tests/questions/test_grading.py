"""Grades are exact, explained, and never punish what the dates leave open."""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations

import pytest

from questions.errors import UsageError
from questions.grading import grade
from questions.model.answers import Chosen, Ordered
from questions.model.dates import Day, HistoricalDate
from questions.model.items import Choice, Entry, Item, Option, Ordering
from questions.ordering_schemes import Scheme

CHOICE = Item(
    "place",
    "Which river flows through Vienna?",
    Choice((Option("Elbe"), Option("Danube", correct=True), Option("Rhine"))),
)


def ordering(*dates: HistoricalDate | None) -> Item:
    entries = tuple(Entry(f"Event {number}", date) for number, date in enumerate(dates))
    return Item("ordering", "Put these events in order, earliest first.", Ordering(entries))


def years(*numbers: int) -> Item:
    return ordering(*(HistoricalDate.in_year(number) for number in numbers))


@pytest.mark.parametrize(("option", "share"), [(0, 0), (1, 1), (2, 0)])
def test_only_the_key_of_a_choice_earns_the_mark(option: int, share: int) -> None:
    earned = grade(CHOICE, Chosen(option))
    assert (earned.share, earned.answered) == (Fraction(share), True)


@pytest.mark.parametrize("item", [CHOICE, years(1900, 1910, 1920)])
def test_no_response_is_no_answer_and_earns_nothing(item: Item) -> None:
    earned = grade(item, None)
    assert (earned.share, earned.answered) == (Fraction(0), False)


@pytest.mark.parametrize(
    ("places", "share"),
    [
        ((0, 1, 2, 3), Fraction(1)),
        ((1, 0, 2, 3), Fraction(2, 3)),
        ((1, 0, 3, 2), Fraction(1, 3)),
        ((3, 0, 1, 2), Fraction(0)),
        ((3, 2, 1, 0), Fraction(0)),
    ],
)
def test_an_order_earns_its_right_pairs_above_chance(
    places: tuple[int, ...], share: Fraction
) -> None:
    assert grade(years(1900, 1910, 1920, 1930), Ordered(places)).share == share


def test_pairs_that_the_dates_leave_open_never_cost_a_mark() -> None:
    d_day = HistoricalDate.on(Day(1944, 6, 6))
    item = ordering(HistoricalDate.in_year(1930), HistoricalDate.in_year(1944), d_day)
    assert grade(item, Ordered((0, 2, 1))).share == 1
    assert grade(item, Ordered((1, 0, 2))).share == 0


def test_every_order_of_ties_is_right() -> None:
    item = years(1944, 1944, 1944)
    assert {grade(item, Ordered(order)).share for order in permutations(range(3))} == {Fraction(1)}


def test_without_dates_the_given_order_is_the_right_one() -> None:
    item = ordering(None, None, None)
    assert grade(item, Ordered((0, 1, 2))).share == 1
    assert grade(item, Ordered((0, 2, 1))).share == Fraction(1, 3)


def test_dates_decide_where_they_contradict_the_given_order() -> None:
    assert grade(years(1920, 1900), Ordered((1, 0))).share == 1


@pytest.mark.parametrize(
    ("item", "response"),
    [
        (CHOICE, Chosen(3)),
        (CHOICE, Chosen(-1)),
        (CHOICE, Ordered((0, 1, 2))),
        (years(1900, 1910), Chosen(0)),
        (years(1900, 1910), Ordered((0,))),
        (years(1900, 1910), Ordered((0, 0))),
        (years(1900, 1910), Ordered((0, 2))),
    ],
)
def test_a_response_that_does_not_fit_the_item_is_refused(
    item: Item, response: Chosen | Ordered
) -> None:
    with pytest.raises(UsageError, match=r"\.$"):
        grade(item, response)


@pytest.mark.parametrize("places", [(0, 1, 2), (1, 0, 2), (2, 1, 0)])
def test_the_reason_is_one_sentence(places: tuple[int, ...]) -> None:
    why = grade(years(1900, 1910, 1920), Ordered(places)).why
    assert why.endswith(".")
    assert why.count(".") == 1


def test_another_scheme_grades_otherwise() -> None:
    item = years(1900, 1910, 1920, 1930)
    earned = grade(item, Ordered((1, 0, 2, 3)), scheme=Scheme.ABSOLUTE_POSITION)
    assert earned.share == Fraction(1, 2)
    assert earned.why == "2 of 4 events stand in their right places; graded by absolute position."


@pytest.mark.parametrize("scheme", Scheme)
def test_no_scheme_takes_a_mark_for_what_the_dates_leave_open(scheme: Scheme) -> None:
    d_day = HistoricalDate.on(Day(1944, 6, 6))
    item = ordering(HistoricalDate.in_year(1930), HistoricalDate.in_year(1944), d_day)
    assert grade(item, Ordered((0, 2, 1)), scheme=scheme).share == 1
    assert grade(item, Ordered((2, 1, 0)), scheme=scheme).share < 1


@pytest.mark.parametrize("scheme", Scheme)
def test_a_choice_is_graded_the_same_by_all_schemes(scheme: Scheme) -> None:
    assert grade(CHOICE, Chosen(1), scheme=scheme).share == 1
