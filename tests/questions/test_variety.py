"""What comes back too often in one set."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from questions.model.candidates import Candidate
from questions.model.facts import Fact, Verb
from questions.model.items import Choice, Item, Option
from questions.variety import Shown

MakeFact = Callable[..., Fact]
CAST = ("Amy Reed", "Rosa Lind", "Ida Falk")


def candidate(
    fact: Fact, stem: str, key: str, *casts: Sequence[str], kind: str = "person"
) -> Candidate:
    def item(cast: Sequence[str]) -> Item:
        options = (Option(key, correct=True), *(Option(name) for name in cast))
        return Item(kind, stem, Choice(options), fact.evidence)

    first, *others = casts or (CAST,)
    return Candidate(item(first), (fact,), variants=tuple(map(item, others)))


def told_apart(number: int) -> list[str]:
    """The cast under names that no other item has."""
    return [f"{name} {number}" for name in CAST]


@pytest.fixture
def deed(make_fact: MakeFact) -> Fact:
    return make_fact(Verb("build", "built", "VBD"), "subject: [Ann Hale|person]", "object: a pier")


@pytest.fixture
def post(make_fact: MakeFact) -> Fact:
    return make_fact(Verb("be", "was", "VBD"), "subject: [Ann Hale|person]", "complement: mayor")


def show(shown: Shown, *candidates: Candidate) -> None:
    for one in candidates:
        shown.add(one, one.item)


def objection(shown: Shown, one: Candidate) -> str:
    return shown.objection(one, asks_for_topic=False)


def test_of_what_people_said_two_are_enough(deed: Fact) -> None:
    shown = Shown()
    said = [
        candidate(deed, f"Who said: “{at} ships are late”?", f"Eva {at}", told_apart(at))
        for at in range(3)
    ]
    show(shown, *said[:2])
    assert objection(shown, said[2])


def test_who_said_what_is_asked_three_times_at_most(deed: Fact) -> None:
    shown = Shown()
    stems = ("Who said: “It rains”?", "Who warned of rain?", "In 1921, who says that it rains?")
    said = [candidate(deed, stem, f"Eva {at}", told_apart(at)) for at, stem in enumerate(stems)]
    show(shown, *said)
    assert objection(shown, candidate(deed, "Who claims that it snows?", "Liv", told_apart(9)))
    assert not objection(shown, candidate(deed, "Who built a pier?", "Liv", told_apart(9)))


def test_of_posts_three_are_enough_in_a_small_set(post: Fact) -> None:
    shown = Shown()
    posts = [
        candidate(
            post, f"Who was mayor number {at}?", f"Eva {at}", [f"{name} {at}" for name in CAST]
        )
        for at in range(4)
    ]
    show(shown, *posts[:3])
    assert objection(shown, posts[3])


def test_nobody_is_asked_for_by_two_posts(post: Fact) -> None:
    shown = Shown()
    show(shown, candidate(post, "Who was the founder of Norla?", "Ann Hale"))
    other = ("Eva Moen", "Ada Berg", "Liv Dahl")
    assert objection(shown, candidate(post, "Who was the head of Norla?", "Ann Hale", other))
    assert not objection(shown, candidate(post, "Who was the head of Norla?", "Una Vik", other))


def test_the_same_four_options_stand_in_two_items_at_most(deed: Fact) -> None:
    shown, names = Shown(), ("Ann Hale", *CAST)
    items = [
        candidate(deed, f"Who built pier {at}?", key, [one for one in names if one != key])
        for at, key in enumerate(names[:3])
    ]
    show(shown, *items[:2])
    assert objection(shown, items[2])


def test_the_variant_with_names_that_were_shown_least_is_taken(deed: Fact) -> None:
    shown, fresh = Shown(), ("Eva Moen", "Ada Berg", "Liv Dahl")
    show(shown, candidate(deed, "Who built the pier?", "Una Vik"))
    one = candidate(deed, "Who built the bridge?", "Ann Hale", CAST, fresh)
    assert shown.freshest(one) == one.variants[0]


def test_years_may_come_back_as_options(deed: Fact) -> None:
    shown = Shown()
    years = ("1901", "1905", "1907")
    items = [
        candidate(deed, f"In which year was pier {at} built?", "1903", years, kind="date")
        for at in range(2)
    ]
    show(shown, items[0])
    assert shown.freshest(items[1]) == items[1].item
    assert not objection(shown, items[1])


def test_where_places_lie_is_asked_once(make_fact: MakeFact) -> None:
    shown = Shown()
    for number, place in enumerate(("Turku", "Lund")):
        fact = make_fact(
            Verb("be", "is", "VBZ"),
            f"subject: [{place}|city]",
            "oblique in: [Norla|country]",
            at=500 * number,
        )
        one = candidate(
            fact,
            f"In which country is {place}?",
            f"Norla {number}",
            told_apart(number),
            kind="country",
        )
        assert bool(objection(shown, one)) is bool(number)
        show(shown, one)


def test_deeds_of_a_time_are_asked_once(make_fact: MakeFact) -> None:
    shown = Shown()
    for number in range(2):
        fact = make_fact(
            Verb("build", "built", "VBD"), "subject: [Ann Hale|person]", "object: a pier"
        )
        stem = f"What did Ann Hale do in 192{number}?"
        one = candidate(fact, stem, f"built {number}", told_apart(number), kind="deed")
        assert bool(objection(shown, one)) is bool(number)
        show(shown, one)
