"""Which countries of today were once ruled from where.

Colonies, protectorates, mandates and dominions count; a country may have had several rulers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from questions.world.countries import country


@dataclass(frozen=True, slots=True)
class _Empire:
    """A power and the countries, by ISO codes, that belonged to its empire."""

    names: str
    countries: str


_EMPIRES = (
    _Empire(
        "British|Britain|Great Britain|United Kingdom|England|English",
        "AG AU BS BD BH BB BZ BW BN CA CY DM EG FJ GM GH GD GY IN IE IQ IL JM JO KE KI KW LS MW MY "
        "MV MT MU MM NA NR NZ NG OM PK PS QA KN LC VC WS SC SL SG SB SO ZA SS LK SD SZ TZ TO TT TV "
        "UG AE US VU YE ZM ZW",
    ),
    _Empire(
        "French|France",
        "DZ BJ BF KH CM CA CF TD KM CG CI DJ GA GN HT LA LB MG ML MR MU MA NE SN SC SY TG TN VU VN",
    ),
    _Empire(
        "Spanish|Spain",
        "AR BO CL CO CR CU DO EC SV GQ GT HN MX NI PA PY PE PH UY VE",
    ),
    _Empire("Portuguese|Portugal", "AO BR CV GW MZ ST TL"),
    _Empire("Dutch|Netherlands", "ID SR ZA LK"),
    _Empire("Belgian|Belgium", "BI CD RW"),
    _Empire("German|Germany", "BI CM MH FM NA NR PW PG RW WS TZ TG"),
    _Empire("Italian|Italy", "AL ER ET LY SO"),
    _Empire("Danish|Denmark", "IS"),
    _Empire("Japanese|Japan", "KP KR TW MH FM PW"),
    _Empire("American|United States|US", "CU MH FM PW PH"),
    _Empire(
        "Ottoman|Turkish|Turkey",
        "AL DZ AM BA BG CY EG GE GR HU IQ IL JO KW LB LY MD ME MK PS QA RO SA RS SD SY TN YE",
    ),
    _Empire("Austrian|Austria|Austro-Hungarian|Habsburg", "BA HR CZ HU SK SI"),
    _Empire("Russian|Russia|Tsarist", "AM AZ BY EE FI GE KZ KG LV LT MD PL TJ TM UA UZ"),
    _Empire("Soviet|Soviet Union|USSR", "AM AZ BY EE GE KZ KG LV LT MD RU TJ TM UA UZ"),
)
POWERS = frozenset("AT BE DE DK ES FR GB IT JP NL PT RU SE TR US".split())
"""The countries, by ISO codes, that ruled others."""


def rulers_of(code: str) -> frozenset[str]:
    """The powers, by ISO codes, to whose empires a country ever belonged."""
    names = (
        name for one in _EMPIRES if code in one.countries.split() for name in one.names.split("|")
    )
    return frozenset(state.code for name in names if (state := country(name)))


_RULE = (
    r"(?:[Cc]rown )?(?:[Cc]olon(?:y|ies|ial)|[Dd]ependenc\w+|[Dd]ominions?|[Ee]mpire|[Mm]andates?|"
    r"[Pp]rotectorates?|[Rr]ule|[Rr]epublics?)"
)
_FREED = (
    r"(?:[Ii]ndependen\w+|[Ff]reedom|[Ll]iberat\w+|[Cc]olony|[Pp]rotectorate|[Rr]uled|"
    r"[Cc]oloni[sz]ed)"
)


def ruled_by_power_in(text: str) -> frozenset[str] | None:
    """The countries that belonged to the empire which a text speaks of; None for no empire.

    "A British colony", "within the British Empire", "independence from France".
    """
    found: frozenset[str] | None = None
    for pattern, countries in _PATTERNS:
        if pattern.search(text):
            found = countries if found is None else found & countries
    return found


_PATTERNS = tuple(
    (
        re.compile(
            rf"\b(?:{one.names})(?:['’]s)? (?:\w+ )?{_RULE}\b"
            rf"|\b{_FREED} (?:from|of|by|under) (?:the )?(?:{one.names})\b"
        ),
        frozenset(one.countries.split()),
    )
    for one in _EMPIRES
)
