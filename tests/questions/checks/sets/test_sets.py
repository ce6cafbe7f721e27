"""What is wrong with items that are asked together."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from questions.checks import review_all, review_set
from questions.checks.sets import SET_CHECKS, find_in_set
from questions.checks.sets.keyed import keyed
from questions.checks.sets.strategies import STRATEGIES, hits
from questions.model.items import Item
from questions.model.review import Knowledge, Severity
from tests.questions.checks.items import choice, ordering

WORDS = "alder birch cedar elder fir hazel larch maple oak pine rowan spruce willow yew".split()


def of_items(items: Sequence[Item], name: str) -> list[int]:
    found = find_in_set(items, Knowledge()).of_item
    return sorted(
        place for place, findings in found.items() if any(one.check == name for one in findings)
    )


def of_set(items: Sequence[Item], name: str) -> bool:
    return any(one.check == name for one in find_in_set(items, Knowledge()).of_set)


def numbered(count: int, *texts: str) -> list[Item]:
    return [choice(f"What grew by the {WORDS[n % 14]} {n}?", *texts) for n in range(count)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            choice("In which year did Oslo burn down?", "*1905", "1910"),
            choice("When did the town of Oslo burn down?", "*1905", "1912"),
        ),
        (
            choice("Which country did Norway leave in the spring?", "*Sweden", "Chad"),
            choice("Norway left which country in the spring?", "*the Kingdom of Sweden", "Mali"),
        ),
        (
            choice("What burnt in Oslo?", "*the mill", "the hall"),
            choice("What burnt in Oslo?", "*the mill", "the hall"),
        ),
    ],
)
def test_one_fact_asked_twice_is_found(first: Item, second: Item) -> None:
    other = choice("Who built the bridge of Turku?", "*Berg", "Dahl")
    assert of_items([first, other, second], "asked_twice") == [2]


def test_two_orderings_of_mostly_the_same_events_are_found() -> None:
    first = ordering(("The mill burns", "1905"), ("The king dies", "1910"), ("Oslo grows", "1920"))
    second = ordering(
        ("The mill burns", "1905"), ("The king dies", "1910"), ("Turku falls", "1930")
    )
    third = ordering(("The mill burns", "1905"), ("Lund marries", "1911"), ("Berg lands", "1931"))
    assert of_items([first, second, third], "asked_twice") == [1]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            choice("In which year did Oslo burn down?", "*1905", "1910"),
            choice("In which year did Turku burn down?", "*1827", "1910"),
        ),
        (
            choice("In which year did Oslo burn down?", "*1905", "1910"),
            choice("In which year did the king marry?", "*1905", "1910"),
        ),
    ],
)
def test_different_facts_are_not(first: Item, second: Item) -> None:
    assert of_items([first, second], "asked_twice") == []


def test_a_stem_that_tells_the_answer_of_another_item_is_found() -> None:
    asked = choice("Who built the great bridge of Turku?", "*Berg", "Dahl")
    telling = choice("In which year did Berg build the great bridge of Turku?", "*1905", "1910")
    other = choice("In which year did Berg marry?", "*1905", "1910")
    assert of_items([asked, other], "given_away") == []
    assert of_items([asked, other, telling], "given_away") == [0]


def test_a_stem_that_tells_the_answer_with_its_options_is_found() -> None:
    who = choice("Who became mayor of Turku on 5 May 1905?", "*Ada Berg", "Lund", "Dahl")
    when = choice("In which year did Ada Berg become mayor of Turku?", "*1905", "1910", "1912")
    assert of_items([who, when], "given_away") == [0, 1]


def test_an_event_that_tells_the_answer_is_found() -> None:
    asked = choice("Who opened the bridge of Turku?", "*Berg", "Dahl")
    events = ordering(("Berg opens the bridge of Turku", "1905"), ("The mill burns", "1910"))
    assert of_items([events, asked], "given_away") == [1]


def test_a_place_that_holds_most_keys_is_found() -> None:
    uneven = numbered(12, "*oak", "fir", "elm", "yew")
    even = [
        choice(f"What grew by the {WORDS[n]}?", *(f"*{t}" if p == n % 4 else t for p, t in texts))
        for n in range(12)
        for texts in [enumerate(("oak", "fir", "elm", "yew"))]
    ]
    assert of_set(uneven, "key_place")
    assert not of_set(even, "key_place")
    assert not of_set(uneven[:4], "key_place")


def test_keys_that_are_longest_too_often_are_found() -> None:
    assert of_set(numbered(12, "*a tall old oak", "fir", "elm", "yew"), "key_length")
    assert not of_set(numbered(12, "*oak", "a tall old fir", "elm", "yew"), "key_length")


def test_a_guess_that_pays_is_found() -> None:
    shared = numbered(12, "*red oak tree", "red fir", "blue oak", "some tree")
    assert of_set(shared, "guessing")
    assert not of_set(numbered(12, "*oak", "fir", "elm", "yew"), "guessing")


@pytest.mark.parametrize("name", sorted(STRATEGIES))
def test_options_that_a_strategy_cannot_tell_apart_share_the_guess(name: str) -> None:
    (item,) = keyed([choice("Who?", "*oak", "fir", "elm", "yew")])
    assert hits(STRATEGIES[name], item) * 4 == 1


def test_each_item_has_its_own_findings_and_those_of_its_neighbours() -> None:
    asked = choice("Who built the great bridge of Turku?", "*Berg", "Dahl", "Lund")
    telling = choice("In which year did Berg build the great bridge of Turku?", "*1905", "1905")
    reviewed = review_set([asked, telling])
    assert [finding.check for finding in reviewed.items[0].findings] == ["given_away"]
    assert not reviewed.items[1].usable
    assert reviewed.items == review_all([asked, telling])


def test_an_exact_repetition_blocks() -> None:
    item = choice("What burnt in Oslo?", "*the mill", "the hall", "the ship")
    repeated = review_all([item, item])[1].findings
    assert any(one.severity is Severity.BLOCKING for one in repeated)


def test_the_names_of_set_checks_are_distinct() -> None:
    names = [check.NAME for check in SET_CHECKS]
    assert len(set(names)) == len(names)
