"""Items that do not go into one set."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.clashes import ChosenItems
from questions.model.candidates import Candidate
from questions.model.dates import HistoricalDate
from questions.model.facts import Fact, Verb
from questions.model.items import Choice, Entry, Item, Option, Ordering

MakeFact = Callable[..., Fact]


def choice(fact: Fact, stem: str, key: str) -> Candidate:
    others = [Option(f"Other {number}") for number in range(3)]
    item = Item("date", stem, Choice((Option(key, correct=True), *others)))
    return Candidate(item, (fact,))


def ordering(facts: list[Fact], *texts: str) -> Candidate:
    entries = tuple(Entry(text, HistoricalDate.in_year(1900 + at)) for at, text in enumerate(texts))
    return Candidate(Item("ordering", "Put these in order.", Ordering(entries)), tuple(facts))


@pytest.fixture
def facts(make_fact: MakeFact) -> list[Fact]:
    win = Verb("win", "won", "VBD")
    return [
        make_fact(win, f"subject: [{who}|person]", "object: a prize", at=at * 30)
        for at, who in enumerate(("Ann Hale", "Amy Reed", "Ida Falk"))
    ]


@pytest.mark.parametrize(
    ("stem", "key", "clashes"),
    [
        ("In which year did Ann Hale win the Turku prize?", "1921", True),
        ("In which country did Ann Hale win the Turku prize in 1921?", "Finland", True),
        ("Who won the Narvik cup in 1935?", "Ida Falk", False),
    ],
    ids=["tells the key", "tells key and more", "unrelated"],
)
def test_an_item_that_tells_anothers_answer_clashes(
    facts: list[Fact], stem: str, key: str, clashes: bool
) -> None:
    chosen = ChosenItems()
    chosen.add(choice(facts[0], "Who won the Turku prize in 1921?", "Ann Hale"))
    assert bool(chosen.clash(choice(facts[1], stem, key))) is clashes


@pytest.mark.parametrize(
    ("stem", "key", "clashes"),
    [
        ("Who is Ann Hale?", "the head of the Turku shipyard", True),
        ("Who is Ann Hale?", "a lighthouse keeper", False),
        ("Who is Ida Falk?", "the head of the Narvik shipyard", False),
    ],
)
def test_an_item_turned_round_clashes(
    facts: list[Fact], stem: str, key: str, clashes: bool
) -> None:
    chosen = ChosenItems()
    chosen.add(choice(facts[0], "Who is the owner of the Turku shipyard?", "Ann Hale"))
    assert bool(chosen.clash(choice(facts[1], stem, key))) is clashes


def test_two_answers_to_one_fact_share_no_word(facts: list[Fact]) -> None:
    chosen = ChosenItems()
    chosen.add(choice(facts[0], "Whose aunt was Ida Falk?", "Ann Hale"))
    assert chosen.clash(choice(facts[0], "Who was Ida Falk?", "Ann Hale's aunt"))


def test_one_fact_may_be_asked_twice_when_neither_tells_the_other(facts: list[Fact]) -> None:
    chosen = ChosenItems()
    chosen.add(choice(facts[0], "In which year was Ann Hale born?", "1890"))
    assert not chosen.clash(choice(facts[0], "In which city was Ann Hale born?", "Turku"))


def test_an_event_in_an_ordering_does_not_tell_its_year(facts: list[Fact]) -> None:
    chosen = ChosenItems()
    chosen.add(ordering(facts, "Ann Hale wins the Turku prize", "Bergen opens its port"))
    year = choice(facts[0], "In which year did Ann Hale win the Turku prize?", "1921")
    person = choice(facts[0], "Who won the Turku prize in 1921?", "Ann Hale")
    assert not chosen.clash(year)
    assert chosen.clash(person)


def test_two_orderings_do_not_share_their_events(facts: list[Fact]) -> None:
    chosen = ChosenItems()
    chosen.add(ordering(facts, "Turku opens its port", "Bergen burns", "Narvik votes"))
    assert chosen.clash(ordering(facts, "Turku opens its port", "Bergen burns", "Lund grows"))
    assert not chosen.clash(ordering(facts, "Turku opens its port", "Molde sings", "Lund grows"))


def test_what_came_first_is_not_asked_of_events_that_are_put_in_order(facts: list[Fact]) -> None:
    events = (
        "Ann Hale wins a prize",
        "Amy Reed leaves Turku",
        "Ida Falk sings in Molde",
        "Eva Moen opens a bank",
    )
    chosen = ChosenItems()
    chosen.add(ordering(facts, *events))
    options = tuple(Option(text) for text in events[1:])
    first = Choice((Option(events[0], correct=True), *options))
    assert chosen.clash(Candidate(Item("first", "Which happened first?", first), tuple(facts)))
    other = Choice((Option(events[0], correct=True), *(Option(f"Event {at}") for at in range(3))))
    assert not chosen.clash(Candidate(Item("first", "Which happened first?", other), tuple(facts)))
