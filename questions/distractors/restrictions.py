"""What a stem demands of every option: "which *Caribbean* country", "which city in *Germany*"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from questions import world
from questions.model.dates import HistoricalDate
from questions.model.facts import Kind, Mention
from questions.world.countries_since import became_one_about, existed, is_dated, was_colony
from questions.world.empires import POWERS, ruled_by_power_in

_ASKED = re.compile(
    r"\b(?:[Ww]hich|[Ww]hat|[Ww]hose)\s+((?:[\w.'’-]+\s+){0,5}?)"
    r"(countr(?:y|ies)|states?|nations?|island|republic|kingdom|city|cities|capital|town|port)\b"
    r"((?:\s+(?:of|in|on|from)\s+(?:the\s+)?[A-Z][\w.-]*(?:\s+[A-Z][\w.-]*)*)?)"
)
_RANKED = re.compile(
    r"\b(?:first|last|only|youngest|oldest|greatest|richest)\s+"
    r"(?P<nation>[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
)
_COLONY = re.compile(
    r"\b(?:colony|coloni[sz]\w+|dominion|dependency|protectorate|independence|independent)\b", re.I
)
_FREED_FROM = re.compile(
    r"\b[Ff]rom which country\b.*\bindependen|\bindependence from(?: the)?(?: in \d+)?\W*$"
)
_AFLOAT = re.compile(
    r"\b(?:beach\w*|coast\w*|ferr(?:y|ies)|fleets?|harbours?|harbors?|naval|navy|ports?|sail\w*|"
    r"ships?|shores?)\b"
)
_LIES = re.compile(r"[Ii]n which country (?:is|are|lies|lie|stands) ")
_FREED = re.compile(r"\bindependen(?:ce|t)\b", re.IGNORECASE)
_INSIDE = re.compile(
    r"\b(?:in|of|from|across|throughout) (?:the )?(?P<name>[A-Z][\w.-]*(?: [A-Z][\w.-]*)*)"
    r"|(?P<owner>[A-Z][\w.-]*(?: [A-Z][\w.-]*)*)['’]s?(?=\s)"
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
        home: The code of the country that a city must lie in, or that a person must come from; "".
        capital: Whether only capitals fit.
        unknown: Words of restriction that cannot be verified ("communist").
        colony: Whether only what was once a colony fits.
        empire: Codes of the countries that once belonged to the empire of which the stem speaks,
            the key's among them; None where it speaks of none.
        freed: Whether it is asked who became independent.
        near: Codes of the countries of the key's continent, where it is asked in which country a
            place lies; else None.
    """

    noun: str = ""
    countries: frozenset[str] | None = None
    home: str = ""
    capital: bool = False
    unknown: tuple[str, ...] = ()
    colony: bool = False
    empire: frozenset[str] | None = None
    freed: bool = False
    near: frozenset[str] | None = None


def read(stem: str, key: Mention) -> Restriction:
    """Read the restriction from the words around the noun that a stem asks for.

    Args:
        stem: The question.
        key: Its answer; what a stem says of a place restricts only where it holds of the key.
    """
    match = _ASKED.search(stem)
    if key.kind is Kind.PERSON:
        return Restriction(home=_nation(stem))
    words, noun, tail = (match[1].split(), match[2], match[3]) if match else ([], "", "")
    fitting = _of_kind(stem, key)
    home, unknown = "", []
    for name in _names(words, noun, tail) if match else ():
        if codes := frozenset(state.code for state in world.members(name)):
            fitting = codes if fitting is None else fitting & codes
        elif state := world.country(name) or world.country_of_adjective(name):
            home = state.code
        else:
            unknown.append(name)
    return Restriction(
        noun="country" if noun.startswith(("countr", "state", "nation")) else noun,
        countries=fitting,
        home=home or _country_around(stem, key),
        capital=noun == "capital" or "capital" in words,
        unknown=tuple(unknown),
        colony=bool(_COLONY.search(stem)),
        empire=_empire(stem, key),
        freed=bool(_FREED.search(stem)),
        near=_near(stem, key),
    )


def _of_kind(stem: str, key: Mention) -> frozenset[str] | None:
    """The countries that can be meant at all: powers that freed others, those with a coast."""
    state = world.country(key.text) if key.kind is Kind.COUNTRY else None
    inland = frozenset(one.code for one in world.members("landlocked"))
    if state is None or (_FREED_FROM.search(stem) and state.code not in POWERS):
        return None
    if _FREED_FROM.search(stem):
        return POWERS
    if _AFLOAT.search(stem) and state.code not in inland:
        return frozenset(one.code for one in world.countries()) - inland
    return None


def _near(stem: str, key: Mention) -> frozenset[str] | None:
    """The countries among which one looks for a place: those of the same continent."""
    state = world.country(key.text) if key.kind is Kind.COUNTRY else None
    if state is None or not _LIES.match(stem):
        return None
    return frozenset(
        other.code for other in world.countries() if other.continent == state.continent
    )


def _empire(stem: str, key: Mention) -> frozenset[str] | None:
    """The countries of the empire in the stem, where the key is one of them."""
    ruled = ruled_by_power_in(stem) if key.kind is Kind.COUNTRY else None
    state = world.country(key.text)
    return ruled if ruled and state and state.code in ruled else None


def _nation(stem: str) -> str:
    """The code of the country that a person comes from by the stem: "the first Dutch woman"."""
    match = _RANKED.search(stem)
    state = world.country_of_adjective(match["nation"]) if match else None
    return state.code if state else ""


def _country_around(stem: str, key: Mention) -> str:
    """The code of the country in which all this happened by the stem, if the key lies there."""
    place = world.city(key.text) if key.kind is Kind.CITY else None
    for match in _INSIDE.finditer(stem):
        state = world.country(match["name"] or match["owner"])
        if state and place and place.country == state.code:
            return state.code
    return ""


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


def admits(restriction: Restriction, state: world.Country, date: HistoricalDate | None) -> bool:
    """Whether a country meets what the stem demands, and was one at the time."""
    if restriction.colony and not was_colony(state.code):
        return False
    groups = (restriction.countries, restriction.empire, restriction.near)
    if any(group is not None and state.code not in group for group in groups):
        return False
    return date is None or _suits_year(state.code, date.latest.year, restriction)


def _suits_year(code: str, year: int, restriction: Restriction) -> bool:
    """Whether a country was one, or in an empire, in a year, and did not become one just then."""
    if restriction.freed:
        return existed(code, year) if code in POWERS else not became_one_about(code, year)
    if restriction.empire is not None:
        return not existed(code, year) or not is_dated(code)
    return restriction.colony or existed(code, year)
