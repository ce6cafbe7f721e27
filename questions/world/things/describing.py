"""What may be said of a thing and of its siblings alike: "elderly carriages", "a wooden boat".

A word that makes another thing of it, as in "a police dog", is none of these.
"""

from __future__ import annotations

from questions.world.countries import country_of_adjective
from questions.world.quantities import TENS_SPELLED, UNITS_SPELLED
from questions.world.things import Thing

_PLAIN = frozenset(
    "big brown common giant giant-size huge large little local long new old ordinary short simple "
    "single small tall tiny whole young".split()
)
_OF_ANYTHING = frozenset(
    "abandoned antique ancient battered borrowed broad broken captured cheap costly cracked "
    "damaged decommissioned derelict disused donated double elderly empty enormous expensive "
    "experimental falling floating former fresh frozen gigantic hand-made handmade heavy hidden "
    "high-speed historic home-made homemade illegal imported high improvised injured leaking light "
    "lost medieval miniature mobile modern mysterious narrow narrow-gauge neglected neighbouring "
    "nineteenth-century oversized packed portable powerful prehistoric primitive private "
    "prototype rare rebuilt redundant refurbished reinforced rented restored retired rickety "
    "ruined rusting rusty second-hand secondhand seaside sealed secret shared spare stolen sturdy "
    "sunken surplus temporary underground underwater unknown unused used valuable vintage "
    "waterproof wide worn-out wrecked Byzantine Celtic Etruscan Gothic Inca Maya Mayan Ottoman "
    "Roman Saxon Victorian Viking Anglo-Saxon Aztec Georgian Edwardian Phoenician Scandinavian "
    "African Asian European".casefold().split()
)
# Of animals, plants, food and diseases they make other sorts: "red wine", "a black bear".
_OF_MADE_THINGS = frozenset(
    "black blue brass bronze brown carved ceramic coloured concrete copper cotton decorated "
    "diesel electric embroidered gilded glass gold golden granite green grey hand-painted inlaid "
    "iron ivory jade knitted lead leather linen marble metal oak orange ornate painted paper "
    "petrol-driven pine pink plastic purple red rubber silk silver solar-powered steam-powered "
    "steel stone striped thatched tin velvet white wind-powered wooden woollen yellow "
    "battery-powered bamboo clay horse-drawn inflatable motorised".split()
)
_MADE = frozenset(
    "aircraft armour boat building carriage coin container dwelling garment machine monument "
    "object piece place ship structure tool toy treasure vehicle warship weapon fastener device "
    "furniture jewellery footwear thing".split()
)
_NUMBERS = frozenset((*UNITS_SPELLED[2:], *TENS_SPELLED))


def fits_siblings(words: str, found: Thing) -> bool:
    """Whether the words before a name could stand before the names of its siblings as well.

    Args:
        words: What stands between the article and the name: "nine elderly " of "nine elderly cars".
        found: What the name names.
    """
    told = words.split()
    if told and _is_number(told[0]):
        if not found.plural or found.noun == "unit":
            return False  # "nine kilos" is an amount
        told = told[1:]
    if found.noun == "part of the body" and words.split() in (["left"], ["right"]):
        return True
    is_made = bool(_MADE & set(found.noun.split()))
    return all(_is_open(one, is_made=is_made) for one in told)


def is_plain(words: str) -> bool:
    """Whether words tell but size, age and number."""
    return all(one.lower() in _PLAIN or _is_number(one) for one in words.split())


def is_origin(words: str) -> bool:
    """Whether words tell only of which country something is."""
    told = words.split()
    return bool(told) and all(country_of_adjective(one) is not None for one in told)


def _is_open(word: str, *, is_made: bool) -> bool:
    """Whether a word says as much of one sibling as of another."""
    small = word.casefold()
    if small in _PLAIN or small in _OF_ANYTHING or (is_made and small in _OF_MADE_THINGS):
        return True
    return word[:1].isupper() and country_of_adjective(word) is not None


def _is_number(word: str) -> bool:
    return word.casefold() in _NUMBERS or word.replace(",", "").isdigit()
