"""What a stem demands of every option: "which *Caribbean* country", "which city in *Germany*"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from questions import world
from questions.distractors import descriptions, locality, rule
from questions.model.dates import HistoricalDate
from questions.model.facts import Kind, Mention
from questions.world.cities import tropical
from questions.world.countries_since import became_one_about, existed, is_dated, was_colony
from questions.world.empires import POWERS, ruled_by_power_in
from questions.world.organisations import ORGANISATIONS
from questions.world.places import PLACES

_RANKED = re.compile(
    r"\b(?:first|last|only|youngest|oldest|greatest|richest|[Ww]hich)\s+(?:(?:fe)?male\s+)?"
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
# What grows and lives between the tropics only.
_TROPICAL = re.compile(
    r"\b(?:tropic|rain ?forest|mangrove|coral|palm oil|cocoa|banana|orang-?utan|sugar ?cane)", re.I
)
_FEWEST_NEAR = 4
_LIES = re.compile(r"[Ii]n which country (?:is|are|lies|lie|stands) ")
_FREED = re.compile(r"\bindependen(?:ce|t)\b", re.IGNORECASE)
_INSIDE = re.compile(
    r"\b(?:in|of|from|across|throughout) (?:the )?(?P<name>[A-Z][\w.-]*(?: [A-Z][\w.-]*)*)"
    r"|(?P<owner>[A-Z][\w.-]*(?: [A-Z][\w.-]*)*)['’]s?(?=\s)"
)
_YEAR = re.compile(r"(?<![\w.$£€])(?:1[0-9]{3}|20\d\d)(?!\w|,\d)")
_BORDERING = re.compile(
    r"\b(?:border(?:s|ing|ed)(?: on)?|neighbou?rs?(?: of|ing)?) (?:the )?"
    r"(?P<name>[A-Z][\w.-]*(?: [A-Z][\w.-]*)*)"
)
_OF_REGION = re.compile(r"\b[Ww]hich (?P<region>[A-Z][\w-]+(?: [A-Z][\w-]+)?) (?=[a-z])")
_CONTINENTS = frozenset(("African", "Asian", "European", "North American", "South American"))


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
        near: Codes of the countries near the key, where it is asked in which country a place lies;
            else None.
        ruling: What it asks of rule over other countries, if it does.
        year: The first year that the stem names.
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
    ruling: rule.Rule | None = None
    year: int | None = None


def read(stem: str, key: Mention, *, text: str = "") -> Restriction:
    """Read the restriction from the words around the noun that a stem asks for.

    Args:
        stem: The question.
        key: Its answer; what a stem says of a place restricts only where it holds of the key.
        text: The text of its article, which may tell where a town lies.
    """
    if key.kind is Kind.PERSON:
        return Restriction(home=_nation(stem))
    asked = descriptions.read(stem)
    fitting = _of_kind(stem, key)
    home, unknown = "", []
    for name in asked.names:
        if codes := _codes(name, key):
            fitting = codes if fitting is None else fitting & codes
        elif state := world.country(name) or world.country_of_adjective(name):
            home = state.code
        else:
            unknown.append(name)
    if beside := _neighbours(stem, key):
        fitting = beside if fitting is None else fitting & beside
    years = [int(year) for year in _YEAR.findall(stem)]
    state = world.country(key.text) if key.kind is Kind.COUNTRY else None
    ruling = rule.read(stem, state) if state else None
    return Restriction(
        noun=asked.noun,
        countries=fitting,
        home=home or _country_around(stem, key) or _home(stem, key, text),
        capital=asked.is_capital,
        unknown=tuple(unknown),
        colony=ruling is None and bool(_COLONY.search(stem)),
        empire=_empire(stem, key),
        freed=bool(_FREED.search(stem)),
        near=_near(stem, key),
        ruling=ruling,
        year=min(years, default=None),
    )


def _neighbours(stem: str, key: Mention) -> frozenset[str]:
    """The countries that border on the one that the stem names, where the key is one of them."""
    match = _BORDERING.search(stem)
    state = world.country(match["name"]) if match else None
    own = world.country(key.text) if key.kind is Kind.COUNTRY else None
    is_one = state is not None and own is not None and own.code in state.neighbours
    return frozenset(state.neighbours) if state and is_one else frozenset()


def _codes(name: str, key: Mention) -> frozenset[str]:
    """The countries of a group; none where the key is a country, but not of it."""
    codes = frozenset(state.code for state in world.members(name))
    state = world.country(key.text) if key.kind is Kind.COUNTRY else None
    return codes if state is None or state.code in codes else frozenset()


def _of_kind(stem: str, key: Mention) -> frozenset[str] | None:
    """The countries that can be meant at all: powers that freed others, those with a coast."""
    state = world.country(key.text) if key.kind is Kind.COUNTRY else None
    if state is not None and _TROPICAL.search(stem) and state.code in tropical():
        return tropical()
    inland = frozenset(one.code for one in world.members("landlocked"))
    if state is None or (_FREED_FROM.search(stem) and state.code not in POWERS):
        return None
    if _FREED_FROM.search(stem):
        return POWERS
    if _AFLOAT.search(stem) and state.code not in inland:
        return frozenset(one.code for one in world.countries()) - inland
    return None


def _near(stem: str, key: Mention) -> frozenset[str] | None:
    """The countries among which one looks for a place: those near by, or of the continent."""
    state = world.country(key.text) if key.kind is Kind.COUNTRY else None
    if state is None or not _LIES.match(stem):
        return None
    continent = [other for other in world.countries() if other.continent == state.continent]
    near = [
        other.code
        for other in continent
        if other.code in state.neighbours or world.are_of_one_region(other, state)
    ]
    enough = near if len(near) > _FEWEST_NEAR else [other.code for other in continent]
    return frozenset((state.code, *enough))


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


def _home(stem: str, key: Mention, text: str) -> str:
    """The code of the country of a city of which a stem asks something local."""
    return locality.home_of(stem, key.text, text) if key.kind is Kind.CITY else ""


def admits(restriction: Restriction, state: world.Country, date: HistoricalDate | None) -> bool:
    """Whether a country meets what the stem demands, and was one at the time."""
    if restriction.unknown:
        return False
    if restriction.colony and not was_colony(state.code):
        return False
    groups = (restriction.countries, restriction.empire, restriction.near)
    if any(group is not None and state.code not in group for group in groups):
        return False
    year = date.latest.year if date else restriction.year
    if restriction.ruling is not None and not restriction.ruling.admits(state.code, year):
        return False
    return year is None or _suits_year(state.code, year, restriction)


def _suits_year(code: str, year: int, restriction: Restriction) -> bool:
    """Whether a country was one, or in an empire, in a year, and did not become one just then."""
    if restriction.freed:
        return existed(code, year) if code in POWERS else not became_one_about(code, year)
    if restriction.empire is not None:
        return not existed(code, year) or not is_dated(code)
    return restriction.colony or existed(code, year)


def admits_city(restriction: Restriction, name: str) -> bool:
    """Whether a city meets what the stem demands."""
    if restriction.unknown:
        return False
    if not (restriction.home or restriction.capital or restriction.countries is not None):
        return True
    place = world.city(name)
    if place is None or (restriction.capital and not place.is_capital):
        return False
    if restriction.countries is not None and place.country not in restriction.countries:
        return False
    return not restriction.home or place.country == restriction.home


def admits_place(stem: str, name: str, key: Mention) -> bool:
    """Whether a river, lake or the like lies where the stem says: "which African river"."""
    match = _OF_REGION.search(stem)
    if match is None or PLACES.sort_of(key.text).startswith(match["region"]):
        return True
    where = PLACES.place_of(key.text)
    is_continent = match["region"] in _CONTINENTS and bool(where)
    return is_continent and PLACES.place_of(name) == where


def admits_body(stem: str, key: Mention) -> bool:
    """Whether others may stand beside an organisation of which the stem tells the nation.

    It is not known of which nation they are.
    """
    match = _OF_REGION.search(stem)
    return match is None or ORGANISATIONS.sort_of(key.text).startswith(match["region"])
