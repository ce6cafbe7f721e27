"""Date-ordering items, and which event came first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from questions.builders import firsts, happenings, orderings
from questions.builders.dated_events import (
    Event,
    certain_run,
    events_of,
    nearest_together,
    weighty,
    without_obvious,
    without_strays,
    worth_ordering,
)
from questions.builders.wording.events import event_text
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.candidates import Candidate, Refusal
from questions.model.dates import HistoricalDate
from questions.model.facts import Fact, Verb
from questions.model.items import Choice, Ordering
from questions.model.review import Knowledge

MakeFact = Callable[..., Fact]
OPEN = Verb("open", "opened", "VBD")


@pytest.fixture
def openings(make_fact: MakeFact) -> list[Fact]:
    towns = ("Narvik", "Turku", "Bergen", "Molde", "Lund")
    years = ("1931", "1907", "1950", "1922", "1969")
    return [
        make_fact(
            OPEN,
            f"subject: [{town} University|organisation]",
            "object: its library",
            f"time in: [{year}|date]",
            at=at * 50,
        )
        for at, (town, year) in enumerate(zip(towns, years, strict=True))
    ]


def test_orders_run_from_early_to_late_and_are_certain(
    openings: list[Fact], library: Statements
) -> None:
    assert years_of(openings[:4], library) == [[1907, 1922, 1931, 1950]]


def test_five_events_make_two_orders_that_share_one(
    openings: list[Fact], library: Statements
) -> None:
    assert years_of(openings, library) == [[1907, 1922, 1931], [1931, 1950, 1969]]


def dated(openings: list[Fact], *years: int) -> list[Event]:
    """Events that differ in their years alone."""
    event = events_of(openings[:1])[0]
    return [replace(event, date=HistoricalDate.in_year(year)) for year in years]


@pytest.mark.parametrize(
    ("years", "kept"),
    [
        ((1642, 1841, 1852, 1907, 1922), [1841, 1852, 1907, 1922]),
        ((1957, 1959, 1968, 1969, 2019), [1957, 1959, 1968, 1969]),
        ((1642, 1852, 1922, 2009), [1642, 1852, 1922, 2009]),
        ((1900, 1910, 1920, 1930, 1940), [1900, 1910, 1920, 1930, 1940]),
    ],
    ids=["far before", "far behind", "too few", "even"],
)
def test_what_lies_centuries_off_leaves_a_long_enough_run(
    openings: list[Fact], years: tuple[int, ...], kept: list[int]
) -> None:
    """It would be put in its place without any knowledge."""
    run = without_strays(dated(openings, *years), fewest=4)
    assert [event.date.earliest.year for event in run] == kept


@pytest.mark.parametrize(
    ("verb", "phrases", "stays"),
    [
        (
            Verb("bear", "born", "VBN", ("was",), passive=True),
            ["subject: [Ann Hale|person]"],
            False,
        ),
        (Verb("die", "died", "VBD"), ["subject: [Ann Hale|person]"], False),
        (Verb("die", "died", "VBD"), ["subject: [Ida Falk|person]"], True),
        (
            Verb("found", "founded", "VBD"),
            ["subject: [Ida Falk|person]", "object: [Lund Bank|organisation]"],
            False,
        ),
        (
            Verb("rebuild", "rebuilt", "VBN", ("was",), passive=True),
            ["subject: the pier of [Narvik|city]"],
            False,
        ),
        (
            Verb("establish", "established", "VBD"),
            ["subject: [Chile|country]", "object: relations with [Narvik|city]"],
            True,
        ),
        (Verb("open", "opened", "VBD"), ["subject: Eva Moen", "object: the Lund Bank"], False),
        (Verb("open", "opened", "VBD"), ["subject: Eva Moen", "object: a shop"], True),
        (Verb("paint", "painted", "VBD"), ["subject: [Ann Hale|person]", "object: a pier"], True),
    ],
    ids=[
        "birth",
        "death",
        "another's death",
        "founding",
        "once more",
        "of something else",
        "opening",
        "a shop",
        "deed",
    ],
)
def test_what_needs_no_knowledge_to_be_put_in_its_place_leaves_the_run(
    make_fact: MakeFact, verb: Verb, phrases: list[str], stays: bool
) -> None:
    others = [
        make_fact(
            Verb("visit", "visited", "VBD"),
            f"subject: [{who}|person]",
            f"object: {what}",
            f"time in: [{year}|date]",
            at=at * 60,
        )
        for at, (who, what, year) in enumerate(
            (
                ("Ann Hale", "[Narvik|city]", 1905),
                ("Amy Reed", "[Lund Bank|organisation]", 1911),
                ("Eva Moen", "[Molde|city]", 1920),
            )
        )
    ]
    asked = make_fact(verb, *phrases, "time in: [1890|date]", at=300)
    events = [*map(event_for, others), event_for(asked)]
    assert (events[-1] in without_obvious(events)) is stays


def event_for(fact: Fact) -> Event:
    assert fact.date
    return Event(fact.text, fact.date, fact)


def test_the_events_nearest_together_are_chosen_among(openings: list[Fact]) -> None:
    run = nearest_together(dated(openings, 1642, 1841, 1852, 1907, 1922, 1990), count=4)
    assert [event.date.earliest.year for event in run] == [1841, 1852, 1907, 1922]
    assert not nearest_together(run, count=5)


def years_of(facts: list[Fact], library: Statements) -> list[list[int]]:
    """The years of each ordering's events, all of them in a certain order."""
    made = [one for one in orderings.build(facts, library, seed=0) if isinstance(one, Candidate)]
    orders = [one.item.interaction for one in made]
    assert all(isinstance(order, Ordering) and order.is_certain for order in orders)
    return [
        [entry.date.earliest.year for entry in order.entries if entry.date]
        for order in orders
        if isinstance(order, Ordering)
    ]


def test_the_explanation_is_a_timeline(openings: list[Fact], library: Statements) -> None:
    (made,) = (
        one for one in orderings.build(openings[:4], library, seed=0) if isinstance(one, Candidate)
    )
    explanation = made.item.explanation
    assert explanation.index("1907") < explanation.index("1950")
    assert all(year not in made.item.stem for year in ("1907", "1950"))


def test_events_of_one_year_never_stand_together(make_fact: MakeFact) -> None:
    facts = [
        make_fact(
            OPEN, f"subject: [{town} Bank|organisation]", "object: a branch", "time in: [1950|date]"
        )
        for town in ("Lund", "Turku", "Molde")
    ]
    assert len(certain_run(events_of(facts), most=6)) == 1


def test_of_a_counted_series_only_one_event_stays(make_fact: MakeFact) -> None:
    facts = [
        make_fact(
            Verb("leave", "left", "VBD"),
            f"subject: [Norge {number}|organisation]",
            "oblique for: [Chile|country]",
            f"time in: [{year}|date]",
        )
        for number, year in ((8, "1968"), (11, "1969"), (13, "1970"))
    ]
    assert len(certain_run(events_of(facts), most=6)) == 1


def test_articles_with_a_shared_subject_are_pooled(
    make_fact: MakeFact, library: Statements
) -> None:
    facts = [
        make_fact(
            Verb("visit", "visited", "VBD"),
            f"subject: [{who}|person]",
            "object: [Narvik|city]",
            f"time in: [{year}|date]",
            article=f"{who}.txt",
        )
        for who, year in (("Ann Hale", "1905"), ("Amy Reed", "1911"), ("Ida Falk", "1920"))
    ]
    made = [one for one in orderings.build(facts, library, seed=0) if isinstance(one, Candidate)]
    assert [len({piece.article for piece in one.item.evidence}) for one in made] == [3]


def test_what_the_article_is_not_about_stands_in_no_order(
    openings: list[Fact], make_fact: MakeFact
) -> None:
    aside = make_fact(
        OPEN, "subject: [Ruritania|country]", "object: a bakery", "time in: [1850|date]"
    )
    names = " ".join(["Narvik", "Turku", "Bergen", "Molde", "Lund", "University"] * 2)
    article = Article("made-up.txt", "Schools of the north", f"{names} and Ruritania.")
    kept = weighty(events_of([*openings, aside]), article)
    assert [event.text for event in kept] == [
        f"{town} University opens its library"
        for town in ("Turku", "Molde", "Narvik", "Bergen", "Lund")
    ]


def test_where_names_change_throughout_all_events_count(openings: list[Fact]) -> None:
    """A history of many towns has no name that comes back."""
    article = Article("made-up.txt", "How reading spread", "Nobody is named here.")
    events = events_of(openings)
    assert worth_ordering(events, article, fewest=4) == events


def test_names_with_new_betray_no_order(make_fact: MakeFact) -> None:
    told = ["object: its library", "time in: [1931|date]"]
    named = make_fact(OPEN, "subject: [New Lund University|organisation]", *told)
    plain = make_fact(OPEN, "subject: a new university in [Lund|city]", *told)
    assert event_text(named) == "New Lund University opens its library"
    assert event_text(plain) is None


def test_too_few_events_are_refused(openings: list[Fact], library: Statements) -> None:
    for builder in (orderings, firsts):
        made = list(builder.build(openings[:2], library, seed=0))
        assert all(isinstance(one, Refusal) for one in made)
        assert made


def test_the_first_of_four_is_the_earliest(openings: list[Fact], library: Statements) -> None:
    (made,) = firsts.build(openings, library, seed=0)
    assert isinstance(made, Candidate)
    assert isinstance(made.item.interaction, Choice)
    assert made.item.interaction.key.text == "Turku University opens its library"
    assert len(made.item.interaction.options) == 4


def test_what_took_place_in_a_year_stands_among_events_of_others(
    openings: list[Fact], library: Statements
) -> None:
    article = Article("made-up.txt", "University towns", " ".join(one.text for one in openings))
    statements = Statements(replace(library.knowledge, articles=(article,)))
    (made,) = happenings.build(openings, statements, seed=0)
    assert isinstance(made, Candidate)
    assert isinstance(made.item.interaction, Choice)
    year = made.item.stem.removeprefix("Which of these events took place in ").rstrip("?")
    assert year in made.item.interaction.key.why
    assert all(year not in one.why for one in made.item.interaction.distractors)
    assert all(
        not any(char.isdigit() for char in one.text) for one in made.item.interaction.options
    )


@pytest.mark.parametrize(("last", "is_asked"), [("1994", False), ("1701", True)])
def test_three_events_of_which_one_lies_in_another_age_are_not_ordered(
    make_fact: MakeFact, last: str, *, is_asked: bool
) -> None:
    facts = [
        make_fact(
            OPEN,
            f"subject: [{town} University|organisation]",
            f"object: the {town} Library in Norway",
            f"time in: [{year}|date]",
            at=100 * place,
        )
        for place, (town, year) in enumerate(
            (("Narvik", "1638"), ("Turku", "1645"), ("Molde", last))
        )
    ]
    text = " ".join(fact.text for fact in facts)
    library = Statements(Knowledge((Article("made-up.txt", "Norway", text),), tuple(facts)))
    made = list(orderings.build(facts, library, seed=0))
    assert isinstance(made[0], Candidate) is is_asked
