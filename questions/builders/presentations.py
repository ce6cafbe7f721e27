"""What an article says a body, a work, a thing or a place is, when it first gives its name.

Read from the words next to the name: "the furniture chain Norla", "a shop called Norla", "Norla,
a prize of the city of Lund", "Norla is a Danish maker of bells".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from questions.builders.appositions import (
    Presentation,
    around,
    listed,
    told_before,
    told_behind,
    whereabouts,
)
from questions.builders.renown import names_sort
from questions.world import city, country
from questions.world.words import offsets

_SEAT = re.compile(r",? in (?:the )?(?:[a-z]+ )*(?P<place>[A-Z][\w-]+(?: [A-Z][\w-]+)?)")
_NEXT_NAME = re.compile(r" ([A-Z][a-z]+(?: [A-Z][a-z]+)?)")
# What ends the name of a firm.
_OF_FIRMS = frozenset(
    "Airlines Airways Aviation Breweries Brothers Communications Corporation Electronics Energy "
    "Enterprises Entertainment Foods Holdings Industries Laboratories Mining Motors Petroleum "
    "Pharmaceuticals Pictures Records Robotics Shipping Software Steel Studios Systems "
    "Technologies Telecom Therapeutics".split()
)
# Words of other languages that say in the front of a name what it names.
_ABROAD = {
    noun: sort
    for sort, nouns in {
        "school": "Colegio Collège Escola Escuela École Gymnasium Liceo Lycée Scuola Skola Skole",
        "museum": "Musée Museo Museu",
        "theatre": "Teatr Teatro Théâtre",
        "library": "Biblioteca Bibliothèque",
        "hospital": "Hôpital Ospedale",
        "hotel": "Hôtel",
        "bridge": "Ponte Pont Puente",
        "newspaper": "Corriere Diario Gazeta Gazzetta Jornal",
    }.items()
    for noun in nouns.split()
}
# Whoever does so, or has such things, is a firm.
_TRADING = re.compile(
    r"(?:, which [^,]{3,90},|, which)? (?:employs|has \d[\d,]* (?:employees|stores|shops|branches)|"
    r"sells|went public|filed for bankruptcy|supplies)\b|['’]s? (?:shareholders|sales|turnover|"
    r"customers|shares|products)\b"
)


def presented(name: str, text: str) -> Presentation | None:
    """What a text says that a name names, or None: the first that says more than a bare noun."""
    found = _next_to(name.removeprefix("the "), text)
    telling = (one for one in found if " " in one.words.removesuffix(" of"))
    return next(telling, found[0] if found else None)


@lru_cache(maxsize=4_096)
def full_name(name: str, text: str) -> str:
    """The one full name of a firm that a text calls by its first word too: "Norla Motors"."""
    if " " in name:
        return name
    behind = (_NEXT_NAME.match(text, at + len(name)) for at in offsets(text, name))
    endings = {one[1] for one in behind if one and (one[1] in _OF_FIRMS or country(one[1]))}
    return f"{name} {endings.pop()}" if len(endings) == 1 else name


@lru_cache(maxsize=4_096)
def seat(name: str, text: str) -> str:
    """The town or country that a text puts a house in, right behind its name; or ""."""
    bare = name.removeprefix("the ")
    for at in offsets(text, bare):
        match = _SEAT.match(text, at + len(bare))
        if match and (city(match["place"]) or country(match["place"])):
            return match["place"]
    return ""


@lru_cache(maxsize=4_096)
def _next_to(name: str, text: str) -> tuple[Presentation, ...]:
    return tuple(_all(name, text)) or tuple(_implied(name, text))


def _all(name: str, text: str) -> Iterator[Presentation]:
    for before, behind in around(name, text):
        told = (
            listed(before),
            told_before(before, behind, names_sort),
            told_behind(before, behind, names_sort),
            whereabouts(behind),
        )
        yield from filter(None, told)


def _implied(name: str, text: str) -> Iterator[Presentation]:
    """What a foreign name says, or a firm does: "Musée", "Norla employs 83 people"."""
    if " " in name and (sort := _ABROAD.get(name.partition(" ")[0])):
        yield Presentation(sort)
    elif any(_TRADING.match(behind) for _, behind in around(name, text)):
        yield Presentation("company")
