"""Who may have taken, ruled or given away a country, where a stem asks which other one did."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from questions import world
from questions.world.empires import rulers_of
from questions.world.powers import powers

_ASKED = r"\b[Ww]hich (?:[\w-]+ ){0,2}?(?:country|nation|power|state)"
_POSSESSION = (
    r"(?:colony|dependency|dominion|mandate|overseas territory|possession|protectorate|vassal)\b"
)
_TAKEN = (
    r"(?:annexed|coloni[sz]ed|conquered|governed|invaded|occupied|overran|partitioned|ruled|"
    r"subjugated|taken over)\b"
)
_TAKES = (
    rf"(?:{_TAKEN}|(?:annex|coloni[sz]e|conquer|invade|occupie|rule)s\b"
    r"|took (?:over|control|possession)\b|seized control\b|granted \b.*\bindependence\b"
    rf"|(?:declared|made|proclaimed|turned) \b.*\b{_POSSESSION})"
)
_BETWEEN = r"(?: (?:also|finally|first|formally|had|has|later|long|once|then))*"
_RULING = re.compile(
    rf"{_ASKED}{_BETWEEN} {_TAKES}"
    rf"|\b[Bb]y which (?:[\w-]+ )?(?:country|nation|power)\b.* {_TAKEN}"
    rf"|{_ASKED} (?:was|were|had) [A-Z].* {_TAKEN} by\b"
    rf"|\b[Oo]f which (?:country|power) \b.*\b{_POSSESSION}"
    rf"|{_ASKED}(?:['’]s)? (?:was|were) [A-Z].*\b{_POSSESSION}"
    r"|\b[Tt]o which (?:country|power) \b.*\bceded\b"
)
_OVERSEAS = re.compile(rf"\bcoloni[sz]e|\b{_POSSESSION}")
_GRANTED = re.compile(r"\bgranted\b.*\bindependence\b")
# Smaller towns bear the names of months and of little words.
_LARGE = 100_000
_NAME = re.compile(r"[A-Z][\w.-]*(?: (?:of |the )?[A-Z][\w.-]*)*")


@dataclass(frozen=True, slots=True)
class Rule:
    """What a stem asks that wants to know which country took, ruled or freed another one.

    Attributes:
        key: The right answer.
        taken: The countries of which the stem speaks; none where it asks who set one free, which
            any power may have done.
        overseas: Whether it speaks of a colony or the like, which mere neighbours never had.
    """

    key: world.Country
    taken: tuple[world.Country, ...]
    overseas: bool = False

    def admits(self, code: str, year: int | None) -> bool:
        """Whether a country may have done it: a power of that time there, or one beside it.

        Who ruled there at another time does not, for it would be half right.
        """
        return code in _rulers(self, year)


def read(stem: str, key: world.Country) -> Rule | None:
    """What a stem asks of rule over others; None where it asks for something else."""
    if not _RULING.search(stem):
        return None
    if _GRANTED.search(stem):
        return Rule(key, ())
    taken = tuple(state for state in _countries_in(stem) if state != key)
    return Rule(key, taken, overseas=_OVERSEAS.search(stem) is not None)


@lru_cache(maxsize=256)
def _rulers(rule: Rule, year: int | None) -> frozenset[str]:
    continents = frozenset(state.continent for state in rule.taken)
    mighty = powers(continents=continents, year=year)
    beside = () if rule.overseas else rule.taken
    found = {*mighty, *(code for state in beside for code in state.neighbours)}
    if rule.key.code not in mighty:
        found |= {*rule.key.neighbours, *(code for state in rule.taken for code in _region(state))}
    others = {code for state in rule.taken for code in (state.code, *rulers_of(state.code))}
    return frozenset(found) - (others - {rule.key.code})


def _region(state: world.Country) -> Iterator[str]:
    return (one.code for one in world.countries() if world.are_of_one_region(one, state))


def _countries_in(stem: str) -> Iterator[world.Country]:
    """The countries that a stem names, and those of its cities."""
    states = {state.code: state for state in world.countries()}
    for match in _NAME.finditer(stem):
        name = match.group()
        place = world.city(name)
        is_large = place is not None and place.population >= _LARGE
        around = states.get(place.country) if place is not None and is_large else None
        if state := world.country(name) or around:
            yield state
