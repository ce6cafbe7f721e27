"""Candidates from common knowledge: countries and cities alike, organisations of the same sort."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from questions import world
from questions.distractors.candidates import Candidate, Wanted, draw
from questions.distractors.restrictions import Restriction, admits
from questions.distractors.whereabouts import country_of
from questions.model.facts import Kind
from questions.world import City, Country, former_states
from questions.world.fields import in_other_fields
from questions.world.organisations import ORGANISATIONS
from questions.world.places import PLACES

_MOST = 12
# What the words of a stem describe: "which landlocked country".
_DESCRIBED = (Kind.COUNTRY, Kind.CITY)
# So many of one country or continent need no others beside them.
_ENOUGH = 6
# Inhabitants of a small town, and of a city that has suburbs.
_SMALL, _LARGE = 60_000, 200_000
_LOOKED_AT, _MOST_SMALL = 120, 30
# Before this year hardly a country or town of today's lists could be meant.
_OF_TODAY = 900
_CAPITAL = re.compile(r"\b[A-Z][\w-]+")
# Where the universities lie that readers of English know best.
_WELL_KNOWN = ("US", "GB", "")
# What lying in one region counts for two countries: more than what they have joined.
_OF_ONE_REGION = 2


def find(
    wanted: Wanted, restriction: Restriction, seed: int, *, text: str = ""
) -> Iterator[Candidate]:
    """Things of the key's sort that the restriction admits, the most alike first.

    Args:
        wanted: The key.
        restriction: What its stem demands.
        seed: Chooses among equals.
        text: The text of its article, which may tell where a town lies.
    """
    is_untold = bool(restriction.unknown) and wanted.key.kind in _DESCRIBED
    if is_untold or (wanted.fact.date and wanted.fact.date.latest.year < _OF_TODAY):
        return
    if wanted.key.kind is Kind.COUNTRY:
        names = _countries(wanted, restriction, seed)
    elif wanted.key.kind is Kind.CITY:
        names = _cities(wanted, restriction, seed, text)
    elif wanted.key.kind is Kind.ORGANISATION:
        names = _bodies(wanted, seed)
    elif wanted.key.kind is Kind.PLACE:
        names = _others(wanted, wanted.sort or PLACES.sort_of(wanted.key.text), seed)
    else:
        return
    for place, name in enumerate(names):
        why = f"Nothing in the article connects {name} with this."
        yield Candidate(name, wanted.key.kind, "gazetteer", why, fit=-place)


def _bodies(wanted: Wanted, seed: int) -> Iterator[str]:
    """Organisations of the key's sort; those of no known sort have namesakes of other fields."""
    if sort := wanted.sort or ORGANISATIONS.sort_of(wanted.key.text):
        yield from _others(wanted, sort, seed)
        return
    namesakes = in_other_fields(wanted.key.text, beside=wanted.stem)
    yield from sorted(namesakes, key=lambda name: draw(seed, wanted.stem, name))


def _others(wanted: Wanted, sort: str, seed: int) -> Iterator[str]:
    """What the world knows of a sort: first what lies where the key lies, or all this happened."""
    sorts = PLACES if sort in PLACES.table else ORGANISATIONS
    names = sorts.others_of(sort)
    where = sorts.place_of(wanted.key.text) or _seat_of(wanted.key.text)
    places = set(map(sorts.place_of, names))
    near = {where} if where in places else _around(wanted.stem) & places or set(_WELL_KNOWN)
    close = [name for name in names if sorts.place_of(name) in near]
    if len(close) < _ENOUGH:
        beside = {code for state in world.countries() if state.code in near for code in _by(state)}
        others = [name for name in names if name not in close]
        others.sort(key=lambda name: draw(seed, wanted.stem, name))
        others.sort(key=lambda name: sorts.place_of(name) not in beside)
    else:
        others = []
    yield from sorted(close, key=lambda name: draw(seed, wanted.stem, name))
    yield from others


def _by(state: Country) -> set[str]:
    """The codes of the countries beside another, and of its region."""
    region = (one.code for one in world.countries() if world.are_of_one_region(one, state))
    return {*state.neighbours, *region}


_CONTINENTS = {
    "African": "Africa",
    "Asian": "Asia",
    "European": "Europe",
    "North American": "North America",
    "Oceanian": "Oceania",
    "South American": "South America",
}


def _around(stem: str) -> set[str]:
    """The countries and continents of which a stem speaks, as tables of the world write them."""
    found = set()
    for word in _CAPITAL.findall(stem)[1:]:
        place = world.city(word)
        state = world.country(word) or world.country_of_adjective(word)
        code = state.code if state else place.country if place else ""
        if home := next((one for one in world.countries() if one.code == code), None):
            continent = _CONTINENTS[home.continent]
            found |= {home.code, home.name, continent, continent.split()[-1]}
    return found


def _seat_of(name: str) -> str:
    """The code of the country of the city in a name: "University of Mainz"."""
    words = set(_CAPITAL.findall(name)) - {"University"}
    places = [place for word in words if (place := world.city(word))]
    return places[0].country if len(places) == 1 else ""


def _countries(wanted: Wanted, restriction: Restriction, seed: int) -> Iterator[str]:
    key = world.country(wanted.key.text)
    if key is None:
        others = former_states.beside(wanted.key.text)
        told = [one for one in others if admits(restriction, one, wanted.fact.date)]
        yield from (one.name for one in _drawn(told, wanted, seed))
        return
    pool = [
        state
        for state in world.countries()
        if state.un_member and state != key and admits(restriction, state, wanted.fact.date)
    ]
    pool.sort(key=lambda state: (-_likeness(state, key), state.code))
    chosen = _drawn(pool[:_MOST], wanted, seed)
    with_article = wanted.key.text.startswith("the ")
    for state in chosen:
        yield state.in_sentence if with_article else state.name


def _drawn(states: Sequence[Country], wanted: Wanted, seed: int) -> list[Country]:
    return sorted(states, key=lambda state: draw(seed, wanted.stem, state.code))


def _likeness(state: Country, key: Country) -> float:
    """How alike two countries are: shared groups and borders, and the ratio of their people."""
    shared = len(set(state.groups) & set(key.groups))
    ratio = abs(math.log10((state.population + 1000) / (key.population + 1000)))
    near = _OF_ONE_REGION * world.are_of_one_region(state, key)
    return shared + near + (state.code in key.neighbours) - ratio


def _cities(wanted: Wanted, restriction: Restriction, seed: int, text: str) -> Iterator[str]:
    key = world.city(wanted.key.text)
    if key is None:
        small = _small_towns(restriction.home or country_of(wanted.key.text, text))
        yield from sorted(small, key=lambda name: draw(seed, wanted.stem, name))
        return
    capitals_only = restriction.capital or (key.is_capital and not restriction.home)
    pool = _alike(key, capitals=capitals_only)
    chosen = sorted(pool, key=lambda place: draw(seed, wanted.stem, place.name))
    yield from dict.fromkeys(place.name for place in chosen)


@lru_cache(maxsize=64)
def _small_towns(country: str) -> tuple[str, ...]:
    """Smaller towns of a country, no suburbs: what no gazetteer holds is none of the large ones."""
    places = world.cities_of(country)
    large = [place for place in places if place.population >= _LARGE]
    small = [place for place in places if place.population < _SMALL and place.name.isascii()]
    alone = [one for one in small[:_LOOKED_AT] if not any(map(one.is_near, large))]
    return tuple(dict.fromkeys(place.name for place in alone))[:_MOST_SMALL]


@lru_cache(maxsize=512)
def _alike(key: City, *, capitals: bool) -> tuple[City, ...]:
    """Capitals like one, or the cities of its country with about as many people, not near it."""
    pool = _like_capitals(key) if capitals else world.cities_of(key.country)
    # The gazetteer spells names as their country does; only unaccented ones are surely English.
    found = [place for place in pool if place.name.isascii() and not place.is_near(key)]
    if not capitals:
        found.sort(key=lambda place: _gap(place, key))
    return tuple(found[:_MOST])


def _like_capitals(key: City) -> list[City]:
    states = {state.code: state for state in world.countries()}
    home = states.get(key.country)
    if home is None:
        return []
    found = [place for place in world.capitals() if place.country in states]
    return sorted(found, key=lambda place: (-_likeness(states[place.country], home), place.name))


def _gap(place: City, key: City) -> tuple[float, str]:
    return (abs(math.log10(place.population + 1) - math.log10(key.population + 1)), place.name)
