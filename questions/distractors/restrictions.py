"""What a stem demands of every option: "which *Caribbean* country", "which city in *Germany*"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from questions import world

_ASKED = re.compile(
    r"\b(?:[Ww]hich|[Ww]hat|[Ww]hose)\s+((?:[\w.'’-]+\s+){0,5}?)"
    r"(countr(?:y|ies)|states?|nations?|island|republic|kingdom|city|cities|capital|town|port)\b"
    r"((?:\s+(?:of|in|on|from)\s+(?:the\s+)?[A-Z][\w.-]*(?:\s+[A-Z][\w.-]*)*)?)"
)
_EMPTY = frozenset(
    ("a", "an", "the", "other", "member", "sovereign", "independent", "single", "one")
)
_GROUP_NAMES = {
    "Africa": "African",
    "Asia": "Asian",
    "Europe": "European",
    "South America": "South American",
    "North America": "North American",
    "Central America": "Central American",
    "Latin America": "Latin American",
    "Caribbean": "Caribbean",
    "Middle East": "Middle Eastern",
    "Balkans": "Balkan",
    "Scandinavia": "Scandinavian",
    "United Nations": "UN",
    "European Union": "European Union",
    "EU": "European Union",
}


@dataclass(frozen=True, slots=True)
class Restriction:
    """What the stem demands.

    Attributes:
        noun: The noun that is asked for ("country", "city"), singular, or "".
        countries: Codes of the countries that fit, or None where all do.
        home: The code of the country that a city must lie in, or "".
        capital: Whether only capitals fit.
        unknown: Words of restriction that cannot be verified ("communist").
    """

    noun: str = ""
    countries: frozenset[str] | None = None
    home: str = ""
    capital: bool = False
    unknown: tuple[str, ...] = ()


def read(stem: str) -> Restriction:
    """Read the restriction from the words around the noun that a stem asks for."""
    match = _ASKED.search(stem)
    if not match:
        return Restriction()
    words, noun, tail = match.group(1).split(), match.group(2), match.group(3)
    fitting: set[str] | None = None
    home, unknown = "", []
    for name in _names(words, noun, tail):
        codes = {state.code for state in world.members(name)}
        if codes:
            fitting = codes if fitting is None else fitting & codes
        elif state := world.country(name) or world.country_of_adjective(name):
            home = state.code
        else:
            unknown.append(name)
    return Restriction(
        noun="country" if noun.startswith(("countr", "state", "nation")) else noun,
        countries=None if fitting is None else frozenset(fitting),
        home=home,
        capital=noun == "capital" or "capital" in words,
        unknown=tuple(unknown),
    )


def _names(words: list[str], noun: str, tail: str) -> list[str]:
    """The words of restriction, each in the form in which `world` knows it."""
    text = " ".join(word for word in words if word.lower() not in _EMPTY | {"capital"})
    names = [text] if text and _known(text) else text.split()
    if noun == "island" or "island" in words:
        names = [name for name in names if name != "island"] + ["island"]
    place = re.sub(r"^\s*(?:of|in|on|from)\s+(?:the\s+)?", "", tail)
    if place:
        names.append(_GROUP_NAMES.get(place, place))
    return [_GROUP_NAMES.get(name, name) for name in names]


def _known(name: str) -> bool:
    name = _GROUP_NAMES.get(name, name)
    return bool(world.members(name) or world.country(name) or world.country_of_adjective(name))
