"""What a stem calls what it asks for, and that every option is that."""

from __future__ import annotations

import pytest

from questions import world
from questions.distractors import descriptions
from questions.model.facts import Kind
from questions.world import people
from tests.questions.distractors.test_truth import offered

SEEDS = range(6)
NAMES = "Poland Chile Japan Nepal Cuba Estonia Nigeria France Egypt Malta Vietnam Jamaica".split()


@pytest.mark.parametrize(
    ("stem", "names"),
    [
        ("Which landlocked country sent ships?", ("landlocked",)),
        ("What was the only Spanish-speaking country that bought bonds?", ("Spanish-speaking",)),
        ("Which country was the first African state to win?", ("African",)),
        ("Which country was the last to sign?", ()),
        ("Which country was the largest in Europe to sign?", ()),
        ("Which member of the European Union left?", ("European Union",)),
        ("Which country became a member of the European Union?", ()),
        (
            "Which country was the only permanent member of the Security Council to abstain?",
            ("permanent member of the Security Council",),
        ),
        ("Which city in northern Italy hosted the fair?", ("northern Italy",)),
        ("Who led the country?", ()),
        ("In which country is the city of Cusco?", ()),
    ],
)
def test_only_words_that_restrict_are_read(stem: str, names: tuple[str, ...]) -> None:
    assert descriptions.read(stem).names == names


@pytest.mark.parametrize(
    ("stem", "key", "group"),
    [
        ("Which Spanish-speaking country bought bonds?", "Mexico", "Spanish-speaking"),
        ("What was the only landlocked country at the fair of 1957?", "Laos", "landlocked"),
        ("Which member of the EU refused the medal?", "Portugal", "European Union"),
        ("Which country was the first African country to win?", "Kenya", "African"),
        (
            "Which permanent member of the UN Security Council abstained?",
            "China",
            "permanent member of the Security Council",
        ),
        ("Which G7 country left the group?", "Canada", "G7"),
        ("Which former Soviet republic received the medal?", "Georgia", "former Soviet"),
        ("Which country south of the Sahara bought the trains?", "Ghana", "sub-Saharan"),
        ("Which kingdom hosted the fair?", "Norway", "kingdom"),
    ],
)
def test_every_country_is_of_the_group(stem: str, key: str, group: str) -> None:
    codes = {state.code for state in world.members(group)}
    text = f"{key} did it. " + " ".join(f"{name} is far away." for name in NAMES)
    named = tuple((name, Kind.COUNTRY) for name in NAMES)
    for seed in SEEDS:
        found = offered(text, stem, key, Kind.COUNTRY, named=named, seed=seed)
        assert len(found) == 3
        assert {state.code for one in found if (state := world.country(one))} <= codes


@pytest.mark.parametrize(
    ("stem", "key"),
    [
        ("Which communist country bought ships?", "Vietnam"),
        ("Which neighbouring country bought ships?", "Vietnam"),
        ("Which city in Bavaria hosted the fair?", "Munich"),
        ("Which coastal city hosted the fair?", "Hamburg"),
        ("Which British newspaper broke the story?", "The Guardian"),
        ("Which Mediterranean island did they reach?", "Sicily"),
    ],
)
def test_where_nothing_tells_who_is_meant_there_are_no_options(stem: str, key: str) -> None:
    kinds = {"Vietnam": Kind.COUNTRY, "The Guardian": Kind.ORGANISATION, "Sicily": Kind.PLACE}
    kind = kinds.get(key, Kind.CITY)
    text = f"{key} did it. Cuba, Peru, Lyon, Lima, Kyoto and Turin are far away."
    countries, cities = ("Cuba", "Peru"), ("Lyon", "Lima", "Kyoto", "Turin")
    named = (
        *((name, Kind.COUNTRY) for name in countries),
        *((name, Kind.CITY) for name in cities),
    )
    assert not offered(text, stem, key, kind, named=named)


@pytest.mark.parametrize(
    ("stem", "key", "continent"),
    [
        ("Which African city hosted the fair?", "Lagos", "African"),
        ("Which European capital hosted the fair?", "Rome", "European"),
    ],
)
def test_a_city_lies_on_the_continent(stem: str, key: str, continent: str) -> None:
    codes = {state.code for state in world.members(continent)}
    named = (("Lima", Kind.CITY), ("Kyoto", Kind.CITY), ("Chicago", Kind.CITY))
    for seed in SEEDS:
        text = f"{key} did it. Lima, Kyoto and Chicago are far."
        found = offered(text, stem, key, Kind.CITY, named=named, seed=seed)
        assert len(found) == 3
        assert all((place := world.city(one)) and place.country in codes for one in found)


def test_a_river_lies_on_the_continent() -> None:
    named = (("Amazon", Kind.PLACE), ("Danube", Kind.PLACE))
    for seed in SEEDS:
        text = "The Nile was crossed. The Amazon and the Danube are far."
        stem = "Which African river was crossed?"
        found = offered(text, stem, "Nile", Kind.PLACE, named=named, seed=seed)
        assert len(found) == 3
        assert not found & {"Amazon", "Danube"}


@pytest.mark.parametrize(("year", "gone"), [(1910, "Estonia"), (1957, "Estonia"), (1957, "Malta")])
def test_the_year_in_a_stem_counts_where_the_fact_has_no_date(year: int, gone: str) -> None:
    text = f"France sent ships. {gone}, Norway, Portugal and Sweden are far."
    named = tuple((one, Kind.COUNTRY) for one in (gone, "Norway", "Portugal", "Sweden"))
    for seed in SEEDS:
        stem = f"In {year}, which European country sent ships?"
        assert gone not in offered(text, stem, "France", Kind.COUNTRY, named=named, seed=seed)


@pytest.mark.parametrize(
    "stem", ["Who was the first female president?", "Which woman won?", "Which actress won?"]
)
def test_a_woman_is_asked_among_women(stem: str) -> None:
    names = ("John Smith", "Hans Weber", "Maria Lopez", "Clara Jones", "Alice Green")
    text = f"Anna Berg won. {', '.join(names)} lost."
    named = tuple((name, Kind.PERSON) for name in names)
    for seed in SEEDS:
        found = offered(text, stem, "Anna Berg", Kind.PERSON, named=named, seed=seed)
        assert len(found) == 3
        assert all(people.is_woman(one) is not False for one in found)
