"""Of which sort a name is, so that a question asks by it: "Which supermarket chain …?"."""

from __future__ import annotations

from functools import cache

from questions.builders.presentations import presented
from questions.model.facts import Kind, Mention
from questions.world.firms import TRADES
from questions.world.houses import HOUSES
from questions.world.organisations import ORGANISATIONS
from questions.world.places import PLACES
from questions.world.words import holds

_LONGEST = 3
_SETTLEMENTS = {"town": "town", "village": "village", "hamlet": "village", "city": "city"}
# What texts call some places, beside the nouns of the tables.
_CALLINGS = {
    "loch": "lake",
    "reservoir": "lake",
    "stream": "river",
    "peak": "mountain",
    "volcano": "mountain",
    "glen": "valley",
    "gallery": "museum",
    "art museum": "museum",
    "archipelago": "group of islands",
    "football ground": "stadium",
    "viaduct": "bridge",
    "opera house": "theatre or opera house",
    "theatre": "theatre or opera house",
    "theater": "theatre or opera house",
    "geological fault": "valley",
}


def sort_of(mention: Mention, text: str) -> str:
    """Of which sort a place, a body or a town is, by its name, by the world or by a text; or "".

    Args:
        mention: What is named.
        text: The text of the article that names it.
    """
    match mention.kind:
        case Kind.CITY:
            return _settlement(mention.text, text)
        case Kind.PLACE:
            own, other = PLACES, ORGANISATIONS
        case Kind.ORGANISATION:
            own, other = ORGANISATIONS, PLACES
        case _:
            return ""
    known = own.sort_of(mention.text) or other.sort_of(mention.text)
    return known or (_called(mention.text, text) if text else "")


def says(words: str, sort: str) -> bool:
    """Whether words say already of which sort something is: "the record company of Lund"."""
    nouns = (sort, sort.rpartition(" ")[2], *TRADES.get(sort, "").split(";"))
    return any(holds(words.lower(), noun) for noun in nouns if noun)


def _settlement(name: str, text: str) -> str:
    """Whether a text calls a settlement a town, a village or a city."""
    told = presented(name, text) if text else None
    noun = told.words.removesuffix(" of").rpartition(" ")[2] if told else ""
    return _SETTLEMENTS.get(noun, "city")


def _called(name: str, text: str) -> str:
    """The sort of what a text says that a name names: "the supermarket group Norla"."""
    told = presented(name, text)
    words = told.words.removesuffix(" of").split() if told else []
    endings = (" ".join(words[-count:]) for count in range(_LONGEST, 0, -1))
    return next((_sorts()[one] for one in endings if one in _sorts()), "")


@cache
def _sorts() -> dict[str, str]:
    """The sort of what a text calls something by a noun."""
    trades = {noun: sort for sort, nouns in TRADES.items() for noun in nouns.split(";")}
    tables = (*PLACES.table, *HOUSES)
    sights = {sort: sort for sort in tables if sort.islower() and " of " not in sort}
    return sights | _CALLINGS | trades
