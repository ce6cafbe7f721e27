"""Where a text is set: in the only town that its opening names, and in one country."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from spacy.tokens import Doc

from questions import world
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.leads import Lead
from questions.model.facts import Kind
from questions.world.countries import Country

_OPENING = 2
"""Sentences in which a text says where it is set."""

_OFTEN = 2
"""Times that it names this again, if its headline does not."""

_TOWNS = frozenset("city town capital metropolis village municipality suburb".split())


_INSIDE = frozenset(("in", "at"))


@dataclass(frozen=True, slots=True)
class Scene:
    """The town and the country in which all goes on of which a text does not say where."""

    town: Entity | None = None
    country: Entity | None = None


def find(doc: Doc, named: Mapping[int, Entity], title: str, lead: Lead | None) -> Scene:
    """Where a text is set."""
    if lead is not None and lead.entity.kind is Kind.CITY:
        town: Entity | None = lead.entity
    elif lead is not None and not lead.callings.isdisjoint(_TOWNS):
        town = lead.entity
    else:
        town = _town(doc, named, title)
    return Scene(town, _country(named, title))


def _town(doc: Doc, named: Mapping[int, Entity], title: str) -> Entity | None:
    """The only town of the first sentences, if something is in it or the text names it again."""
    ends = [sentence.end for sentence, _ in zip(doc.sents, range(_OPENING), strict=False)]
    first = [at for at in named if at < ends[-1] and named[at].kind is Kind.CITY] if ends else []
    towns = {named[at] for at in first}
    if len(towns) != 1:
        return None
    (town,) = towns
    times = Counter(
        each for at, each in named.items() if each.kind is Kind.CITY and named.get(at - 1) != each
    )
    again = times[town] >= _OFTEN or town.name in title
    inside = first[0] < ends[0] and any(doc[at].head.lower_ in _INSIDE for at in first)
    main = all(number <= times[town] for number in times.values())
    return town if again or (inside and main) else None


def _country(named: Mapping[int, Entity], title: str) -> Entity | None:
    """The country that an adjective of the headline names, or the only one of the whole text."""
    words = title.replace("’s", "").replace("'s", "").replace(",", " ").replace("-", " ").split()
    titled = {state.code: state for each in words if (state := _state(each)) is not None}
    if titled:
        return _entity(*titled.values(), named=named) if len(titled) == 1 else None
    told: Counter[str] = Counter()
    for at, entity in named.items():
        if entity.code:
            told[entity.code] += named.get(at - 1) is not entity
        elif entity.kind is Kind.GROUP and (state := world.country_of_adjective(entity.name)):
            told[state.code] += 1
    if len(told) != 1 or told.total() < _OFTEN:
        return None
    return next((each for each in named.values() if each.code in told), None)


def _state(word: str) -> Country | None:
    return world.country(word) or world.country_of_capital(word) or world.country_of_adjective(word)


def _entity(state: Country, *, named: Mapping[int, Entity]) -> Entity:
    """The country as the text names it, or by its common name."""
    found = next((each for each in named.values() if each.code == state.code), None)
    article = state.in_sentence != state.name
    return found or Entity(state.name, Kind.COUNTRY, article, state.code, state.aliases)
