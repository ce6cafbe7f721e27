"""What might be true, or cannot be by the stem or its time, is never offered."""

from __future__ import annotations

import dataclasses

import pytest

from questions import world
from questions.distractors import Wanted, find
from questions.distractors.truth import is_done_by_many, stands_in
from questions.model.articles import Article
from questions.model.dates import HistoricalDate
from questions.model.facts import Fact, Kind, Mention, Named
from questions.model.review import Knowledge
from questions.world import people
from questions.world.countries_since import existed

SEEDS = range(12)


def offered(
    text: str,
    stem: str,
    key: str,
    kind: Kind,
    *,
    year: int | None = None,
    named: tuple[tuple[str, Kind], ...] = (),
    seed: int = 0,
) -> set[str]:
    """The distractors for the first sentence of a text."""
    article = Article("a.txt", "A", text)
    end = text.index(". ") + 1 if ". " in text else len(text)
    fact = Fact("clause", text[:end], (article.cite(0, end),))
    if year is not None:
        fact = dataclasses.replace(fact, date=HistoricalDate.in_year(year))
    names = tuple(
        Named("a.txt", Mention(one, sort, text.index(one), text.index(one) + len(one)))
        for one, sort in named
    )
    knowledge = Knowledge((article,), (fact,), names)
    mention = Mention(key, kind, 0, len(key))
    return {one.text for one in find(Wanted(stem, mention, fact), knowledge, seed=seed)}


@pytest.mark.parametrize(
    ("key", "aliases"),
    [
        ("Myanmar", {"Burma"}),
        ("United States", {"USA", "America", "US"}),
        ("Netherlands", {"Holland"}),
        ("Czechia", {"Czech Republic"}),
    ],
)
def test_no_alias_of_a_country_is_offered(key: str, aliases: set[str]) -> None:
    text = f"{key} built a tower. " + " ".join(f"{one} is far away." for one in sorted(aliases))
    names = tuple((one, Kind.COUNTRY) for one in sorted(aliases))
    for seed in SEEDS:
        found = offered(text, "Which country built a tower?", key, Kind.COUNTRY, seed=seed)
        assert len(found) == 3
        assert not found & aliases
        found = offered(
            text, "Which country built a tower?", key, Kind.COUNTRY, named=names, seed=seed
        )
        assert not found & aliases


@pytest.mark.parametrize("year", [1710, 1850, 1900, 1955])
def test_only_countries_of_the_time_are_offered(year: int) -> None:
    for seed in SEEDS:
        found = offered(
            "France built a tower. Panama and Finland are far.",
            "Which country built a tower?",
            "France",
            Kind.COUNTRY,
            year=year,
            named=(("Panama", Kind.COUNTRY), ("Finland", Kind.COUNTRY)),
            seed=seed,
        )
        states = [world.country(one) for one in found]
        assert all(state and existed(state.code, year) for state in states)


def test_who_was_the_first_of_a_nation_stands_among_people_of_that_nation() -> None:
    text = (
        "Derek Clayton flew over the pole. Igor Gusev, Boris Fomin, Oleg Karpov and "
        "Trevor Ridley flew later."
    )
    names = ("Igor Gusev", "Boris Fomin", "Oleg Karpov", "Trevor Ridley")
    named = tuple((name, Kind.PERSON) for name in names)
    for seed in SEEDS:
        stem = "Who was the first American to fly over the pole?"
        found = offered(text, stem, "Derek Clayton", Kind.PERSON, named=named, seed=seed)
        assert len(found) == 3
        for name in found:
            area = people.area_of(name)
            assert area is not None
            assert "US" in area.countries.split()


def test_a_city_in_a_country_stands_among_cities_of_that_country() -> None:
    text = "In Peru a bridge fell at Cusco. Quito and Bogota sent help."
    names = (("Quito", Kind.CITY), ("Bogota", Kind.CITY))
    for seed in SEEDS:
        stem = "At which city did a bridge fall in Peru?"
        found = offered(text, stem, "Cusco", Kind.CITY, named=names, seed=seed)
        assert len(found) == 3
        places = [world.city(one) for one in found]
        assert all(place and place.country == "PE" for place in places)


@pytest.mark.parametrize(
    ("stem", "many"),
    [
        ("In 1999, which country supported a UN resolution on whales?", True),
        ("Which country signed the Antarctic Treaty?", True),
        ("Which country attended the Oslo conference?", True),
        ("Which country was the first to sign the Antarctic Treaty?", False),
        ("Which country hosted the Oslo conference?", False),
        ("Which country signed over its harbour?", False),
    ],
)
def test_what_many_countries_did_has_no_wrong_answers(stem: str, many: bool) -> None:
    assert is_done_by_many(stem) is many
    found = offered("Norway signed it.", stem, "Norway", Kind.COUNTRY)
    assert bool(found) is not many


def test_a_university_of_a_country_is_in_a_city_of_that_country() -> None:
    text = "Cusco is the home of the National University of Peru. Quito and Lima are far."
    names = (("Quito", Kind.CITY), ("Lima", Kind.CITY))
    for seed in SEEDS:
        stem = "Which city is the home of the National University of Peru?"
        found = offered(text, stem, "Cusco", Kind.CITY, named=names, seed=seed)
        assert len(found) == 3
        assert "Quito" not in found


def test_only_a_former_colony_is_asked_among_colonies() -> None:
    text = "Fiji became a colony in 1874. Japan and China are large."
    names = (("Japan", Kind.COUNTRY), ("China", Kind.COUNTRY))
    for seed in SEEDS:
        stem = "Which country became a colony within the British Empire in 1874?"
        found = offered(text, stem, "Fiji", Kind.COUNTRY, year=1874, named=names, seed=seed)
        assert len(found) == 3
        assert not found & {"Japan", "China", "France", "Spain"}


@pytest.mark.parametrize(
    ("code", "year", "was"),
    [("PA", 1902, False), ("PA", 1903, True), ("FR", 1500, True), ("US", 1710, False)],
)
def test_a_country_exists_from_some_year_on(code: str, year: int, was: bool) -> None:
    assert existed(code, year) is was


@pytest.mark.parametrize(
    ("name", "stem", "named"),
    [
        ("Donald Berg", "Whose husband was Donald?", True),
        ("Donald Berg", "Whose husband was Donald Keller?", False),
        ("South Korea", "Which country bought ships in the South?", False),
    ],
)
def test_given_name_in_the_stem_names_its_bearer(name: str, stem: str, named: bool) -> None:
    assert stands_in(name, stem) is named


@pytest.mark.parametrize(
    "added",
    [
        "Chile was the other host of the games.",
        "The games were also held in Chile.",
        "Chile, too, was a host.",
        "So was Chile.",
        "Peru was joined by Chile as host of the games.",
    ],
)
def test_who_is_added_by_another_sentence_is_no_wrong_answer(added: str) -> None:
    stem = "Which country hosted the 1994 Canoe Games?"
    text = f"The 1994 Canoe Games were hosted by Peru. {added} Bolivia is far away."
    named = (("Chile", Kind.COUNTRY), ("Bolivia", Kind.COUNTRY))
    for seed in SEEDS:
        found = offered(text, stem, "Peru", Kind.COUNTRY, named=named, seed=seed)
        assert len(found) == 3
        assert "Chile" not in found


def test_who_is_told_of_with_other_things_stays_a_wrong_answer() -> None:
    stem = "Which country hosted the 1994 Canoe Games?"
    text = "The 1994 Canoe Games were hosted by Peru. Chile also sells copper."
    found = offered(text, stem, "Peru", Kind.COUNTRY, named=(("Chile", Kind.COUNTRY),))
    assert "Chile" in found


@pytest.mark.parametrize("tail", [" as well", ", too"])
def test_who_is_one_more_is_not_asked_for(tail: str) -> None:
    text = f"Peru hosted the Canoe Games{tail}. Bolivia, Chile and Ecuador are far away."
    named = tuple((one, Kind.COUNTRY) for one in ("Bolivia", "Chile", "Ecuador"))
    assert not offered(
        text, "Which country hosted the Canoe Games?", "Peru", Kind.COUNTRY, named=named
    )
