"""What people are called: names by language area, whether of women or of men, and what is no name.

Names alone are no facts: the tables hold frequent given and family names, apart from each other.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from questions.world.countries import country, country_of_adjective
from questions.world.people.africa import AFRICA
from questions.world.people.area import Area
from questions.world.people.asia import ASIA
from questions.world.people.east import EAST
from questions.world.people.south import SOUTH
from questions.world.people.west import WEST

__all__ = [
    "AREAS",
    "Area",
    "area_of",
    "area_of_country",
    "family_name",
    "given_name",
    "is_body_of_people",
    "is_full_name",
    "is_given_name",
    "is_woman",
    "without_rank",
]

AREAS: tuple[Area, ...] = (*WEST, *SOUTH, *EAST, *ASIA, *AFRICA)

_RANK = re.compile(
    r"(?:(?:Field|Grand|Major|Maj\.?|Brig\.?|Brigadier|Lieutenant|Lt\.?|Rear|Vice|Grand|"
    r"Captain|Colonel)[- ](?=(?:[Gg]en|[Aa]dm|[Mm]arsh|[Dd]uke|[Cc]ol)))?"
    r"(?:Vice[- ]President|President|Premier|Prime Minister|Chancellor|King|Queen|Emperor|Empress|"
    r"Tsar|Czar|Sir|Lord|Lady|Dame|Dr\.?|Prof\.?|Professor|Generals?|[Gg]en\.?|[Gg]eneral|"
    r"Lieutenant|Lt\.?|Cols?\.?|Colonels?|[Cc]olonel|Majors?|Maj\.?|Captains?|Capt\.?|Commander|"
    r"Cmdr\.?|Brigadier|Commodore|Admirals?|[Aa]dmiral|Adm\.?|Marshal|[Mm]arshal|Sergeant|Sgt\.?|Private|Corporal|"
    r"Mr\.?|Mrs\.?|Ms\.?|Senator|Governor|Judge|Comrade|Father|Sister|Bishop|Archbishop|Pope|"
    r"Prince|Princess|Chief|Minister|Secretary|Ambassador|Leader|Chairman|Chairwoman|Congressman|"
    r"Congresswoman|Justice|Kaiser|Ayatollah|Inspector|Detective)"
    r"(?:-in-[Cc]hief)? (?=[A-Z])"
)
_BODY = re.compile(
    r"\b(?:Army|Armies|Band|Battalion|Board|Brigade|Brothers|Cabinet|Cavalry|Centre|Center|Coalition|"
    r"Command|Committee|Company|Corps|Council|Division|Fleet|Forces?|Front|Government|Group|"
    r"Guards?|Junta|League|Legion|Militia|Movement|Navy|Party|Police|Regiment|Tribe|Troops|Union|"
    r"Volunteers)\b"
    r"|\b(?:Agency|Alliance|Association|Club|Congress|Court|Expedition|Federation|House|Institute|"
    r"International|Ministry|Office|Organi[sz]ation|Society|Sports?|Team|United|University)"
    r"(?= of\b| for\b|$)"
)
_WORKING = re.compile(r"[A-Z][a-z]{2,}ing ")
_INITIALS = re.compile(r"[A-Z]{2,} ")
_MEMBERS = re.compile(r"(?:the )?[A-Z][\w-]+(?:ists|ians|eans|ards|ese|mans|ites|crats|ans)")
_SMALL = frozenset("von van de der den da di du del la le el al bin ibn ben dos das y".split())
# Names that a large library may hold.
_NAMES = 16_384
# What a family name adds; a given name alone may come from abroad.
_SURE = 2
_WORD = re.compile(r"[^\W\d_][\w’'.-]*")
# "J.", "IV": what stands in a name without making it full.
_NO_NAME = re.compile(r"(?:\w\.)+|[IVX]+|Jr\.?|Sr\.?")


@lru_cache(maxsize=_NAMES)
def without_rank(name: str) -> str:
    """A name without the titles and ranks before it."""
    while match := _RANK.match(name):
        name = name[match.end() :]
    return name


@lru_cache(maxsize=_NAMES)
def is_full_name(name: str) -> bool:
    """Whether a name is more than one: not "Franco", "J. Smith", "Louis XIV" or "de Grasse"."""
    words = [word for word in name.split() if word not in _SMALL]
    return sum(not _NO_NAME.fullmatch(word) for word in words) > 1


@lru_cache(maxsize=_NAMES)
def is_body_of_people(name: str) -> bool:
    """Whether "who" would not ask for the bearer of a name: an army, a people, "Chasing Luck"."""
    words = name.removeprefix("the ")
    if _WORKING.match(name) and area_of(name) is None:
        return True
    return bool(
        _BODY.search(name)
        or _INITIALS.match(name)
        or _MEMBERS.fullmatch(name)
        or country_of_adjective(words)
        or country(words)
    )


def given_name(name: str) -> str:
    """The given name in a full name; "" where there is none."""
    area = area_of(name)
    words: list[str] = _WORD.findall(without_rank(name))
    if len(words) < 2:
        return ""
    return words[1] if area is not None and area.family_first else words[0]


@lru_cache(maxsize=_NAMES)
def family_name(name: str) -> str:
    """The family name in a full name."""
    area, words = area_of(name), name.split()
    return words[0] if area is not None and area.family_first else words[-1]


@lru_cache(maxsize=_NAMES)
def is_woman(name: str) -> bool | None:
    """Whether the given name is that of a woman; None where it is unknown, or of either."""
    given = given_name(name)
    if not is_given_name(given):
        given = given.partition("-")[0]  # "François-Joseph"
    woman, man = (given in names for names in _given_names())
    return woman if woman != man else None


def is_given_name(word: str) -> bool:
    """Whether a word is known as a given name."""
    return any(word in names for names in _given_names())


@cache
def _given_names() -> tuple[frozenset[str], frozenset[str]]:
    women = " ".join(f"{area.women} {area.known_women}" for area in AREAS)
    men = " ".join(f"{area.men} {area.known_men}" for area in AREAS)
    return frozenset(women.split()), frozenset(men.split())


@lru_cache(maxsize=_NAMES)
def area_of(name: str, *, home: Area | None = None) -> Area | None:
    """The language area that a full name comes from, or None where it does not tell.

    Args:
        name: The name.
        home: The area of whom the text is about; a given name that is usual there as well does not
            tell of another.
    """
    words = [word for word in _WORD.findall(without_rank(name)) if word not in _SMALL]
    if len(words) < 2:
        return home
    best = max(AREAS, key=lambda area: _likeness(area, words))
    likeness = _likeness(best, words)
    if home is not None and likeness < _SURE and _is_usual(home, words, best if likeness else None):
        return home
    return best if likeness else None


def _likeness(area: Area, words: list[str]) -> int:
    if area.family_first:
        return 2 * (words[0] in area.family) + (words[1] in area.given)
    return area.likeness(words[0], words[-1])


def _is_usual(home: Area, words: list[str], best: Area | None) -> bool:
    """Whether a name that tells little may well be of the area of the text."""
    borrowed = best is not None and best.name in home.borrows.split("; ")
    return best is None or borrowed or _likeness(home, words) > 0


def area_of_country(code: str) -> Area | None:
    """The area that a country, by its ISO code, belongs to."""
    return next((area for area in AREAS if code in area.countries.split()), None)
