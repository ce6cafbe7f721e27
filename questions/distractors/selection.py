"""Which three of the names that fit go together: none known by its length, or by where it lies."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from questions import world
from questions.distractors.candidates import INVENTED, Candidate, Wanted, draw
from questions.distractors.company import are_one
from questions.distractors.sameness import is_same
from questions.model.facts import Kind
from questions.world.famous import life_of

COUNT = 3
# How far down the candidates one of another length is looked for.
_FARTHEST = 8
# How much farther down the only other one of the key's region is looked for.
_COMPANY = 60
# For how many keys three shorter names are sought: more than a quarter, for over a whole set the
# key shall be the longest option by chance, and many keys have no three shorter names beside them.
_LONGEST = 0.58


def choose(
    fitting: Iterator[Candidate],
    wanted: Wanted,
    seed: int,
    *,
    pairs: Sequence[tuple[str, str]] = (),
) -> Iterator[tuple[Candidate, ...]]:
    """The first three names, some exchanged for later ones; then with another one among them.

    Beside made-up people stands one at least whom an article names: the key would else be the one
    name that its readers know.

    Args:
        fitting: What fits, the best first; no more of it is drawn than needed.
        wanted: The key.
        seed: Chooses the keys that shall be the longest option.
        pairs: Names of which articles say that they are one person's.
    """
    names = _distinct(fitting, pairs)
    chosen = list(islice(names, COUNT))
    if len(chosen) < COUNT:
        return
    spare = list(islice(names, _FARTHEST))
    chosen = _companioned(chosen, chain(spare, islice(names, _COMPANY)), wanted)
    chosen = _evened(chosen, [one for one in spare if one not in chosen], wanted, seed)
    sets = [tuple(chosen)]
    for place in (-1, 0):
        sets += _with_another(chosen, place, spare, wanted)
    yield from (one for one in sets if _may_stand(one, wanted))


# Beside a ruler whom all know stand others whom all know, or the ruler is seen at once.
_FAMOUS_BESIDE = 2


def _may_stand(chosen: Sequence[Candidate], wanted: Wanted) -> bool:
    """Whether made-up people do not give the key away: as the one whom readers know, or the famed.

    A made-up name beside somebody famous is seen through at once.
    """
    made_up = sum(name.origin == INVENTED for name in chosen)
    life = life_of(wanted.key.text) if wanted.key.kind is Kind.PERSON else None
    if life is None:
        return made_up < len(chosen)
    famous = sum(life_of(name.text) is not None for name in chosen)
    return made_up == 0 and (life.ruled is None or famous >= _FAMOUS_BESIDE)


def _with_another(
    chosen: Sequence[Candidate], place: int, spare: Sequence[Candidate], wanted: Wanted
) -> Iterator[tuple[Candidate, ...]]:
    """The names with one of them exchanged, unless it is the only one of the key's region."""
    home = _region(wanted.key.text, wanted.key.kind)
    another = next((one for one in spare if one not in chosen), None)
    if another is None:
        return
    kept = [one for one in chosen if one is not chosen[place]]
    if not home or any(home & _region(one.text, one.kind) for one in (*kept, another)):
        yield (*kept, another)


def _distinct(names: Iterator[Candidate], pairs: Sequence[tuple[str, str]]) -> Iterator[Candidate]:
    """Names without those that stand for the same thing as an earlier one."""
    seen: list[Candidate] = []
    for one in names:
        if not any(
            is_same(one.text, other.text) or are_one(one.text, other.text, pairs) for other in seen
        ):
            seen.append(one)
            yield one


def _companioned(
    chosen: Sequence[Candidate], spare: Iterable[Candidate], wanted: Wanted
) -> list[Candidate]:
    """The names, the last exchanged if the key alone were of its continent, or its country."""
    home = _region(wanted.key.text, wanted.key.kind)
    if home and not any(_region(one.text, one.kind) & home for one in chosen):
        company = [one for one in spare if _region(one.text, one.kind) & home]
        if company:
            return [*chosen[:-1], min(company, key=lambda one: _unlikeness(one, wanted))]
    return list(chosen)


def _region(name: str, kind: Kind) -> frozenset[str]:
    """The continent of a country; the country of a city, and whose capitals it is one of."""
    if kind is Kind.COUNTRY:
        state = world.country(name)
        return frozenset((state.continent,)) if state else frozenset()
    place = world.city(name) if kind is Kind.CITY else None
    if place is None:
        return frozenset()
    home = next((one for one in world.countries() if one.code == place.country), None)
    capitals = (f"{home.continent} capitals",) if home and place.is_capital else ()
    return frozenset((place.country, *capitals))


def _unlikeness(one: Candidate, wanted: Wanted) -> float:
    """How far apart two countries or cities are in their number of people, as a logarithm."""
    people = [_population(name, wanted.key.kind) for name in (one.text, wanted.key.text)]
    return abs(math.log10(people[0] + 1) - math.log10(people[1] + 1))


def _population(name: str, kind: Kind) -> int:
    place = world.country(name) if kind is Kind.COUNTRY else world.city(name)
    return place.population if place else 0


def _evened(
    chosen: Sequence[Candidate], spare: Sequence[Candidate], wanted: Wanted, seed: int
) -> list[Candidate]:
    """The names, some exchanged for the next of their origin: the key is the longest by chance."""
    length, found = len(wanted.key.text), list(chosen)
    is_to_be_longest = draw(seed, wanted.stem, "length") < _LONGEST
    if all(len(one.text) < length for one in chosen) is is_to_be_longest:
        return found
    places = [at for at, one in enumerate(found) if len(one.text) >= length] or [COUNT - 1]
    home = _region(wanted.key.text, wanted.key.kind)
    for one in spare:
        is_long, last = len(one.text) >= length, found[places[-1]]
        is_needed = bool(home & _region(last.text, last.kind)) and not (
            home & _region(one.text, one.kind)
        )
        if one.origin == last.origin and is_long is not is_to_be_longest and not is_needed:
            found[places.pop()] = one
        if not places:
            return found
    return list(chosen)
