"""What everyday things are, and which are of one sort."""

from __future__ import annotations

import pytest

from questions.world.things import PEOPLE, SORTS, Sort, thing
from questions.world.things.since import SINCE, was_there


@pytest.mark.parametrize(
    ("words", "name", "noun", "plural"),
    [
        ("an octopus", "octopus", "animal", False),
        ("the small purple starfish", "starfish", "animal", False),
        ("octopuses", "octopus", "animal", True),
        ("Wolves", "wolf", "animal", True),
        ("solar power", "solar power", "source of power", False),
        ("crude oil", "oil", "fuel", False),
        ("Kinyarwanda", "Kinyarwanda", "language", False),
        ("two grand pianos", "piano", "musical instrument", True),
        ("a maximum-security prison", "prison", "institution", False),
    ],
)
def test_the_head_of_a_noun_phrase_tells_the_thing(
    words: str, name: str, noun: str, plural: bool
) -> None:
    found = thing(words)
    assert found is not None
    assert (found.name, found.noun, found.plural) == (name, noun, plural)


@pytest.mark.parametrize(
    "words", ["children", "latin", "Turkey", "the National Aquarium", "an octopus trap", ""]
)
def test_other_words_name_no_thing(words: str) -> None:
    assert thing(words) is None


@pytest.mark.parametrize(
    ("words", "context", "sort"),
    [
        ("a crane", "A crane lifted the container.", "machine for building and digging"),
        ("a crane", "A crane stood there.", ""),
        ("a crane", "A crane built its nest in the reeds.", "water bird"),
        ("German", "The German bought a house.", ""),
        ("German", "The letter was translated into German.", "European language"),
        ("lead", "Chile took the lead.", ""),
        ("lead", "The water pipes were toxic, for they were made of lead.", "metal"),
    ],
)
def test_a_word_of_several_meanings_needs_a_sign(words: str, context: str, sort: str) -> None:
    found = thing(words, context=context)
    assert (found.sort if found else "") == sort


def test_siblings_stand_in_the_number_of_the_words() -> None:
    wolves, mouse = thing("wolves"), thing("a mouse")
    assert wolves is not None
    assert mouse is not None
    assert "foxes" in wolves.siblings
    assert "wolves" not in wolves.siblings
    assert "squirrel" in mouse.siblings


@pytest.mark.parametrize("sort", [*SORTS, *PEOPLE], ids=lambda sort: sort.name)
def test_every_sort_has_three_siblings_for_each_member_and_names_none_twice(sort: Sort) -> None:
    names = [name for one in sort.members for name in (one.name, *one.others)]
    assert len(sort.members) > 3
    assert len(names) == len(set(names))
    assert all(name == " ".join(name.split()) and name for name in names)
    assert not any(one.unsure for one in sort.members) or sort.signs


def test_people_are_no_things() -> None:
    assert thing("a blacksmith") is None
    assert (found := thing("a blacksmith", people=True))
    assert found.noun == "people"
    assert thing("a brooch", people=True) is None


def test_no_two_sorts_have_one_name() -> None:
    names = [sort.name for sort in (*SORTS, *PEOPLE)]
    assert len(names) == len(set(names))


def test_what_is_counted_is_no_game() -> None:
    """Somebody plays bridge, but builds a bridge."""
    assert (found := thing("bridge", context="They played cards."))
    assert found.noun == "game"
    counted = thing("a bridge", context="They played cards.")
    assert counted is None or counted.noun != "game"


@pytest.mark.parametrize(
    ("name", "year", "there"),
    [
        ("fax", 1936, False),
        ("fax", 1990, True),
        ("telephones", 1850, False),
        ("letter", 1500, True),
        ("air force", -480, False),
    ],
)
def test_things_are_there_from_some_year_on(name: str, year: int, there: bool) -> None:
    assert was_there(name, year) is there


def test_what_came_later_is_known_by_its_common_name() -> None:
    names = {member.name for sort in SORTS for member in sort.members}
    assert set(SINCE) <= names
