"""Names of people: without their ranks, in full, and apart from those of armies and peoples."""

from __future__ import annotations

import re

from questions.world import country_of_adjective

_RANK = re.compile(
    r"(?:(?:Field|Grand|Major|Maj\.?|Brig\.?|Brigadier|Lieutenant|Lt\.?|Rear|Vice|Grand|"
    r"Captain|Colonel)[- ](?=(?:[Gg]en|[Aa]dm|[Mm]arsh|[Dd]uke|[Cc]ol)))?"
    r"(?:Vice[- ]President|President|Premier|Prime Minister|Chancellor|King|Queen|Emperor|Empress|"
    r"Tsar|Czar|Sir|Lord|Lady|Dr\.?|Prof\.?|Professor|Generals?|[Gg]en\.?|[Gg]eneral|Lieutenant|"
    r"Lt\.?|Cols?\.?|Colonels?|[Cc]olonel|Majors?|Maj\.?|Captains?|Capt\.?|Commander|Cmdr\.?|"
    r"Brigadier|Commodore|Admirals?|[Aa]dmiral|Adm\.?|Marshal|[Mm]arshal|Sergeant|Sgt\.?|"
    r"Mr\.?|Mrs\.?|Ms\.?|Senator|Governor|Judge|Comrade|Father|Bishop|Archbishop)"
    r"(?:-in-[Cc]hief)? (?=[A-Z])"
)


def without_rank(name: str) -> str:
    """A name without the titles and ranks before it."""
    while match := _RANK.match(name):
        name = name[match.end() :]
    return name


def is_full_name(name: str) -> bool:
    """Whether a name is more than a surname: not "Franco", nor "J. Smith"."""
    return sum(not re.fullmatch(r"(?:\w\.)+", word) for word in name.split()) > 1


_BODY = re.compile(
    r"\b(?:Army|Armies|Band|Battalion|Board|Brigade|Brothers|Cavalry|Centre|Center|Coalition|"
    r"Command|Committee|Company|Corps|Council|Division|Fleet|Force|Forces|Front|Government|Group|"
    r"Guards?|Junta|League|Legion|Militia|Movement|Navy|Party|Police|Regiment|Tribe|Troops|Union|"
    r"Volunteers)\b"
)
_INITIALS = re.compile(r"[A-Z]{2,} ")
_MEMBERS = re.compile(r"(?:the )?[A-Z][\w-]+(?:ists|ians|eans|ards|ese|mans|ites|crats|ans)")


def is_body_of_people(name: str) -> bool:
    """Whether a name is that of many, whom "who" would not ask for: an army, a people."""
    words = name.removeprefix("the ")
    return bool(
        _BODY.search(name)
        or _INITIALS.match(name)
        or _MEMBERS.fullmatch(name)
        or country_of_adjective(words)
    )
