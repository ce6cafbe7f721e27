"""What sort of thing a name stands for by what its text calls it: "Ann Hale was a botanist"."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence

from spacy.tokens import Doc

from questions import world
from questions.analysis.reference import generics, lexicon, personal
from questions.analysis.reference.entities import Entity
from questions.model.facts import Kind
from questions.world import people

_UNSURE = frozenset((Kind.THING, Kind.PLACE, Kind.ORGANISATION, Kind.WORK))
_NO_CALLING = frozenset(
    "owner leader producer publisher developer manager head chief child guest victim customer user "
    "visitor patient friend neighbour neighbor supplier winner champion hunter maker builder "
    "merchant master rival partner pilot cook player runner drummer entrepreneur".split()
)
"""What bodies, machines and animals are called as well as people."""

_TOWNS = frozenset("city town village".split())
_FIRMS = frozenset(
    "company firm corporation manufacturer retailer brewery airline start-up startup carmaker "
    "insurer charity bakery bank supermarket".split()
)
_MAKERS = frozenset("maker chain publisher producer operator".split())
_SMALL = frozenset("a an and at by for from in of on the to with".split())
"""What a name may hold that is not written with a capital."""

_LONGEST = 4
_HOUSE = re.compile(
    r"\w (?:Brothers|Bros|Sons|& Co|and Sons|Invest|Marine|Shipping|Logistics|Energy|Industries"
    r"|Technologies|Holdings?)\.?$"
)
"""How firms end that bear the names of people and places."""


def join_title(doc: Doc, named: dict[int, Entity], title: str) -> None:
    """Take a headline for one name where it is one: "Marlow and Teal Canal".

    It is one if it holds "and" or if the text opens with it, as in "A Winter in Hull is a novel".
    """
    joined_by_and = " and " in title and title.partition(" and ")[2][:1].isupper()
    opening = not joined_by_and and _opens_with_name(doc, title)
    if not joined_by_and and not opening:
        return
    start, joined = doc.text.find(title), Entity(title, Kind.THING) if opening else None
    while start >= 0:
        span = doc.char_span(start, start + len(title))
        start = doc.text.find(title, start + 1)
        if span is None or (joined is None and not _is_long_name(span[-1].i, named)):
            continue
        joined = joined or named[span[-1].i]
        joined.name = title
        named.update(dict.fromkeys(range(span.start, span.end), joined))


def _text_from(doc: Doc) -> str:
    """The first words of a text, more than a name has."""
    return doc[: 2 * _LONGEST + 4].text


def _is_long_name(at: int, named: Mapping[int, Entity]) -> bool:
    return at in named and " " in named[at].name


def _opens_with_name(doc: Doc, title: str) -> bool:
    """Whether a text begins with its headline, in capitals and with small words, as a name."""
    words = title.split()
    if not 2 <= len(words) <= _LONGEST + 1 or not _text_from(doc).startswith(f"{title} "):
        return False
    small = [word for word in words if word.islower()]
    capital = all(word[:1].isupper() for word in (words[0], words[-1]))
    return bool(small) and capital and all(word in _SMALL for word in small)


def settle(
    named: dict[int, Entity], called: Mapping[str, Sequence[tuple[int, Entity | None]]]
) -> None:
    """Give what a text calls by a noun the kind that this noun tells, and join its short names.

    The names of persons so found are joined with their surnames alone.
    """
    for lemma, places in called.items():
        for _, entity in places:
            if entity is not None and not entity.ambiguous:
                _tell(entity, lemma)
    told = _tell_people(named)
    for entity in dict.fromkeys(named.values()):
        if entity.kind is Kind.PERSON and _HOUSE.search(entity.name):
            entity.kind = Kind.ORGANISATION
    _join_capitals(named)
    _join_surnames(named, told)


def _tell(entity: Entity, lemma: str) -> None:
    """Take a noun's word for what an entity is, where nothing surer is known."""
    unsure = entity.kind in _UNSURE or entity.kind is Kind.GROUP
    if lemma in _TOWNS and unsure and " " not in entity.name:
        entity.kind = Kind.CITY
    elif _is_firm(entity, lemma):
        entity.kind = Kind.ORGANISATION
    elif _is_animal(entity, lemma):
        entity.kind = Kind.THING
    elif entity.kind in _UNSURE and _is_calling(lemma) and _is_like_person(entity):
        entity.kind = Kind.PERSON


def _is_firm(entity: Entity, lemma: str) -> bool:
    if lemma in _MAKERS:
        return entity.kind is Kind.THING and " " not in entity.name
    first = entity.name.split()[0]
    single = first == entity.name or " of " in entity.name
    person = entity.kind is Kind.PERSON and (single or not people.is_given_name(first))
    return lemma in _FIRMS and (person or entity.kind in (Kind.THING, Kind.PLACE))


def _is_animal(entity: Entity, lemma: str) -> bool:
    """Whether a name of one word is that of an animal: "Rex, a griffon vulture"."""
    if " " in entity.name or entity.kind not in _UNSURE | {Kind.GROUP}:
        return False
    return generics.is_of_animals(lemma)


def _is_calling(lemma: str) -> bool:
    return lemma not in _NO_CALLING and personal.is_calling(lemma)


def _is_like_person(entity: Entity) -> bool:
    """Whether a name could be somebody's: two to four words that call no place or body."""
    words = entity.name.split()
    if entity.article or not 2 <= len(words) <= _LONGEST:
        return False
    if not all(word[0].isupper() and word[-1].isalpha() for word in (words[0], words[-1])):
        return False
    last = words[-1].lower()
    told = any(last in nouns or last.removesuffix("s") in nouns for nouns in lexicon.NAMING)
    return not told and world.city(entity.name) is None


def _tell_people(named: Mapping[int, Entity]) -> frozenset[Entity]:
    """Take for a person who is called by a given name and a surname, then by the surname alone.

    The surname may so far be somebody's of its own, where the model knew it alone for a person's.
    """
    told = set()
    alone = {
        each.name for each in named.values() if each.kind is Kind.PERSON and " " not in each.name
    }
    for entity in dict.fromkeys(named.values()):
        if entity.kind not in _UNSURE or not _is_like_person(entity):
            continue
        given, *_, last = entity.name.split()
        short = last in entity.aliases and people.is_given_name(given)
        plain = entity.kind is not Kind.WORK and "." not in entity.name
        if plain and (last in alone or short):
            entity.kind = Kind.PERSON
            told.add(entity)
    return frozenset(told)


def _join_capitals(named: dict[int, Entity]) -> None:
    """Take "HULL" at the head of a text for the Hull that it names."""
    by_name = {entity.name: entity for entity in named.values()}
    for index, entity in named.items():
        if entity.name.isupper() and len(entity.name) > len("NATO"):
            named[index] = by_name.get(entity.name.title(), entity)


def _join_surnames(named: dict[int, Entity], told: Container[Entity]) -> None:
    """Take a surname alone for its only bearer so far, where nothing else has that name.

    Of those only now told to be people, it also was taken for somebody's of that one name.
    """
    bearers: dict[str, list[Entity]] = {}
    for entity in dict.fromkeys(named.values()):
        if entity.kind is Kind.PERSON and " " in entity.name:
            bearers.setdefault(entity.name.split()[-1], []).append(entity)
    seen: set[Entity] = set()
    for index, entity in named.items():
        if entity.kind is Kind.PERSON:
            seen.add(entity)
        known = bearers.get(entity.name, ())
        own = known[0] if len(known) == 1 else None
        if own is not None and own in seen and _may_be(entity, own, told):
            named[index] = own


def _may_be(alone: Entity, full: Entity, told: Container[Entity]) -> bool:
    """Whether a single name may be the surname of somebody with a full one."""
    surname = alone.kind is Kind.PERSON and " " not in alone.name
    return _is_bare(alone) or (surname and full in told)


def _is_bare(entity: Entity) -> bool:
    return entity.kind is Kind.THING and not entity.ambiguous
